/** Makes a changeable book of a workbook that was read from a file, with new ids, as each opening does. */
import { fromA1 } from "../../src/workbook/address";
import { NO_FILL } from "../../src/hosts/manners/marks";
import type { Cell, Sheet, Workbook } from "../../src/workbook/grid";
import {
  emptySheet,
  PLAIN_LOOK,
  touchCell,
  type Book,
  type BookCell,
  type BookSheet,
  type Look,
  type SheetOrigin,
} from "./book";
import { recalculate, type Place } from "./recalculate";

export interface OpenOptions {
  /** What the grid does not say: fills by cell, as `基础数据表!D6`; `#RRGGBB` or `other`. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Letters and alignment by cell. */
  readonly dresses?: Readonly<Record<string, Partial<Look>>>;
  /** Custom XML parts of the file. */
  readonly xmlParts?: readonly string[];
  /** Makes the ids of this opening differ from those of the one before. */
  readonly opening: number;
}

/** An id as Excel makes them; no two openings share one. */
export function idOf(opening: number, number: number): string {
  return `{${String(opening).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}}`;
}

/** How the cells of one sheet look, by address. */
export interface SheetLooks {
  readonly fills: ReadonlyMap<string, string>;
  readonly dresses: ReadonlyMap<string, Partial<Look>>;
}

function filled(fill: string): Partial<Look> {
  if (fill === NO_FILL) return {};
  return fill === "other" ? { pattern: "Other", fill: "#808080" } : { pattern: "Solid", fill };
}

function bookCell(cell: Cell, look: Look): BookCell {
  const { kind, value, text, formula, format } = cell;
  return { kind, value, shown: text, formula, stale: false, format, look, hyperlink: null };
}

/** A sheet as it is when it has just been opened or inserted. */
export function openSheet(
  sheet: Sheet,
  id: string,
  { fills, dresses }: SheetLooks,
  from: SheetOrigin | null = null,
): BookSheet {
  const opened = emptySheet(id, sheet.name, from);
  opened.visibility = sheet.visibility;
  opened.protected = sheet.protected;
  opened.merges = [...sheet.merges];
  for (const row of sheet.hiddenRows) opened.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) opened.hiddenColumns.add(column);
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell) return;
      Object.assign(touchCell(opened, row, column), bookCell(cell, PLAIN_LOOK));
    }),
  );
  for (const name of new Set([...fills.keys(), ...dresses.keys(), ...sheet.unlocked])) {
    const at = fromA1(name);
    if (!at) continue;
    const own = { ...dresses.get(name), ...filled(fills.get(name) ?? NO_FILL) };
    touchCell(opened, at.row, at.column).look = { ...PLAIN_LOOK, ...own, locked: !sheet.unlocked.has(name) };
  }
  return opened;
}

/** What is said of the cells of one sheet, by address. */
function ofSheet<T>(all: Readonly<Record<string, T>>, sheet: string): ReadonlyMap<string, T> {
  const prefix = `${sheet}!`;
  const own = Object.entries(all).filter(([key]) => key.startsWith(prefix));
  return new Map(own.map(([key, one]) => [key.slice(prefix.length), one]));
}

/** How the cells of one sheet look. */
export function looksOfSheet(
  { fills = {}, dresses = {} }: Pick<OpenOptions, "fills" | "dresses">,
  sheet: string,
): SheetLooks {
  return { fills: ofSheet(fills, sheet), dresses: ofSheet(dresses, sheet) };
}

function uncalculated(sheet: BookSheet): Place[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { kind }]) => (kind === "uncalculated" ? [{ sheet, row, column }] : [])),
  );
}

/**
 * The book of a workbook. Formulas without a stored result are calculated, as Excel does when it opens a file.
 * @throws RangeError when the workbook has no visible sheet, which no Excel file can be.
 */
export function openBook(workbook: Workbook, options: OpenOptions): Book {
  const { opening, xmlParts = [] } = options;
  const sheets = workbook.sheets.map((sheet, index) =>
    openSheet(sheet, idOf(opening, index + 1), looksOfSheet(options, sheet.name)),
  );
  const active = sheets.find(({ visibility }) => visibility === "visible");
  if (!active) throw new RangeError("a workbook needs a visible sheet");
  const book: Book = {
    name: workbook.name,
    sheets,
    xmlParts: xmlParts.map((xml, index) => ({ id: idOf(opening, 5_000 + index), xml })),
    structureProtected: workbook.structureProtected,
    readOnly: workbook.readOnly,
    calculation: "automatic",
    active,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    undo: [],
    added: 0,
  };
  recalculate(book, sheets.flatMap(uncalculated));
  return book;
}
