/** Reads a value as a person types it to try a rule: `104%`, `3个问题`, `10个工作日`, `645/716`, `无`. Knows no rule. */
import { decimal, HUNDRED } from "../../../language/numbers";
import { evaluate } from "../arithmetic";
import { evenText } from "../grammar/source-text";
import type { RuleValue } from "./value";

const RATE = /^(-?\d+(?:\.\d+)?)(%|个?百分点)$/;
const NUMBER =
  /^(-?\d+(?:\.\d+)?)(?:个?(工作日|月)|(天|日|周|小时|年)|(个|项|处|例|次|起|条|笔|件|宗|人次|人|户|家|份|类|点|万元|元)?)([^\d%]*)$/;
const ARITHMETIC = /^[\d.()+\-×/%]*\/[\d.()+\-×/%]*$/;

function readNumber(text: string): RuleValue | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, digits = "0", counted, timed, unit, rest = ""] = match;
  const number = decimal(digits);
  const time = counted ?? timed;
  if (time !== undefined) return { kind: "days", days: number, unit: time === "日" ? "天" : time };
  return unit === undefined && rest !== "" ? null : { kind: "count", count: number, unit: unit ?? null };
}

/** The value that a typed text means; anything that is no number is taken as words. */
export function readValueText(text: string): RuleValue {
  const { even } = evenText(text);
  const rate = RATE.exec(even);
  if (rate) return { kind: "rate", rate: decimal(rate[1] ?? "0").div(HUNDRED) };
  const quotient = ARITHMETIC.test(even) ? evaluate(even) : null;
  if (quotient) return { kind: "rate", rate: quotient.exact };
  return readNumber(even) ?? { kind: "words", text };
}
