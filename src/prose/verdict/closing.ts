/** Whether printed figures keep to an equation, within what rounding or cutting off leaves open. */
import {
  atLeast,
  atMost,
  decimal,
  HUNDRED,
  ONE,
  ratio,
  sum,
  ZERO,
  type Decimal,
  type Quantity,
} from "../../language/numbers";
import type { Figure } from "../lexing/figure";
import { signIn, totalOf, type Equation, type Supposed, type Term } from "./equations";

type Sum = Extract<Equation, { kind: "sum" }>;
type Quotient = Extract<Equation, { kind: "quotient" }>;
type Product = Extract<Equation, { kind: "product" }>;

const HALF = decimal("0.5");

const worth = (figure: Figure, supposed: Supposed | null): Decimal =>
  supposed?.figure === figure ? supposed.value : figure.value;
const leeway = (figure: Figure): Decimal => (figure.exact ? ZERO : figure.step.times(HALF));
const slack = (terms: readonly Term[]): Decimal => sum(terms.map(({ figure }) => leeway(figure)));

/** Whether the total is printed more coarsely than any term, so that it may have been cut off. */
const isCoarser = (figure: Figure, terms: readonly Term[]): boolean =>
  !figure.exact && terms.every((term) => figure.step.gt(term.figure.step));

/** What terms come to with one figure supposed to be worth something else. */
function supposedTotal(terms: readonly Term[], printed: Decimal, supposed: Supposed | null): Decimal {
  const sign = supposed ? signIn(terms, supposed.figure) : 0;
  if (!supposed || sign === 0) return printed;
  return printed.plus(supposed.value.minus(supposed.figure.value).times(sign));
}

/** What stays the same whatever a figure is supposed to be. */
interface Printed {
  readonly top: Decimal;
  readonly topSlack: Decimal;
  readonly bottom: Decimal;
  readonly bottomSlack: Decimal;
}

/** An equation is tried with many figures supposed; its own are added up once. */
const prints = new WeakMap<Equation, Printed>();

function printOf(equation: Sum | Quotient): Printed {
  const known = prints.get(equation);
  if (known) return known;
  const [top, bottom] =
    equation.kind === "sum" ? [equation.terms, []] : [equation.numerator, equation.denominator];
  const own = {
    top: totalOf(top),
    topSlack: slack(top),
    bottom: totalOf(bottom),
    bottomSlack: slack(bottom),
  };
  prints.set(equation, own);
  return own;
}

function sumCloses(equation: Sum, supposed: Supposed | null): boolean {
  const { total, terms } = equation;
  const { top, topSlack } = printOf(equation);
  const off = worth(total, supposed)
    .minus(supposedTotal(terms, top, supposed))
    .abs();
  const own = isCoarser(total, terms) ? total.step : leeway(total);
  return off.lte(own.plus(topSlack));
}

/** The quotients at the corners of what the printed figures allow, times 100; those over 0 left out. */
function corners(
  top: Decimal,
  topSlack: Decimal,
  bottom: Decimal,
  bottomSlack: Decimal,
): readonly Quantity[] {
  return [top.minus(topSlack), top.plus(topSlack)].flatMap((numerator) =>
    [bottom.minus(bottomSlack), bottom.plus(bottomSlack)].flatMap((denominator) => {
      const quotient = ratio(numerator.times(HUNDRED), denominator);
      return quotient ? [quotient] : [];
    }),
  );
}

function quotientCloses(equation: Quotient, supposed: Supposed | null): boolean {
  const { rate, shift, numerator, denominator } = equation;
  const print = printOf(equation);
  const top = supposedTotal(numerator, print.top, supposed);
  const bottom = supposedTotal(denominator, print.bottom, supposed);
  if (bottom.eq(0)) return top.eq(0);
  const printed = worth(rate, supposed).plus(shift);
  const values = corners(top, print.topSlack, bottom, print.bottomSlack);
  const highest = printed.plus(rate.step);
  const lowest = printed.minus(rate.step.times(HALF));
  return values.some((one) => atMost(one, highest)) && values.some((one) => atLeast(one, lowest));
}

function productCloses(equation: Product, supposed: Supposed | null): boolean {
  const product = equation.factors.reduce((all, one) => all.times(worth(one, supposed)), ONE);
  const loose = equation.factors.reduce((most, one) => {
    const others = one.value.eq(0) ? ZERO : product.div(worth(one, supposed));
    return most.plus(leeway(one).times(others));
  }, equation.total.step);
  return product.minus(worth(equation.total, supposed)).abs().lte(loose);
}

function isPartOf({ figure }: Supposed, equation: Equation): boolean {
  if (equation.kind === "quotient") {
    const { rate, numerator, denominator } = equation;
    return rate === figure || [...numerator, ...denominator].some((term) => term.figure === figure);
  }
  if (equation.total === figure) return true;
  return equation.kind === "sum"
    ? equation.terms.some((term) => term.figure === figure)
    : equation.factors.includes(figure);
}

const asPrinted = new WeakMap<Equation, boolean>();

function work(equation: Equation, supposed: Supposed | null): boolean {
  if (equation.kind === "sum") return sumCloses(equation, supposed);
  return equation.kind === "quotient"
    ? quotientCloses(equation, supposed)
    : productCloses(equation, supposed);
}

/** Whether the printed figures keep to an equation, one of them supposed to be worth something else. */
export function closes(equation: Equation, supposed: Supposed | null = null): boolean {
  if (supposed && isPartOf(supposed, equation)) return work(equation, supposed);
  const known = asPrinted.get(equation);
  if (known !== undefined) return known;
  const own = work(equation, null);
  asPrinted.set(equation, own);
  return own;
}
