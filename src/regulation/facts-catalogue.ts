/**
 * Every fact a standard form can ask for: short name (without the form's key), official label, other labels met on
 * real forms, and what it measures. Labels are compared in their normal form (`labelOf`, `bareLabel`).
 * Rows that repeat carry an index in their name: `ind[3].target`, `proj[0].final`, `bldg[0].areaRate`.
 */

export type Measure = "money" | "people" | "rate" | "points" | "area" | "text";

export interface FactEntry<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly synonyms: readonly string[];
  readonly measure: Measure;
}

const entry = <const Name extends string>(
  name: Name,
  label: string,
  measure: Measure,
  synonyms: readonly string[] = [],
): FactEntry<Name> => ({
  name,
  label,
  synonyms,
  measure,
});

/** Rows of money on the basic-data form; each has the three columns below. */
export const BASIC_MONEY_ROWS = [
  entry("basic", "部门基本支出", "money", ["基本支出"]),
  entry("cut", "压缩一般性支出", "money", ["压减一般性支出"]),
  entry("three", "三公经费", "money", ["“三公”经费", "“三公经费”", "三公经费支出"]),
  entry("vehicle", "公务用车购置和维护经费", "money", [
    "公务用车购置及运行维护费",
    "公务用车购置和运行维护费",
    "公务用车购置及运行费",
  ]),
  entry("vehicleBuy", "公车购置", "money", ["公务用车购置", "公务用车购置费"]),
  entry("vehicleRun", "公车运行维护", "money", [
    "公务用车运行维护",
    "公务用车运行维护费",
    "公车运行维护费",
    "公车运行",
  ]),
  entry("abroad", "出国（境）经费", "money", [
    "出国经费",
    "因公出国(境)费",
    "因公出国(境)费用",
    "因公出国（境）经费",
  ]),
  entry("reception", "公务接待", "money", ["公务接待费", "公务接待费用"]),
  entry("project", "部门项目支出", "money", ["项目支出"]),
  entry("groupBusiness", "业务工作专项", "money", ["业务工作经费", "业务工作项目"]),
  entry("groupOperation", "运行维护专项", "money", ["运行维护经费", "运行维护项目"]),
  entry("groupSpecial", "县级专项资金", "money", [
    "省级专项资金",
    "市级专项资金",
    "区级专项资金",
    "市州级专项资金",
    "专项资金",
  ]),
  entry("public", "公用经费", "money", ["日常公用经费"]),
  entry("publicOffice", "办公经费", "money", ["办公费"]),
  entry("publicUtilities", "水费、电费、差旅费", "money", ["水费电费差旅费", "水电费、差旅费"]),
  entry("publicMeeting", "会议费、培训费", "money", ["会议费培训费"]),
  entry("procurement", "政府采购金额", "money", ["政府采购", "政府采购支出"]),
  entry("adjust", "部门基本支出预算调整", "money", ["部门整体支出预算调整", "预算调整"]),
] as const;

/** Columns of the basic-data form; the year in a column head decides, never its position. */
export const BASIC_MONEY_COLUMNS = ["final", "budget", "prev"] as const;
export type BasicMoneyColumn = (typeof BASIC_MONEY_COLUMNS)[number];

export const BASIC_COLUMN_LABELS: Readonly<Record<BasicMoneyColumn, string>> = {
  final: "当年决算数",
  budget: "当年预算数",
  prev: "上年决算数",
};

export const BASIC_STAFF = [
  entry("staff.quota", "编制数", "people", ["人员编制数", "核定编制数"]),
  entry("staff.onDuty", "年末实际在职人数", "people", ["实际在职人数", "在职人数", "年末实有人数"]),
  entry("staff.rate", "控制率", "rate", ["在职人员控制率", "财政供养人员控制率"]),
] as const;

export const BUILDING_COLUMNS = [
  entry("approvedArea", "批复规模", "area", ["批准规模"]),
  entry("actualArea", "实际规模", "area", ["实际规(m2)"]),
  entry("areaRate", "规模控制率", "rate", ["规模控制"]),
  entry("budget", "预算投资", "money", ["概算投资"]),
  entry("actual", "实际投资", "money"),
  entry("costRate", "投资概算控制率", "rate", ["投资概算控制"]),
] as const;

/** Columns of the funding block of 自评表 and project forms; `fund` is the row 年度资金总额. */
export const FUND_COLUMNS = [
  entry("init", "年初预算数", "money", ["年初预算", "年初预算数(A)"]),
  entry("budget", "全年预算数", "money", [
    "全年预算数(A)",
    "调整后预算数",
    "调整预算数",
    "预算数",
    "预算数(A)",
    "全年预算",
  ]),
  entry("exec", "全年执行数", "money", ["全年执行数(B)", "预算执行数", "执行数", "执行数(B)", "全年执行"]),
  entry("rate", "预算执行率", "rate", ["执行率", "执行率(B/A)", "预算执行率(B/A)", "预算执行进度"]),
  entry("weight", "分值", "points", ["权重"]),
  entry("score", "得分", "points", ["自评得分", "得分(20分*执行率)"]),
  entry("reason", "偏差原因分析及改进措施", "text", ["原因", "未完成原因分析"]),
] as const;

