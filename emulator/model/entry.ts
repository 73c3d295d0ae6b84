/** What Excel makes of something that is entered into a cell: number, date, boolean, error, formula or text. */
import type { CellKind, CellValue } from "../../src/workbook/grid";

export interface Entry {
  readonly kind: CellKind;
  readonly value: CellValue;
  readonly formula: string | null;
  /** Number format that the entry brings to a cell of format General, or null. */
  readonly format: string | null;
}

/** What was entered cannot be a cell's content; the engine reports it as `InvalidArgument`. */
export class BadEntry extends Error {}

/** Longest text of a cell. */
const LONGEST = 32_767;
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const DATE_FORMAT = "yyyy/m/d";
const DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar, as it counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** A day without a year is taken to be of this one, so that tests do not depend on the clock. */
const YEAR_OF_SHORT_DATES = 2026;

const text = (value: string): Entry => ({ kind: "text", value, formula: null, format: null });

function dateEntry(year: number, month: number, day: number, format: string): Entry | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return { kind: "number", value: (time - DAY_ZERO) / DAY, formula: null, format };
}

function asDate(typed: string): Entry | null {
  const full = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (full) return dateEntry(Number(full[1]), Number(full[2]), Number(full[3]), DATE_FORMAT);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (short) return dateEntry(YEAR_OF_SHORT_DATES, Number(short[1]), Number(short[2]), "m月d日");
  const chinese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(typed);
  if (!chinese) return null;
  const year = chinese[1] ? Number(chinese[1]) : YEAR_OF_SHORT_DATES;
  return dateEntry(year, Number(chinese[2]), Number(chinese[3]), "yyyy年m月d日");
}

function asNumber(typed: string): Entry | null {
  const percent = typed.endsWith("%");
  const digits = percent ? typed.slice(0, -1).trim() : typed;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const value = Number(Number(digits.replace(/,/g, "")).toPrecision(15));
  if (!Number.isFinite(value)) return null;
  if (!percent) return { kind: "number", value, formula: null, format: null };
  const format = digits.includes(".") ? "0.00%" : "0%";
  return { kind: "number", value: Number((value / 100).toPrecision(15)), formula: null, format };
}

function balanced(formula: string): boolean {
  let depth = 0;
  for (const character of formula.replace(/"[^"]*"|'[^']*'/g, "")) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function asFormula(typed: string): Entry {
  const body = typed.startsWith("=") ? typed : `=${typed}`;
  if (!balanced(body) || /[-+*/(,=]$/.test(body.trim())) throw new BadEntry("formula");
  return { kind: "uncalculated", value: null, formula: body, format: null };
}

function asWord(typed: string): Entry | null {
  if (/^(?:TRUE|FALSE)$/i.test(typed)) {
    return { kind: "boolean", value: typed.toUpperCase() === "TRUE", formula: null, format: null };
  }
  return ERROR.test(typed) ? { kind: "error", value: typed, formula: null, format: null } : null;
}

/**
 * Takes a typed text as Excel's General cells take it; a cell of format `@` keeps it as it is.
 * @throws BadEntry for a broken formula or a text that is too long.
 */
export function enterText(typed: string, format: string): Entry {
  if (typed.length > LONGEST) throw new BadEntry("length");
  if (typed === "") return { kind: "blank", value: null, formula: null, format: null };
  if (format === "@") return text(typed);
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (typed.startsWith("=") && typed.length > 1) return asFormula(typed);
  const trimmed = typed.trim();
  const number = asNumber(trimmed) ?? asDate(trimmed);
  if (number) return number;
  if (/^[+\-@]./.test(typed)) return asFormula(typed);
  return asWord(trimmed) ?? text(typed);
}

/**
 * Takes whatever was sent for one cell. A number in a cell of format `@` becomes its digits.
 * @throws BadEntry for what is neither text, number nor boolean.
 */
export function enter(sent: unknown, format: string): Entry {
  switch (typeof sent) {
    case "string":
      return enterText(sent, format);
    case "number":
      return format === "@"
        ? text(String(sent))
        : { kind: "number", value: sent, formula: null, format: null };
    case "boolean":
      return format === "@"
        ? text(sent ? "TRUE" : "FALSE")
        : { kind: "boolean", value: sent, formula: null, format: null };
    default:
      throw new BadEntry("type");
  }
}
