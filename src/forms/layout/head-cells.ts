/** The cells of a head of one to three rows: which rows it has, and the lowest cell over each column. Knows no word. */
import { blockAt, blocksBetween, filledBetween, type Block, type SheetView } from "../../workbook/locate";
import { contentOf, isFigure, isLabelLike } from "./content";

/** Where a head stands on its sheet. */
export interface HeadBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Whether columns of words have heads too, as in a table of indicators; absent where captions may stand above. */
  readonly hasWords?: true;
  /** Last row of the form: what stands below belongs to another one. */
  readonly last: number;
}

/** A cell of a head that stands right over a column. */
export interface LeafCell {
  readonly block: Block;
  /** Last column that belongs to it: up to the next cell over a column. */
  readonly right: number;
  /** The cell over it in a head of several rows, or null. */
  readonly over: Block | null;
}

/** Whether a row prints labels and no figure. */
export function isLabelRow(blocks: readonly Block[]): boolean {
  return blocks.length > 0 && blocks.every((block) => isLabelLike(block));
}

const ROWS_LOOKED_AT = 14;
const FEWEST_FIGURES = 2;
const ROWS_LOOKED_BELOW = 6;

/** Columns in which figures begin in the rows below a row, up to a row of labels of another table. */
function figureColumns(view: SheetView, band: HeadBand, after: number): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of filledBetween(view, after + 1, Math.min(after + ROWS_LOOKED_AT, band.last))) {
    const blocks = blocksBetween(view, row, band.left, band.right);
    if (counts.size > 0 && blocks.length > 2 && isLabelRow(blocks)) break;
    for (const block of blocks) {
      if (isFigure(contentOf(block))) counts.set(block.column, (counts.get(block.column) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([column, count]) => (count >= FEWEST_FIGURES ? [column] : [])));
}

/** Columns with contents in most of the rows right below a head. */
function wordColumns(view: SheetView, band: HeadBand): readonly number[] {
  const rows = filledBetween(view, band.bottom + 1, Math.min(band.bottom + ROWS_LOOKED_BELOW, band.last));
  const columns = rows.flatMap((row) =>
    blocksBetween(view, row, band.left, band.right).map(({ column }) => column),
  );
  return [...new Set(columns)].filter(
    (column) => columns.filter((one) => one === column).length * 2 > rows.length,
  );
}

/** Whether a cell of the head stands over a column, in any of its rows. */
function headedAt(view: SheetView, { top, bottom }: HeadBand, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const block = blockAt(view, { row, column });
    if (block !== null && block.row >= top) return true;
  }
  return false;
}

/** Whether every block of a row stands beneath a wider cell of the row above, or where that row is empty. */
function completesAbove(view: SheetView, blocks: readonly Block[], above: number): boolean {
  return blocks.some((block) => {
    const over = blockAt(view, { row: above, column: block.column });
    return over === null || (over.row <= above && over.bottom < block.row);
  });
}

function withRowBelow(view: SheetView, band: HeadBand): HeadBand {
  const row = band.bottom + 1;
  const blocks = blocksBetween(view, row, band.left, band.right);
  if (blocks.length < 2 || !isLabelRow(blocks)) return band;
  const figures = figureColumns(view, band, row);
  if (figures.size === 0 || !completesAbove(view, blocks, band.bottom)) return band;
  // A row of the body has figures or blanks where the rows below it have figures; a row of the head has neither.
  const named = blocks.some((block) => figures.has(block.column));
  const isHeaded = [...figures].every((column) => headedAt(view, { ...band, bottom: row }, column));
  return isHeaded && (named || splitsAbove(view, band, blocks)) ? { ...band, bottom: row } : band;
}

/** Whether every cell of the row shares a cell of the row above with another one, as in the second row of a head. */
function splitsAbove(view: SheetView, band: HeadBand, blocks: readonly Block[]): boolean {
  const owners = blocks.map((block) => ownerOf(view, band, block.column));
  return owners.every((owner) => owner === null || owners.filter((one) => one === owner).length > 1);
}

/** The cell of a row that stands over a column, where cells reach up to the next one. */
function ownerOf(view: SheetView, band: HeadBand, column: number): Block | null {
  const before = blocksBetween(view, band.bottom, band.left, column);
  return before[before.length - 1] ?? null;
}

function withRowAbove(view: SheetView, band: HeadBand): HeadBand {
  const row = band.top - 1;
  const blocks = row < 0 ? [] : blocksBetween(view, row, band.left, band.right);
  if (!isLabelRow(blocks)) return band;
  const words = band.hasWords === true ? wordColumns(view, band) : [];
  const filled = [...figureColumns(view, band, band.bottom), ...words];
  const open = filled.filter((column) => !headedAt(view, band, column));
  return open.some((column) => blocks.some((block) => block.column === column))
    ? { ...band, top: row }
    : band;
}

const MOST_HEAD_ROWS = 3;

/** The head with the rows above and below it that belong to it. */
export function wholeHead(view: SheetView, head: HeadBand): HeadBand {
  let band = head;
  for (let step = 0; step < MOST_HEAD_ROWS; step += 1) {
    const taller = withRowBelow(view, withRowAbove(view, band));
    if (taller.bottom - taller.top >= MOST_HEAD_ROWS) return band;
    if (taller.top === band.top && taller.bottom === band.bottom) return band;
    band = taller;
  }
  return band;
}

/** The lowest cell of a head over each column, from left to right. */
export function leafCells(view: SheetView, band: HeadBand): readonly LeafCell[] {
  const rows = filledBetween(view, band.top, band.bottom);
  const leaves: { readonly block: Block; readonly over: Block | null }[] = [];
  for (const row of [...rows].reverse()) {
    for (const block of blocksBetween(view, row, band.left, band.right)) {
      const beneath = leaves.some(
        (leaf) => leaf.block.column >= block.column && leaf.block.column <= block.right,
      );
      if (block.text === "") continue;
      if (!beneath) leaves.push({ block, over: overOf(view, band, block) });
    }
  }
  const sorted = leaves.sort((one, two) => one.block.column - two.block.column);
  return sorted.map((leaf, at) => {
    const next = sorted[at + 1]?.block.column ?? band.right + 1;
    return { ...leaf, right: Math.max(leaf.block.column, next - 1) };
  });
}

function overOf(view: SheetView, band: HeadBand, block: Block): Block | null {
  for (let row = block.row - 1; row >= band.top; row -= 1) {
    const before = blocksBetween(view, row, band.left, block.column);
    const last = before[before.length - 1];
    if (last && last.text !== "") return last;
  }
  return null;
}
