/** The tables of a Word document as a workbook, so that forms in it are read like any others. */
import { sameWidth } from "../../language/text";
import type { Area, CellRef } from "../../workbook/address";
import type { Cell, Sheet, Workbook } from "../../workbook/grid";
import { WORD_FILE } from "../../words/word-file";
import { MAX_GRID_ROWS } from "../xlsx/limits";
import type { WordCell, WordDocument, WordTable } from "./document";
import { tableGroups, type TableGroup } from "./table-groups";

export interface TablesWorkbook {
  readonly workbook: Workbook;
  /** Where a cell stands in the document, for readers: `附件1-2 第6行第3列`. */
  placeOf(cell: CellRef): string;
}

/** What Excel takes as the name of a sheet. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\']/g;
const FIGURE = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

/** A figure typed into a table is a number, with the format that Excel gives to one typed like this. */
function cellOf(text: string): Cell {
  const typed = sameWidth(text).trim();
  if (!FIGURE.test(typed)) return { kind: "text", value: text, text, formula: null, format: "General" };
  const digits = typed.replace(/[,%]/g, "");
  const isPercent = typed.endsWith("%");
  const decimals = digits.includes(".") ? ".00" : "";
  const grouped = typed.includes(",") ? `#,##0${decimals}` : "General";
  const value = Number(isPercent ? `${digits}e-2` : digits);
  return { kind: "number", value, text: typed, formula: null, format: isPercent ? `0${decimals}%` : grouped };
}

type Rows = (Cell | undefined)[][];
type Say = (name: string) => string;

interface OpenSheet {
  readonly rows: Rows;
  readonly merges: Area[];
  /** Words for the place of each row's cells, by row; column by column inside a table. */
  readonly places: ((column: number) => Say)[];
}

function addLine(sheet: OpenSheet, text: string, isAbove: boolean): void {
  const { above, below } = WORD_FILE;
  sheet.rows.push([{ kind: "text", value: text, text, formula: null, format: "General" }]);
  sheet.places.push(() => (isAbove ? above : below));
}

/** The cells that a reader sees in a row, from the left, those that come down from above included. */
function seenIn({ cells }: WordTable): readonly (readonly WordCell[])[] {
  const rows: WordCell[][] = [];
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) (rows[row] ??= []).push(cell);
  }
  return rows.map((row) => [...row].sort((one, other) => one.column - other.column));
}

function addTable(sheet: OpenSheet, table: WordTable, number: number | null, document: WordDocument): void {
  const top = sheet.rows.length;
  const seen = seenIn(table);
  for (let row = 0; row < table.rows; row += 1) {
    const own = seen[row] ?? [];
    sheet.rows.push([]);
    sheet.places.push((column) => {
      const ordinal = own.filter((cell) => cell.column <= column).length;
      return (name) => WORD_FILE.cell(name, number, row + 1, Math.max(1, ordinal));
    });
  }
  for (const { row, column, rowSpan, columnSpan, paragraphs } of table.cells) {
    const text = paragraphs
      .map((index) => shownAt(document, index))
      .join("\n")
      .trim();
    const target = sheet.rows[top + row];
    if (target && text !== "") target[column] = cellOf(text);
    const area = {
      top: top + row,
      left: column,
      bottom: top + row + rowSpan - 1,
      right: column + columnSpan - 1,
    };
    if (rowSpan > 1 || columnSpan > 1) sheet.merges.push(area);
  }
}

function shownAt({ paragraphs }: WordDocument, index: number): string {
  const paragraph = paragraphs[index];
  return paragraph ? `${paragraph.number ?? ""}${paragraph.text}` : "";
}

function sheetOf({ items }: TableGroup, document: WordDocument): OpenSheet {
  const sheet: OpenSheet = { rows: [], merges: [], places: [] };
  const tables = items.filter(({ kind }) => kind === "table").length;
  let number = 0;
  for (const item of items) {
    if (item.kind === "line") addLine(sheet, item.text, number === 0);
    else {
      number += 1;
      addTable(sheet, item.table, tables > 1 ? number : null, document);
    }
  }
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const above = items.findIndex(({ kind }) => kind === "table");
  // A title above a table stands over its whole width.
  for (let row = 0; row < above && width > 1; row += 1) {
    sheet.merges.push({ top: row, left: 0, bottom: row, right: width - 1 });
  }
  return sheet;
}

/** Gives each sheet a name of its own: `附件1`, `附件1 (2)`. */
function nameGiver(): (wanted: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (wanted) => {
    const plain = wanted.replace(NOT_IN_NAMES, "").trim().slice(0, LONGEST_NAME) || "表";
    let name = plain;
    for (let number = last.get(plain) ?? 1; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` (${number + 1})`;
      name = plain.slice(0, LONGEST_NAME - suffix.length) + suffix;
      last.set(plain, number + 1);
    }
    taken.add(name.toLowerCase());
    return name;
  };
}

function gridOf(name: string, { rows, merges }: OpenSheet): Sheet {
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name,
    visibility: "visible",
    protected: false,
    rows: rows.slice(0, MAX_GRID_ROWS),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    unlocked: new Set(),
    ...(rows.length > MAX_GRID_ROWS ? { truncated: { rows: rows.length, columns } } : {}),
  };
}

/** The tables of a document, each or each group of them a sheet named after its annex or title, with the lines around. */
export function tablesWorkbook(document: WordDocument): TablesWorkbook {
  const sheets = new Map<string, OpenSheet>();
  const nameFor = nameGiver();
  tableGroups(document).forEach((group, index) => {
    sheets.set(nameFor(group.name ?? WORD_FILE.table(index + 1)), sheetOf(group, document));
  });
  return {
    workbook: {
      name: document.name,
      sheets: [...sheets].map(([name, sheet]) => gridOf(name, sheet)),
      structureProtected: false,
      readOnly: true,
    },
    placeOf: ({ sheet, row, column }) => sheets.get(sheet)?.places[row]?.(column)(sheet) ?? sheet,
  };
}
