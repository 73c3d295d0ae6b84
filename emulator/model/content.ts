/** Reads and changes the content of cells: what a cell shows, what entering something makes of it. */
import type { CellValue } from "../../src/workbook/grid";
import { cellAt, touchCell, type BookCell, type BookSheet } from "./book";
import { enter, type Entry } from "./entry";

export type NumberFormatter = (value: number, format: string) => string;

/** The text of a cell; numbers under their format, in the culture of the emulated Excel. */
export function shownText(cell: Readonly<BookCell>, formatter: NumberFormatter): string {
  if (cell.shown !== null) return cell.shown;
  if (cell.value === null) return "";
  if (typeof cell.value === "number") return formatter(cell.value, cell.format);
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  return cell.value;
}

/** `values` of a cell: blank is the empty text. */
export const valueOf = (cell: Readonly<BookCell>): Exclude<CellValue, null> => cell.value ?? "";

/** `formulas` of a cell: the formula, or the constant itself. */
export const formulaOf = (cell: Readonly<BookCell>): Exclude<CellValue, null> =>
  cell.formula ?? valueOf(cell);

/** `valueTypes` of a cell. */
export function typeOf(cell: Readonly<BookCell>): string {
  switch (cell.kind) {
    case "blank":
      return "Empty";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "error":
      return "Error";
    case "text":
    case "uncalculated":
      return "String";
  }
}

/** Whether the place is covered by a merged area without being its first cell. */
export function isCovered(sheet: BookSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

function put(cell: BookCell, entry: Entry): void {
  const { kind, value, formula, format } = entry;
  Object.assign(cell, { kind, value, formula, shown: null, stale: false });
  if (format !== null && cell.format === "General") cell.format = format;
  if (kind === "blank") cell.hyperlink = null;
}

/**
 * Enters something into a cell; what is entered into a covered cell of a merged area is lost without a word.
 * @throws BadEntry when it can be no cell's content.
 */
export function enterInto(sheet: BookSheet, row: number, column: number, sent: unknown): void {
  const entry = enter(sent, cellAt(sheet, row, column).format);
  if (!isCovered(sheet, row, column)) put(touchCell(sheet, row, column), entry);
}

/** Whether anything stands in a cell. */
export const hasContent = (cell: Readonly<BookCell>): boolean => cell.kind !== "blank";
