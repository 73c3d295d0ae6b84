/** 四川: the form of the integrated system (execution 10, indicators 90), and two older scorecards. */
import type { Pack } from "./pack";
import { fourGrades } from "./scales";

const GRADES = { bands: fourGrades(["优", "良", "中", "差"]), source: "mof-2020-10" } as const;
const TIERS = { reached: 0.8, partly: 0.6, source: "mof-2020-10" } as const;

/** Only the split of 10 and 90 is fixed; how the 90 lie on the indicators is the unit's. */
export const SICHUAN_10_90: Pack = {
  id: "sc-10-90",
  title: "四川省部门预算项目支出绩效自评（预算执行率10、绩效指标90）",
  province: "四川",
  complete: true,
  signs: ["510000_0013zp", "预算执行率未达到90%的需说明原因"],
  executionPoints: { points: 10, source: "sichuan-2023" },
  levelWeights: null,
  grades: GRADES,
  tiers: TIERS,
  rows: [],
  policies: {},
};

export const SICHUAN_2020: Pack = {
  id: "sc-2020",
  title: "四川省2020年度部门整体支出绩效评价（部分指标）",
  province: "四川",
  complete: false,
  signs: [],
  executionPoints: null,
  levelWeights: null,
  grades: GRADES,
  tiers: TIERS,
  rows: [
    {
      names: ["目标制定"],
      points: 10,
      rule: "1.绩效目标编制要素完整的，得5分，否则酌情扣分。2.绩效指标细化量化的，得5分，否则酌情扣分。",
      source: "sichuan-2020",
    },
    {
      names: ["目标实现"],
      points: 10,
      rule: "单个数量指标实际完成未达到预期指标或超过预期指标30%以上的，均不计分。该项指标得分=达到预期值的数量指标个数/全部数量指标个数*指标分值",
      source: "sichuan-2020",
    },
    {
      names: ["编制准确"],
      points: 10,
      rule: "指标得分=（1-10×部门全年预算调剂金额/年初部门预算数）×指标分值。其中：若部门全年预算调剂金额/年初部门预算数＞0.1，此项得0分。",
      source: "sichuan-2020",
    },
  ],
  policies: { overCompletion: "zero", overCompletionFrom: 30 },
};

export const SICHUAN_2017: Pack = {
  id: "sc-2017",
  title: "四川省部门整体支出绩效评价（决策25、管理30、绩效45）",
  province: "四川",
  complete: true,
  signs: [],
  executionPoints: null,
  levelWeights: {
    weights: [
      { level1: "部门决策", points: 25 },
      { level1: "综合管理", points: 30 },
      { level1: "部门绩效情况", points: 45 },
    ],
    source: "sichuan-2017",
  },
  grades: GRADES,
  tiers: TIERS,
  rows: [],
  policies: {},
};
