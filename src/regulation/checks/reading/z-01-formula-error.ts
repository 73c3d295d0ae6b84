/** Z-01: a formula that ends in an error value gives no figure. The recogniser saw it; only the sentence is made here. */
import { readingCheck } from "../check";
import type { Examples } from "../examples";

export const FORMULA_ERROR = readingCheck({
  id: "Z-01",
  severity: "error",
  title: "单元格公式应能算出结果",
  source: "reading",
  rank: ["unreadable", 1],
  say: ({ value = "", label = "" }) => ({
    reported: value,
    message: `“${label}”的公式结果为错误值${value}，请更正公式。`,
  }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "basic-data",
        issues: [{ check: "Z-01", at: ["base.basic.final"], words: { value: "#DIV/0!", label: "控制率" } }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "basic-data",
        issues: [{ check: "S-15", at: ["base.basic.final"], words: { value: "#DIV/0!", label: "控制率" } }],
      },
    ],
  ],
};
