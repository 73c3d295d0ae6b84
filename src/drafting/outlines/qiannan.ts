/** 黔南: the outline 附件4-1 of the prefecture's self-evaluation of department budgets. */
import type { Outline } from "../outline";

export const QIANNAN: Outline = {
  id: "qiannan",
  title: "部门预算绩效自评报告",
  sections: [
    {
      title: "整体支出绩效自评情况",
      sections: [
        { title: "单位职能概述", topics: [{ kind: "to-fill", what: "单位职能" }, { kind: "staff" }] },
        {
          title: "年度工作目标完成情况",
          topics: [
            { kind: "goals" },
            { kind: "achievements" },
            { kind: "indicators", of: ["management", "output", "effect", "sustained", "satisfaction"] },
            { kind: "score" },
            { kind: "deviations" },
          ],
        },
        {
          title: "财政经费下达及预算执行情况",
          topics: [
            { kind: "funds" },
            { kind: "income" },
            { kind: "expenditure" },
            { kind: "basic-expenditure" },
            { kind: "three-public" },
          ],
        },
      ],
    },
    {
      title: "项目支出绩效自评情况",
      sections: [
        { title: "州本级资金安排的项目", topics: [{ kind: "projects" }] },
        {
          title: "上级资金安排的项目",
          topics: [{ kind: "to-fill", what: "由上级资金安排的项目，逐项移到此处；没有的写“无”" }],
        },
      ],
    },
    { title: "下一步工作打算", topics: [{ kind: "measures" }] },
  ],
};
