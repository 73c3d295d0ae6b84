/** S-13: the form asks what was done to save; the box is not left blank. Knows only whether it is filled. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, isBlankFact, nameIn } from "../../facts";

export const SAVING_MISSING = formCheck({
  id: "S-13",
  severity: "warning",
  title: "厉行节约保障措施应填写",
  source: "frugality",
  rank: ["texts", 2],
  on: ["basic-data"],
  find: (form) =>
    isBlankFact(factOf(form, "saving"))
      ? [{ facts: [nameIn(form, "saving")], message: "厉行节约保障措施未填写。" }]
      : [],
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", texts: { saving: null } }]],
  valid: [[{ id: "basic-data", texts: { saving: "严格控制陪餐次数和人数。" } }]],
};
