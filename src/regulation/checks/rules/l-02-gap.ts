/** L-02: the bands of a standard leave no value between them without points. */
import { problemCheck } from "./problem-check";

export const BANDS_WITHOUT_GAP = problemCheck({
  id: "L-02",
  severity: "info",
  title: "评分标准各分档之间没有空档",
  rank: ["rules-unclear", 3],
  kind: "gap",
  say: (indicator, found) => `“${indicator}”的评分标准有空档：${found}，落在其中时由人工核定。`,
});
