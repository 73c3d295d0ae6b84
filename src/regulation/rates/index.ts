/** The rates of a form: those of its cells, and those that it works out in words. */
import type { FormFacts } from "../facts";
import type { RateOutcome } from "../outcome";
import { outcomesOfRates } from "./outcome";
import { NAMED_RATES, RATES } from "./registry";
import { scorecardRates } from "./scorecard";
import { threePublicChange } from "./three-public-change";

export { RATES };
export { comparePrinted, compareSum, compareAmounts, pointsApart, printedRate } from "./printed";

/** The rates of a form, each with its inputs, formula and standing; some need last year's form, where there is one. */
export function rateOutcomes(form: FormFacts, lastYear: FormFacts | null = null): readonly RateOutcome[] {
  return [
    ...outcomesOfRates(RATES, form),
    ...scorecardRates(form, NAMED_RATES),
    ...(lastYear ? threePublicChange(form, lastYear) : []),
  ];
}
