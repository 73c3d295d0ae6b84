/** L-03: no value falls into two bands of a standard. */
import { problemCheck } from "./problem-check";
import type { Examples } from "../examples";

export const BANDS_WITHOUT_OVERLAP = problemCheck({
  id: "L-03",
  severity: "info",
  title: "评分标准各分档互不重叠",
  rank: ["rules-unclear", 4],
  kind: "overlap",
  say: (indicator, found) => `“${indicator}”的评分标准有重叠：${found}，请确认口径。`,
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        rows: [
          { level3: "预算完成率", standard: "结果≥80%，得3分；85%＞结果≥60%，得2分；结果＜60%，得0分。" },
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
