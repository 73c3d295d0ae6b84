/** The registry of rates that can be computed from the cells of a form. */
import type { FormFacts } from "../facts";
import type { RateOutcome } from "../outcome";
import type { Rate } from "./rate";
import { R17, R18 } from "./buildings";
import { R04, R13, R14 } from "./control";
import { R01, R02, R03, R15 } from "./execution";
import { outcomesOfRates } from "./outcome";
import { scorecardRates } from "./scorecard";
import { threePublicChange } from "./three-public-change";

export { comparePrinted, compareSum, compareAmounts, pointsApart, printedRate } from "./printed";

/** Every rate, in the order of the catalogue. */
export const RATES: readonly Rate[] = [...R01, R02, R03, R04, R13, R14, R15, R17, R18];

/** The rates of a form, each with its inputs, formula and standing; some need last year's form, where there is one. */
export function rateOutcomes(form: FormFacts, lastYear: FormFacts | null = null): readonly RateOutcome[] {
  return [
    ...outcomesOfRates(RATES, form),
    ...scorecardRates(form),
    ...(lastYear ? threePublicChange(form, lastYear) : []),
  ];
}
