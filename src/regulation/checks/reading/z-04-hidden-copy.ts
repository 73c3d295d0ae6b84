/** Z-04: a hidden sheet that holds another copy of a form was not assessed. Only the sentence is made here. */
import { readingCheck } from "../check";
import type { Examples } from "../examples";

export const HIDDEN_COPY = readingCheck({
  id: "Z-04",
  severity: "info",
  title: "隐藏工作表中的同类表格",
  source: "reading",
  say: ({ sheet = "" }) => ({
    message: `隐藏工作表“${sheet}”中另有一份同类表格，疑为往年副本，未纳入校验，请确认后删除。`,
  }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "basic-data", issues: [{ check: "Z-04", at: ["base.basic.final"], words: { sheet: "2021年" } }] }],
  ],
  valid: [
    [{ id: "basic-data", issues: [{ check: "S-15", at: ["base.basic.final"], words: { sheet: "2021年" } }] }],
  ],
};
