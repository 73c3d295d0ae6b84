/** Arithmetic printed in a rule, read as constant + factor × rate, times the weight. Knows no condition. */
import {
  add,
  decimal,
  equal,
  HUNDRED,
  multiply,
  ONE,
  ratio,
  ZERO,
  type Decimal,
  type Quantity,
} from "../../../language/numbers";
import { FULL, pointsOf } from "../amounts";
import type { Amount } from "../model";

/** (constant + factor × `of`) × `base`; a base of null is one that the words leave out. */
export interface Linear {
  readonly constant: Decimal;
  /** Kept as a quotient where a number divides: 刷卡率÷60%. */
  readonly factor: Quantity;
  readonly of: string | null;
  readonly base: Amount | null;
}

const WEIGHT_NAME = /^[该本此]?(?:项|指标)*(?:分值|权重分?|分数|满分|标准分值?|总分|权重总额)(?:上限)?$/;
const TOKEN = /(\d+(?:\.\d+)?)(%|分)?|([×/+\-()])|([^\d×/+\-()]+)/g;

type Token =
  | { readonly kind: "number"; readonly value: Decimal; readonly points: boolean }
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "name"; readonly name: string };

function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), ([, digits, unit, sign, name = ""]): Token => {
    if (sign !== undefined) return { kind: "sign", sign };
    if (digits === undefined) return { kind: "name", name };
    const value = unit === "%" ? decimal(digits).div(HUNDRED) : decimal(digits);
    return { kind: "number", value, points: unit === "分" };
  });
}

/** Brackets that machine reading lost are put back at the front or the end. */
function balanced(text: string): string {
  let open = 0;
  let missing = 0;
  for (const sign of text) {
    if (sign === "(") open += 1;
    if (sign === ")" && open === 0) missing += 1;
    else if (sign === ")") open -= 1;
  }
  return `${"(".repeat(missing)}${text}${")".repeat(open)}`;
}

function constant(value: Decimal, base: Amount | null = null): Linear {
  return { constant: value, factor: ZERO, of: null, base };
}

function named(of: string): Linear {
  return { constant: ZERO, factor: ONE, of, base: null };
}

function scaled(linear: Linear, by: Decimal): Linear {
  return { ...linear, constant: linear.constant.times(by), factor: multiply(linear.factor, by) };
}

function times(left: Linear, right: Linear): Linear | null {
  if (left.base && right.base) return null;
  const base = left.base ?? right.base;
  if (left.of === null) return { ...scaled(right, left.constant), base };
  return right.of === null ? { ...scaled(left, right.constant), base } : null;
}

/** The words of a bare name or a quotient of names; null for anything already reckoned with. */
function wordsOf({ constant: added, factor, of, base }: Linear): string | null {
  return of !== null && base === null && added.eq(0) && equal(factor, ONE) ? of : null;
}

/** `10×调剂额/年初预算数` is ten times the quotient, wherever the ten stands. */
function divided(left: Linear, right: Linear): Linear | null {
  if (right.of === null && right.base === null) {
    const factor = ratio(ONE, right.constant);
    return (
      factor && {
        ...left,
        constant: left.constant.div(right.constant),
        factor: multiply(left.factor, factor),
      }
    );
  }
  const below = wordsOf(right);
  if (left.of === null || left.base !== null || !left.constant.eq(0) || below === null) return null;
  return { ...named(`${grouped(left.of)}/${grouped(below)}`), factor: left.factor };
}

function grouped(words: string): string {
  return /[+\-/]/.test(words) && !/^\(.*\)$/.test(words) ? `(${words})` : words;
}

function added(left: Linear, right: Linear, sign: string): Linear | null {
  if (left.base ?? right.base) return null;
  const above = wordsOf(left);
  const below = wordsOf(right);
  if (above !== null && below !== null) return named(`${above}${sign}${below}`);
  if (left.of !== null && right.of !== null) return null;
  const signed = sign === "-" ? scaled(right, decimal("-1")) : right;
  return {
    constant: left.constant.plus(signed.constant),
    factor: add(left.factor, signed.factor),
    of: left.of ?? right.of,
    base: null,
  };
}

/** A parse so far: what was read and where reading goes on; null once something does not fit. */
type Step = { readonly linear: Linear; readonly next: number } | null;

function atomOf(token: Token): Linear | null {
  switch (token.kind) {
    case "number":
      return token.points ? constant(ONE, pointsOf(token.value)) : constant(token.value);
    case "name":
      return WEIGHT_NAME.test(token.name) ? constant(ONE, FULL) : named(token.name);
    case "sign":
      return null;
  }
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.sign === sign;
}

function readAtom(tokens: readonly Token[], at: number): Step {
  const token = tokens[at];
  const linear = token ? atomOf(token) : null;
  if (linear) return { linear, next: at + 1 };
  const inside = isSign(token, "(") ? readSum(tokens, at + 1) : null;
  return inside && isSign(tokens[inside.next], ")") ? { linear: inside.linear, next: inside.next + 1 } : null;
}

function readChain(
  tokens: readonly Token[],
  at: number,
  signs: string,
  part: (tokens: readonly Token[], at: number) => Step,
  join: (left: Linear, right: Linear, sign: string) => Linear | null,
): Step {
  let left = part(tokens, at);
  while (left) {
    const token = tokens[left.next];
    if (token?.kind !== "sign" || !signs.includes(token.sign)) return left;
    const right = part(tokens, left.next + 1);
    const linear = right && join(left.linear, right.linear, token.sign);
    left = right && linear ? { linear, next: right.next } : null;
  }
  return null;
}

function readProduct(tokens: readonly Token[], at: number): Step {
  return readChain(tokens, at, "×/", readAtom, (left, right, sign) =>
    sign === "×" ? times(left, right) : divided(left, right),
  );
}

function readSum(tokens: readonly Token[], at: number): Step {
  return readChain(tokens, at, "+-", readProduct, added);
}

/**
 * Reads `(1-10×调剂额/年初预算数)×分值`, `执行率×该指标分值`, `20分×执行率` from even text; null where it is not
 * linear in one named rate.
 */
export function readLinear(text: string): Linear | null {
  const tokens = tokensOf(balanced(text.replace(/\[/g, "(").replace(/\]/g, ")")));
  const read = readSum(tokens, 0);
  return read && read.next === tokens.length && read.linear.of !== null ? read.linear : null;
}
