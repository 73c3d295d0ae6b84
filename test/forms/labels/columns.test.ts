import { exactMeanings, likelyMeanings, startedTable } from "../../../src/forms/labels/columns";
import { bareLabel } from "../../../src/language/text";

const exact = (head: string): readonly string[] =>
  exactMeanings(bareLabel(head)).map(({ table, column }) => `${table}.${column}`);

describe("the words of a head", () => {
  const known: readonly (readonly [string, string])[] = [
    ["编制数", "staff.quota"],
    ["2023 年实际在职人数", "staff.onDuty"],
    ["年末实际\n在职人数", "staff.onDuty"],
    ["控制率", "staff.rate"],
    ["当年决算数", "money.final"],
    ["上年决算数", "money.prev"],
    ["2022 年决算数", "money.outturn"],
    ["2023年度预算数（万元）", "money.budget"],
    ["批复规模(㎡", "building.approvedArea"],
    ["实际规(㎡)", "building.actualArea"],
    ["规模控制", "building.areaRate"],
    ["全年预算数（A）", "fund.budget"],
    ["调整后预算数", "fund.budget"],
    ["执行率(B/A)", "fund.rate"],
    ["得分\n(20分*执行率)", "fund.score"],
    ["三 级 指 标", "indicator.level3"],
    ["年初目标值(A)", "indicator.target"],
    ["全年实际值", "indicator.actual"],
    ["权重", "indicator.weight"],
    ["指标性质", "indicator.operator"],
    ["度量单位", "indicator.unit"],
    ["指标评价标准及对应分值", "indicator.standard"],
    ["指标实际完成情况及依据", "indicator.evidence"],
  ];

  it.each(known)("%s mean %s", (head, meaning) => {
    expect(exact(head)).toContain(meaning);
  });

  it.each(["数量指标", "产出指标", "三公经费", "办证", "填报单位", "年度资金总额", ""])(
    "%s are no head",
    (head) => {
      expect(exact(head)).toEqual([]);
    },
  );

  it.each([
    ["年初部门预算数", "fund.init"],
    ["未完成原因分析及拟采取的措施", "indicator.reason"],
    ["项目评分标准", "indicator.standard"],
    ["三级绩效指标", "indicator.level3"],
  ])("%s probably mean %s", (head, meaning) => {
    expect(exact(head)).toEqual([]);
    expect(likelyMeanings(bareLabel(head)).map(({ table, column }) => `${table}.${column}`)).toContain(
      meaning,
    );
  });

  it.each([
    ["财政供养人员情况(人", "staff"],
    ["经费控制情况(万元", "money"],
    ["楼堂馆所控制情况 2023 年完工项目", "building"],
    ["部门资金（万元）", "fund"],
    ["年度预算申请 (万元", "fund"],
    ["资金投入情况(万元)", "fund"],
    ["预算执行情况(10分)", "fund"],
    ["绩效指标(90分)", "indicator"],
    ["年度绩效目标1 (80分)", "indicator"],
    ["数量指标", null],
    ["年度总体目标", null],
  ])("%s open %s", (label, table) => {
    expect(startedTable(bareLabel(label))).toBe(table);
  });
});
