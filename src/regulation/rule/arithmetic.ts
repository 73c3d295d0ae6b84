/**
 * Arithmetic with numbers only, as units write it in a cell: its exact value, and the span that the rounding of its
 * inputs allows. Knows no rule.
 */
import {
  above,
  add,
  below,
  decimal,
  HUNDRED,
  isRatio,
  multiply,
  ONE,
  ratio,
  subtract,
  ZERO,
  type Decimal,
  type Quantity,
} from "../../language/numbers";

/** A result with what it could have been before its inputs were rounded. */
export interface Span {
  readonly exact: Quantity;
  readonly low: Quantity;
  readonly high: Quantity;
}

type Token =
  | { readonly kind: "number"; readonly value: Decimal; readonly decimals: number; readonly percent: boolean }
  | { readonly kind: "sign"; readonly sign: string };

const TOKEN = /(\d+(?:\.\d+)?)(%)?[^\d×/+\-()%.]*|([×/+\-()])/g;
/** Money is kept to 2 decimals: `12` beside `11.52` means 12.00. */
const USUAL_DECIMALS = 2;

function tokensOf(text: string): readonly Token[] {
  const plain = text
    .replace(/\[/g, "(")
    .replace(/\]/g, ")")
    .replace(/,(?=\d{3})/g, "");
  return Array.from(plain.matchAll(TOKEN), ([, digits, percent, sign = ""]): Token => {
    if (digits === undefined) return { kind: "sign", sign };
    const value = percent === undefined ? decimal(digits) : decimal(digits).div(HUNDRED);
    return {
      kind: "number",
      value,
      decimals: digits.split(".")[1]?.length ?? 0,
      percent: percent !== undefined,
    };
  });
}

function point(value: Quantity): Span {
  return { exact: value, low: value, high: value };
}

/** Half a unit of the last place; whole numbers among whole numbers are counts and were never rounded. */
function slackFor(decimals: number, finest: number): Decimal {
  if (finest === 0) return ZERO;
  return decimal(`5e-${Math.max(decimals, Math.min(finest, USUAL_DECIMALS)) + 1}`);
}

function least(quantities: readonly Quantity[], first: Quantity): Quantity {
  return quantities.reduce((best, one) => (below(one, best) ? one : best), first);
}

function most(quantities: readonly Quantity[], first: Quantity): Quantity {
  return quantities.reduce((best, one) => (above(one, best) ? one : best), first);
}

function product(left: Span, right: Span): Span {
  const corners = [left.low, left.high].flatMap((one) => [
    multiply(one, right.low),
    multiply(one, right.high),
  ]);
  const exact = multiply(left.exact, right.exact);
  return { exact, low: least(corners, exact), high: most(corners, exact) };
}

function inverse(quantity: Quantity): Quantity | null {
  return isRatio(quantity) ? ratio(quantity.denominator, quantity.numerator) : ratio(ONE, quantity);
}

function quotient(left: Span, right: Span): Span | null {
  const exact = inverse(right.exact);
  if (!exact) return null;
  const low = inverse(right.high);
  const high = inverse(right.low);
  const sound = low && high && (above(right.low, ZERO) || below(right.high, ZERO));
  return product(left, sound ? { exact, low, high } : point(exact));
}

function join(left: Span, right: Span, sign: string): Span | null {
  switch (sign) {
    case "+":
      return {
        exact: add(left.exact, right.exact),
        low: add(left.low, right.low),
        high: add(left.high, right.high),
      };
    case "-":
      return {
        exact: subtract(left.exact, right.exact),
        low: subtract(left.low, right.high),
        high: subtract(left.high, right.low),
      };
    case "×":
      return product(left, right);
    default:
      return quotient(left, right);
  }
}

type Step = { readonly span: Span; readonly next: number } | null;
type Part = (tokens: readonly Token[], at: number, finest: number) => Step;

function isSign(token: Token | undefined, signs: string): token is Token & { kind: "sign" } {
  return token?.kind === "sign" && signs.includes(token.sign);
}

const readAtom: Part = (tokens, at, finest) => {
  const token = tokens[at];
  if (token?.kind === "number") {
    const slack = token.percent || token.value.eq(HUNDRED) ? ZERO : slackFor(token.decimals, finest);
    const { value } = token;
    return { span: { exact: value, low: value.minus(slack), high: value.plus(slack) }, next: at + 1 };
  }
  if (!isSign(token, "(")) return null;
  const inside = readSum(tokens, at + 1, finest);
  return inside && isSign(tokens[inside.next], ")") ? { ...inside, next: inside.next + 1 } : null;
};

function chain(part: Part, signs: string): Part {
  return (tokens, at, finest) => {
    let left = part(tokens, at, finest);
    while (left) {
      const token = tokens[left.next];
      if (!isSign(token, signs)) return left;
      const right = part(tokens, left.next + 1, finest);
      const span = right && join(left.span, right.span, token.sign);
      left = right && span ? { span, next: right.next } : null;
    }
    return null;
  };
}

const readProduct: Part = chain(readAtom, "×/");
const readSum: Part = chain(readProduct, "+-");

/** The value of `(63.46-32)/32` in even text; null where it is no arithmetic or divides by 0. */
export function evaluate(text: string): Span | null {
  const tokens = tokensOf(text);
  const inputs = tokens.flatMap((token) =>
    token.kind === "number" && !token.percent ? [token.decimals] : [],
  );
  const read = readSum(tokens, 0, Math.max(0, ...inputs));
  return read && read.next === tokens.length ? read.span : null;
}
