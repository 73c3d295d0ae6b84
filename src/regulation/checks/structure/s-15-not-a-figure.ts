/** S-15: a cell of money, staff, weight or score holds a figure. The recogniser saw it; only the sentence is made here. */
import { readingCheck } from "../check";
import type { Examples } from "../examples";

export const NOT_A_FIGURE = readingCheck({
  id: "S-15",
  severity: "error",
  title: "金额、人数、分值、得分单元格应为数值",
  source: "form",
  rank: ["unreadable", 3],
  say: ({ value = "", label = "" }) => ({
    reported: value,
    message: `“${label}”应为数值，现为“${value}”。`,
  }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "basic-data",
        issues: [
          {
            check: "S-15",
            at: ["base.basic.final"],
            words: { value: "约七千", label: "部门基本支出当年决算数" },
          },
        ],
      },
    ],
  ],
  valid: [[{ id: "basic-data", issues: [{ check: "Z-01", at: ["base.basic.final"], words: {} }] }]],
};
