/**
 * Sections that regions ask of the report. Sources: 洪财绩〔2023〕1号 (南昌), the Hunan form of the 部门整体支出绩效自评报告,
 * 黔南州附件4-1; each section by the words that its heading cannot do without.
 */

export interface OutlineSection {
  readonly title: string;
  readonly words: RegExp;
}

export interface Outline {
  readonly name: string;
  readonly sections: readonly OutlineSection[];
}

const section = (title: string, words: RegExp): OutlineSection => ({ title, words });

export const OUTLINES: readonly Outline[] = [
  {
    name: "南昌",
    sections: [
      section("部门概况", /部门(?:基本)?概况/),
      section("部门整体支出绩效实现情况", /绩效实现情况/),
      section("部门整体支出绩效中存在问题及改进措施", /存在(?:的)?(?:主要)?问题/),
      section("绩效自评结果拟应用和公开情况", /(?:结果|自评)[^，。]{0,6}应用/),
    ],
  },
  {
    name: "湖南",
    sections: [
      section("部门（单位）基本情况", /(?:部门|单位)[^，。]{0,6}基本(?:情况|概况)/),
      section("整体支出管理及使用情况", /支出管理(?:及|和)使用情况/),
      section("政府性基金预算支出情况", /政府性基金预算支出/),
      section("国有资本经营预算支出情况", /国有资本经营预算支出/),
      section("社会保险基金预算支出情况", /社会保险基金预算支出/),
      section("部门整体支出绩效情况", /整体支出绩效(?:情况|目标完成情况|状况)/),
      section("存在的主要问题", /存在的?(?:主要)?问题/),
      section("改进措施和有关建议", /改进(?:措施|方向|意见)/),
    ],
  },
  {
    name: "黔南",
    sections: [
      section("整体支出绩效自评情况", /整体支出绩效自评情况/),
      section("项目支出绩效自评情况", /项目支出绩效自评情况/),
      section("下一步工作打算", /下一步工作(?:打算|计划|安排)/),
    ],
  },
];
