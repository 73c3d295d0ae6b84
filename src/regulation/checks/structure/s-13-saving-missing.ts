/** S-13: the form asks what was done to save; the box is not left blank. Knows only whether it is filled. */
import { formCheck } from "../check";
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
