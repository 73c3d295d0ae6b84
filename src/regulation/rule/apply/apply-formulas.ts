/** Applies ratios, formulas and shares of targets met. Knows no words of an answer. */
import {
  above,
  add,
  atMost,
  isRatio,
  larger,
  multiply,
  ONE,
  ratio,
  smaller,
  subtract,
  ZERO,
  type Quantity,
} from "../../../language/numbers";
import { worth } from "../amounts";
import { follows, type Applied, type Ground } from "./applied";
import { contains } from "../interval";
import type { Body, RatioDirection } from "../model";
import { sayRatio } from "../say-ratio";
import { sayInterval } from "../say-amount";
import { numberIn, rateOf, type RuleValue } from "./value";

type Formula = Extract<Body, { kind: "formula" }>;
type Ratio = Extract<Body, { kind: "ratio" }>;
type Share = Extract<Body, { kind: "share" }>;

function turned(rate: Quantity): Quantity {
  return isRatio(rate) ? (ratio(rate.denominator, rate.numerator) ?? ZERO) : (ratio(ONE, rate) ?? ZERO);
}

/** The part of the weight that actual over target earns. */
function partOf(direction: RatioDirection, rate: Quantity, isAtMost: boolean): Quantity | null {
  switch (direction) {
    case "up":
      return smaller<Quantity>(rate, ONE);
    case "inverse":
      return atMost(rate, ONE) ? ONE : turned(rate);
    case "down":
      return atMost(rate, ONE) ? ONE : larger<Quantity>(subtract(ONE, subtract(rate, ONE)), ZERO);
    case "completion":
      if (isAtMost && above(rate, ONE)) return null;
      return isAtMost ? ONE : smaller<Quantity>(rate, ONE);
    case "by-target":
      return partOf(isAtMost ? "inverse" : "up", rate, isAtMost);
  }
}

/** The ratio of target and actual times the base. A target of 0 gives no ratio. */
export function applyRatio({ direction, base }: Ratio, value: RuleValue, ground: Ground): Applied | null {
  const rate = rateOf(value);
  if (rate === null) return null;
  const isAtMost = value.kind === "pair" && value.atMost;
  const part = partOf(direction, rate, isAtMost);
  return part && follows(multiply(part, worth(base, ground.points)), ground, sayRatio(direction, base));
}

/** (constant + factor × rate) × base, or nothing beyond the printed limit. */
export function applyFormula(body: Formula, value: RuleValue, ground: Ground, words: string): Applied | null {
  const rate = numberIn(value, null);
  if (rate === null || value.kind === "count") return null;
  if (body.zero && contains(body.zero, rate)) {
    return follows(ZERO, ground, `${sayInterval(body.zero, body.of, null)}，得0分`);
  }
  const inside = add(body.constant, multiply(body.factor, rate));
  return follows(multiply(inside, worth(body.base, ground.points)), ground, words);
}

/** The share of targets met times the base. */
export function applyShare({ base }: Share, value: RuleValue, ground: Ground, words: string): Applied | null {
  const rate = rateOf(value);
  return rate === null ? null : follows(multiply(rate, worth(base, ground.points)), ground, words);
}
