/** Z-02: a formula without a saved result is not blank but not calculated yet. Only the sentence is made here. */
import { readingCheck } from "../check";
import type { Examples } from "../examples";

export const FORMULA_NOT_CALCULATED = readingCheck({
  id: "Z-02",
  severity: "warning",
  title: "单元格公式应已计算",
  source: "reading",
  rank: ["unreadable", 2],
  say: ({ label = "" }) => ({
    message: `“${label}”的公式尚未计算，无法校验，请在Excel中打开并保存后再次校验。`,
  }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "basic-data",
        issues: [{ check: "Z-02", at: ["base.basic.final"], words: { label: "预算执行率" } }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "basic-data",
        issues: [{ check: "S-15", at: ["base.basic.final"], words: { label: "预算执行率" } }],
      },
    ],
  ],
};
