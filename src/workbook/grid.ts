/** A workbook as plain, immutable data: what a host read, and all that the pure folders ever see of it. */
import { contains, type Area, type CellPosition } from "./address";

/** A cell's content; an error (`#DIV/0!`) is its text with kind `error`. */
export type CellValue = number | string | boolean | null;

/**
 * blank: nothing there · text (also `""` from a formula) · number · boolean · error: `#DIV/0!` and its like ·
 * uncalculated: a formula whose result was never stored.
 */
export type CellKind = "blank" | "number" | "text" | "boolean" | "error" | "uncalculated";

export interface Cell {
  readonly kind: CellKind;
  readonly value: CellValue;
  /** What the cell shows, as the host formats it. */
  readonly text: string;
  /** `=B6/C6`, or null for a constant. */
  readonly formula: string | null;
  /** Number format in its en-US form; `General` by default. */
  readonly format: string;
}

export type Visibility = "visible" | "hidden" | "very-hidden";

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Whether the sheet is protected; its unlocked cells may still be written. */
  readonly protected: boolean;
  /** `rows[row][column]`; both may be missing where nothing stands. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells that may be written although the sheet is protected, as `D6`. */
  readonly unlocked: ReadonlySet<string>;
  /** True size of a sheet that is too large to be taken in whole; absent when everything is in `rows`. */
  readonly truncated?: { readonly rows: number; readonly columns: number };
}

/** One read of a workbook. */
export interface Workbook {
  /** File name without folders, for messages; empty when the host knows none. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Names of sheets whose content the file does not hold; absent when it holds all. */
  readonly lost?: readonly string[];
  /** Whether sheets may not be added or removed. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}

export const BLANK: Cell = { kind: "blank", value: null, text: "", formula: null, format: "General" };

/** The cell at a position; a blank one where nothing stands. */
export function cellAt(sheet: Sheet, position: CellPosition): Cell {
  return sheet.rows[position.row]?.[position.column] ?? BLANK;
}

/** The merged area that covers a position, or null. */
export function mergeAt(sheet: Sheet, position: CellPosition): Area | null {
  return sheet.merges.find((area) => contains(area, position)) ?? null;
}

/** The cell that holds the content of a position: the first cell of its merged area, or itself. */
export function anchorOf(sheet: Sheet, position: CellPosition): CellPosition {
  const area = mergeAt(sheet, position);
  return area ? { row: area.top, column: area.left } : position;
}

/** Rows that hold anything, and the widest of them. */
export function extent(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  return {
    rows: sheet.rows.length,
    columns: sheet.rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0),
  };
}

/** The sheet of a name, or null. Excel matches names without regard to case. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}
