/**
 * Exact decimals, and the only place that rounds or compares them. Knows no cell, no form and no rule.
 *
 * Scores turn on thresholds, so 60 % of 3.35 must be exactly 2.01: amounts are decimals, quotients stay
 * quotients until they are shown, and two quotients are compared by cross-multiplication.
 */
import Big from "big.js";

/** An exact decimal number. */
export type Decimal = Big;

/** A quotient that was never divided out; the denominator is never zero. */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Any number of the law: an amount, or a quotient of amounts. */
export type Quantity = Decimal | Ratio;

/** What Excel itself keeps of a double. */
const EXCEL_DIGITS = 15;

/**
 * Makes an exact decimal. A double is first cleaned to 15 significant digits, as Excel does, so that
 * `0.1 + 0.2` read from a cell is 0.3.
 * @throws RangeError when the input is not a finite number.
 */
export function decimal(input: number | string | Decimal): Decimal {
  if (input instanceof Big) return input;
  if (typeof input === "string") return new Big(input);
  if (!Number.isFinite(input)) throw new RangeError(`not a finite number: ${input}`);
  // A double whose shortest text has no more digits than that is clean already.
  const shortest = String(input);
  return new Big(shortest.length <= EXCEL_DIGITS ? shortest : input.toPrecision(EXCEL_DIGITS));
}

export const ZERO: Decimal = new Big(0);
export const ONE: Decimal = new Big(1);
export const HUNDRED: Decimal = new Big(100);

/** The quotient of two amounts, or null where the denominator is zero. */
export function ratio(numerator: Decimal, denominator: Decimal): Ratio | null {
  return denominator.eq(0) ? null : { numerator, denominator };
}

/** Whether a quantity is a quotient. */
export function isRatio(quantity: Quantity): quantity is Ratio {
  return !(quantity instanceof Big);
}

/** The exact sum of amounts; 0 for none. */
export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}

function parts(quantity: Quantity): readonly [Decimal, Decimal] {
  if (!isRatio(quantity)) return [quantity, ONE];
  const { numerator, denominator } = quantity;
  return denominator.lt(0) ? [numerator.times(-1), denominator.times(-1)] : [numerator, denominator];
}

/** -1, 0 or 1 as `left` is below, equal to or above `right`; exact, without dividing. */
export function compare(left: Quantity, right: Quantity): -1 | 0 | 1 {
  if (!isRatio(left) && !isRatio(right)) return left.cmp(right);
  const [leftTop, leftBottom] = parts(left);
  const [rightTop, rightBottom] = parts(right);
  return leftTop.times(rightBottom).cmp(rightTop.times(leftBottom));
}

export const equal = (left: Quantity, right: Quantity): boolean => compare(left, right) === 0;
export const atLeast = (left: Quantity, right: Quantity): boolean => compare(left, right) >= 0;
export const atMost = (left: Quantity, right: Quantity): boolean => compare(left, right) <= 0;
export const above = (left: Quantity, right: Quantity): boolean => compare(left, right) > 0;
export const below = (left: Quantity, right: Quantity): boolean => compare(left, right) < 0;

/** The larger of two quantities. */
export const larger = <Q extends Quantity>(left: Q, right: Q): Q =>
  compare(left, right) >= 0 ? left : right;
/** The smaller of two quantities. */
export const smaller = <Q extends Quantity>(left: Q, right: Q): Q =>
  compare(left, right) <= 0 ? left : right;

/** A quantity times a quantity, exact. */
export function multiply(left: Quantity, right: Quantity): Quantity {
  if (!isRatio(left) && !isRatio(right)) return left.times(right);
  const [leftTop, leftBottom] = parts(left);
  const [rightTop, rightBottom] = parts(right);
  const denominator = leftBottom.times(rightBottom);
  const numerator = leftTop.times(rightTop);
  return denominator.eq(1) ? numerator : { numerator, denominator };
}

/** A quantity plus a quantity, exact. */
export function add(left: Quantity, right: Quantity): Quantity {
  if (!isRatio(left) && !isRatio(right)) return left.plus(right);
  const [leftTop, leftBottom] = parts(left);
  const [rightTop, rightBottom] = parts(right);
  const denominator = leftBottom.times(rightBottom);
  const numerator = leftTop.times(rightBottom).plus(rightTop.times(leftBottom));
  return denominator.eq(1) ? numerator : { numerator, denominator };
}

/** A quantity minus a quantity, exact. */
export function subtract(left: Quantity, right: Quantity): Quantity {
  return add(left, multiply(right, decimal("-1")));
}

const ROUND_HALF_UP = 1;
const dividers = new Map<number, typeof Big>();

function dividerAt(places: number): typeof Big {
  let divider = dividers.get(places);
  if (!divider) {
    divider = Big();
    divider.DP = places;
    divider.RM = ROUND_HALF_UP;
    dividers.set(places, divider);
  }
  return divider;
}

/** Rounds half away from zero to `places` decimals (0 or more): 1.005 → 1.01, -0.5 → -1. */
export function round(quantity: Quantity, places: number): Decimal {
  if (!isRatio(quantity)) return quantity.round(places, ROUND_HALF_UP);
  const Divider = dividerAt(places);
  return new Big(new Divider(quantity.numerator).div(quantity.denominator).round(places, ROUND_HALF_UP));
}

/** The whole steps in a quantity, towards minus infinity: 2.9 → 2. */
export function floor(quantity: Quantity): Decimal {
  const nearest = round(quantity, 0);
  return above(nearest, quantity) ? nearest.minus(1) : nearest;
}

/** The begun steps in a quantity, towards plus infinity: 2.1 → 3. */
export function ceil(quantity: Quantity): Decimal {
  const whole = floor(quantity);
  return equal(whole, quantity) ? whole : whole.plus(1);
}

/** A score as an output: 2 decimals, half up. Source: practice of the integrated budget system. */
export const roundScore = (quantity: Quantity): Decimal => round(quantity, 2);

/** A rate as people print it: `90.08%`. */
export function showPercent(rate: Quantity, places = 2): string {
  return `${round(multiply(rate, HUNDRED), places).toFixed(places)}%`;
}

/** An amount as people print it: `1,883.31`. */
export function showMoney(amount: Quantity, places = 2): string {
  const [whole = "", fraction] = round(amount, places).toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A number without needless zeros, at most `places` decimals: `98`, `9.5`, `0.33`. */
export function showNumber(quantity: Quantity, places = 4): string {
  return round(quantity, places).toFixed();
}

/** The double nearest to a quantity; for hosts and JSON only, never for comparing. */
export function toNumber(quantity: Quantity): number {
  return Number(round(quantity, EXCEL_DIGITS).toString());
}

const SCALE = 10_000;

/** A decimal in ten-thousandths as a whole number: for comparing many figures quickly where no finding hangs on it. */
export function scaledInteger(value: Decimal): number {
  return Math.round(toNumber(value) * SCALE);
}
