/** How far the result of a row reached its target, as the scoring reads both. Knows facts; gives no points. */
import {
  above,
  atLeast,
  atMost,
  below,
  equal,
  HUNDRED,
  multiply,
  ratio,
  showPercent,
  type Decimal,
  type Ratio,
} from "../../../language/numbers";
import type { FormFacts, IndicatorRow } from "../../facts";
import { comparable } from "../../rows/indicator-measure";
import { readRow } from "../../rows/indicator-target";
import type { Comparison, Target } from "../../rows/target";

export type NumberTarget = Extract<Target, { readonly kind: "number" }>;

/** A target and a result that are numbers of one measure. */
export interface Completion {
  readonly target: NumberTarget;
  readonly goal: Decimal;
  readonly achieved: Decimal;
  /** Result by target; null for a target of 0. */
  readonly rate: Ratio | null;
  readonly reached: boolean;
}

/** Whether more is better: not for a limit. */
export const isUpward = (comparison: Comparison): boolean =>
  comparison !== "at-most" && comparison !== "below";

const REACHED: Readonly<Record<Comparison, (achieved: Decimal, goal: Decimal) => boolean>> = {
  "at-least": atLeast,
  "at-most": atMost,
  above,
  below,
  equal,
};

/** How far a row's result reached its target; null unless both are numbers of one measure and the better way is known. */
export function completionOf(form: FormFacts, row: IndicatorRow): Completion | null {
  const { target, actual } = readRow(row, form);
  if (target.kind !== "number" || actual.kind !== "number") return null;
  const figures = comparable(target.measured, actual.measured, row.level3 + row.level2);
  if (figures === null) return null;
  const { target: goal, actual: achieved } = figures;
  if (!target.directed && !equal(achieved, goal)) return null;
  const reached = REACHED[target.comparison](achieved, goal);
  return { target, goal, achieved, rate: ratio(achieved, goal), reached };
}

/** The completion as people print it: `130.00%`. */
export const showCompletion = (rate: Ratio): string => showPercent(rate);

const hasUpwardGoal = ({ target, goal }: Completion): boolean => isUpward(target.comparison) && goal.gt(0);

/** Whether the result exceeds an upward target by at least `percent` of it. */
export function exceedsBy(completion: Completion, percent: number): boolean {
  const { rate } = completion;
  if (rate === null || !hasUpwardGoal(completion)) return false;
  return atLeast(multiply(rate, HUNDRED), HUNDRED.plus(percent));
}

/** Whether the result falls short of an upward target by at least `percent` of it. */
export function fallsShortBy(completion: Completion, percent: number): boolean {
  const { rate } = completion;
  if (rate === null || !hasUpwardGoal(completion)) return false;
  return atMost(multiply(rate, HUNDRED), HUNDRED.minus(percent));
}

/** Whether the result passes a limit above 0 by at least `percent` of it. */
export function passesLimitBy({ rate, target, goal }: Completion, percent: number): boolean {
  if (rate === null || isUpward(target.comparison) || !goal.gt(0)) return false;
  return atLeast(multiply(rate, HUNDRED), HUNDRED.plus(percent));
}
