/** The rows of an indicator table: up to its closing row, whatever that is called, or to a block with a head of its own. */
import type { Block } from "../../../workbook/locate";
import type { Head } from "../../labels/heads";
import { isSubtotalLabel, isTotalLabel } from "../../labels/row-labels";
import { closesTable, isGradeWord } from "../closing";
import { contentOf, isFigure, isLabelLike } from "../../layout/content";
import type { FormOutline } from "../../layout/form-outline";
import type { LeafCell } from "../../layout/head-cells";
import { rowOf } from "../../layout/neighbours";
import { bodyRows } from "../../layout/table";
import { WHOLE } from "./weigh-points";

export interface TableRows {
  readonly rows: readonly number[];
  /** The closing row with the totals, or null. */
  readonly closing: number | null;
  /** The first row of a block with a head of its own that ends the table, or null. */
  readonly broken: number | null;
}

const LABELS_LOOKED_AT = 2;

/** Sums of the bare numbers so far, by column, with how many rows gave one. */
type Sums = Map<number, { sum: number; count: number }>;

const numberIn = (block: Block): number | null => {
  const { kind, value } = contentOf(block);
  return kind === "number" ? value : null;
};

function note({ figures, sums }: Seen, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (isFigure(contentOf(block))) figures.set(block.column, (figures.get(block.column) ?? 0) + 1);
    const value = numberIn(block);
    if (value === null) continue;
    const so = sums.get(block.column) ?? { sum: 0, count: 0 };
    sums.set(block.column, { sum: so.sum + value, count: so.count + 1 });
  }
}

const FEWEST_ROWS = 2;

/** Whether a number closes its column: a hundred, or about as much as all above it together. */
function closes(sums: Sums, block: Block): boolean {
  const value = numberIn(block);
  const so = sums.get(block.column);
  if (value === null || !so || so.count < FEWEST_ROWS) return false;
  return value === WHOLE || (value > so.sum * 0.9 && value < so.sum * 1.35);
}

/** A row of totals under whatever label: one label, sums under the columns of points, and nothing else but a grade. */
function isTotalRow(blocks: readonly Block[], sums: Sums): boolean {
  const [label, ...rest] = blocks;
  if (!label || !isLabelLike(label)) return false;
  const told = rest.filter((block) => contentOf(block).kind !== "dash" && !isGradeWord(block));
  return (
    told.length > 0 &&
    told.every((block) => numberIn(block) !== null) &&
    told.some((block) => closes(sums, block))
  );
}

/** What the rows of the table have shown so far: how many hold a figure of whatever kind, by column, and the bare numbers. */
interface Seen {
  readonly figures: Map<number, number>;
  readonly sums: Sums;
}

const isUnderFigures = ({ figures }: Seen, column: number): boolean =>
  (figures.get(column) ?? 0) >= FEWEST_ROWS;

/** Whether a cell lies over several columns, one of which holds figures, and the row below is divided likewise. */
function spansFigures({ column, right }: Block, next: readonly Block[], seen: Seen): boolean {
  const over = [...seen.figures.keys()].some((at) => at > column && at <= right && isUnderFigures(seen, at));
  return over && next.some((block) => block.column === column && block.right === right);
}

/** Whether bare numbers begin under a label where the table never has any, but targets and results. */
function beginsNumbers({ column }: Block, next: readonly Block[], seen: Seen): boolean {
  if (!isUnderFigures(seen, column) || seen.sums.has(column)) return false;
  return next.some((block) => block.column === column && numberIn(block) !== null);
}

/** A row that heads a block of its own: labels where the table has figures, and no figure anywhere. */
function headsAnother(
  blocks: readonly Block[],
  next: readonly Block[],
  leaves: readonly LeafCell[],
  seen: Seen,
): boolean {
  if (blocks.length < 2 || blocks.some((block) => isFigure(contentOf(block)))) return false;
  if (!blocks.every(isLabelLike)) return false;
  return blocks.some(
    (block) =>
      (seen.sums.get(block.column)?.count ?? 0) >= FEWEST_ROWS ||
      !leaves.some((leaf) => leaf.block.column === block.column) ||
      spansFigures(block, next, seen) ||
      beginsNumbers(block, next, seen),
  );
}

function closesIn(blocks: readonly Block[]): boolean {
  return blocks.slice(0, LABELS_LOOKED_AT).some((block) => closesTable(block));
}

/** Rows with indicators, the closing row, and where the table is broken off. */
export function tableRows(outline: FormOutline, head: Head, leaves: readonly LeafCell[]): TableRows {
  const all = bodyRows(outline, head);
  const rows: number[] = [];
  const seen: Seen = { figures: new Map(), sums: new Map() };
  for (const [at, row] of all.entries()) {
    const blocks = rowOf(outline, row);
    if (closesIn(blocks)) {
      const closing = all.slice(at).find((one) => rowOf(outline, one).some(({ bare }) => isTotalLabel(bare)));
      return { rows, closing: closing ?? null, broken: null };
    }
    if (blocks.some(({ bare }) => isSubtotalLabel(bare))) continue;
    if (isTotalRow(blocks, seen.sums)) return { rows, closing: row, broken: null };
    const next = all[at + 1];
    if (headsAnother(blocks, next === undefined ? [] : rowOf(outline, next), leaves, seen)) {
      return { rows, closing: null, broken: row };
    }
    rows.push(row);
    note(seen, blocks);
  }
  return { rows, closing: null, broken: null };
}
