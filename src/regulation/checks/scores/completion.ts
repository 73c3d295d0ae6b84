/** Target and result of a row, and how far the one reached the other. Knows facts; gives no points. */
import {
  above,
  atLeast,
  atMost,
  below,
  equal,
  HUNDRED,
  multiply,
  ONE,
  ratio,
  showPercent,
  type Decimal,
  type Ratio,
} from "../../../language/numbers";
import type { FormFacts, IndicatorRow } from "../../facts";
import { readTarget, type Comparison, type Target } from "../../scoring/target";
import { readActual, type Actual } from "../../scoring/target-actual";
import { sameUnit, type Measured } from "../../scoring/target-number";
import { isCost } from "./scored-rows";

export type NumberTarget = Extract<Target, { readonly kind: "number" }>;

export interface Reading {
  readonly target: Target;
  readonly actual: Actual;
}

/** A target and a result that are numbers of one measure. */
export interface Completion {
  readonly target: NumberTarget;
  /** The result in the measure of the target. */
  readonly achieved: Decimal;
  /** Result by target; null for a target of 0. */
  readonly rate: Ratio | null;
  readonly reached: boolean;
}

/** Target and result of a row as the scoring reads them. */
export function readRow(form: FormFacts, row: IndicatorRow): Reading {
  const target = readTarget(row.target, { cost: isCost(row), year: form.year });
  return { target, actual: readActual(row.actual, { target, year: form.year }) };
}

/** Whether more is better: not for a limit. */
export const isUpward = (comparison: Comparison): boolean =>
  comparison !== "at-most" && comparison !== "below";

const REACHED: Readonly<Record<Comparison, (achieved: Decimal, target: Decimal) => boolean>> = {
  "at-least": atLeast,
  "at-most": atMost,
  above,
  below,
  equal,
};

/** A result in the measure of its target: `95` beside `95%` is a percent; null where the units differ. */
export function inMeasureOf(target: Measured, actual: Measured): Decimal | null {
  if (target.percent === actual.percent) return sameUnit(target.unit, actual.unit) ? actual.value : null;
  if (target.percent) {
    if (actual.unit !== null) return null;
    return actual.value.gt(ONE) ? actual.value.div(HUNDRED) : actual.value;
  }
  return target.unit === null ? actual.value.times(HUNDRED) : null;
}

/** How far a row's result reached its target; null unless both are numbers of one measure. */
export function completionOf(form: FormFacts, row: IndicatorRow): Completion | null {
  const { target, actual } = readRow(form, row);
  if (target.kind !== "number" || actual.kind !== "number") return null;
  const achieved = inMeasureOf(target.measured, actual.measured);
  if (achieved === null) return null;
  const goal = target.measured.value;
  const reached = REACHED[target.comparison](achieved, goal);
  return { target, achieved, rate: ratio(achieved, goal), reached };
}

/** The completion as people print it: `130.00%`. */
export const showCompletion = (rate: Ratio): string => showPercent(rate);

/** Whether the result exceeds an upward target by at least `percent` of it. */
export function exceedsBy({ target, rate }: Completion, percent: number): boolean {
  if (rate === null || !isUpward(target.comparison) || !target.measured.value.gt(0)) return false;
  return atLeast(multiply(rate, HUNDRED), HUNDRED.plus(percent));
}

/** Whether the result falls short of an upward target by at least `percent` of it. */
export function fallsShortBy({ target, rate }: Completion, percent: number): boolean {
  if (rate === null || !isUpward(target.comparison) || !target.measured.value.gt(0)) return false;
  return atMost(multiply(rate, HUNDRED), HUNDRED.minus(percent));
}
