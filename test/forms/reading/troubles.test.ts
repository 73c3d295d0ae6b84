import { HENGYANG_BASIC, HENGYANG_SELF } from "../../support/published/hengyang-2022";
import { formulaCell, numberCell, withCell, type Printed, type PrintedSheet } from "../../support/grid";
import { formsIn, issuesOf, formOf, read } from "../../support/read";

const issuesWith = (sheet: PrintedSheet, cell: string, printed: Printed): readonly string[] =>
  formsIn([withCell(sheet, cell, printed)]).flatMap((form) => issuesOf(form));

describe("reading issues", () => {
  const troubles: readonly (readonly [string, PrintedSheet, string, Printed, readonly string[]])[] = [
    ["words for money", HENGYANG_BASIC, "B8", "约七千", ["S-15 base.basic.final 约七千 部门基本支出"]],
    [
      "words for staff",
      HENGYANG_BASIC,
      "C6",
      "645人左右？",
      ["S-15 base.staff.onDuty 645人左右？ 年末实际在职人数"],
    ],
    ["a machine-read IO for a score", HENGYANG_SELF, "H16", "IO", ["S-15 self.ind[0].score IO 得分"]],
    ["a unit behind money", HENGYANG_BASIC, "B8", "7514.90万元", []],
    ["a dash for money", HENGYANG_BASIC, "B8", "——", []],
    ["无 for money", HENGYANG_BASIC, "B8", "无", []],
    [
      "a rate as a fraction",
      HENGYANG_BASIC,
      "D6",
      numberCell(0.9008),
      ["R-08 base.staff.rate 0.9008 控制率"],
    ],
    ["a rate as a bare percent", HENGYANG_BASIC, "D6", "90.08", ["R-08 base.staff.rate 90.08 控制率"]],
    [
      "a rate formatted twice",
      HENGYANG_BASIC,
      "D6",
      numberCell(90.08, "0.00%", "9008.00%"),
      ["R-08 base.staff.rate 9008.00% 控制率"],
    ],
    ["a rate of 1000 %", HENGYANG_BASIC, "D6", "1000%", []],
    ["a rate above 1000 %", HENGYANG_BASIC, "D6", "1000.01%", ["R-08 base.staff.rate 1000.01% 控制率"]],
    ["a rate of zero without a sign", HENGYANG_BASIC, "D6", "0", []],
    [
      "an error of a formula",
      HENGYANG_BASIC,
      "D6",
      formulaCell("=C6/B6", "#DIV/0!"),
      ["Z-01 base.staff.rate #DIV/0! 控制率"],
    ],
    [
      "a formula never calculated",
      HENGYANG_BASIC,
      "D6",
      formulaCell("=C6/B6", null),
      ["Z-02 base.staff.rate 控制率"],
    ],
    [
      "a date for a score",
      HENGYANG_SELF,
      "H16",
      numberCell(45051, "m/d", "5/5"),
      ["S-15 self.ind[0].score 5/5 得分"],
    ],
    ["a date for a target", HENGYANG_SELF, "E24", numberCell(45261, 'm"月"', "12月"), []],
    ["a formula with its result", HENGYANG_BASIC, "D6", formulaCell("=C6/B6", 0.9008, "0.00%"), []],
    ["XX left in a target", HENGYANG_SELF, "E22", "完成XX个", ["S-14 self.ind[6].target 完成XX个"]],
    ["×× left in the unit", HENGYANG_BASIC, "A3", "填报单位：××局", ["S-14 base.head.unit ××局"]],
    [
      "an instruction left in the goals",
      HENGYANG_SELF,
      "E14",
      "对照年度目标,说明相关任务目标的完成情况(100字以内)",
      ["S-14 self.goal.actual 对照年度目标,说明相关任务目标的完成情况(100字以内)"],
    ],
    [
      "指标1： without a name beside a target",
      HENGYANG_SELF,
      "D16",
      "指标1：",
      ["S-14 self.ind[0].level3 指标1："],
    ],
    ["指标1： with a name", HENGYANG_SELF, "D16", "指标1：办证", []],
    ["a row of the empty form", HENGYANG_SELF, "D31", "指标2：", ["S-14 self.filler[0] 指标2："]],
    ["a row of dots", HENGYANG_SELF, "D31", "……", []],
    ["XX项目 among the projects", HENGYANG_BASIC, "A18", "XX项目", ["S-14 base.filler[0] XX项目"]],
    ["××项目 among the projects", HENGYANG_BASIC, "A18", "  1、××项目", ["S-14 base.filler[0] 1、××项目"]],
    ["a row of dots among the projects", HENGYANG_BASIC, "A18", "……", []],
    ["a project with a name", HENGYANG_BASIC, "A18", "村庄规划编制", []],
  ];

  it.each(troubles)("name %s", (_name, sheet, cell, printed, expected) => {
    expect(issuesWith(sheet, cell, printed)).toEqual(expected);
  });

  it("name a project still called XX项目 although it has figures, and read them", () => {
    const sheet = withCell(withCell(HENGYANG_BASIC, "A18", "XX项目"), "B18", "12.50");
    const [form] = formsIn([sheet]);
    expect(form && issuesOf(form, "S-14")).toEqual(["S-14 base.filler[0] XX项目"]);
    expect(form && read(form, "proj[0].final")).toEqual(["proj[0].final=12.5@B18"]);
  });

  it("list all places of left-over words in one issue", () => {
    const sheet = withCell(withCell(HENGYANG_SELF, "E22", "XX"), "F22", "XX");
    expect(formsIn([sheet]).flatMap((form) => issuesOf(form))).toEqual([
      "S-14 self.ind[6].target+self.ind[6].actual XX",
    ]);
  });

  it("give every issue a cell to point at", () => {
    const sheet = withCell(withCell(HENGYANG_SELF, "D31", "指标2："), "F6", "0.95");
    const [form] = formsIn([sheet]);
    const names = form?.facts.issues.flatMap(({ at }) => at) ?? [];
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !form?.places.has(name))).toEqual([]);
  });

  it("name hidden rows and columns that hold figures, and no others", () => {
    const hidden = { ...HENGYANG_BASIC, hiddenRows: [7, 17], hiddenColumns: [3, 9] };
    expect(
      formsIn([hidden]).flatMap((form) => issuesOf(form, "Z-11").map((line) => line.split(" ").at(-1))),
    ).toEqual(["D列", "第8行"]);
  });
});

