/** What a claim says of its figures, and whether it holds for the printed ones. */
import { halfStepOf, sizeOf, stepOf, type Figure } from "./figure";

export type Equation =
  /** The terms, each with its sign, make the total. */
  | {
      readonly kind: "sum";
      readonly total: string;
      readonly plus: readonly string[];
      readonly minus?: readonly string[];
    }
  /** `rate` = part / whole in per cent, less 100 when it is what goes beyond. */
  | {
      readonly kind: "rate";
      readonly rate: string;
      readonly part: string;
      readonly whole: string;
      readonly beyond?: boolean;
    }
  /** `rate` = change / (now - change) in per cent; `falls`: change / (now + change). */
  | {
      readonly kind: "change";
      readonly rate: string;
      readonly change: string;
      readonly now: string;
      readonly falls: boolean;
    }
  | { readonly kind: "product"; readonly total: string; readonly count: string; readonly norm: string }
  | { readonly kind: "equal"; readonly first: string; readonly second: string }
  | { readonly kind: "bound"; readonly part: string; readonly whole: string }
  /** The figure counts names that stand beside it. */
  | { readonly kind: "count"; readonly count: string; readonly names: number };

export type Figures = ReadonlyMap<string, Figure>;

interface Span {
  readonly low: number;
  readonly high: number;
}

export function figureOf(figures: Figures, key: string): Figure {
  const figure = figures.get(key);
  if (figure === undefined) throw new RangeError(`No figure ${key}.`);
  return figure;
}

const spanOf = (figure: Figure, slack: number): Span => ({
  low: sizeOf(figure) - halfStepOf(figure) * slack,
  high: sizeOf(figure) + halfStepOf(figure) * slack,
});

const plus = (one: Span, other: Span): Span => ({ low: one.low + other.low, high: one.high + other.high });
const minus = (one: Span, other: Span): Span => ({ low: one.low - other.high, high: one.high - other.low });

function quotient(part: Span, whole: Span): Span {
  if (whole.low <= 0) return { low: 0, high: Infinity };
  return { low: (Math.max(part.low, 0) / whole.high) * 100, high: (part.high / whole.low) * 100 };
}

/** A printed rate may be rounded (half a step to either side) or cut off (a step below). */
function rateIn(rate: Figure, span: Span, slack: number): boolean {
  const step = stepOf(rate) * slack;
  return sizeOf(rate) + step + 1e-9 >= span.low && sizeOf(rate) - step / 2 - 1e-9 <= span.high;
}

const meet = (one: Span, other: Span): boolean =>
  one.low <= other.high + 1e-7 && other.low <= one.high + 1e-7;

function sumCloses(equation: Extract<Equation, { kind: "sum" }>, figures: Figures, slack: number): boolean {
  let made: Span = { low: 0, high: 0 };
  for (const key of equation.plus) made = plus(made, spanOf(figureOf(figures, key), slack));
  for (const key of equation.minus ?? []) made = minus(made, spanOf(figureOf(figures, key), slack));
  return meet(made, spanOf(figureOf(figures, equation.total), slack));
}

function changeCloses(
  equation: Extract<Equation, { kind: "change" }>,
  figures: Figures,
  slack: number,
): boolean {
  const change = spanOf(figureOf(figures, equation.change), slack);
  const now = spanOf(figureOf(figures, equation.now), slack);
  const base = equation.falls ? plus(now, change) : minus(now, change);
  return rateIn(figureOf(figures, equation.rate), quotient(change, base), slack);
}

function rateCloses(equation: Extract<Equation, { kind: "rate" }>, figures: Figures, slack: number): boolean {
  const span = (key: string): Span => spanOf(figureOf(figures, key), slack);
  const made = quotient(span(equation.part), span(equation.whole));
  const less = equation.beyond === true ? 100 : 0;
  return rateIn(figureOf(figures, equation.rate), { low: made.low - less, high: made.high - less }, slack);
}

/** One fact printed with as many decimals must be printed alike; with fewer, it is rounded. */
function sameFact(equation: Extract<Equation, { kind: "equal" }>, figures: Figures): boolean {
  const [first, second] = [figureOf(figures, equation.first), figureOf(figures, equation.second)];
  if (stepOf(first) === stepOf(second)) return first.steps === second.steps;
  return meet(spanOf(first, 1), spanOf(second, 1));
}

/** Whether the equation holds within `slack` times the tolerance of the printed digits. */
export function closes(equation: Equation, figures: Figures, slack = 1): boolean {
  const span = (key: string): Span => spanOf(figureOf(figures, key), slack);
  switch (equation.kind) {
    case "sum":
      return sumCloses(equation, figures, slack);
    case "rate":
      return rateCloses(equation, figures, slack);
    case "change":
      return changeCloses(equation, figures, slack);
    case "product": {
      const [count, norm] = [sizeOf(figureOf(figures, equation.count)), span(equation.norm)];
      return meet({ low: norm.low * count, high: norm.high * count }, span(equation.total));
    }
    case "equal":
      return slack === 1 ? sameFact(equation, figures) : meet(span(equation.first), span(equation.second));
    case "bound":
      return span(equation.part).low <= span(equation.whole).high;
    case "count":
      return sizeOf(figureOf(figures, equation.count)) === equation.names;
  }
}