/** The split of the total by source of income. */
export const INCOME_ROWS = [
  entry("inc.total", "按收入性质分", "money", ["按收入性质分类"]),
  entry("inc.general", "一般公共预算拨款", "money", ["一般公共预算", "一般公共预算财政拨款"]),
  entry("inc.fund", "政府性基金拨款", "money", ["政府性基金", "政府性基金预算拨款"]),
  entry("inc.capital", "国有资本经营预算拨款", "money", ["国有资本经营预算"]),
  entry("inc.nontax", "纳入专户管理的非税收入拨款", "money", [
    "纳入管理的非税收入拨款",
    "财政专户管理资金",
    "非税收入拨款",
  ]),
  entry("inc.extra", "……拨款", "money", ["...拨款"]),
  entry("inc.other", "其他资金", "money", ["单位资金", "其他收入"]),
] as const;

/** The split of the total by kind of expenditure. */
export const EXPENDITURE_ROWS = [
  entry("exp.total", "按支出性质分", "money", ["按支出性质分类"]),
  entry("exp.basic", "基本支出", "money"),
  entry("exp.staff", "人员经费", "money"),
  entry("exp.public", "公用经费", "money"),
  entry("exp.three", "三公经费", "money", ["“三公”经费", "“三公经费”"]),
  entry("exp.project", "项目支出", "money"),
] as const;

/** Columns of an indicator table or scorecard; facts are named `ind[n].<name>`. */
export const INDICATOR_COLUMNS = [
  entry("target", "年度指标值", "text", [
    "指标值",
    "年初目标值(A)",
    "年初目标值",
    "目标值",
    "预期指标值",
    "年度目标值",
  ]),
  entry("actual", "实际完成值", "text", [
    "完成值",
    "全年实际值",
    "全年实际值(B)",
    "实际完成值(B)",
    "全年完成值",
    "实际完成情况",
  ]),
  entry("weight", "分值", "points", ["权重", "指标分值", "参考分值"]),
  entry("score", "得分", "points", ["自评得分", "自评分"]),
  entry("reason", "偏差原因分析及改进措施", "text", [
    "未完成原因分析及改进措施",
    "未完成原因分析",
    "未完成原因和改进措施",
    "扣分原因和其他说明",
    "偏差原因分析",
    "备注",
  ]),
  entry("operator", "指标性质", "text", ["符号"]),
  entry("unit", "度量单位", "text", ["计量单位", "单位"]),
  entry("definition", "指标内容", "text", ["指标解释", "指标说明"]),
  entry("standard", "指标评价标准及对应分值", "text", ["评价标准", "评分标准", "计分标准", "指标评价标准"]),
  entry("evidence", "指标实际完成情况及依据", "text", ["实际完成情况及依据"]),
] as const;

/** Single cells outside the tables. */
export const SINGLE_FACTS = [
  entry("head.unit", "填报单位", "text", [
    "填报单位(盖章)",
    "预算部门、单位名称",
    "预算部门(单位)名称",
    "单位名称",
    "部门名称",
    "一级预算单位名称",
    "区级预算单位名称",
    "部门",
    "预算单位",
    "实施单位",
  ]),
  entry("head.department", "主管部门", "text", ["主管部门及代码"]),
  entry("head.project", "项目名称", "text"),
  entry("head.date", "填报时间", "text", ["填报日期", "填表日期", "填表时间"]),
  entry("goal.expected", "年初预期（设定）目标", "text", ["预期目标", "年初设定目标", "预期目标情况"]),
  entry("goal.actual", "全年实际完成情况", "text", ["实际完成情况", "目标实际完成情况"]),
  entry("total.weight", "总分", "points", ["合计", "总计"]),
  entry("total.score", "总分", "points", ["合计", "总计", "自评总分", "项目总得分", "自评得分"]),
  entry("total.grade", "综合评定等级", "text", ["评价等级", "自评等级", "评价结论", "综合评价等级"]),
  entry("explain.reason", "偏差及原因分析", "text", ["偏差原因分析"]),
  entry("explain.measures", "改进措施", "text"),
  entry("saving", "厉行节约保障措施", "text"),
  entry("foot.preparer", "填表人", "text", ["填报人"]),
  entry("foot.phone", "联系电话", "text"),
  entry("foot.head", "单位负责人签字", "text", ["单位负责人(签字)", "负责人签字", "单位负责人"]),
] as const;
