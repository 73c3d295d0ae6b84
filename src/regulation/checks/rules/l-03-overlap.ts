/** L-03: no value falls into two bands of a standard. */
import { problemCheck } from "./problem-check";

export const BANDS_WITHOUT_OVERLAP = problemCheck({
  id: "L-03",
  severity: "info",
  title: "评分标准各分档互不重叠",
  rank: ["rules-unclear", 4],
  kind: "overlap",
  say: (indicator, found) => `“${indicator}”的评分标准有重叠：${found}，请确认口径。`,
});
