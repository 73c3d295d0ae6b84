/** 南昌: the outline of 洪财绩〔2023〕1号, as filed reports follow it. */
import type { Outline } from "../outline";

export const NANCHANG: Outline = {
  id: "nanchang",
  title: "部门整体支出绩效自评报告",
  sections: [
    {
      title: "部门概况",
      sections: [
        {
          title: "主要职责职能，组织架构、人员及资产等基本情况",
          topics: [
            { kind: "to-fill", what: "主要职责职能" },
            { kind: "to-fill", what: "内设机构和下属单位" },
            { kind: "staff" },
            { kind: "to-fill", what: "资产情况" },
          ],
        },
        { title: "当年部门履职总体目标、工作任务", topics: [{ kind: "goals" }] },
        {
          title: "当年部门年度整体支出绩效目标",
          topics: [{ kind: "to-fill", what: "批复的年度整体支出绩效目标及指标设置情况" }],
        },
        {
          title: "部门预算绩效管理开展情况",
          topics: [
            { kind: "to-fill", what: "绩效管理制度、目标申报、运行监控、结果应用的开展情况" },
            { kind: "saving" },
          ],
        },
        {
          title: "当年部门预算及执行情况",
          topics: [
            { kind: "funds" },
            { kind: "income" },
            { kind: "expenditure" },
            { kind: "basic-expenditure" },
            { kind: "project-expenditure" },
            { kind: "three-public" },
            { kind: "procurement" },
          ],
        },
      ],
    },
    {
      title: "部门整体支出绩效实现情况",
      sections: [
        {
          title: "履职完成情况",
          topics: [{ kind: "achievements" }, { kind: "indicators", of: ["management", "output"] }],
        },
        {
          title: "履职效果情况",
          topics: [{ kind: "indicators", of: ["effect"] }],
        },
        {
          title: "社会满意度及可持续性影响",
          topics: [{ kind: "indicators", of: ["sustained", "satisfaction"] }],
        },
      ],
    },
    {
      title: "部门整体支出绩效中存在问题及改进措施",
      sections: [
        { title: "主要问题及原因分析", topics: [{ kind: "score" }, { kind: "deviations" }] },
        { title: "改进的方向和具体措施", topics: [{ kind: "measures" }] },
      ],
    },
    {
      title: "绩效自评结果拟应用和公开情况",
      topics: [
        { kind: "to-fill", what: "自评结果拟应用于下年度预算安排、完善政策等情况" },
        { kind: "to-fill", what: "公开的时间和渠道" },
      ],
    },
  ],
};
