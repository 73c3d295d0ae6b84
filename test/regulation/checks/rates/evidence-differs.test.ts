import { assessWorkbook } from "../../../../src/assessment";
import { workbookOf, type PrintedSheet } from "../../../support/grid";

const data: PrintedSheet = {
  name: "基础数据表",
  rows: [
    ["部门整体支出绩效评价基础数据表（2021年度）"],
    ["填报单位：某县某局"],
    ["财政供养人员情况", "编制数", "年末实际在职人数", "控制率"],
    ["", "10", "9", "90.00%"],
    ["经费控制情况", "当年决算数", "当年预算数", "上年决算数"],
    ["公用经费", "52.03", "68.95", "50.00"],
    ["政府采购金额", "10.00", "20.00", "9.00"],
  ],
};
const card = (evidence: string, row = "在职人员控制率"): PrintedSheet => ({
  name: "评分表",
  rows: [
    ["2021年度某县某局整体支出绩效自评表"],
    [
      "一级指标",
      "二级指标",
      "三级指标",
      "分值",
      "指标内容",
      "指标评价标准及对应分值",
      "指标实际完成情况及依据",
      "得分",
    ],
    ["投入", "预算配置", row, "3", "见文件", "结果≤100%，得3分；结果＞100%，得0分。", evidence, "3"],
    ["合计", "", "", "3", "", "", "", "3"],
  ],
});
const found = (evidence: string, row?: string): readonly (string | null)[][] =>
  assessWorkbook(workbookOf([data, card(evidence, row)]))
    .findings.filter((finding) => finding.id === "R-13")
    .map(({ reported, expected }) => [reported, expected]);

describe("R-13, evidence of a scorecard beside 基础数据表", () => {
  it("tells both rates where they differ", () => {
    expect(found("8/8×100%=100%")).toEqual([["100.00%", "90.00%"]]);
  });

  it("holds it against the data form whose figures give a rate, where another has none", () => {
    const unfilled = {
      ...data,
      name: "空表",
      rows: data.rows.map((row, at) => (at === 3 ? ["", "10", "", ""] : row)),
    };
    const ids = assessWorkbook(workbookOf([unfilled, data, card("8/8×100%=100%")])).findings;
    expect(ids.filter(({ id }) => id === "R-13").map(({ expected }) => expected)).toEqual(["90.00%"]);
  });

  it.each([
    ["the same numbers", "9/10×100%=90%", "在职人员控制率"],
    ["a rate within rounding of it", "52/68.9×100%=75.47%", "公用经费控制率"],
    ["a rate that the forms define differently", "3/3×100%=100%", "政府采购完成率"],
    ["words without a rate", "未超编", "在职人员控制率"],
  ])("is silent on %s", (_what, evidence, row) => {
    expect(found(evidence, row)).toEqual([]);
  });
});
