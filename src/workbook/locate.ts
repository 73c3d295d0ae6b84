/**
 * A sheet seen as blocks: each filled cell once, with its merged area and the normal forms of its text. Knows
 * positions and neighbours only; no label means anything here.
 */
import { isBlankText, normalFormsOf, type NormalForms } from "../language/text";
import type { Area, CellPosition } from "./address";
import type { Cell, Sheet } from "./grid";

/** A filled cell, or the filled first cell of a merged area. */
export interface Block extends CellPosition {
  /** Last row and column of the merged area; the cell's own when it is not merged. */
  readonly bottom: number;
  readonly right: number;
  readonly cell: Cell;
  /** Text as it stands; `""` for a number. */
  readonly text: string;
  /** Normal forms of a text short enough to be a label; `""` for numbers and long prose. */
  readonly squeezed: string;
  readonly label: string;
  readonly bare: string;
}

export interface SheetView {
  readonly sheet: Sheet;
  /** Numbers of the rows that begin at least one block, ascending. */
  readonly filledRows: readonly number[];
  readonly blocksByRow: ReadonlyMap<number, readonly Block[]>;
  readonly mergesByRow: ReadonlyMap<number, readonly Area[]>;
}

/** No label on any form is longer; longer texts are prose and are not normalised. */
const LONGEST_LABEL = 90;
const NO_BLOCKS: readonly Block[] = [];

function mergesByRow(sheet: Sheet): ReadonlyMap<number, readonly Area[]> {
  const rows = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    const last = Math.min(area.bottom, sheet.rows.length - 1);
    for (let row = area.top; row <= last; row += 1) {
      const found = rows.get(row);
      if (found) found.push(area);
      else rows.set(row, [area]);
    }
  }
  return rows;
}

function covering(merges: readonly Area[] | undefined, column: number): Area | null {
  return merges?.find((area) => column >= area.left && column <= area.right) ?? null;
}

/** Whether a cell holds nothing that a person would see. */
export function isEmptyCell(cell: Cell): boolean {
  return cell.kind === "blank" || (cell.kind === "text" && isBlankText(String(cell.value)));
}

const NO_FORMS: NormalForms = { squeezed: "", label: "", bare: "" };

function blockOf(cell: Cell, row: number, column: number, area: Area | null): Block {
  const text = cell.kind === "text" ? String(cell.value) : "";
  const { squeezed, label, bare } =
    text === "" || text.length > LONGEST_LABEL ? NO_FORMS : normalFormsOf(text);
  const bottom = area?.bottom ?? row;
  const right = area?.right ?? column;
  return { row, column, bottom, right, cell, text, squeezed, label, bare };
}

function blocksOfRow(
  cells: readonly (Cell | undefined)[],
  row: number,
  merges: readonly Area[] | undefined,
): readonly Block[] {
  const blocks: Block[] = [];
  cells.forEach((cell, column) => {
    if (!cell || isEmptyCell(cell)) return;
    const area = covering(merges, column);
    // What stands under a merged area is never shown, so it does not exist.
    if (area && (area.top !== row || area.left !== column)) return;
    blocks.push(blockOf(cell, row, column, area));
  });
  return blocks;
}

/** Looks at a sheet once: every filled cell is normalised here and nowhere else. Linear in cells and merges. */
export function viewOf(sheet: Sheet): SheetView {
  const merges = mergesByRow(sheet);
  const blocksByRow = new Map<number, readonly Block[]>();
  const filledRows: number[] = [];
  sheet.rows.forEach((cells, row) => {
    if (!cells) return;
    const blocks = blocksOfRow(cells, row, merges.get(row));
    if (blocks.length === 0) return;
    blocksByRow.set(row, blocks);
    filledRows.push(row);
  });
  return { sheet, filledRows, blocksByRow, mergesByRow: merges };
}

/** Blocks that begin in a row, from left to right. */
export function blocksInRow(view: SheetView, row: number): readonly Block[] {
  return view.blocksByRow.get(row) ?? NO_BLOCKS;
}

/** Blocks that begin in a row between two columns, both included. */
export function blocksBetween(view: SheetView, row: number, left: number, right: number): readonly Block[] {
  const blocks = blocksInRow(view, row);
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  if (!first || !last || (first.column >= left && last.column <= right)) return blocks;
  return blocks.filter((block) => block.column >= left && block.column <= right);
}

/** The merged area that covers a position, or null. */
export function mergeOver(view: SheetView, { row, column }: CellPosition): Area | null {
  return covering(view.mergesByRow.get(row), column);
}

/** The first cell of the merged area over a position, or the position itself. */
export function anchorAt(view: SheetView, position: CellPosition): CellPosition {
  const area = mergeOver(view, position);
  return area ? { row: area.top, column: area.left } : { row: position.row, column: position.column };
}

/** The block that covers a position, merged areas resolved; null where nothing stands. */
export function blockAt(view: SheetView, position: CellPosition): Block | null {
  const area = mergeOver(view, position);
  const row = area?.top ?? position.row;
  const column = area?.left ?? position.column;
  return blocksInRow(view, row).find((block) => block.column === column) ?? null;
}

/** The first row number of `filledRows` that is not below `row`, by binary search; its length when there is none. */
export function firstFilledFrom(view: SheetView, row: number): number {
  let low = 0;
  let high = view.filledRows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.filledRows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Filled rows between two rows, both included. */
export function filledBetween(view: SheetView, top: number, bottom: number): readonly number[] {
  return view.filledRows.slice(firstFilledFrom(view, top), firstFilledFrom(view, bottom + 1));
}
