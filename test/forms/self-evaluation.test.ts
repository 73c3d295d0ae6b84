import { HENGYANG_SELF } from "../support/published/hengyang-2022";
import { HENGSHAN_2023 } from "../support/published/hengshan-2023";
import { withCell, type Typing } from "../support/grid";
import { cellOf, formOf, formsIn, issuesOf, read, shown, type Rows } from "../support/read";

describe("自评表", () => {
  it.each<Typing>(["numbers", "text"])("of 衡阳县 is read with its cells, typed as %s", (typing) => {
    const [form] = formsIn([HENGYANG_SELF], typing);
    if (!form) throw new RangeError("no form");
    expect(
      read(
        form,
        "fund.budget",
        "fund.exec",
        "fund.rate",
        "fund.weight",
        "fund.score",
        "inc.total",
        "inc.general",
        "inc.nontax",
        "inc.extra",
        "inc.other",
        "exp.total",
        "exp.basic",
        "exp.staff",
        "exp.public",
        "exp.three",
        "exp.project",
        "ind[0].target",
        "ind[8].score",
        "ind[11].target",
        "ind[13].level2",
        "total.weight",
        "total.score",
        "total.grade",
        "foot.preparer",
      ),
    ).toEqual([
      "fund.budget=17485.15@D6",
      "fund.exec=17485.15@E6",
      "fund.rate=1%@F6",
      "fund.weight=10@G6",
      "fund.score=10@H6",
      "inc.total=none@none",
      "inc.general=13749.75@D8",
      "inc.nontax=blank@D10",
      "inc.extra=blank@D11",
      "inc.other=1454.52@D12",
      "exp.total=none@none",
      "exp.basic=blank@G8",
      "exp.staff=6506.26@G9",
      "exp.public=1008.64@G10",
      "exp.three=51.63@G11",
      "exp.project=9970.25@G12",
      "ind[0].target=10@E16",
      "ind[8].score=4@H24",
      "ind[11].target=blank@E27",
      "ind[13].level2=“可持续影响指标”@C29",
      "total.weight=100@G33",
      "total.score=97@H33",
      "total.grade=“优”@D33",
      "foot.preparer=blank@A36",
    ]);
    expect(
      ["goal.expected", "goal.actual", "explain.reason", "explain.measures"].map((name) =>
        cellOf(form, name),
      ),
    ).toEqual(["B14", "E14", "B35", "E35"]);
    expect(form.facts.indicators).toHaveLength(15);
    expect(
      form.facts.levels.map(({ name, points, rows }) => `${name} ${points.toFixed()} ${rows.length}`),
    ).toEqual(["产出指标 50 10", "效益指标 30 4", "满意度指标 10 1"]);
    expect(form.facts.notes.map(({ fact }) => fact)).toEqual([
      "self.note[0]",
      "self.note[1]",
      "self.note[2]",
    ]);
    expect([form.facts.year, form.facts.complete, form.unit, form.facts.title]).toEqual([
      2022,
      true,
      "衡阳县自然资源局",
      "部门整体支出绩效自评表",
    ]);
    expect(issuesOf(form)).toEqual([]);
  });

  it("of 衡山县 has its split in half-labelled cells and is cut", () => {
    const [, form] = formsIn(HENGSHAN_2023);
    if (!form) throw new RangeError("no form");
    expect(
      read(form, "fund.init", "inc.total", "exp.total", "inc.general", "inc.nontax", "exp.basic"),
    ).toEqual([
      "fund.init=861.1@C4",
      "inc.total=2030.12@B5",
      "exp.total=1925.67@F5",
      "inc.general=1325.68@B6",
      "inc.nontax=blank@B8",
      "exp.basic=900.47@F6",
    ]);
    expect(form.places.get("self.inc.general")?.around).toEqual({ before: "其中: 一般公共预算:", after: "" });
    expect([form.facts.complete, form.unit, form.facts.year]).toEqual([false, "衡山县贯塘乡人民政府", 2023]);
    expect(shown(form, "goal.expected")).toBe("none");
  });

  it("keeps the cell of a grade and of explanations that are left empty", () => {
    const empty = ["D33", "B35", "E35"].reduce((sheet, cell) => withCell(sheet, cell, ""), HENGYANG_SELF);
    const [form] = formsIn([empty]);
    expect(form && read(form, "total.grade", "total.score")).toEqual([
      "total.grade=blank@D33",
      "total.score=97@H33",
    ]);
  });
});

const head: Rows = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "甲", "1", "1", "100", "95"],
  ["总分", "", "", "", "", "100", "95"],
];

