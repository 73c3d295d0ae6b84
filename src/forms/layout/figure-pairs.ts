/** Labels and figures that take turns in a row, or stand in pairs below each other. Knows no word. */
import type { CellPosition } from "../../workbook/address";
import { blocksBetween, type Block, type SheetView } from "../../workbook/locate";
import { contentOf, isFigure, isLabelLike } from "./content";

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

/** Whether a block is a figure, or the dash that stands for one. */
export const isValue = (block: Block): boolean => {
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

/** Pairs that go on from row to row; null where a row has none. */
export function pairBlock(
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

/** Rows of one label and one figure below each other, without a head. */
export function listBlock(
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
