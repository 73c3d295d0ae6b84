/** A sheet under construction: rows are added from the top, and each says where it stands. Knows no form. */
import { columnLetters } from "../workbook/address";
import type { NewCell, NewSheet, NewStyle, NewValidation } from "../workbook/new-sheet";

/** One cell of a row: where it begins, how many columns and rows it spans, what it holds. */
export interface DraftCell extends Omit<NewCell, "at"> {
  /** 0-based column. */
  readonly column: number;
  readonly columns?: number;
  readonly rows?: number;
}

export interface SheetDraft {
  readonly cells: NewCell[];
  readonly merges: string[];
  readonly heights: Map<number, number>;
  readonly validations: NewValidation[];
  /** 1-based number of the next row. */
  next: number;
}

export const newDraft = (): SheetDraft => ({
  cells: [],
  merges: [],
  heights: new Map(),
  validations: [],
  next: 1,
});

/** `B6` of a 0-based column and a 1-based row. */
export const at = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** Adds a row and gives its 1-based number. */
export function addRow(draft: SheetDraft, cells: readonly DraftCell[], height?: number): number {
  const row = draft.next;
  for (const { column, columns = 1, rows = 1, ...cell } of cells) {
    draft.cells.push({ ...cell, at: at(column, row) });
    if (columns > 1 || rows > 1)
      draft.merges.push(`${at(column, row)}:${at(column + columns - 1, row + rows - 1)}`);
  }
  if (height !== undefined) draft.heights.set(row, height);
  draft.next = row + 1;
  return row;
}

export const label = (column: number, value: string, rest: Partial<DraftCell> = {}): DraftCell => ({
  column,
  value,
  style: "label",
  ...rest,
});
export const head = (column: number, value: string, rest: Partial<DraftCell> = {}): DraftCell => ({
  column,
  value,
  style: "head",
  ...rest,
});
/** A name that stands over several rows. */
export const level = (column: number, value: string, rest: Partial<DraftCell> = {}): DraftCell => ({
  column,
  value,
  style: "level",
  ...rest,
});
export const input = (column: number, style: NewStyle, rest: Partial<DraftCell> = {}): DraftCell => ({
  column,
  style,
  input: true,
  ...rest,
});
export const computed = (
  column: number,
  style: NewStyle,
  formula: string,
  rest: Partial<DraftCell> = {},
): DraftCell => ({
  column,
  style,
  formula,
  ...rest,
});

/** The finished sheet. */
export function finish(
  draft: SheetDraft,
  name: string,
  columnWidths: readonly number[],
  page: Pick<NewSheet, "landscape" | "onePage" | "repeatedRow">,
): NewSheet {
  const { cells, merges, heights, validations } = draft;
  return { name, cells, merges, columnWidths, rowHeights: heights, validations, ...page };
}
