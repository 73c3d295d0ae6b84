/**
 * The points and the score of the execution rate as its row prints them. Some forms print the hundred of the whole form
 * in that row, beside indicators that make less: then the row is worth what they leave.
 */
import { HUNDRED, sum, ZERO, type Decimal } from "../../language/numbers";
import { factOf, numberOf, type FormFacts } from "../facts";
import { memoize } from "../memoize";

interface ExecutionPoints {
  /** What the row is worth; null where it prints no number. */
  readonly weight: Decimal | null;
  /** What it got; null where it prints none, or the total of the whole form. */
  readonly score: Decimal | null;
}

/** The printed points of the execution rate. */
export const executionPoints = memoize((form: FormFacts): ExecutionPoints => {
  const [weight, score] = [numberOf(factOf(form, "fund.weight")), numberOf(factOf(form, "fund.score"))];
  const rows = form.indicators.filter((row) => row.partOf === null);
  const left = HUNDRED.minus(sum(rows.flatMap((row) => numberOf(row.weight) ?? [])));
  const isTotal = weight?.eq(HUNDRED) === true && left.gt(ZERO) && left.lt(HUNDRED);
  if (!isTotal) return { weight, score };
  const total = numberOf(factOf(form, "total.score"));
  const ofWhole = score?.gt(left) === true && (total === null || score.eq(total));
  return { weight: left, score: ofWhole ? null : score };
});
