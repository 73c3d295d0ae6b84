/** What a relation says in arithmetic, whether printed figures keep to it, and what a figure would have to be. */
import {
  decimal,
  HUNDRED,
  ONE,
  ratio,
  round,
  sum,
  ZERO,
  type Decimal,
  type Quantity,
} from "../../language/numbers";
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

export const plus = (figure: Figure): Term => ({ figure, sign: 1 });
export const minus = (figure: Figure): Term => ({ figure, sign: -1 });

/** A figure thought to be worth something else than printed. */
export interface Supposed {
  readonly figure: Figure;
  readonly value: Decimal;
}

const HALF = decimal("0.5");

const worth = (figure: Figure, supposed: Supposed | null): Decimal =>
  supposed?.figure === figure ? supposed.value : figure.value;
const leeway = (figure: Figure): Decimal => (figure.exact ? ZERO : figure.step.times(HALF));

function total(terms: readonly Term[], supposed: Supposed | null): Decimal {
  return sum(terms.map(({ figure, sign }) => worth(figure, supposed).times(sign)));
}

const slack = (terms: readonly Term[]): Decimal => sum(terms.map(({ figure }) => leeway(figure)));

/** Whether the total is printed more coarsely than any term, so that it may have been cut off. */
const isCoarser = (figure: Figure, terms: readonly Term[]): boolean =>
  !figure.exact && terms.every((term) => figure.step.gt(term.figure.step));

function sumCloses(equation: Extract<Equation, { kind: "sum" }>, supposed: Supposed | null): boolean {
  const own = isCoarser(equation.total, equation.terms) ? equation.total.step : leeway(equation.total);
  const off = worth(equation.total, supposed).minus(total(equation.terms, supposed)).abs();
  return off.lte(own.plus(slack(equation.terms)));
}

/** Lowest and highest quotient that the printed figures allow, times 100; null where the denominator may be 0. */
function bounds(top: Decimal, topSlack: Decimal, bottom: Decimal, bottomSlack: Decimal): readonly Quantity[] {
  return [top.minus(topSlack), top.plus(topSlack)].flatMap((numerator) =>
    [bottom.minus(bottomSlack), bottom.plus(bottomSlack)].flatMap((denominator) => {
      const quotient = ratio(numerator.times(HUNDRED), denominator);
      return quotient ? [quotient] : [];
    }),
  );
}

const QUOTIENT_PLACES = 8;

function quotientCloses(
  equation: Extract<Equation, { kind: "quotient" }>,
  supposed: Supposed | null,
): boolean {
  const { rate, shift, numerator, denominator } = equation;
  const top = total(numerator, supposed);
  const bottom = total(denominator, supposed);
  const printed = worth(rate, supposed).plus(shift);
  if (bottom.eq(0)) return top.eq(0);
  const values = bounds(top, slack(numerator), bottom, slack(denominator)).map((one) =>
    round(one, QUOTIENT_PLACES),
  );
  const low = values.reduce((least, one) => (one.lt(least) ? one : least));
  const high = values.reduce((most, one) => (one.gt(most) ? one : most));
  return low.lte(printed.plus(rate.step)) && high.gte(printed.minus(rate.step.times(HALF)));
}

function productCloses(equation: Extract<Equation, { kind: "product" }>, supposed: Supposed | null): boolean {
  const product = equation.factors.reduce((all, one) => all.times(worth(one, supposed)), ONE);
  const loose = equation.factors.reduce((most, one) => {
    const others = one.value.eq(0) ? ZERO : product.div(worth(one, supposed));
    return most.plus(leeway(one).times(others));
  }, equation.total.step);
  return product.minus(worth(equation.total, supposed)).abs().lte(loose);
}

/** Whether the printed figures keep to an equation, within what rounding or cutting off leaves open. */
export function closes(equation: Equation, supposed: Supposed | null = null): boolean {
  if (equation.kind === "sum") return sumCloses(equation, supposed);
  return equation.kind === "quotient"
    ? quotientCloses(equation, supposed)
    : productCloses(equation, supposed);
}

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
  if (figure === whole) return total(terms, null);
  const own = terms.filter((term) => term.figure === figure);
  const [first] = own;
  if (!first || own.length > 1) return null;
  const others = terms.filter((term) => term.figure !== figure);
  return whole.value.minus(total(others, null)).times(first.sign);
}

const signIn = (terms: readonly Term[], figure: Figure): number =>
  terms.reduce((all, term) => (term.figure === figure ? all + term.sign : all), 0);

function solveQuotient(equation: Extract<Equation, { kind: "quotient" }>, figure: Figure): Decimal | null {
  const { rate, shift, numerator, denominator } = equation;
  if (figure === rate) {
    const quotient = divide(total(numerator, null).times(HUNDRED), total(denominator, null));
    return quotient && quotient.minus(shift);
  }
  const without = (terms: readonly Term[]): Decimal =>
    total(
      terms.filter((term) => term.figure !== figure),
      null,
    );
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
