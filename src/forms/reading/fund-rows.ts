/** The rows of a funding table: up to the goals, any other single fact, or a block with a head of its own. */
import type { Head } from "../labels/heads";
import { anySingleFact, isGoalBlock } from "../labels/row-labels";
import type { Block } from "../../workbook/locate";
import { contentOf, isFigure, isLabelLike } from "../layout/content";
import type { FormOutline } from "../layout/form-outline";
import { rowOf } from "../layout/neighbours";
import { blockOf, bodyRows } from "../layout/table";

/** Whether one label lies over the columns of figures, as the name of a block does. */
function isBanner({ area }: FormOutline, head: Head, block: Block): boolean {
  const covered = head.columns.filter(
    ({ block: own }) => own.column >= block.column && own.column <= block.right,
  );
  const alone =
    block.column <= area.left + 1 && !/^其中|资金|拨款|补助|收入|结转|经费|总额/.test(block.squeezed);
  return isLabelLike(block) && (covered.length > 1 || alone);
}

/** Whether a row heads a block of its own: labels under the columns of figures, and no figure anywhere. */
function headsAnother(outline: FormOutline, head: Head, row: number): boolean {
  const blocks = rowOf(outline, row);
  const [only, ...more] = blocks;
  if (only && more.length === 0) return isBanner(outline, head, only);
  if (blocks.length < 2 || blocks.some((block) => isFigure(contentOf(block)))) return false;
  const under = head.columns
    .filter(({ column }) => column !== "reason")
    .flatMap((column) => {
      const block = blockOf(outline, column, row);
      return block && block.row === row ? [block] : [];
    });
  const inFigures = blocks.some(({ column }) => column > head.firstFigure) && blocks.every(isLabelLike);
  return inFigures || (under.some(isLabelLike) && under.every((block) => isLabelLike(block)));
}

/** Whether a label begins the split of the funds by income and expenditure. */
export const opensSplit = (bare: string): boolean => /^按(?:收入|支出)/.test(bare);

/** Filled rows of a funding table under its head. */
export function fundRows(outline: FormOutline, head: Head): readonly number[] {
  const rows = bodyRows(outline, head);
  const split = rows.find((row) => rowOf(outline, row).some(({ bare }) => opensSplit(bare)));
  const end = rows.findIndex(
    (row) =>
      rowOf(outline, row).some(({ bare }) => isGoalBlock(bare) || anySingleFact(bare) !== null) ||
      (row < (split ?? Number.POSITIVE_INFINITY) && headsAnother(outline, head, row)),
  );
  return end < 0 ? rows : rows.slice(0, end);
}
