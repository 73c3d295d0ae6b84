/** L-01: a standard is read whole or not applied at all; the words that were not understood are named. */
import { problemCheck } from "./problem-check";
import type { Examples } from "../examples";

export const STANDARD_READ_WHOLE = problemCheck({
  id: "L-01",
  severity: "info",
  title: "评分标准逐句读懂",
  rank: ["rules-unclear", 2],
  kind: "unread",
  say: (indicator, found) => `“${indicator}”的评分标准有未读懂的内容“${found}”，该项得分由人工按标准核定。`,
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        rows: [{ level3: "预算完成率", standard: "结果≥80%，得2分；实际成本≤计划成本，得3分。" }],
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
