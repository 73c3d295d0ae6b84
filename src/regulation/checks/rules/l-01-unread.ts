/** L-01: a standard is read whole or not applied at all; the words that were not understood are named. */
import { problemCheck } from "./problem-check";

export const STANDARD_READ_WHOLE = problemCheck({
  id: "L-01",
  severity: "info",
  title: "评分标准逐句读懂",
  rank: ["rules-unclear", 2],
  kind: "unread",
  say: (indicator, found) => `“${indicator}”的评分标准有未读懂的内容“${found}”，该项得分由人工按标准核定。`,
});
