/** Z-03: a form whose head prints another unit of money is converted to 万元 and says so. Only the sentence is made here. */
import { readingCheck } from "../check";
import type { Examples } from "../examples";

export const MONEY_SCALED = readingCheck({
  id: "Z-03",
  severity: "info",
  title: "金额单位折算为万元",
  source: "reading",
  say: ({ unit = "" }) => ({
    reported: unit,
    expected: "万元",
    message: `本表金额单位为${unit}，已折算为万元后校验。`,
  }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "basic-data", issues: [{ check: "Z-03", at: ["base.basic.final"], words: { unit: "元" } }] }],
  ],
  valid: [
    [{ id: "basic-data", issues: [{ check: "S-15", at: ["base.basic.final"], words: { unit: "元" } }] }],
  ],
};
