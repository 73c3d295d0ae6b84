import { formsIn, read, type Rows } from "../../support/read";
import type { PrintedSheet } from "../../support/grid";
import { HENGYANG_SELF } from "../../support/published/hengyang-2022";

const DEPARTMENT: Rows = [
  ["附件2"],
  ["部门整体支出绩效目标表"],
  ["（2023年度）"],
  ["部门（单位）名称", "", "某县示范局", "", "", ""],
  ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）", "", ""],
  ["", "", "", "总额", "财政拨款", "其他资金"],
  ["", "村庄规划", "编制村庄规划", "150", "150", "0"],
  ["", "金额合计", "", "150", "150", "0"],
  ["年度总体目标", "完成村庄规划编制，规范不动产登记。", "", "", "", ""],
  ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "备注"],
  ["", "产出指标", "数量指标", "村庄规划编制数量", "≥40个", ""],
  ["", "", "", "指标2：", "", ""],
  ["", "", "质量指标", "规划评审通过率", "95%", ""],
  ["", "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", ""],
  ["财政部门审核意见", "同意按此目标批复。", "", "", "", ""],
];
const MERGES = ["C4:F4", "D5:F5", "A5:A8", "B9:F9", "A10:A14", "B11:B13", "C11:C12", "B15:F15"];
const sheet = (rows: Rows, name = "目标", merges: readonly string[] = []): PrintedSheet => ({
  name,
  rows,
  merges,
});
const only = (rows: Rows, name?: string, merges?: readonly string[]) => {
  const forms = formsIn([sheet(rows, name, merges)]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
};
const targetsOf = (...of: Parameters<typeof only>): readonly string[] =>
  only(...of).facts.indicators.map(
    ({ level2, level3, target }) => `${level2}/${level3}/${target?.text ?? "-"}`,
  );

describe("绩效目标表", () => {
  it("is read with unit, year, goal and the targets of its indicators", () => {
    const form = only(DEPARTMENT, "目标", MERGES);
    expect([form.facts.id, form.facts.key, form.unit, form.facts.year]).toEqual([
      "targets",
      "targets",
      "某县示范局",
      2023,
    ]);
    expect(read(form, "goal.expected", "ind[0].target", "head.project")).toEqual([
      "goal.expected=“完成村庄规划编制，规范不动产登记。”@B9",
      "ind[0].target=“≥40个”@E11",
      "head.project=none@none",
    ]);
    expect(targetsOf(DEPARTMENT, "目标", MERGES)).toEqual([
      "数量指标/村庄规划编制数量/≥40个",
      "质量指标/规划评审通过率/95%",
      "服务对象满意度指标/群众满意度/≥90%",
    ]);
  });

  it("is read as pasted, without its merged areas", () => {
    expect(targetsOf(DEPARTMENT)).toHaveLength(3);
  });

  it("has no results, no money, no notes and no troubles of its own", () => {
    const { facts } = only(DEPARTMENT, "目标", MERGES);
    expect([facts.notes, facts.issues, facts.fundParts]).toEqual([[], [], []]);
    expect(facts.indicators.every(({ actual, score }) => actual === undefined && score === undefined)).toBe(
      true,
    );
  });

  it("is known by the name of its sheet where the title is missing", () => {
    const rows = DEPARTMENT.slice(9);
    expect(only(rows, "部门整体绩效目标").facts.id).toBe("targets");
    expect(formsIn([sheet(rows, "Sheet1")])).toEqual([]);
  });

  it.each([
    "2023年度部门（单位）整体支出绩效目标申报表",
    "附件3：部门整体支出绩效目标批复表",
    "衡阳县2023年部门整体绩效目标表（2023年度）",
    "部门整体支出绩效总目标表",
  ])("is titled %s", (title) => {
    expect(only([[title], ...DEPARTMENT.slice(3)]).facts.id).toBe("targets");
  });

  it("joins sign and unit that stand in columns of their own, and may print weights and rules", () => {
    const rows = [
      ["项目支出绩效目标表（2023年度）"],
      ["项目名称", "村庄规划", "", "主管部门", "某局", "", "", ""],
      ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "评（扣）分标准"],
      ["产出指标", "数量指标", "编制数量", "≥", "40", "个", "20", "每少1个扣1分"],
    ];
    expect(targetsOf(rows)).toEqual(["数量指标/编制数量/≥40个"]);
    expect(read(only(rows), "head.project")).toEqual(["head.project=“村庄规划”@B2"]);
  });

  it("takes the columns of the year where those of several years stand beside them", () => {
    const rows = [
      ["项目支出绩效目标申报表（2023年度）"],
      ["项目名称", "村庄规划"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
      ["", "产出指标", "数量指标", "三年编制数量", "120个", "质量指标", "当年编制合格率", "98%"],
      ["", "", "数量指标", "三年评审数量", "110个", "时效指标", "当年完成时间", "12月底前"],
    ];
    expect(targetsOf(rows)).toEqual(["质量指标/当年编制合格率/98%", "时效指标/当年完成时间/12月底前"]);
  });

  it("may tell posts, people and money of the unit before its indicators", () => {
    const rows = [
      ["部门整体支出绩效目标申报表"],
      ["（2023年度）"],
      ["部门基本信息", "预算单位", "某县示范局", "联系电话", "0700-1234567"],
      ["", "人员编制数", "68", "实有人数", "63"],
      ["", "部门职能职责概述", "规划、登记、监察"],
      ["部门预算资金（万元）", "资金总额", "基本支出", "项目支出", "其他"],
      ["", "1236.40", "750.00", "486.40", "0"],
      ["收支情况", "2022年决算数", "2023年预算数", "备注", ""],
      ["", "1100.00", "1236.40", "", ""],
      ["整体绩效目标", "完成村庄规划编制。"],
      ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      ["", "产出指标", "数量指标", "村庄规划编制数量", "40个"],
      ["其他说明的问题", "无"],
    ];
    const form = only(rows);
    expect([form.facts.id, form.unit, form.facts.year]).toEqual(["targets", "某县示范局", 2023]);
    expect(targetsOf(rows)).toEqual(["数量指标/村庄规划编制数量/40个"]);
    expect(read(form, "goal.expected")).toEqual(["goal.expected=“完成村庄规划编制。”@B10"]);
  });

  it("stands on one sheet with the evaluation, above it or below it", () => {
    const ids = (rows: Rows): readonly string[] => formsIn([sheet(rows)]).map(({ facts }) => facts.id);
    const evaluation = HENGYANG_SELF.rows as Rows;
    expect(ids([...DEPARTMENT, [], ...evaluation])).toEqual(["targets", "self-evaluation"]);
    expect(ids([...evaluation, [], ...DEPARTMENT])).toEqual(["self-evaluation", "targets"]);
  });
});

describe("a list of the targets of many projects", () => {
  it("is nobody's plan", () => {
    const rows = [
      ["项目支出绩效目标表（2023年度）"],
      ["单位编码", "项目支出名称", "资金总额", "一级指标", "二级指标", "三级指标", "指标值"],
      ["301", "村庄规划", "150", "产出指标", "数量指标", "编制数量", "≥40个"],
      ["301", "登记发证", "80", "产出指标", "数量指标", "发证数量", "≥500本"],
    ];
    expect(formsIn([sheet(rows, "绩效目标")])).toEqual([]);
  });
});

describe("a form with results", () => {
  it.each([
    ["实际完成值", "部门整体支出绩效目标表"],
    ["自评得分", "部门整体支出绩效目标表"],
    ["指标实际完成情况及依据", "部门整体支出绩效目标表"],
    ["实际完成值", "部门整体支出绩效目标自评表"],
  ])("that has a column %s is an evaluation although it is titled %s", (column, title) => {
    const rows = [
      [title],
      ["一级指标", "二级指标", "三级指标", "年度指标值", column],
      ["产出指标", "数量指标", "甲", "1", "1"],
    ];
    expect(formsIn([sheet(rows)]).map(({ facts }) => facts.id)).toEqual(["self-evaluation"]);
  });

  it("is no plan because its goals are called 绩效目标", () => {
    expect(formsIn([{ ...HENGYANG_SELF, name: "绩效目标" }]).map(({ facts }) => facts.id)).toEqual([
      "self-evaluation",
    ]);
  });
});
