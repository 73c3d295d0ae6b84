/**
 * How a printed figure is held against the exact one: first at the precision printed, then within what the rounding
 * of the inputs allows. Knows no form and no rate.
 */
import {
  above,
  atLeast,
  atMost,
  compare,
  decimal,
  HUNDRED,
  isRatio,
  multiply,
  ratio,
  round,
  subtract,
  sum,
  ZERO,
  type Decimal,
  type Quantity,
} from "../../language/numbers";
import type { ValueFact } from "../facts";

/** ok: equal as printed · rounding: only rounding apart · wrong: apart beyond that. */
export type Agreement = "ok" | "rounding" | "wrong";

/** Decimals that people print; a formula's result carries more, and they say nothing. */
const MOST_DECIMALS = 6;
/** Money is kept to 0.01 万元, so an amount typed as `12` beside `11.52` means 12.00. */
const MONEY_DECIMALS = 2;
/** Apart by no more than this many percentage points is a rounding tail. */
const TAIL_POINTS = decimal("0.01");

interface Span {
  readonly low: Quantity;
  readonly high: Quantity;
}

function halfUnit(decimals: number): Decimal {
  return decimal(`5e-${Math.min(decimals, MOST_DECIMALS) + 1}`);
}

/** Decimals that an amount is exact to, where its neighbours show how precisely the form is filled. */
function precision(fact: ValueFact, all: readonly ValueFact[]): number {
  const finest = Math.max(...all.map((one) => one.decimals));
  return Math.min(Math.max(fact.decimals, Math.min(finest, MONEY_DECIMALS)), MOST_DECIMALS);
}

/** Half a unit in the last place of an amount; a printed 0 was never rounded. */
function slack(fact: ValueFact, all: readonly ValueFact[]): Decimal {
  return fact.value.eq(0) ? ZERO : halfUnit(precision(fact, all));
}

/** A printed rate as a fraction, with the decimals of that fraction that were printed. */
interface PrintedRate {
  readonly value: Decimal;
  readonly places: number;
}

/**
 * Reads a printed rate: `90.08%` is a fraction already; a bare `0.958` is one too, a bare `95` or `100.00` is percent.
 * Whichever reading lies nearer to the exact rate is taken.
 */
function readRate(reported: ValueFact, exact: Quantity): PrintedRate {
  const places = Math.min(reported.decimals, MOST_DECIMALS);
  if (reported.percent) return { value: reported.value, places: places + 2 };
  const asPercent = multiply(reported.value, decimal("0.01"));
  const nearer = above(apart(reported.value, exact), apart(asPercent, exact));
  if (nearer && !isRatio(asPercent)) return { value: asPercent, places: places + 2 };
  return { value: reported.value, places };
}

function apart(left: Quantity, right: Quantity): Quantity {
  const difference = subtract(left, right);
  return compare(difference, ZERO) < 0 ? multiply(difference, decimal("-1")) : difference;
}

function quotientSpan(numerator: ValueFact, denominator: ValueFact): Span | null {
  const inputs = [numerator, denominator];
  const [top, bottom] = [slack(numerator, inputs), slack(denominator, inputs)];
  const low = ratio(numerator.value.minus(top), denominator.value.plus(bottom));
  const high = ratio(numerator.value.plus(top), denominator.value.minus(bottom));
  const sound = denominator.value.gt(bottom) && numerator.value.gte(0);
  return sound && low && high ? { low, high } : null;
}

/**
 * Holds a printed rate against the exact one. `inputs` are the printed numerator and denominator; leave them out where
 * they are counts (people, projects), which were never rounded. Source: settled practice, precision printed first.
 */
export function comparePrinted(
  reported: ValueFact,
  exact: Quantity,
  inputs: readonly ValueFact[] = [],
): Agreement {
  const printed = readRate(reported, exact);
  if (round(exact, printed.places).eq(round(printed.value, printed.places))) return "ok";
  if (atMost(pointsApart(reported, exact), TAIL_POINTS)) return "rounding";
  const [numerator, denominator] = inputs;
  const span = numerator && denominator ? quotientSpan(numerator, denominator) : null;
  if (!span) return "wrong";
  const half = halfUnit(printed.places);
  const inside = atLeast(printed.value.plus(half), span.low) && atMost(printed.value.minus(half), span.high);
  return inside ? "rounding" : "wrong";
}

/** How far a printed rate lies from the exact one, in percentage points, never negative. */
export function pointsApart(reported: ValueFact, exact: Quantity): Quantity {
  return multiply(apart(readRate(reported, exact).value, exact), HUNDRED);
}

/** A printed rate as a fraction, whichever way it was written (`90.08%`, `0.958`, `100`). */
export function printedRate(reported: ValueFact, exact: Quantity): Decimal {
  return readRate(reported, exact).value;
}

/**
 * Holds a printed total against the sum of its printed parts. A printed 0 is exact; every other figure may have been
 * rounded by half a unit of its last place.
 */
export function compareSum(reported: ValueFact, parts: readonly ValueFact[]): Agreement {
  const exact = sum(parts.map((part) => part.value));
  const all = [reported, ...parts];
  const sameAt = (places: number): boolean => round(exact, places).eq(round(reported.value, places));
  if (sameAt(precision(reported, all))) return "ok";
  if (sameAt(Math.min(reported.decimals, MOST_DECIMALS))) return "rounding";
  const allowed = sum(all.map((fact) => slack(fact, all)));
  return reported.value.minus(exact).abs().lte(allowed) ? "rounding" : "wrong";
}

/** Holds two printed amounts that should be the same against each other, each at the coarser precision printed. */
export function compareAmounts(left: ValueFact, right: ValueFact): Agreement {
  if (left.value.eq(right.value)) return "ok";
  return left.decimals <= right.decimals ? compareSum(left, [right]) : compareSum(right, [left]);
}
