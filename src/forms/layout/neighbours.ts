/** Where the content of a label stands: beside it, under it or in the label's own cell. Knows no label. */
import type { CellPosition } from "../../workbook/address";
import { blockAt, blocksBetween, filledBetween, type Block } from "../../workbook/locate";
import type { FormOutline } from "./form-outline";

/** Blocks of a form that begin in a row, from left to right. */
export function rowOf(outline: FormOutline, row: number): readonly Block[] {
  return blocksBetween(outline.view, row, outline.area.left, outline.area.right);
}

/** The filled block next to the right in the same row of the form, also one merged from above; null when none. */
export function nextRight(outline: FormOutline, block: Block): Block | null {
  const direct = blockAt(outline.view, { row: block.row, column: block.right + 1 });
  if (direct && direct.column <= outline.area.right) return direct;
  return rowOf(outline, block.row).find((other) => other.column > block.right) ?? null;
}

/** The cell right of a label that holds its content, filled or not; another label is no content and leaves no room. */
export function contentRight(
  outline: FormOutline,
  label: Block,
  isLabel: (block: Block) => boolean,
): CellPosition | null {
  const right = nextRight(outline, label);
  if (right && !isLabel(right)) return right;
  if (label.right >= outline.area.right || right?.column === label.right + 1) return null;
  return { row: label.row, column: blankBeside(outline, label, right) };
}

/** The column of an empty content cell: that of the next head, so that an inserted empty column is skipped. */
function blankBeside(outline: FormOutline, label: Block, next: Block | null): number {
  const heads = outline.heads.flatMap(({ columns }) => columns.map(({ block }) => block.column));
  const after = Math.min(...heads.filter((column) => column > label.right));
  return after < (next?.column ?? outline.area.right + 1) ? after : label.right + 1;
}

/** The cell in the next filled row under a label, filled or not; null when the form ends or other labels follow. */
export function contentBelow(
  outline: FormOutline,
  label: Block,
  isLabel: (block: Block) => boolean,
): CellPosition | null {
  const next = filledBetween(outline.view, label.bottom + 1, outline.area.bottom).find(
    (row) => rowOf(outline, row).length > 0,
  );
  if (next === undefined) return null;
  const blocks = rowOf(outline, next);
  if (!blocks.some(isLabel)) {
    return blocks.find((block) => block.column === label.column) ?? { row: next, column: label.column };
  }
  return next > label.bottom + 1 ? { row: label.bottom + 1, column: label.column } : null;
}

/** A text cut at its last colon: `其中: 一般公共预算:1325.68` → `其中: 一般公共预算:` and `1325.68`; null without one. */
export function cutAtColon(text: string): { readonly before: string; readonly rest: string } | null {
  const at = Math.max(text.lastIndexOf(":"), text.lastIndexOf("："));
  return at < 0 ? null : { before: text.slice(0, at + 1), rest: text.slice(at + 1) };
}

/** How often each column occurs; the most frequent one, or null. */
export function commonest(columns: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  let best: number | null = null;
  for (const [column, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = column;
  }
  return best;
}
