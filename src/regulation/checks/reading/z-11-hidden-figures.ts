/** Z-11: hidden rows or columns of a form hold figures; they were read. Only the sentence is made here. */
import { readingCheck } from "../check";
import type { Examples } from "../examples";

export const HIDDEN_FIGURES = readingCheck({
  id: "Z-11",
  severity: "info",
  title: "隐藏行、列中的数据",
  source: "reading",
  say: ({ place = "" }) => ({
    message: `隐藏的${place === "" ? "行、列" : place}中有数据，已一并校验，请确认是否应当报送。`,
  }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "basic-data", issues: [{ check: "Z-11", at: ["base.basic.final"], words: { place: "第12行" } }] }],
  ],
  valid: [
    [{ id: "basic-data", issues: [{ check: "S-15", at: ["base.basic.final"], words: { place: "第12行" } }] }],
  ],
};
