/** L-04: a standard gives no more points than its row may get. */
import { problemCheck } from "./problem-check";
import type { Examples } from "../examples";

export const POINTS_WITHIN_WEIGHT = problemCheck({
  id: "L-04",
  severity: "warning",
  title: "评分标准的分数不超过分值",
  rank: ["rules-unclear", 1],
  kind: "above-weight",
  say: (indicator, found) => `“${indicator}”的评分标准与分值不符：${found}，请确认分值或标准。`,
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        rows: [
          {
            level3: "预算完成率",
            standard: "结果≥80%，得5分；80%＞结果≥60%，得2分；结果＜60%，得0分。",
            weight: 3,
          },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "scorecard",
        rows: [
          {
            level3: "预算完成率",
            standard: "结果≥80%，得3分；80%＞结果≥60%，得2分；结果＜60%，得0分。",
            weight: 3,
            score: 3,
            evidence: "95%",
          },
        ],
      },
    ],
  ],
};
