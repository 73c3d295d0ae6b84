/** Z-09: a label that the form should print is missing or stands twice. Only the sentence is made here. */
import { readingCheck } from "../check";
import type { Examples } from "../examples";

/** Words: `label` what was looked for; `nearest` and `place` what comes closest; `others` where else it stands. */
export const LABEL_NOT_FOUND = readingCheck({
  id: "Z-09",
  severity: "warning",
  title: "表头、栏目文字应可识别",
  source: "reading",
  rank: ["unreadable", 4],
  say: ({ label = "", nearest = "", place = "", others = "" }) => {
    if (others !== "") return { message: `“${label}”出现多处（${others}），不能确定以哪一处为准，请核对。` };
    if (nearest === "") return { message: `未找到“${label}”，相关校验未进行，请核对表头、栏目文字。` };
    const at = place === "" ? "" : `（${place}）`;
    return { message: `未找到“${label}”，最接近的是“${nearest}”${at}，请核对表头、栏目文字。` };
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "basic-data",
        issues: [{ check: "Z-09", at: ["base.basic.final"], words: { label: "全年预算数" } }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "basic-data",
        issues: [{ check: "S-15", at: ["base.basic.final"], words: { label: "全年预算数" } }],
      },
    ],
  ],
};
