/**
 * The names that the compiler knows, held by `npm run typecheck`: every line under an expected error must fail, or the
 * type check of this file does.
 */
import { formCheck } from "../../src/regulation/checks/check";
import { factOf, nameIn, type FormFacts, type ReadingIssue } from "../../src/regulation/facts";
import { INDICATOR_COLUMNS, SINGLE_FACTS } from "../../src/regulation/facts-catalogue";
import type { CheckContext, Review } from "../../src/regulation/checks/check";
import type { Rate } from "../../src/regulation/rates/rate";
import { officialLabel } from "../../src/templates/labels";
import { formFacts } from "../support/facts";

const check = {
  id: "M-05",
  severity: "error",
  title: "",
  source: "form",
  on: ["project"],
  find: () => [],
} as const;

// The id of a check, and of what it follows from.
formCheck({ ...check, consequenceOf: ["M-19"] });
// @ts-expect-error no such check
formCheck({ ...check, id: "M-91" });
// @ts-expect-error no such cause
formCheck({ ...check, consequenceOf: ["M-91"] });
// @ts-expect-error no such reason to return a form
formCheck({ ...check, rank: ["total-missed", 1] });
// @ts-expect-error no such check behind a trouble of the sheet
export const ISSUE: ReadingIssue = { check: "Z-99", at: [], words: {} };

// The ids that a slip is asked for.
export function inASlip(review: Review, context: CheckContext, form: FormFacts): void {
  review.isExact("M-01");
  // @ts-expect-error no such check among the exact ones
  review.isExact("M-91");
  // @ts-expect-error no such check to ask again
  review.findAgain(context.filing.forms[0] ?? form, new Set(["M-91"]));
}

// A fact in a check.
export function inACheck(form: FormFacts): void {
  factOf(form, "fund.exec");
  factOf(form, "ind[3].score");
  factOf(form, `${form.indicators[0]?.name ?? "ind[0]"}.target`);
  // @ts-expect-error a misspelt column
  factOf(form, "fund.exce");
  // @ts-expect-error a misspelt column of a row
  factOf(form, "ind[3].scroe");
  // @ts-expect-error a row that no form has
  nameIn(form, "four.final");
  // @ts-expect-error an index that is no number
  nameIn(form, "ind[first].score");
}

// A fact in a rate.
export const PLACE: ReturnType<Rate["places"]> = [
  // @ts-expect-error a misspelt input
  { printed: null, inputs: ["public.final", "public.bugdet"] },
];

// A fact in a template.
officialLabel(INDICATOR_COLUMNS, "target");
// @ts-expect-error no such column
officialLabel(INDICATOR_COLUMNS, "taget");
// @ts-expect-error no such cell
officialLabel(SINGLE_FACTS, "goal.expcted");

// A fact in a test.
formFacts({ id: "project", figures: { "fund.exec": 1, "ind[0].score": 2 } });
// @ts-expect-error a misspelt figure
formFacts({ id: "project", figures: { "fund.exce": 1 } });
// @ts-expect-error a misspelt text
formFacts({ id: "project", texts: { "head.untis": "某局" } });
