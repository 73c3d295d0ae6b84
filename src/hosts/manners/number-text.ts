/**
 * What a numeric cell shows under its number format. The common formats are shown with exact decimals; all others
 * through the numfmt package, which is loaded only when a workbook uses one of them.
 */
import type * as numfmtPackage from "numfmt";
import { decimal, round, showMoney, showPercent } from "../../language/numbers";

export type NumberFormatter = (value: number, format: string) => string;

const PLAIN = /^(#,##)?0(?:\.(0+))?(%)?(_ )?$/;
const GENERAL_WIDTH = 11;
const DAYS_TO_1904 = 1462;

/** Whether a format needs no further package. */
export function isPlainFormat(format: string): boolean {
  return format === "General" || format === "@" || PLAIN.test(format);
}

function scientific(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${mantissa.replace(/\.?0+$/, "")}E${exponent.charAt(0)}${digits}`;
}

/** `General` as Excel shows it in a cell of ordinary width: at most eleven characters. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const clean = String(Number(value.toPrecision(15)));
  const size = Math.abs(value);
  if (!clean.includes("e") && clean.replace("-", "").length <= GENERAL_WIDTH) return clean;
  if (size >= 1e11 || size < 1e-4) return scientific(value);
  const whole = String(Math.trunc(size)).length;
  const places = Math.max(0, GENERAL_WIDTH - 1 - whole);
  return round(decimal(value), places).toFixed();
}

/** Digits as they are, with zeros up to `places`; null when there are more, for then rounding has to decide. */
function unrounded(value: number, places: number, grouped: boolean): string | null {
  const match = /^(-?\d{1,15})(?:\.(\d{1,14}))?$/.exec(String(value));
  const [, whole = "", fraction = ""] = match ?? [];
  if (whole === "" || fraction.length > places) return null;
  const shown = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return places === 0 ? shown : `${shown}.${fraction.padEnd(places, "0")}`;
}

function plainText(value: number, match: RegExpExecArray): string {
  const [, grouped, fraction = "", percent, space] = match;
  const places = fraction.length;
  const tail = space ? " " : "";
  if (percent) return showPercent(decimal(value), places) + tail;
  const exact = unrounded(value, places, grouped !== undefined);
  if (exact !== null) return exact + tail;
  const quantity = decimal(value);
  return (grouped ? showMoney(quantity, places) : round(quantity, places).toFixed(places)) + tail;
}

type Numfmt = typeof numfmtPackage;

/** Rounds to the places that will be shown, so that the package has no binary tail to round wrongly. */
function throughPackage(numfmt: Numfmt, value: number, format: string, date1904: boolean): string {
  const options = { locale: "zh-CN", throws: true, dateSpanLarge: false };
  const info = numfmt.getFormatInfo(format);
  if (info.isDate) return numfmt.format(format, date1904 ? value + DAYS_TO_1904 : value, options);
  const places = info.maxDecimals + (info.isPercent ? 2 : 0);
  const exact = info.type === "number" || info.isPercent || info.type === "currency";
  const shown =
    exact && info.scale === (info.isPercent ? 100 : 1) ? round(decimal(value), places).toString() : value;
  return numfmt.format(format, Number(shown), options);
}

/** A formatter for the formats of one workbook; loads the package only when one of them needs it. */
export async function formatterFor(formats: Iterable<string>, date1904: boolean): Promise<NumberFormatter> {
  const numfmt = [...formats].every(isPlainFormat) ? null : await import("numfmt");
  return (value, format) => {
    if (format === "General" || format === "@") return generalText(value);
    const match = PLAIN.exec(format);
    if (match) return plainText(value, match);
    try {
      return numfmt ? throughPackage(numfmt, value, format, date1904) : generalText(value);
    } catch {
      // A format that no program understands is shown like General, as Excel itself does.
      return generalText(value);
    }
  };
}
