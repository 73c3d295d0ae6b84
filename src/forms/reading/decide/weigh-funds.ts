/** What the figures of a funding block make with each other: rate, share of the points, size and order. */
import type { Evidence } from "../../labels/evidence-words";
import type { Content } from "../../layout/content";
import type { FundField, FundRole } from "./fund-fields";

/** The fields that were taken for the roles of a funding block. */
export type Taken = Readonly<Partial<Record<FundRole, FundField>>>;

const SCALE = 10_000;

/** Points for a reading, with what they were given for. */
export interface Tally {
  points: number;
  readonly why: Set<Evidence>;
}

/** The figure of a field in a row, in ten-thousandths. */
export const valueIn = (field: FundField | undefined, row: number): number | null =>
  field?.values[row]?.value ?? null;

/** Adds points, and what they are for. */
export function add(tally: Tally, points: number, why?: Evidence): void {
  tally.points += points;
  if (why) tally.why.add(why);
}

const close = (one: number, two: number, by: number): boolean => Math.abs(one - two) <= by;
const TOLERANCE = 60;

/** A rate as a fraction in ten-thousandths: bare percent points count as percent. */
const fraction = (value: number): number => (value > 2 * SCALE ? value / 100 : value);

/** What was spent of the budget in a row, as a fraction in ten-thousandths. */
function spentIn(taken: Taken, row: number): number | null {
  const [budget, exec] = [valueIn(taken.budget, row), valueIn(taken.exec, row)];
  return budget !== null && exec !== null && budget > 0 ? (exec * SCALE) / budget : null;
}

/** Spent over budget gives the rate; that all of it was spent is evidence only beside a percent. */
export function weighRow(tally: Tally, taken: Taken, row: number): void {
  const [done, rate] = [spentIn(taken, row), valueIn(taken.rate, row)];
  if (done !== null && rate !== null && close(done, fraction(rate), TOLERANCE)) {
    const told = done !== SCALE || taken.rate?.values[row]?.kind === "percent";
    add(tally, row === 0 ? 4 : 1, told ? "quotient" : undefined);
  }
}

/** The score is the share of the weight that was spent, or that the rate says. */
export function weighShare(tally: Tally, taken: Taken): void {
  const [weight, score] = [valueIn(taken.weight, 0), valueIn(taken.score, 0)];
  if (weight === null || score === null || weight <= 0) return;
  const [done, rate] = [spentIn(taken, 0), valueIn(taken.rate, 0)];
  const share = (score * SCALE) / weight;
  const by = Math.max(TOLERANCE, (TOLERANCE * SCALE) / weight);
  const why = share === SCALE ? undefined : "product";
  if (done !== null && close(Math.min(done, SCALE), share, by)) add(tally, 3, why);
  if (rate !== null && close(Math.min(fraction(rate), SCALE), share, by)) add(tally, 2, why);
  add(tally, score <= weight ? 1 : -2);
}

/** Amounts of one form are of one size: no more is spent than there is, nor next to nothing. */
function weighAmounts(tally: Tally, taken: Taken): void {
  const [init, budget, exec] = [valueIn(taken.init, 0), valueIn(taken.budget, 0), valueIn(taken.exec, 0)];
  if (budget === null) return;
  if (exec !== null) add(tally, exec <= budget * 1.02 && exec * 4 >= budget ? 2 : -1);
  if (init !== null) add(tally, init * 2 >= budget && init <= budget * 2 ? 1 : -2);
}

/** A percent, or a fraction with decimals. */
function isRateLike(content: Content | undefined): boolean {
  if (content === undefined || content.value === null) return false;
  return content.kind === "percent" || (content.value < 1.5 * SCALE && content.value % 100 !== 0);
}

/** Amounts are of one size, weights are round, a rate has a percent or is a fraction. */
export function weighShape(tally: Tally, taken: Taken): void {
  weighAmounts(tally, taken);
  const weight = valueIn(taken.weight, 0);
  if (weight !== null) add(tally, weight % (5 * SCALE) === 0 ? 2 : -1);
  const printsPercent = taken.rate?.label.squeezed.includes("%") ?? false;
  if (printsPercent || isRateLike(taken.rate?.values[0])) add(tally, 3, "content");
}

/** Amounts stand in the order in which they come about: at the year's beginning, in all, spent. */
export function weighOrder(tally: Tally, places: readonly (number | null)[]): void {
  const known = places.filter((one) => one !== null);
  known.forEach((one, index) => {
    const before = known[index - 1];
    if (before !== undefined) add(tally, before < one ? 1 : -1, "neighbours");
  });
}
