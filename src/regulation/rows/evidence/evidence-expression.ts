/** Arithmetic that units write into a cell of evidence, with its stated result held against the exact one. Knows no rule. */
import {
  atLeast,
  atMost,
  decimal,
  equal,
  HUNDRED,
  multiply,
  round,
  showNumber,
  showPercent,
  type Decimal,
  type Quantity,
} from "../../../language/numbers";
import { evaluate, type Span } from "../../rule/arithmetic";

/** A number as stated behind `=`. */
export interface StatedResult {
  /** A percent is held as a fraction. */
  readonly value: Decimal;
  readonly decimals: number;
  readonly percent: boolean;
}

export interface EvidenceExpression {
  readonly text: string;
  /** The exact result; a rate is a fraction. */
  readonly value: Quantity;
  /** Both sides of a plain quotient such as `22.14/149.66×100%`; null for anything longer. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly stated: StatedResult | null;
  /** Whether the stated result holds: as printed, within the rounding of the inputs, or not; null if none is stated. */
  readonly agreement: "ok" | "rounding" | "wrong" | null;
  /** The exact result as it should have been stated, in the printed number of decimals. */
  readonly expected: string;
}

const NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
const UNIT = "(?:万元|亿元|元|人|个|项|份|次|平方米|%)?";
const TERM = `[([]*${NUMBER}${UNIT}[)\\]]*`;
const EXPRESSION = new RegExp(`(${TERM}(?:[×/+\\-]${TERM})+)((?:[=≈]-?${NUMBER}%?)*)`, "g");
const RESULT = /[=≈](-?[\d,]+(?:\.\d+)?)(%?)/g;
const DATE = /^(?:19|20)\d{2}[-/]\d{1,2}(?:[-/]\d{1,2})?$/;
const QUOTIENT = new RegExp(`^[([]*(${NUMBER})${UNIT}/(${NUMBER})${UNIT}[)\\]]*(?:×100%?)?$`);
function statedResults(text: string): readonly StatedResult[] {
  return Array.from(text.matchAll(RESULT), ([, digits = "0", sign]) => {
    const plain = digits.replace(/,/g, "");
    const percent = sign === "%";
    const value = percent ? decimal(plain).div(HUNDRED) : decimal(plain);
    return { value, decimals: plain.split(".")[1]?.length ?? 0, percent };
  });
}

function agreementOf(
  { exact, low, high }: Span,
  { value, decimals, percent }: StatedResult,
): "ok" | "rounding" | "wrong" {
  const places = decimals + (percent ? 2 : 0);
  if (equal(round(exact, places), value)) return "ok";
  const half = decimal(`5e-${places + 1}`);
  return atLeast(value.plus(half), low) && atMost(value.minus(half), high) ? "rounding" : "wrong";
}

/** `×100` in front of a stated percent means ×100%. */
function asFraction(span: Span, text: string, percent: boolean): Span {
  if (!percent || !/×100$/.test(text)) return span;
  const part = decimal("0.01");
  return {
    exact: multiply(span.exact, part),
    low: multiply(span.low, part),
    high: multiply(span.high, part),
  };
}

function shown(value: Quantity, stated: StatedResult | null): string {
  if (!stated || stated.percent) return showPercent(value, stated?.decimals ?? 2);
  return showNumber(value, Math.max(stated.decimals, 2));
}

function expressionOf(arithmetic: string, results: string): EvidenceExpression | null {
  if (DATE.test(arithmetic)) return null;
  const raw = evaluate(arithmetic);
  if (!raw) return null;
  const all = statedResults(results);
  const stated = all[all.length - 1] ?? null;
  const span = asFraction(raw, arithmetic, stated?.percent ?? false);
  const agreements = all.map((one) => agreementOf(one.percent ? span : raw, one));
  const worst = (["wrong", "rounding", "ok"] as const).find((one) => agreements.includes(one)) ?? null;
  const [, top, bottom] = QUOTIENT.exec(arithmetic) ?? [];
  return {
    text: `${arithmetic}${results}`,
    value: span.exact,
    numerator: top === undefined ? null : decimal(top.replace(/,/g, "")),
    denominator: bottom === undefined ? null : decimal(bottom.replace(/,/g, "")),
    stated,
    agreement: worst,
    expected: shown(span.exact, stated),
  };
}

/**
 * Every expression in an even text, in order. A stated result holds as printed, or within half a unit of the last
 * place of every input. Source: settled practice.
 */
export function expressionsIn(even: string): readonly EvidenceExpression[] {
  const found = Array.from(even.matchAll(EXPRESSION), ([, arithmetic = "", results = ""]) => {
    // A bare difference such as 90-100 proves nothing; a quotient or a stated result does.
    return /\//.test(arithmetic) || results !== "" ? expressionOf(arithmetic, results) : null;
  });
  return found.flatMap((expression) => expression ?? []);
}
