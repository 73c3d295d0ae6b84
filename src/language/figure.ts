/** What people type into a figure cell, read into four different results. Knows no cell and no form. */
import { decimal, HUNDRED, type Decimal } from "./numbers";
import { isBlankText, squeeze } from "./text";

/** A number somebody wrote: its exact value, how many decimals were printed and what stood beside it. */
export interface FigureValue {
  readonly kind: "value";
  /** A percent is held as a fraction: `87.15%` is 0.8715. */
  readonly value: Decimal;
  /** Decimals as printed: 2 for both `17,485.15` and `87.15%`. */
  readonly decimals: number;
  readonly percent: boolean;
  /** The unit that stood behind the number (`万元`, `个`), or null. */
  readonly unit: string | null;
  /** The text as it stood. */
  readonly text: string;
}

export type Figure =
  | FigureValue
  | { readonly kind: "blank"; readonly text: string }
  | { readonly kind: "not-applicable"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

/** Where the figure stands: dashes mean blank in a cell to be filled and 不适用 in a cell of evidence. */
type FigurePlace = "input" | "evidence";

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?\.?(%?)(.*)$/;
/** What may stand behind a number as its unit (`万元`, `个`, `元/亩`); 左右, 以上 or 基本完成 make words of it. */
const UNIT = /^(?!.*(?:左右|以[上下内外]|余|多|约|完成|基本))[^\s\d.,;:!?。、"'()<>=≥≤+*÷×%~-]{0,8}$/;
/** No amount that anybody reports has so many digits; sums with more would take their time. */
const LONGEST_FIGURE = 60;
const DASH_ONLY = /^[-/~.…*_]+$/;
const NOT_APPLICABLE =
  /^(?:无|不涉及|不适用|无此项|未安排|N\/?A|无项目支出|无项目|本年度无.{0,12}|无.{0,8}(?:支出|项目|预算|事项|采购))[。.]?$/i;

/** Whether a text says that the item does not apply (无, 不涉及, 无项目支出 …). */
export function isNotApplicableText(text: string): boolean {
  return NOT_APPLICABLE.test(squeeze(text));
}

/** Whether a text is only a filler such as `……`, `—` or `/`. */
export function isFillerText(text: string): boolean {
  return DASH_ONLY.test(squeeze(text));
}

/** Reads a typed text: `　716`, `17,485.15　`, `87.15%　`, `4753.66万元`, `7.50.`, full-width digits. */
export function readFigureText(text: string, place: FigurePlace = "input"): Figure {
  if (isBlankText(text)) return { kind: "blank", text };
  const squeezed = squeeze(text);
  if (DASH_ONLY.test(squeezed)) return { kind: place === "input" ? "blank" : "not-applicable", text };
  if (NOT_APPLICABLE.test(squeezed)) return { kind: "not-applicable", text };
  return readNumber(squeezed, text) ?? { kind: "unreadable", text };
}

function readNumber(squeezed: string, text: string): FigureValue | null {
  const match = NUMBER.exec(squeezed);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", percentSign = "", rest = ""] = match;
  if (!UNIT.test(rest) || whole.length + fraction.length > LONGEST_FIGURE) return null;
  const percent = percentSign === "%" || rest === "百分比";
  return valueOf(`${sign === "-" ? "-" : ""}${whole.replace(/,/g, "")}`, fraction, percent, rest, text);
}

function valueOf(whole: string, fraction: string, percent: boolean, rest: string, text: string): FigureValue {
  const written = decimal(fraction === "" ? whole : `${whole}.${fraction}`);
  return {
    kind: "value",
    value: percent ? written.div(HUNDRED) : written,
    decimals: fraction.length,
    percent,
    unit: rest === "" || rest === "百分比" ? null : rest,
    text,
  };
}

/** Decimals that a number format shows: 2 for `#,##0.00` and `0.00%`, null for `General`. */
export function decimalsOfFormat(format: string): number | null {
  const section = format.split(";")[0] ?? "";
  if (!/[0#?]/.test(section)) return null;
  const match = /\.([0#?]+)/.exec(section);
  return match?.[1]?.length ?? 0;
}

/** Whether a number format shows a percent. */
export function isPercentFormat(format: string): boolean {
  return /%/.test(format.replace(/"[^"]*"/g, ""));
}

/** Whether a number format shows a date or a time, so that the number itself is none that a person wrote. */
export function isDateFormat(format: string): boolean {
  const signs = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, "");
  return !/general/i.test(signs) && /[ymdhs]/i.test(signs);
}

/** How many decimals a number needs to be written in full. */
export const decimalsOf = (value: Decimal): number => value.toFixed().split(".")[1]?.length ?? 0;

/** Reads a numeric cell: the value, with the percent and the decimals that its number format shows. */
export function readFigureNumber(value: number, format: string, shown: string): FigureValue {
  const exact = decimal(value);
  const percent = isPercentFormat(format);
  const decimals = decimalsOfFormat(format) ?? decimalsOf(percent ? exact.times(HUNDRED) : exact);
  return { kind: "value", value: exact, decimals, percent, unit: null, text: shown };
}
