/** Intervals of numbers with both ends and both flags. Knows no words and no points. */
import { compare, type Decimal, type Quantity } from "../../language/numbers";

/** One end of an interval and whether the number itself belongs to it. */
export interface End {
  readonly value: Decimal;
  readonly included: boolean;
}

/** Numbers from `low` to `high`; null is unbounded. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

/** Whether a number lies in an interval; compared exactly. */
export function contains({ low, high }: Interval, number: Quantity): boolean {
  if (low) {
    const side = compare(number, low.value);
    if (side < 0 || (side === 0 && !low.included)) return false;
  }
  if (!high) return true;
  const side = compare(number, high.value);
  return side < 0 || (side === 0 && high.included);
}

/** Whether an interval is exactly one number. */
export function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.value.eq(high.value) && low.included && high.included;
}

/** Whether no number at all lies in an interval. */
export function isEmpty({ low, high }: Interval): boolean {
  if (!low || !high) return false;
  const side = low.value.cmp(high.value);
  return side > 0 || (side === 0 && !(low.included && high.included));
}

/** -1, 0 or 1 as the first low end begins below, with or above the second. */
export function compareLow(left: End | null, right: End | null): number {
  if (!left || !right) return left === right ? 0 : left ? 1 : -1;
  const side = left.value.cmp(right.value);
  if (side !== 0) return side;
  return left.included === right.included ? 0 : left.included ? -1 : 1;
}

/** What lies between the top of one interval and the foot of the next: nothing, something or a shared part. */
export function meeting(high: End | null, low: End | null): "touch" | "gap" | "overlap" {
  if (!high || !low) return "overlap";
  const side = high.value.cmp(low.value);
  if (side < 0) return "gap";
  if (side > 0) return "overlap";
  if (high.included && low.included) return "overlap";
  return high.included || low.included ? "touch" : "gap";
}
