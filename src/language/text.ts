/** The normal forms of a text, for comparing only and never for writing back. Knows nothing else. */
import { rememberedText } from "./remembered-text";

const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const DASHES = /[\u2010-\u2015\u2212\u2500\uFE58\uFE63]/g;
const QUOTES = /[\u201C\u201D\u201E\u2033\u300C\u300D\u300E\u300F]/g;

/** Texts of these characters alone are already in their normal form; most labels are. */
const ALREADY_EVEN = /^[\n\x20-\x7E\u4E00-\u9FA5]*$/;

/** Same characters, one width, one kind of dash and quote; white space kept. `（１）——“甲”` → `(1)--"甲"`. */
export function sameWidth(text: string): string {
  if (ALREADY_EVEN.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(ZERO_WIDTH, "")
    .replace(DASHES, "-")
    .replace(QUOTES, '"')
    .replace(/≧/g, "≥")
    .replace(/≦/g, "≤");
}

/**
 * The text with every space and line break taken out and widths made equal: `一级\n指标` → `一级指标`. Checks ask for the
 * same words again and again, and so does one form after the other.
 */
export const squeeze = rememberedText((text) => {
  const same = sameWidth(text);
  return /\s/.test(same) ? same.replace(/\s+/g, "") : same;
});

/** Any character that is neither white space nor without width. */
const SEEN = /[^\s\u200B-\u200D\u2060\uFEFF\u00AD]/;

/** The text on one line: runs of white space become one space, ends trimmed. For showing, not comparing. */
export function oneLine(text: string): string {
  return text
    .replace(ZERO_WIDTH, "")
    .replace(/[\s\u3000\u00A0]+/g, " ")
    .trim();
}

/** Whether a text holds nothing a person would see. */
export function isBlankText(text: string): boolean {
  return !SEEN.test(text);
}

const ENUMERATOR =
  /^(?:\([一二三四五六七八九十]+\)[、.:]?|[一二三四五六七八九十]+[、.:]|\(\d{1,2}\)[、.:]?|\d{1,2}(?:[、:)]|\.(?!\d)))/;
const CIRCLED = /^[\s\u3000]*[\u2460-\u2473]/;
const AMONG = /^其中:?/;

/** The forms of one text under which labels are compared. */
export interface NormalForms {
  /** Widths made equal, no white space. */
  readonly squeezed: string;
  /** Without enumerator, leading 其中 and closing colon. */
  readonly label: string;
  /** The label without its bracketed remarks. */
  readonly bare: string;
}

function withoutEnumerators(squeezed: string): string {
  let label = squeezed;
  for (let before = ""; before !== label;) {
    before = label;
    label = label.replace(AMONG, "").replace(ENUMERATOR, "");
  }
  return label.replace(/[:;。]+$/, "");
}

function withoutRemarks(label: string): string {
  return label.includes("(") ? label.replace(/\([^()]*\)?/g, "").replace(/:+$/, "") : label;
}

/** All normal forms of a text at once, so that each label is normalised only once. */
export const normalFormsOf = rememberedText((text): NormalForms => {
  const squeezed = squeeze(CIRCLED.test(text) ? text.replace(CIRCLED, "") : text);
  const label = withoutEnumerators(squeezed);
  return { squeezed, label, bare: withoutRemarks(label) };
});

/**
 * The normal form of a label: squeezed, without a leading enumerator (`一、`, `2、`, `(3)`), a leading `其中:` or a
 * closing colon. `    其中： 1、压缩一般性支出` → `压缩一般性支出`; `三公经费` keeps its 三.
 */
export function labelOf(text: string): string {
  return normalFormsOf(text).label;
}

/** A label without its bracketed remarks: `业务工作专项(一个项目一行)` → `业务工作专项`. */
export function bareLabel(text: string): string {
  return normalFormsOf(text).bare;
}