describe("single facts", () => {
  const captions: readonly (readonly [string, Rows, readonly string[]])[] = [
    [
      "in one cell",
      [["填报单位（盖章）：某县某局     填报时间：2023年2月20日"]],
      ["head.unit=“某县某局”@A2", "head.date=“2023年2月20日”@A2"],
    ],
    [
      "with spaces between characters",
      [["填 报 单 位：某县某局  填报日期： 2023 年 2 月"]],
      ["head.unit=“某县某局”@A2", "head.date=“2023 年 2 月”@A2"],
    ],
    ["in two cells", [["预算部门、单位名称", "某县某局"]], ["head.unit=“某县某局”@B2"]],
    ["in two cells with a colon", [["单位名称：", "某县某局"]], ["head.unit=“某县某局”@B2"]],
    ["with a bracket inside the label", [["预算部门（单位）名称：某县某局"]], ["head.unit=“某县某局”@A2"]],
    [
      "with a bracket inside the label, before another label",
      [["部门（单位）名称：某县某局    填报日期：2023.2.20  金额单位：人民币万元"]],
      ["head.unit=“某县某局”@A2", "head.date=“2023.2.20”@A2"],
    ],
    [
      "before a date without a label",
      [["编报单位：某县某局（公章）    2023年2月20日    单位：万元"]],
      ["head.unit=“某县某局（公章）”@A2"],
    ],
    ["left empty", [["填报单位："]], ["head.unit=blank@A2"]],
    ["with a label cut by the scanner", [["级预算单位名称", "某县某局"]], ["head.unit=“某县某局”@B2"]],
    [
      "of a project",
      [
        ["项目名称", "某项目", "项目负责人及电话", ""],
        ["主管部门", "某县某局", "实施单位", "某县某中心"],
      ],
      ["head.project=“某项目”@B2", "head.department=“某县某局”@B3", "head.unit=“某县某中心”@D3"],
    ],
    [
      "with an empty name before another label",
      [["项目名称", "", "项目负责人及电话", "123"]],
      ["head.project=blank@B2"],
    ],
    [
      "with the unit of money beside it",
      [["填报单位：某县某局", "", "单位：万元"]],
      ["head.unit=“某县某局”@A2"],
    ],
  ];

  it.each(captions)("are read %s", (_name, rows, expected) => {
    const form = formOf([["整体支出绩效自评表（2023年度）"], ...rows, ...head]);
    expect(read(form, ...expected.map((line) => line.split("=")[0] ?? ""))).toEqual(expected);
  });

  const grades: readonly (readonly [string, Rows, string])[] = [
    ["beside its label", [["评价等级", "优秀"]], "total.grade=“优秀”@A"],
    ["after a colon", [["自评等级：良好"]], "total.grade=“良好”@"],
    ["in a line of boxes", [["评价\n等级", "□优秀 ☑良好 □较差 □差"]], "total.grade=“□优秀 ☑良好 □较差 □差”@"],
    ["as a conclusion of one word", [["评价结论", "优"]], "total.grade=“优”@"],
    [
      "not in a conclusion of prose",
      [["评价结论", "根据财政局资金下达的管理办法,将资金支付给项目施工方。"]],
      "total.grade=none@none",
    ],
  ];

  it.each(grades)("find the grade %s", (_name, rows, expected) => {
    const form = formOf([["整体支出绩效自评表（2023年度）"], ...head, ...rows]);
    expect(read(form, "total.grade")[0]?.startsWith(expected.split("@")[0] ?? "")).toBe(true);
  });

  it("read explanations below labels that stand side by side, and beside labels that stand alone", () => {
    const pair = formOf([
      ["自评表"],
      ...head,
      ["说明", "偏差及原因分析", "", "改进措施"],
      ["", "资金未到", "", "加快"],
    ]);
    const alone = formOf([["自评表"], ...head, ["存在问题", "无"], ["改进措施", "加强管理"]]);
    expect(read(pair, "explain.reason", "explain.measures")).toEqual([
      "explain.reason=“资金未到”@B6",
      "explain.measures=“加快”@D6",
    ]);
    expect(read(alone, "explain.measures")).toEqual(["explain.measures=“加强管理”@B6"]);
  });

  it("read goals below their labels, also after an empty row", () => {
    const form = formOf([
      ["整体支出绩效自评表（2023年度）"],
      ["年度总体目标", "年初设定目标", "", "年度总体目标完成情况综述"],
      [],
      ["", "完成普查", "", "已完成"],
      ...head,
    ]);
    expect(read(form, "goal.expected", "goal.actual")).toEqual([
      "goal.expected=“完成普查”@B4",
      "goal.actual=“已完成”@D4",
    ]);
  });

  const years: readonly (readonly [string, Rows, number | null])[] = [
    ["in the title", [["2022年度某县某局整体支出绩效自评表"]], 2022],
    ["behind the title", [["整体支出绩效自评表 (2022 年度)"]], 2022],
    ["in words", [["二〇二二年度整体支出绩效自评表"]], 2022],
    ["on a line of its own", [["整体支出绩效自评表"], ["（2022年度）"]], 2022],
    ["not from the date of filling in", [["整体支出绩效自评表"], ["填报时间：2023年2月20日"]], null],
  ];

  it.each(years)("take the year %s", (_name, rows, year) => {
    expect(formOf([...rows, ...head]).facts.year).toBe(year);
  });

  it.each([
    ["2022年度某县某局整体支出绩效自评表", "某县某局"],
    ["某县某局2022年度部门整体支出绩效自评表", "某县某局"],
    ["2022年度部门整体支出绩效自评表", ""],
    ["市级文物保护专项经费绩效自评表（2022年度）", ""],
    ["附件3：2022年度某县某局整体支出绩效自评表", "某县某局"],
    ["衡阳县2022年度部门整体支出绩效自评表", ""],
    ["县级预算部门整体支出绩效自评表", ""],
  ])("take the unit from the title %s", (title, unit) => {
    expect(formOf([[title], ...head]).unit).toBe(unit);
  });
});