describe("another unit of money", () => {
  const rows = (caption: string, head: string) => [
    ["部门整体支出绩效自评表（2023年度）"],
    [caption],
    [head, "", "全年预算数", "全年执行数", "预算执行率", "分值", "得分"],
    ["", "年度资金总额", "1,000,000", "958,600", "95.86%", "10", "9.59"],
    ["", "按收入性质分", "", "按支出性质分"],
    ["", "其他资金：50万元", "", "项目支出", "958600"],
  ];
  const units: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "in the caption",
      "单位：元",
      "部门资金",
      ["fund.budget=100@C4", "fund.exec=95.86@D4", "exp.project=95.86@E6"],
    ],
    [
      "in the block label",
      "（2023年度）",
      "部门资金（元）",
      ["fund.budget=100@C4", "fund.exec=95.86@D4", "exp.project=95.86@E6"],
    ],
    [
      "of a thousand",
      "金额单位: 千元",
      "部门资金",
      ["fund.budget=100000@C4", "fund.exec=95860@D4", "exp.project=95860@E6"],
    ],
    [
      "of a hundred",
      "单位：百元",
      "部门资金",
      ["fund.budget=10000@C4", "fund.exec=9586@D4", "exp.project=9586@E6"],
    ],
  ];

  it.each(units)("%s is scaled to 万元 and said", (_name, caption, head, expected) => {
    const form = formOf(rows(caption, head));
    expect(read(form, "fund.budget", "fund.exec", "exp.project")).toEqual(expected);
    expect(read(form, "fund.rate", "fund.score", "inc.other")).toEqual([
      "fund.rate=0.9586%@E4",
      "fund.score=9.59@G4",
      "inc.other=50@B6",
    ]);
    expect(issuesOf(form, "Z-03")).toHaveLength(1);
  });

  it("keeps the precision that was printed", () => {
    const form = formOf(rows("单位：元", "部门资金"));
    const fact = form.facts.facts.get("self.fund.exec");
    expect(fact?.kind === "value" && fact.decimals).toBe(4);
    expect(form.places.get("self.fund.exec")?.scale).toBe(0.0001);
    expect(form.places.get("self.fund.rate")?.scale).toBe(1);
  });

  it.each([
    ["万元", "单位：万元"],
    ["a unit's name that begins with 元", "填报单位：元谋县自然资源局"],
  ])("is not seen in %s", (_name, caption) => {
    const form = formOf(rows(caption, "部门资金"));
    expect(read(form, "fund.budget")).toEqual(["fund.budget=1000000@C4"]);
    expect(issuesOf(form, "Z-03")).toEqual([]);
  });

  describe("that is printed twice", () => {
    const conflicts = (caption: string, head: string): readonly string[] =>
      issuesOf(formOf(rows(caption, head)), "Z-12");

    it.each([
      ["单位：元", "部门资金（万元）", "元 万元 部门资金"],
      ["单位：万元", "部门资金（元）", "万元 元 部门资金"],
      ["填报单位：某局　单位：千元", "部门资金（万元）", "千元 万元 部门资金"],
    ])("and contradicts itself in %s and %s is told", (caption, head, words) => {
      expect(conflicts(caption, head)).toEqual([`Z-12 self.ownUnit[0]+self.captionUnit ${words}`]);
    });

    it.each([
      ["单位：万元", "部门资金（万元）"],
      ["单位：元", "部门资金（元）"],
      ["单位：元", "部门资金"],
      ["（2023年度）", "部门资金（元）"],
    ])("is no trouble in %s and %s", (caption, head) => {
      expect(conflicts(caption, head)).toEqual([]);
    });

    it("is read by the head of the table, which is nearer", () => {
      const form = formOf(rows("单位：元", "部门资金（万元）"));
      expect(read(form, "fund.budget")).toEqual(["fund.budget=1000000@C4"]);
      expect(issuesOf(form, "Z-03")).toEqual([]);
    });

    it("is no trouble where a column of buildings is counted in another unit", () => {
      const [form] = formsIn([
        {
          name: "表",
          rows: [
            ["部门整体支出绩效评价基础数据表"],
            ["单位：元"],
            ["经费控制情况", "2021年决算数", "2022年预算数", "2022年决算数"],
            ["三公经费", "290800", "634600", "442900"],
            ["公务接待", "290800", "634600", "442900"],
            [
              "楼堂馆所控制情况",
              "批复规模（㎡）",
              "实际规模（㎡）",
              "规模控制率",
              "预算投资（万元）",
              "实际投资（万元）",
            ],
            ["甲楼", "420", "420", "100.00%", "60.00", "58.70"],
          ],
        },
      ]);
      expect(form && issuesOf(form, "Z-12")).toEqual([]);
      expect(form && read(form, "three.prev", "bldg[0].budget")).toEqual([
        "three.prev=29.08@B4",
        "bldg[0].budget=60@E7",
      ]);
    });
  });
});

