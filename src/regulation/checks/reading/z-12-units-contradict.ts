/** Z-12: a table of money prints another unit than the form above it. Only the sentence is made here. */
import { readingCheck } from "../check";
import type { Examples } from "../examples";

/** Words: `above` the unit in the head of the form, `label` and `unit` the table's head and its unit. */
export const UNITS_CONTRADICT = readingCheck({
  id: "Z-12",
  severity: "warning",
  title: "表头与栏目印列的金额单位应一致",
  source: "form",
  rank: ["money-unit", 2],
  say: ({ above = "", unit = "", label = "" }) => ({
    reported: unit,
    message: `表头金额单位为${above}，“${label}”为${unit}，前后不一致，已按${unit}校验，请统一。`,
  }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "basic-data",
        issues: [
          {
            check: "Z-12",
            at: ["base.basic.final"],
            words: { above: "元", label: "部门资金", unit: "万元" },
          },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "basic-data",
        issues: [
          {
            check: "S-15",
            at: ["base.basic.final"],
            words: { above: "元", label: "部门资金", unit: "万元" },
          },
        ],
      },
    ],
  ],
};
