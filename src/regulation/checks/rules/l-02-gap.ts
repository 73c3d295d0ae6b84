/** L-02: the bands of a standard leave no value between them without points. */
import { problemCheck } from "./problem-check";
import type { Examples } from "../examples";

export const BANDS_WITHOUT_GAP = problemCheck({
  id: "L-02",
  severity: "info",
  title: "评分标准各分档之间没有空档",
  rank: ["rules-unclear", 3],
  kind: "gap",
  say: (indicator, found) => `“${indicator}”的评分标准有空档：${found}，落在其中时由人工核定。`,
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        rows: [
          { level3: "预算完成率", standard: "结果≥80%，得3分；70%＞结果≥60%，得2分；结果＜60%，得0分。" },
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
