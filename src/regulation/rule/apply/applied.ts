/** What a rule comes to for one value, and how awards become scores. Knows no rule as a whole. */
import { decimal, roundScore, ZERO, type Decimal, type Quantity } from "../../../language/numbers";
import type { Policies } from "../../packs/policy";
import { asScore, worth } from "../amounts";
import type { Award } from "../model";
import { sayAward } from "../say-amount";

export interface Applied {
  /** What follows from the rule, 2 decimals; null where a person decides. */
  readonly points: Decimal | null;
  /** What a person may choose, both ends included; null where the points follow. */
  readonly interval: { readonly low: Decimal; readonly high: Decimal } | null;
  /** The clause that fired, in words. */
  readonly clause: string;
  /** Choices that changed the result, each in one phrase. */
  readonly choices: readonly string[];
}

/** The weight of the row and the policies in force. */
export interface Ground {
  readonly points: Decimal;
  readonly steps: Policies["steps"];
  readonly notApplicable: Policies["notApplicable"];
}

/** The smallest score: an interval that does not include its top stops this short of it. */
const SMALLEST_SCORE = decimal("0.01");

/** Points that follow, kept within 0 and the weight. */
export function follows(
  points: Quantity,
  ground: Ground,
  clause: string,
  choices: readonly string[] = [],
): Applied {
  return { points: asScore(points, ground.points), interval: null, clause, choices };
}

/** Nothing follows: a person decides between nothing and the weight. */
export function judged(ground: Ground, clause: string): Applied {
  return { points: null, interval: { low: ZERO, high: roundScore(ground.points) }, clause, choices: [] };
}

function within(low: Decimal, high: Decimal, ground: Ground, clause: string): Applied {
  const ends = { low: asScore(low, ground.points), high: asScore(high, ground.points) };
  return { points: null, interval: ends, clause, choices: [] };
}

/** What an award gives; `condition` is the words of the condition that holds. */
export function fromAward(award: Award, ground: Ground, condition: string): Applied {
  const clause = condition === "" ? sayAward(award) : `${condition}，${sayAward(award)}`;
  const weight = ground.points;
  if (award.kind === "exact") return follows(worth(award.amount, weight), ground, clause);
  const [low, high] = [worth(award.low, weight), worth(award.high, weight)];
  if (award.kind === "between") {
    return within(low, award.highIncluded ? high : roundScore(high).minus(SMALLEST_SCORE), ground, clause);
  }
  const least = weight.minus(high);
  return low.eq(high) ? follows(least, ground, clause) : within(least, weight.minus(low), ground, clause);
}