describe("the line above a form", () => {
  const head = (...cells: readonly string[]) =>
    formOf([
      ["2022年度部门整体支出绩效自评表"],
      cells,
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "甲", "1", "1", "10", "10"],
    ]);

  it.each<[string, readonly string[], string, string]>([
    ["both blank", ["填报单位：　填报时间：　　　单位：万元"], "head.unit=blank@A2", "head.date=blank@A2"],
    ["no date", ["填报单位：某局　填报时间：　单位：万元"], "head.unit=“某局”@A2", "head.date=blank@A2"],
    ["nothing between", ["填报时间：单位：万元"], "head.unit=none@none", "head.date=blank@A2"],
    ["brackets", ["填报时间：　　（金额单位：万元）"], "head.unit=none@none", "head.date=blank@A2"],
    [
      "a date",
      ["填报时间：2023年2月24日　单位：万元"],
      "head.unit=none@none",
      "head.date=“2023年2月24日”@A2",
    ],
    [
      "no date beside it",
      ["填报单位：某局", "填报时间：", "单位：万元"],
      "head.unit=“某局”@A2",
      "head.date=blank@B2",
    ],
    [
      "a date beside it",
      ["填报单位：某局", "填报时间：", "2023.2"],
      "head.unit=“某局”@A2",
      "head.date=“2023.2”@C2",
    ],
    ["a contact", ["填报单位：某局　联系人：股　联系电话："], "head.unit=“某局”@A2", "head.date=none@none"],
  ])("is read up to the next label: %s", (_, cells, unit, date) => {
    expect(read(head(...cells), "head.unit", "head.date")).toEqual([unit, date]);
  });
});
