/** Blocks of figures with their labels beside or over them: pairs in a row, and grids with labels on two sides. Knows no word. */
import type { CellPosition } from "../../workbook/address";
import { blockAt, blocksBetween, filledBetween, type Block, type SheetView } from "../../workbook/locate";
import { contentOf, isFigure, isLabelLike } from "./content";
import { isLabelRow } from "./head-cells";

/** A label with the cells that hold its figures, one for each record. */
export interface LabelledFigures {
  readonly label: Block;
  readonly cells: readonly CellPosition[];
}

/** One way to see a block: which labels name figures, and which name records (`年度资金总额`). */
export interface FigureBlock {
  readonly kind: "columns" | "rows" | "pairs";
  readonly top: number;
  readonly bottom: number;
  readonly fields: readonly LabelledFigures[];
  readonly records: readonly (Block | null)[];
  /** The label in front of the whole block, or null. */
  readonly starter: Block | null;
}

export interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const isValue = (block: Block): boolean => {
  const content = contentOf(block);
  return isFigure(content) || content.kind === "dash";
};

/** Labels of a row each followed by its figure; the first of two labels in a row names nothing. */
function pairsOf(blocks: readonly Block[]): readonly LabelledFigures[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (!next || !isLabelLike(block) || !isValue(next)) return [];
    return [{ label: block, cells: [{ row: next.row, column: next.column }] }];
  });
}

/** Whether labels and figures take turns in a row, no two figures standing beside each other. */
function takesTurns(blocks: readonly Block[]): boolean {
  return blocks.every((block, at) => {
    const next = blocks[at + 1];
    return isLabelLike(block) || (isValue(block) && (!next || isLabelLike(next)));
  });
}

const FEWEST_PAIRS = 2;

function pairBlock(
  view: SheetView,
  rows: readonly number[],
  from: number,
  stretch: Stretch,
): FigureBlock | null {
  const first = rows[from] ?? 0;
  const own = (row: number): readonly Block[] => blocksBetween(view, row, stretch.left, stretch.right);
  if (pairsOf(own(first)).length < FEWEST_PAIRS || !takesTurns(own(first))) return null;
  const fields: LabelledFigures[] = [];
  let bottom = first;
  for (const row of rows.slice(from)) {
    const found = pairsOf(own(row));
    if (found.length === 0 || !takesTurns(own(row))) break;
    fields.push(...found);
    bottom = row;
  }
  const [lead] = own(first);
  const starter = lead && !fields.some(({ label }) => label === lead) ? lead : null;
  return { kind: "pairs", top: first, bottom, fields, records: [null], starter };
}

/** Rows of a grid under its labels: each has figures, and nothing but a label in front of them. */
function gridRows(
  view: SheetView,
  rows: readonly number[],
  columns: ReadonlySet<number>,
  stretch: Stretch,
): readonly number[] {
  const end = rows.findIndex((row) => {
    const blocks = blocksBetween(view, row, stretch.left, stretch.right);
    const values = blocks.filter((block) => columns.has(block.column) && isValue(block)).length;
    const words = blocks.filter((block) => columns.has(block.column) && isLabelLike(block)).length;
    return values === 0 || words > 0;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function gridBlocks(
  view: SheetView,
  rows: readonly number[],
  from: number,
  stretch: Stretch,
): readonly FigureBlock[] {
  const top = rows[from] ?? 0;
  const heads = blocksBetween(view, top, stretch.left, stretch.right);
  if (heads.length < 2 || !isLabelRow(heads)) return [];
  const after = rows[from + 1];
  if (after === undefined) return [];
  const over = heads.filter(({ column }) => {
    const under = blockAt(view, { row: after, column });
    return under !== null && under.row === after && isValue(under);
  });
  if (over.length === 0) return [];
  const columns = new Set(over.map(({ column }) => column));
  const body = gridRows(view, rows.slice(from + 1), columns, stretch);
  const labels = body.map((row) => labelOf(view, row, Math.min(...columns), stretch));
  const [starter = null] = heads.filter((block) => !columns.has(block.column));
  const bottom = body[body.length - 1] ?? top;
  const byColumn: FigureBlock = {
    kind: "columns",
    top,
    bottom,
    fields: heads
      .filter((block) => block !== starter)
      .map((label) => ({ label, cells: body.map((row) => ({ row, column: label.column })) })),
    records: labels,
    starter,
  };
  const byRow = rowsAsFields(byColumn, body, over);
  return byRow ? [byColumn, byRow] : [byColumn];
}

function labelOf(view: SheetView, row: number, before: number, { left }: Stretch): Block | null {
  const found = blocksBetween(view, row, left, before - 1).filter(isLabelLike);
  return found[found.length - 1] ?? null;
}

/** The same grid with the labels of its rows naming the figures. */
function rowsAsFields(
  { top, bottom, records, starter }: FigureBlock,
  body: readonly number[],
  over: readonly Block[],
): FigureBlock | null {
  const fields = records.flatMap((label, at) => {
    const row = body[at];
    return label && row !== undefined ? [{ label, cells: over.map(({ column }) => ({ row, column })) }] : [];
  });
  return fields.length < 2 ? null : { kind: "rows", top, bottom, fields, records: over, starter };
}

/** Rows of one label and one figure below each other, without a head. */
function listBlock(
  view: SheetView,
  rows: readonly number[],
  from: number,
  stretch: Stretch,
): FigureBlock | null {
  const fields: LabelledFigures[] = [];
  let bottom = rows[from] ?? 0;
  for (const row of rows.slice(from)) {
    const blocks = blocksBetween(view, row, stretch.left, stretch.right).filter((block) => block.row === row);
    const pairs = pairsOf(blocks);
    const [pair] = pairs;
    if (!pair || pairs.length > 1 || blocks.length > 3) break;
    fields.push(pair);
    bottom = row;
  }
  const top = rows[from] ?? 0;
  return fields.length < 3 ? null : { kind: "rows", top, bottom, fields, records: [null], starter: null };
}

/** Every block of labelled figures in a stretch of rows, in every way it can be seen. */
export function figureBlocks(view: SheetView, stretch: Stretch): readonly FigureBlock[] {
  const rows = filledBetween(view, stretch.top, stretch.bottom).filter(
    (row) => blocksBetween(view, row, stretch.left, stretch.right).length > 0,
  );
  const found: FigureBlock[] = [];
  for (let at = 0; at < rows.length;) {
    const pairs = pairBlock(view, rows, at, stretch);
    const grids = pairs ? [pairs] : gridBlocks(view, rows, at, stretch);
    const list = grids.length > 0 ? null : listBlock(view, rows, at, stretch);
    const blocks = list ? [list] : grids;
    found.push(...blocks);
    const bottom = Math.max(rows[at] ?? 0, ...blocks.map((block) => block.bottom));
    const next = rows.findIndex((row) => row > bottom);
    if (next < 0) break;
    at = next;
  }
  return found;
}
