/** What a rule is applied to: a rate, a count, days, an actual beside its target, or words. Knows no rule. */
import { ratio, type Decimal, type Quantity } from "../../../language/numbers";

export type RuleValue =
  /** A rate as a fraction: 90.08 % is 645/716. */
  | { readonly kind: "rate"; readonly rate: Quantity }
  | { readonly kind: "count"; readonly count: Decimal; readonly unit: string | null }
  | { readonly kind: "days"; readonly days: Decimal; readonly unit: string }
  /** An actual beside its target; `atMost` where the target is one not to be passed (≤). */
  | { readonly kind: "pair"; readonly actual: Decimal; readonly target: Decimal; readonly atMost: boolean }
  /** Several rates under their names, for conditions that ask for more than one. */
  | { readonly kind: "named"; readonly rates: readonly NamedRate[] }
  | { readonly kind: "words"; readonly text: string };

export interface NamedRate {
  readonly name: string;
  /** As a fraction. */
  readonly rate: Quantity;
}

/** The rate that a value gives: itself, or actual over target; null for anything else and over a target of 0. */
export function rateOf(value: RuleValue): Quantity | null {
  if (value.kind === "rate") return value.rate;
  return value.kind === "pair" ? ratio(value.actual, value.target) : null;
}

/** Whether a number with one unit can be measured by a rule with another; a missing unit fits any but %. */
function fits(own: string | null, unit: string | null): boolean {
  return unit !== "%" && (own === null || unit === null || own === unit);
}

/** The value as a number in the unit of a rule; null where it is none or has another unit. */
export function numberIn(value: RuleValue, unit: string | null): Quantity | null {
  switch (value.kind) {
    case "rate":
    case "pair":
      return unit === "%" || unit === null ? rateOf(value) : null;
    case "count":
      return fits(value.unit, unit) ? value.count : null;
    case "days":
      return value.unit === unit ? value.days : null;
    case "named":
    case "words":
      return null;
  }
}
