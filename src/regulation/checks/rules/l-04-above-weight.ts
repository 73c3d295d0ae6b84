/** L-04: a standard gives no more points than its row may get. */
import { problemCheck } from "./problem-check";

export const POINTS_WITHIN_WEIGHT = problemCheck({
  id: "L-04",
  severity: "warning",
  title: "评分标准的分数不超过分值",
  rank: ["rules-unclear", 1],
  kind: "above-weight",
  say: (indicator, found) => `“${indicator}”的评分标准与分值不符：${found}，请确认分值或标准。`,
});
