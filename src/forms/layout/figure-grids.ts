/** Blocks of figures with their labels beside or over them: pairs in a row, and grids with labels on two sides. Knows no word. */
import { blockAt, blocksBetween, filledBetween, type Block, type SheetView } from "../../workbook/locate";
import { isLabelLike } from "./content";
import { isValue, listBlock, pairBlock, type FigureBlock, type Stretch } from "./figure-pairs";
import { isLabelRow } from "./head-cells";

export type { FigureBlock, LabelledFigures, Stretch } from "./figure-pairs";

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

/** Cells of a row of labels that stand right over a figure. */
function overFigures(view: SheetView, heads: readonly Block[], after: number): readonly Block[] {
  return heads.filter(({ column }) => {
    const under = blockAt(view, { row: after, column });
    return under !== null && under.row === after && isValue(under);
  });
}

function gridBlocks(
  view: SheetView,
  rows: readonly number[],
  from: number,
  stretch: Stretch,
): readonly FigureBlock[] {
  const [top = 0, after] = rows.slice(from);
  const heads = blocksBetween(view, top, stretch.left, stretch.right);
  if (heads.length < 2 || !isLabelRow(heads) || after === undefined) return [];
  const over = overFigures(view, heads, after);
  if (over.length === 0) return [];
  const columns = new Set(over.map(({ column }) => column));
  const body = gridRows(view, rows.slice(from + 1), columns, stretch);
  const [starter = null] = heads.filter((block) => !columns.has(block.column));
  const byColumn: FigureBlock = {
    kind: "columns",
    top,
    bottom: body[body.length - 1] ?? top,
    fields: heads
      .filter((block) => block !== starter)
      .map((label) => ({ label, cells: body.map((row) => ({ row, column: label.column })) })),
    records: body.map((row) => labelOf(view, row, { ...stretch, right: Math.min(...columns) - 1 }, starter)),
    starter,
  };
  const byRow = rowsAsFields(byColumn, body, over);
  return byRow ? [byColumn, byRow] : [byColumn];
}

/** The label of a row: under the cell in front of the head, else the last one before the figures. */
function labelOf(
  view: SheetView,
  row: number,
  { left, right }: Stretch,
  starter: Block | null,
): Block | null {
  const found = blocksBetween(view, row, left, right).filter(isLabelLike);
  const under = found.find(
    (block) => starter !== null && block.column === starter.column && block.row === row,
  );
  return under ?? found[found.length - 1] ?? null;
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

/** A grid from a row on, and the pairs under that row: a caption may happen to stand over their figures. */
function gridsFrom(
  view: SheetView,
  rows: readonly number[],
  from: number,
  stretch: Stretch,
): readonly FigureBlock[] {
  const grids = gridBlocks(view, rows, from, stretch);
  const under = grids.length > 0 ? pairBlock(view, rows, from + 1, stretch) : null;
  return under ? [...grids, under] : grids;
}

/** Every block of labelled figures in a stretch of rows, in every way it can be seen. */
export function figureBlocks(view: SheetView, stretch: Stretch): readonly FigureBlock[] {
  const rows = filledBetween(view, stretch.top, stretch.bottom).filter(
    (row) => blocksBetween(view, row, stretch.left, stretch.right).length > 0,
  );
  const found: FigureBlock[] = [];
  for (let at = 0; at < rows.length;) {
    const pairs = pairBlock(view, rows, at, stretch);
    const grids = pairs ? [pairs] : gridsFrom(view, rows, at, stretch);
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
