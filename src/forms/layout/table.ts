/** Reading the body of a table: its rows, the cell of a column in a row, the label in front. Knows no fact. */
import type { CellPosition } from "../../workbook/address";
import { blockAt, filledBetween, mergeOver, type Block } from "../../workbook/locate";
import type { Head, HeadColumn } from "../labels/heads";
import { rowOf } from "./neighbours";
import type { FormOutline } from "./form-outline";
import { isSubtotalLabel, isTotalLabel } from "../labels/row-labels";

/** Filled rows from below a head to the form's next head. */
export function bodyRows(outline: FormOutline, head: Head): readonly number[] {
  const after = outline.heads.filter((other) => other.row > head.bottom).map((other) => other.row - 1);
  const last = Math.min(outline.area.bottom, head.last ?? Number.POSITIVE_INFINITY, ...after);
  return filledBetween(outline.view, head.bottom + 1, last).filter((row) => rowOf(outline, row).length > 0);
}

/** Filled rows between the last row of a head that has one and the next head; none for any other head. */
export function rowsBehind(outline: FormOutline, head: Head): readonly number[] {
  const { last } = head;
  if (last === undefined) return [];
  return bodyRows(outline, { ...head, bottom: last, last: Number.MAX_SAFE_INTEGER });
}

/** Rows above the form's first head. */
export function captionRows(outline: FormOutline): readonly number[] {
  const first = outline.heads[0]?.row ?? outline.area.bottom + 1;
  return filledBetween(outline.view, outline.area.top, first - 1);
}

/** The best column of a name; a tie of two equally good heads is nobody's. */
export function columnOf(head: Head, name: string): HeadColumn | null {
  const named = head.columns.filter(({ column }) => column === name);
  const best = Math.min(...named.map(({ rank }) => rank));
  const first = named.filter(({ rank }) => rank === best);
  return first.length === 1 ? (first[0] ?? null) : null;
}

/**
 * The cell of a column in a row: under the head's own column or, where that is empty, the first filled cell up to the
 * next head. Merged areas are resolved.
 */
export function cellOf(outline: FormOutline, column: HeadColumn, row: number): CellPosition {
  const own = { row, column: column.block.column };
  if (column.right === own.column || blockAt(outline.view, own)) return own;
  const inSpan = rowOf(outline, row).find(
    (block) => block.column > own.column && block.column <= column.right,
  );
  return inSpan ?? own;
}

/** The filled block of a column in a row, merged areas resolved; null when nothing stands there. */
export function blockOf(outline: FormOutline, column: HeadColumn, row: number): Block | null {
  return blockAt(outline.view, cellOf(outline, column, row));
}

/** Whether the cell of a column belongs to a merged area that began in an earlier row. */
export function isCoveredFromAbove(outline: FormOutline, column: HeadColumn, row: number): boolean {
  const area = mergeOver(outline.view, { row, column: column.block.column });
  return area !== null && area.top < row;
}

/** The label of a row: the last text in front of the first column of figures. */
export function rowLabel(outline: FormOutline, head: Head, row: number): Block | null {
  const before = rowOf(outline, row).filter((block) => block.column < head.firstFigure && block.text !== "");
  const last = before[before.length - 1] ?? null;
  // 合计 beside 三公经费 only says that the row is the whole of what stands in front of it.
  const isWhole = last !== null && (isTotalLabel(last.bare) || isSubtotalLabel(last.bare));
  return isWhole ? (before[before.length - 2] ?? last) : last;
}

/** Whether a head says that the numbers under it are percents: `执行率(%)`. */
export function printsPercent(column: HeadColumn): boolean {
  return column.block.squeezed.includes("%");
}
