/** Reads 年度指标值: a comparison with a number and unit, a range, a deadline, or words. Knows no score. */
import { squeeze } from "../../language/text";
import type { Fact } from "../facts";
import type { Direction } from "./direction";
import { readBareYear, readDeadline, type Deadline } from "./target-date";
import { readMeasured, type Measured } from "./target-number";

/** How a result is compared with its target. Signs ＞ and ＜ are strict, words with 以上 or 以内 are not. */
export type Comparison = "at-least" | "at-most" | "above" | "below" | "equal";

export type Target =
  | {
      readonly kind: "number";
      readonly comparison: Comparison;
      /** Whether a sign or word said so. */
      readonly stated: boolean;
      /** Whether that or the kind of the indicator says which way is better; else only equality is certain. */
      readonly directed: boolean;
      readonly measured: Measured;
      readonly text: string;
    }
  | { readonly kind: "range"; readonly low: Measured; readonly high: Measured; readonly text: string }
  | { readonly kind: "date"; readonly deadline: Deadline; readonly text: string }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "blank"; readonly text: string };

export interface TargetSetting {
  /** Which way is better where the target bears no sign. */
  readonly direction: Direction;
  /** Year of the form, for deadlines that name none. */
  readonly year: number | null;
  /** Operator and unit where the form keeps them in columns of their own. */
  readonly operator?: string;
  readonly unit?: string;
  /** Whether the row is one of 时效指标, where a bare year is a deadline. */
  readonly timely?: boolean;
}

const SIGNS: readonly (readonly [RegExp, Comparison])[] = [
  [/^(?:≥|>=|=>)/, "at-least"],
  [/^(?:≤|<=|=<)/, "at-most"],
  [/^>/, "above"],
  [/^</, "below"],
  [/^=/, "equal"],
];
const WORDS: readonly (readonly [RegExp, Comparison])[] = [
  [
    /^(?:大于等于|大于或等于|不低于|不少于|不小于|至少|达到|达|正向(?:指标)?|正指标|越[大高多]越好)/,
    "at-least",
  ],
  [
    /^(?:小于等于|小于或等于|不超过|不高于|不大于|不多于|至多|最多|控制在|[反负逆]向?指标|[反负逆]向|越[小低少]越好)/,
    "at-most",
  ],
  [/^(?:大于|高于|超过|多于)/, "above"],
  [/^(?:小于|低于|少于)/, "below"],
  [/^等于/, "equal"],
];
const ENDINGS: readonly (readonly [RegExp, Comparison])[] = [
  [/(?:\(含\))?(?:及以上|或以上|以上)$/, "at-least"],
  [/(?:\(含\))?(?:及以下|或以下|以下|以内|之内|内)$/, "at-most"],
];
/** Words before a bare number that say no more than that it is the amount. */
const BEFORE_BARE = /^(?:完成|共完成|共|实现|为|每[^\d]{1,3})(?=\d)/;
const RANGE = /^([\d.,]+)([^\d.,~至到-]{0,4})(?:~|至|到|-)([\d.,]+)([^\d.,]{0,6})$/;

/** Reads a target. */
export function readTarget(fact: Fact | undefined, setting: TargetSetting): Target {
  const text = joined(fact, setting);
  if (!fact || fact.kind === "blank" || text === "") return { kind: "blank", text: "" };
  const plain = text.replace(/[。;,，]+$/, "");
  return (
    readDateTarget(plain, setting) ??
    readRange(plain) ??
    readNumber(plain, setting) ?? { kind: "words", text: plain }
  );
}

/** The target as one text, with operator and unit of their own columns unless it carries them already. */
function joined(fact: Fact | undefined, { operator = "", unit = "" }: TargetSetting): string {
  const own = squeeze(fact?.text ?? "");
  const sign = squeeze(operator);
  const takesSign = own !== "" && signOf(sign) !== null && signOf(own) === null;
  return withUnit(takesSign ? `${sign}${own}` : own, fact, unit);
}

/** A text that ends in a bare number, with the unit of its own column behind it. */
export function withUnit(text: string, fact: Fact | undefined, unit: string): string {
  const percent = fact?.kind === "value" && fact.percent;
  return /\d$/.test(text) && !percent ? `${text}${squeeze(unit)}` : text;
}

function signOf(text: string): { readonly comparison: Comparison; readonly rest: string } | null {
  for (const [pattern, comparison] of [...SIGNS, ...WORDS]) {
    const match = pattern.exec(text);
    if (match) return { comparison, rest: text.slice(match[0].length) };
  }
  return null;
}

/** The first sign in a text that has no number before it: `合格率≥95%`. */
function firstSign(text: string): { readonly comparison: Comparison; readonly rest: string } | null {
  const label = /^[^\d≥≤<>=]{0,20}?(?=[≥≤<>=]|不低于|不少于|不小于|不超过|不高于|不大于|达到|控制在)/.exec(
    text,
  );
  return signOf(text) ?? (label ? signOf(text.slice(label[0].length)) : null);
}

function readNumber(text: string, { direction }: TargetSetting): Target | null {
  const sign = firstSign(text);
  const ending = ENDINGS.find(([pattern]) => pattern.test(text));
  const body = (sign?.rest ?? text).replace(ending?.[0] ?? /$^/, "").replace(BEFORE_BARE, "");
  const measured = readMeasured(body);
  if (!measured) return null;
  const bare: Comparison = direction === "less" ? "at-most" : "at-least";
  const comparison = combine(sign?.comparison, ending?.[1]) ?? bare;
  const stated = sign !== null || ending !== undefined;
  return { kind: "number", comparison, stated, directed: stated || direction !== null, measured, text };
}

/** 达到90%以上 is at least; 控制在50以内 and 低于50以内 are at most: an ending tells more than a word before. */
function combine(sign: Comparison | undefined, ending: Comparison | undefined): Comparison | undefined {
  return ending ?? sign;
}

function readRange(text: string): Target | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, lowNumber = "", lowUnit = "", highNumber = "", highUnit = ""] = match;
  const low = readMeasured(`${lowNumber}${lowUnit === "" ? highUnit : lowUnit}`);
  const high = readMeasured(`${highNumber}${highUnit}`);
  if (!low || !high || low.value.gte(high.value) || /[年月日]/.test(lowUnit + highUnit)) return null;
  return { kind: "range", low, high, text };
}

function readDateTarget(text: string, { year, timely }: TargetSetting): Target | null {
  const whole = timely ? readBareYear(text) : null;
  if (whole) return { kind: "date", deadline: { sure: whole.to, latest: whole.to, hasYear: true }, text };
  const sign = signOf(text);
  const deadline = readDeadline(sign?.comparison === "at-most" ? sign.rest : text, year);
  return deadline ? { kind: "date", deadline, text } : null;
}
