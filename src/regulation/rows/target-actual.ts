/** Reads 实际完成值: a number, something that only looks like one, a date, or words. Knows no score. */
import { squeeze } from "../../language/text";
import type { Fact } from "../facts";
import { withUnit, type Target } from "./target";
import { readBareYear, readDate, type Stretch } from "./target-date";
import { readMeasured, type Measured } from "./target-number";

/** A tier of qualitative completion, as forms name it. */
export type Tier = "reached" | "partly" | "missed";

export type Actual =
  | { readonly kind: "number"; readonly measured: Measured; readonly text: string }
  /** `90%以上`, `约100个`, or the target copied with its sign: no measured value. */
  | {
      readonly kind: "unquantified";
      readonly because: "approximate" | "copied";
      readonly measured: Measured | null;
      readonly text: string;
    }
  | { readonly kind: "date"; readonly done: Stretch; readonly text: string }
  | { readonly kind: "words"; readonly tier: Tier | null; readonly copied: boolean; readonly text: string }
  | { readonly kind: "not-applicable"; readonly text: string }
  | { readonly kind: "blank"; readonly text: string };

const BEFORE_NUMBER =
  /^(?:已完成|实际完成|共完成|累计完成|全年完成|完成|实际|已|共计|共|累计|达到|达|实现|为|每[^\d]{1,3})(?=\d)/;
const APPROXIMATE =
  /^(?:≥|≤|>|<|约|大约|近|将近|超过?|不低于|不少于|不超过|不高于|至少|基本达到|接近|逾)|(?:以上|以下|以内|左右|余|多|上下)$/;
const ABOUT_NUMBER = /\d[\d,.]*[^\d,.]{0,6}(?:以上|以下|以内|左右|余|多|上下)$/;
const AFFIX = /^[^\d]*|(?:及?以上|及?以下|以内|左右|余|多|上下)$/g;
const TIERS: readonly (readonly [RegExp, Tier])[] = [
  [/未达成(?:年度|预期)?(?:指标|目标)|效果较差/, "missed"],
  [/部分达成|部分实现(?:目标|预期)/, "partly"],
  [/(?:全部或基本|基本|全部)?达成(?:年度|预期)?(?:指标|目标)|实现(?:年度|预期)?目标|达成预期/, "reached"],
];

/** The tier a text names, or null when it names none. 基本完成 is no tier. */
export function tierOf(text: string): Tier | null {
  const plain = squeeze(text);
  return TIERS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** What is known beside the cell: the target, the form's year, and the unit where it has a column of its own. */
interface ActualSetting {
  readonly target: Target;
  readonly year: number | null;
  readonly unit?: string;
}

/** Reads a result; the target tells copies of itself. */
export function readActual(fact: Fact | undefined, { target, year, unit = "" }: ActualSetting): Actual {
  if (!fact || fact.kind === "blank") return { kind: "blank", text: "" };
  if (fact.kind === "not-applicable") return { kind: "not-applicable", text: fact.text };
  const text = squeeze(fact.text).replace(/[。;,，]+$/, "");
  if (text === "") return { kind: "blank", text };
  if (text === target.text && target.kind === "number" && target.stated) {
    return { kind: "unquantified", because: "copied", measured: target.measured, text };
  }
  return (
    readDateActual(text, year, target) ??
    readNumberActual(withUnit(text, fact, unit)) ??
    readApproximate(text) ?? { kind: "words", tier: tierOf(text), copied: text === target.text, text }
  );
}

function readNumberActual(text: string): Actual | null {
  const measured = readMeasured(text.replace(BEFORE_NUMBER, ""));
  return measured ? { kind: "number", measured, text } : null;
}

function readApproximate(text: string): Actual | null {
  if (text.length > 16 || !/\d/.test(text)) return null;
  if (!APPROXIMATE.test(text) && !ABOUT_NUMBER.test(text)) return null;
  const measured = readMeasured(text.replace(AFFIX, ""));
  return measured ? { kind: "unquantified", because: "approximate", measured, text } : null;
}

/** A bare year is a date where the target is one. */
function readDateActual(text: string, year: number | null, target: Target): Actual | null {
  const done = readDate(text, year) ?? (target.kind === "date" ? readBareYear(text) : null);
  return done ? { kind: "date", done, text } : null;
}
