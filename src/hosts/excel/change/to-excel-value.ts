/**
 * What is sent for one cell so that Excel makes of it what is meant. Excel reads a text as if it had been typed: a
 * sign at its beginning makes a formula of it, digits make a number or a date.
 */
import type { CellState } from "../../../workbook/write";
import type { Range } from "../surface";

const TEXT_FORMAT = "@";
/** Signs that begin a formula, in both widths, and what spreadsheets have been tricked with. */
const FORMULA_SIGN = /^[=+\-@＝＋－＠\t\r']/;
/** Digits, English month names and the two truth values are taken for something else than text. */
const TAKEN_FOR_VALUE =
  /^[\s(¥￥$€£]*[.．]?[0-9０-９]|^\s*[A-Za-z]{3,9}[\s./-]*\d|^\s*(?:TRUE|FALSE)\s*$|^#/i;

/** Whether a text needs an apostrophe before it to stay the text that it is. */
export function needsApostrophe(text: string): boolean {
  return FORMULA_SIGN.test(text) || TAKEN_FOR_VALUE.test(text);
}

/** A text for a cell that is not formatted as text; the apostrophe is not part of what is read back. */
export const asText = (text: string): string => (needsApostrophe(text) ? `'${text}` : text);

/**
 * The value to send for a constant.
 * @throws RangeError for a number that is not finite: it would be sent as null, which leaves the cell as it is.
 */
export function sentValue({ kind, value }: CellState, format: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError("a cell holds finite numbers only");
  if (typeof value !== "string" || kind === "error" || format === TEXT_FORMAT) return value;
  return asText(value);
}

/** Queues the content and the number format of a cell. */
export function queueContent(
  range: Range,
  before: CellState,
  after: CellState,
  contentChanges: boolean,
): void {
  const { formula, format } = after;
  // In a cell formatted as text a formula would become text, so it is entered before the format is given.
  const entered = formula !== null && contentChanges && format === TEXT_FORMAT ? "General" : format;
  if (entered !== before.format) range.numberFormat = [[entered]];
  if (contentChanges) {
    if (formula === null) range.values = [[sentValue(after, entered)]];
    else range.formulas = [[formula]];
  }
  if (format !== entered) range.numberFormat = [[format]];
}
