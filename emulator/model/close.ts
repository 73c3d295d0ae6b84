/** A book as plain data again: what a file would keep of it. */
import { toA1 } from "../../src/workbook/address";
import type { Cell, Sheet, Workbook } from "../../src/workbook/grid";
import type { Book, BookCell, BookSheet } from "./book";
import { shownText, type NumberFormatter } from "./content";

/** A colour of a cell as hosts tell it: `none`, `#RRGGBB` or `other`. */
export function fillText({ look: { pattern, fill } }: Readonly<BookCell>): string {
  return pattern === "None" ? "none" : pattern === "Solid" ? fill : "other";
}

function toCell(cell: Readonly<BookCell>, formatter: NumberFormatter): Cell | undefined {
  const { kind, value, formula, format } = cell;
  if (kind === "blank" && formula === null && format === "General") return undefined;
  return { kind, value, text: shownText(cell, formatter), formula, format };
}

function toSheet(sheet: BookSheet, formatter: NumberFormatter): Sheet {
  const rows: (Cell | undefined)[][] = [];
  const unlocked = new Set<string>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const plain = toCell(cell, formatter);
      if (plain) (rows[row] ??= [])[column] = plain;
      if (!cell.look.locked) unlocked.add(toA1({ row, column }));
    }
  }
  const { name, visibility, protected: isProtected, merges, hiddenRows, hiddenColumns } = sheet;
  const lines = { hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) };
  return { name, visibility, protected: isProtected, rows, merges: [...merges], unlocked, ...lines };
}

/** Everything that opening it again needs. */
export interface Closed {
  readonly workbook: Workbook;
  readonly fills: Readonly<Record<string, string>>;
  readonly xmlParts: readonly string[];
}

/** The book as data. */
export function closeBook(book: Book, formatter: NumberFormatter): Closed {
  const fills: Record<string, string> = {};
  for (const sheet of book.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) fills[`${sheet.name}!${toA1({ row, column })}`] = fillText(cell);
    }
  }
  const { name, structureProtected, readOnly } = book;
  const sheets = book.sheets.map((sheet) => toSheet(sheet, formatter));
  return {
    workbook: { name, structureProtected, readOnly, sheets },
    fills,
    xmlParts: book.xmlParts.map(({ xml }) => xml),
  };
}
