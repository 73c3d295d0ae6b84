/** What a rule decides of one score, before it is held against what is printed. Knows no form. */
import {
  decimal,
  larger,
  multiply,
  round,
  roundScore,
  smaller,
  ZERO,
  type Decimal,
  type Quantity,
} from "../../language/numbers";
import type { Explanation } from "../outcome";

/** Everything of an explanation except the facts that went in. */
export type Reasons = Omit<Explanation, "inputs">;

export type Decision =
  | { readonly kind: "computed"; readonly points: Decimal; readonly reasons: Reasons }
  /** A person decides between both ends, which are included; null where not even the ends are known. */
  | { readonly kind: "judgement"; readonly interval: Interval | null; readonly reasons: Reasons }
  /** The item does not exist at the unit; `points` by policy, null where policy gives none. */
  | { readonly kind: "not-applicable"; readonly points: Decimal | null; readonly reasons: Reasons };

export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The smallest step of a score; what is below a bound that is not included ends here. */
export const SCORE_STEP = decimal("0.01");

export const NO_REASONS: Reasons = {
  formula: "",
  rule: null,
  ruleFrom: "none",
  clause: null,
  choices: [],
  source: null,
};

/** A score that follows: 2 decimals, never outside 0 and the weight. */
export function computed(points: Quantity, weight: Decimal, reasons: Reasons): Decision {
  return { kind: "computed", points: within(points, weight), reasons };
}

/** A score that a person decides, between 0 and the weight unless narrower ends are given. */
export function judgement(weight: Decimal | null, reasons: Partial<Reasons>, interval?: Interval): Decision {
  const whole = weight === null ? null : { low: ZERO, high: weight };
  return { kind: "judgement", interval: interval ?? whole, reasons: { ...NO_REASONS, ...reasons } };
}

/** A score as an output, kept within 0 and the weight. */
export function within(points: Quantity, weight: Decimal): Decimal {
  return larger(ZERO, smaller(roundScore(points), weight));
}

/** The tiers of a qualitative indicator in points, each up to just below the next; bounds have 2 decimals. */
export function tierInterval(
  tier: "reached" | "partly" | "missed",
  weight: Decimal,
  shares: { readonly reached: number; readonly partly: number },
): Interval {
  const share = (of: number): Decimal => round(multiply(weight, decimal(of)), 2);
  const foot = { reached: share(shares.reached), partly: share(shares.partly) };
  switch (tier) {
    case "reached":
      return { low: foot.reached, high: weight };
    case "partly":
      return { low: foot.partly, high: larger(foot.partly, foot.reached.minus(SCORE_STEP)) };
    case "missed":
      return { low: ZERO, high: larger(ZERO, foot.partly.minus(SCORE_STEP)) };
  }
}
