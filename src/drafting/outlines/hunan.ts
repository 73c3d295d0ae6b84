/** 湖南: the sections that reports of Hunan's counties follow. */
import type { Outline } from "../outline";

const OTHER_BUDGETS = ["政府性基金预算支出情况", "国有资本经营预算支出情况", "社会保险基金预算支出情况"];

export const HUNAN: Outline = {
  id: "hunan",
  title: "部门整体支出绩效自评报告",
  sections: [
    {
      title: "部门基本情况",
      sections: [
        {
          title: "机构设置及人员",
          topics: [{ kind: "to-fill", what: "主要职责、机构设置" }, { kind: "staff" }],
        },
        { title: "年度总体目标", topics: [{ kind: "goals" }] },
      ],
    },
    {
      title: "部门整体支出管理及使用情况",
      sections: [
        {
          title: "预算批复及执行情况",
          topics: [{ kind: "funds" }, { kind: "income" }, { kind: "expenditure" }],
        },
        {
          title: "基本支出情况",
          topics: [{ kind: "basic-expenditure" }, { kind: "three-public" }, { kind: "saving" }],
        },
        { title: "项目支出情况", topics: [{ kind: "project-expenditure" }, { kind: "procurement" }] },
        {
          title: "管理与制度建设情况",
          topics: [{ kind: "to-fill", what: "财务、资产、绩效管理制度的建立和执行情况" }],
        },
      ],
    },
    ...OTHER_BUDGETS.map((title) => ({
      title,
      topics: [{ kind: "to-fill" as const, what: `${title.replace("情况", "")}，没有的写“无”` }],
    })),
    {
      title: "部门整体支出绩效情况",
      sections: [
        { title: "综合评价结论", topics: [{ kind: "score" }] },
        {
          title: "绩效目标完成情况",
          topics: [
            { kind: "achievements" },
            { kind: "indicators", of: ["management", "output"] },
            { kind: "indicators", of: ["effect", "sustained", "satisfaction"] },
          ],
        },
      ],
    },
    { title: "存在的主要问题", topics: [{ kind: "deviations" }] },
    { title: "改进措施和有关建议", topics: [{ kind: "measures" }] },
  ],
};
