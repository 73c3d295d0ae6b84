/** What decisions about quantities have in common: the question, the completion rate, full marks and shares. */
import {
  above,
  multiply,
  ratio,
  roundScore,
  showNumber,
  showPercent,
  ZERO,
  type Decimal,
  type Quantity,
} from "../../language/numbers";
import type { Policies } from "../packs/policy";
import type { SourceId } from "../sources";
import { computed, NO_REASONS, type Decision, type Reasons } from "./indicator-decision";
import type { Comparable } from "./indicator-measure";
import { QUANTITY_WORDS } from "./indicator-words";
import type { Comparison } from "./target";

export interface QuantityQuestion {
  readonly comparison: Comparison;
  readonly stated: boolean;
  readonly figures: Comparable;
  readonly weight: Decimal;
  readonly policies: Policies;
  /** Whether less is better on this row. */
  readonly cost: boolean;
  /** The note that prints the inverse ratio for lower-is-better, or null where none does. */
  readonly printedInverse: string | null;
}

type Direction = "up" | "down";

export interface Scored extends QuantityQuestion {
  readonly direction: Direction;
  /** The result, never negative. */
  readonly actual: Decimal;
  readonly target: Decimal;
}

/** `13÷10×100%=130.00%`, or nothing where the target is 0. */
export function completion({ actual, target, figures }: Scored): string {
  const rate = ratio(actual, target);
  return rate ? `${figures.actualText}÷${figures.targetText}×100%=${showPercent(rate)}` : "";
}

/** The reasons of a decision by a usual rule. */
export function ruled(scored: Scored, rule: string, source: SourceId): Reasons {
  return { ...NO_REASONS, formula: completion(scored), rule, ruleFrom: "pack", source };
}

/** Full marks. */
export function full(scored: Scored, clause: string): Decision {
  const down = scored.direction === "down";
  const rule = down ? QUANTITY_WORDS.downRule[scored.policies.reverse] : QUANTITY_WORDS.upRule;
  return computed(scored.weight, scored.weight, { ...ruled(scored, rule, "mof-2020-10"), clause });
}

/** A share of the weight, never below nothing. */
export function partial(scored: Scored, share: Quantity, reasons: Reasons): Decision {
  const { weight, figures } = scored;
  const positive = above(share, ZERO) ? share : ZERO;
  const points = roundScore(multiply(weight, positive));
  const formula = `${reasons.formula}；${showNumber(weight)}×${showPercent(positive)}=${showNumber(points, 2)}`;
  return computed(points, weight, { ...reasons, formula, clause: QUANTITY_WORDS.partial(figures, points) });
}
