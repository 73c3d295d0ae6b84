/** What a relation says in arithmetic, and what a figure would have to be for it to hold. */
import { HUNDRED, ONE, ratio, round, ZERO, type Decimal } from "../../language/numbers";
import type { Figure } from "../lexing/figure";

export interface Term {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** `sum`: total = terms. `quotient`: rate % + shift = numerator / denominator. `product`: total = factors. */
export type Equation =
  | { readonly kind: "sum"; readonly total: Figure; readonly terms: readonly Term[] }
  | {
      readonly kind: "quotient";
      readonly rate: Figure;
      /** 100 where the rate is what goes beyond the whole (超出), else 0. */
      readonly shift: Decimal;
      readonly numerator: readonly Term[];
      readonly denominator: readonly Term[];
    }
  | { readonly kind: "product"; readonly total: Figure; readonly factors: readonly Figure[] };

/** How often a figure is added (or, below 0, taken away) in terms. */
export const signIn = (terms: readonly Term[], figure: Figure): number =>
  terms.reduce((all, term) => (term.figure === figure ? all + term.sign : all), 0);

export const plus = (figure: Figure): Term => ({ figure, sign: 1 });
export const minus = (figure: Figure): Term => ({ figure, sign: -1 });

/** A figure thought to be worth something else than printed. */
export interface Supposed {
  readonly figure: Figure;
  readonly value: Decimal;
}

/** What terms come to as printed. */
export const totalOf = (terms: readonly Term[]): Decimal =>
  terms.reduce(
    (all, { figure, sign }) => (sign > 0 ? all.plus(figure.value) : all.minus(figure.value)),
    ZERO,
  );

/** All figures of an equation. */
export function figuresOf(equation: Equation): readonly Figure[] {
  if (equation.kind === "sum") return [equation.total, ...equation.terms.map((term) => term.figure)];
  if (equation.kind === "product") return [equation.total, ...equation.factors];
  const terms = [...equation.numerator, ...equation.denominator].map((term) => term.figure);
  return [equation.rate, ...new Set(terms)];
}

const PLACES = 12;
const divide = (top: Decimal, bottom: Decimal): Decimal | null => {
  const quotient = ratio(top, bottom);
  return quotient && round(quotient, PLACES);
};

function solveSum(
  { total: whole, terms }: Extract<Equation, { kind: "sum" }>,
  figure: Figure,
): Decimal | null {
  if (figure === whole) return totalOf(terms);
  const own = terms.filter((term) => term.figure === figure);
  const [first] = own;
  if (!first || own.length > 1) return null;
  const others = terms.filter((term) => term.figure !== figure);
  return whole.value.minus(totalOf(others)).times(first.sign);
}

function solveQuotient(equation: Extract<Equation, { kind: "quotient" }>, figure: Figure): Decimal | null {
  const { rate, shift, numerator, denominator } = equation;
  if (figure === rate) {
    const quotient = divide(totalOf(numerator).times(HUNDRED), totalOf(denominator));
    return quotient && quotient.minus(shift);
  }
  const without = (terms: readonly Term[]): Decimal =>
    totalOf(terms.filter((term) => term.figure !== figure));
  const share = divide(rate.value.plus(shift), HUNDRED);
  if (!share) return null;
  const top = without(numerator).minus(share.times(without(denominator)));
  return divide(top, share.times(signIn(denominator, figure)).minus(signIn(numerator, figure)));
}

function solveProduct(equation: Extract<Equation, { kind: "product" }>, figure: Figure): Decimal | null {
  const { factors } = equation;
  if (figure === equation.total) return factors.reduce((all, one) => all.times(one.value), ONE);
  const others = factors.filter((one) => one !== figure).reduce((all, one) => all.times(one.value), ONE);
  return divide(equation.total.value, others);
}

/** What a figure would have to be, to its own last digit, for the equation to hold; null where nothing would do. */
export function solve(equation: Equation, figure: Figure): Decimal | null {
  const value =
    equation.kind === "sum"
      ? solveSum(equation, figure)
      : equation.kind === "quotient"
        ? solveQuotient(equation, figure)
        : solveProduct(equation, figure);
  if (!value || value.lt(0)) return null;
  const printed = divide(value, figure.factor);
  if (!printed) return null;
  const rounded = round(printed, figure.decimals);
  // A lost decimal point leaves no decimals to round to.
  const exact = equation.kind === "product" && round(printed, 4).eq(printed) && !figure.exact;
  return (exact ? printed : rounded).times(figure.factor);
}
