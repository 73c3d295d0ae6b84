/** A table as a sheet: title, a line about it, heads that stay and repeat, one row a thing. Knows no content. */
import { toA1 } from "../workbook/address";
import type { NewCell, NewSheet, NewStyle } from "../workbook/new-sheet";

export interface Column<Row> {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly style: NewStyle;
  readonly value: (row: Row) => string | number | null;
  /** A file that the cell leads to; null for none. */
  readonly link?: (row: Row) => string | null;
}

export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  /** What the table holds and leaves out. */
  readonly note: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What stands in the first row where there is none. */
  readonly empty: string;
}

/** Title, note and heads. */
const HEAD_ROWS = 3;
const LINE = 15;
const PADDING = 7;
/** Excel shows no more of a row. */
const TALLEST = 400;
/** Signs from here on are drawn as wide as two digits. */
const FIRST_WIDE = 0x1100;
/** A formula of a link may hold no longer text. */
const LONGEST_LINK = 255;

/** Lines that a text takes in a column. */
function linesOf(text: string, width: number): number {
  const room = Math.max(2, width - 2);
  return text.split("\n").reduce((lines, line) => {
    const wide = Array.from(line).filter((sign) => (sign.codePointAt(0) ?? 0) >= FIRST_WIDE).length;
    return lines + Math.max(1, Math.ceil((Array.from(line).length + wide) / room));
  }, 0);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function cellOf<Row>(column: Column<Row>, row: Row, at: string): NewCell {
  const value = column.value(row);
  const link = column.link?.(row) ?? null;
  const shown = value ?? "";
  if (link !== null && typeof shown === "string" && Math.max(link.length, shown.length) <= LONGEST_LINK) {
    return { at, style: column.style, value: shown, formula: `HYPERLINK(${quoted(link)},${quoted(shown)})` };
  }
  // A number stays a number; words in its place stand where numbers stand.
  return { at, style: column.style, value: shown };
}

function heightOf<Row>(columns: readonly Column<Row>[], row: Row): number {
  const lines = columns.map((column) => linesOf(String(column.value(row) ?? ""), column.width));
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + PADDING);
}

/** The cells below the heads; a word across where there is no row. */
function bodyOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  empty: string,
): readonly NewCell[] {
  if (rows.length === 0) return [{ at: toA1({ row: HEAD_ROWS, column: 0 }), style: "text", value: empty }];
  return rows.flatMap((row, index) =>
    columns.map((column, at) => cellOf(column, row, toA1({ row: HEAD_ROWS + index, column: at }))),
  );
}

/** The sheet of a table: filtered by its heads, frozen below them, A4 landscape. */
export function tableSheet<Row>({ name, title, note, columns, rows, empty }: Table<Row>): NewSheet {
  const last = columns.length - 1;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const heights = rows.map((row, index) => [HEAD_ROWS + index + 1, heightOf(columns, row)] as const);
  const across = (row: number): string => `${toA1({ row, column: 0 })}:${toA1({ row, column: last })}`;
  return {
    name,
    cells: [
      { at: "A1", style: "title", value: title },
      { at: "A2", style: "caption", value: note },
      ...columns.map(({ head }, column): NewCell => ({
        at: toA1({ row: 2, column }),
        style: "head",
        value: head,
      })),
      ...bodyOf(columns, rows, empty),
    ],
    merges: last > 0 ? [across(0), across(1), ...(rows.length === 0 ? [across(HEAD_ROWS)] : [])] : [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map([[1, 34], [2, linesOf(note, total) * LINE + PADDING], [3, 36], ...heights]),
    validations: [],
    landscape: true,
    onePage: false,
    repeatedRow: HEAD_ROWS,
    list: { frozenRows: HEAD_ROWS, heads: across(HEAD_ROWS - 1), last: Math.max(1, rows.length) + HEAD_ROWS },
  };
}
