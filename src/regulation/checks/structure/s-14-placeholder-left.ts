/** S-14: words of the empty form were left in a cell. The recogniser saw them; only the sentence is made here. */
import { readingCheck } from "../check";
import type { Examples } from "../examples";

export const PLACEHOLDER_LEFT = readingCheck({
  id: "S-14",
  severity: "info",
  title: "模板占位内容应删除或填写",
  source: "form",
  say: ({ value = "", label = "" }) => ({
    reported: value,
    message: `${label === "" ? "" : `“${label}”处`}残留模板占位内容“${value}”，请删除或填写。`,
  }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "basic-data", issues: [{ check: "S-14", at: ["base.basic.final"], words: { value: "XX局" } }] }],
  ],
  valid: [[{ id: "basic-data", issues: [{ check: "Z-01", at: ["base.basic.final"], words: {} }] }]],
};
