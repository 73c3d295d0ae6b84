/** 岳阳: the rows of its scorecard whose words were read. */
import type { Pack, PackRow } from "./pack";
import { fourGrades } from "./scales";

const row = (name: string, points: number, rule: string): PackRow => ({
  names: [name],
  points,
  rule,
  source: "yueyang",
});

export const HUNAN_YUEYANG: Pack = {
  id: "hn-yueyang",
  title: "湖南岳阳部门整体支出绩效评价（部分指标）",
  province: "湖南",
  complete: false,
  signs: ["岳阳市", "岳阳县"],
  executionPoints: null,
  levelWeights: null,
  grades: { bands: fourGrades(["优", "良", "中", "差"]), source: "mof-2020-10" },
  tiers: { reached: 0.8, partly: 0.6, source: "mof-2020-10" },
  rows: [
    row("财政供养人员控制率", 5, "控制率≤100%，得5分；每超过一个百分点扣0.5分，扣完为止。"),
    row("三公经费变动率", 5, "变动率≤0，得5分；每超过一个百分点扣0.5分，扣完为止。"),
    row(
      "重点支出安排率",
      5,
      "安排率≥90%，得5分；80%≤安排率＜90%，得4分；70%≤安排率＜80%，得3分；60%≤安排率＜70%，得2分；安排率＜60%，得0分。",
    ),
    row(
      "预算调整率",
      3,
      "调整率=0，得3分；0＜调整率≤10%，得2分；10%＜调整率≤20%，得1分；20%＜调整率≤30%，得0.5分；调整率＞30%，得0分。",
    ),
    row("三公经费控制率", 6, "控制率≤100%，得6分；每超过一个百分点扣1分，扣完为止。"),
    row("资金使用合规性", 3, "每出现一例不符合规定的扣1分，扣完为止。"),
  ],
  policies: {},
};
