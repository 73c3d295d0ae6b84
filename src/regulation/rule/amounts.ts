/** Amounts of points: making them, and what they come to for a weight. Knows no text. */
import { decimal, ONE, roundScore, ZERO, type Decimal, type Quantity } from "../../language/numbers";
import type { Amount, Award } from "./model";

/** Points as printed. */
export function pointsOf(points: Decimal | string): Amount {
  return { kind: "points", points: decimal(points) };
}

/** A share of the weight: 0.8 for 80 %. */
export function shareOf(share: Decimal | string): Amount {
  return { kind: "share", share: decimal(share) };
}

export const FULL: Amount = { kind: "share", share: ONE };
export const NOTHING: Amount = { kind: "points", points: ZERO };

/** Earning exactly an amount. */
export function exactly(amount: Amount): Award {
  return { kind: "exact", amount };
}

/** What a person decides between nothing and everything. */
export const JUDGED: Award = { kind: "between", low: NOTHING, high: FULL, highIncluded: true };

/** Whether two amounts are printed alike. */
export function sameAmount(left: Amount, right: Amount): boolean {
  if (left.kind === "points") return right.kind === "points" && left.points.eq(right.points);
  return right.kind === "share" && left.share.eq(right.share);
}

/** What an amount comes to for a weight. */
export function worth(amount: Amount, weight: Decimal): Decimal {
  return amount.kind === "points" ? amount.points : amount.share.times(weight);
}

/** The points of an award for ranking bands: the most it can earn. */
export function mostOf(award: Award, weight: Decimal): Decimal {
  switch (award.kind) {
    case "exact":
      return worth(award.amount, weight);
    case "between":
      return worth(award.high, weight);
    case "less":
      return weight.minus(worth(award.low, weight));
  }
}

/** Points as an output: within 0 and the weight, 2 decimals, half up. */
export function asScore(points: Quantity, weight: Decimal): Decimal {
  const score = roundScore(points);
  const most = roundScore(weight);
  if (score.lt(0)) return ZERO;
  return score.gt(most) ? most : score;
}
