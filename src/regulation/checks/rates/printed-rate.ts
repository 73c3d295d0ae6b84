/** What the checks of printed rates have in common: the outcomes that do not hold, how grave, and the certain fix. */
import {
  atLeast,
  atMost,
  decimal,
  HUNDRED,
  multiply,
  round,
  showPercent,
  subtract,
  type Decimal,
  type Quantity,
} from "../../../language/numbers";
import { oneLine } from "../../../language/text";
import type { CheckContext } from "../check";
import type { FormFacts, ValueFact } from "../../facts";
import type { Fix, RateOutcome, Severity } from "../../outcome";
import { printedRate } from "../../rates/printed";

/** Up to this many percentage points apart, beyond rounding, a rate is questioned and not called wrong. */
const QUESTIONED = decimal("0.1");
/** Rates are kept as fractions with the four places that two decimals of a percent need. */
const PLACES = 4;

/** A printed rate that does not hold, with the exact one. */
export interface WrongRate {
  readonly outcome: RateOutcome;
  readonly fact: string;
  /** As a person wrote it: `87.15%`. */
  readonly reported: string;
  readonly value: Quantity;
  readonly severity: Severity;
}

/** Whether two rates, held as fractions, lie so near that the printed one is questioned and not called wrong. */
export function isQuestioned(printed: Decimal, exact: Quantity): boolean {
  const points = multiply(subtract(printed, exact), HUNDRED);
  return atMost(points, QUESTIONED) && atLeast(points, QUESTIONED.times(-1));
}

/** How grave the distance of a printed rate from the exact one is, beyond what rounding explains. */
function severityOfGap(printed: ValueFact, exact: Quantity): Severity {
  return isQuestioned(printedRate(printed, exact), exact) ? "warning" : "error";
}

/** The printed rates of a form that differ from their inputs. Words in place of a figure are another check's. */
export function wrongRates(form: FormFacts, context: CheckContext): readonly WrongRate[] {
  return context.outcomeOf(form).rates.flatMap((outcome): readonly WrongRate[] => {
    const { fact, value, status } = outcome;
    const printed = fact === null ? undefined : form.facts.get(fact);
    if (fact === null || value === null || status !== "wrong" || !printed) return [];
    if (printed.kind !== "value" && printed.kind !== "not-applicable") return [];
    const severity = printed.kind === "value" ? severityOfGap(printed, value) : "error";
    return [{ outcome, fact, reported: oneLine(printed.text), value, severity }];
  });
}

/** The exact rate in the cell that prints a wrong one. */
export function rateFix({ fact, value }: WrongRate): Fix {
  return { fact, value: round(value, PLACES), percent: true, shown: showPercent(value) };
}
