/** S-15: a cell of money, staff, weight or score holds a figure. The recogniser saw it; only the sentence is made here. */
import { showNumber } from "../../../language/numbers";
import type { FormOutcome } from "../../outcome";
import { readingCheck } from "../check";
import type { Examples } from "../examples";

/** What the form's own figures give for the cell; proposed only, for nobody knows what was meant. */
function followsFor({ rates, scores, total }: FormOutcome, fact: string): string | null {
  const rate = rates.find((one) => one.fact === fact);
  if (rate) return rate.value === null ? null : rate.display;
  const points = scores.find((one) => one.fact === fact)?.computed ?? null;
  const found = points ?? (total?.fact === fact ? total.computed : null);
  return found === null ? null : showNumber(found, 2);
}

export const NOT_A_FIGURE = readingCheck({
  id: "S-15",
  severity: "error",
  title: "金额、人数、分值、得分单元格应为数值",
  source: "form",
  rank: ["unreadable", 3],
  say: ({ value = "", label = "" }, form, { facts: [fact = ""], context }) => {
    const expected = followsFor(context.outcomeOf(form), fact);
    const proposal = expected === null ? "" : `，按表内数据应为${expected}，请核对后填写`;
    return { reported: value, expected, message: `“${label}”应为数值，现为“${value}”${proposal}。` };
  },
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
