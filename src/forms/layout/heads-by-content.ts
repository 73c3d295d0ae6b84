/** Heads of indicator tables that words do not find: a row of labels over rows of targets. Knows signs and figures, no word. */
import { blocksInRow, type Block, type SheetView } from "../../workbook/locate";
import type { Head } from "../labels/heads";
import { contentOf, isFigure } from "./content";
import { isLabelRow } from "./head-cells";

const FEWEST_LABELS = 4;
const FEWEST_ROWS = 3;
const ROWS_LOOKED_AT = 8;
/** Forms are short: what comes further down is no head. */
const MOST_ROWS = 300;

/** Whether a row holds a target: a figure with a sign in front of it or beside it. */
function hasTarget(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    const { kind } = contentOf(block);
    return kind === "signed" || kind === "sign";
  });
}

function headOf(blocks: readonly Block[], row: number): Head {
  const [first] = blocks;
  const left = first?.column ?? 0;
  const right = Math.max(left, ...blocks.map((block) => block.right));
  return {
    table: "indicator",
    row,
    bottom: row,
    starter: null,
    columns: [],
    strangers: blocks,
    left,
    right,
    firstFigure: left,
  };
}

/** Whether the rows right below a row are those of an indicator table. */
function listsTargets(view: SheetView, rows: readonly number[], at: number): boolean {
  const below = rows.slice(at + 1, at + 1 + ROWS_LOOKED_AT).map((row) => blocksInRow(view, row));
  const first = below.findIndex((blocks) => blocks.some((block) => isFigure(contentOf(block))));
  if (first < 0 || first > 1) return false;
  const own = below.slice(first);
  const other = own.findIndex((blocks) => blocks.length >= FEWEST_LABELS && isLabelRow(blocks));
  return (other < 0 ? own : own.slice(0, other)).filter(hasTarget).length >= FEWEST_ROWS;
}

/** Whether a row may belong to a head that is known: a head of indicators may have several rows, of which words found one. */
function isNear({ table, row: top, bottom }: Head, row: number): boolean {
  return (row >= top && row <= bottom) || (table === "indicator" && Math.abs(top - row) <= 2);
}

/** The heads that words found, with those that only the contents below them show. */
export function withHeadsByContent(view: SheetView, heads: readonly Head[]): readonly Head[] {
  const rows = view.filledRows.slice(0, MOST_ROWS);
  const found: Head[] = [];
  rows.forEach((row, at) => {
    const blocks = blocksInRow(view, row);
    if (blocks.length < FEWEST_LABELS || !isLabelRow(blocks)) return;
    const near = [...heads, ...found].some((head) => isNear(head, row));
    if (!near && listsTargets(view, rows, at)) found.push(headOf(blocks, row));
  });
  if (found.length === 0) return heads;
  return [...heads, ...found].sort((one, two) => one.row - two.row || one.left - two.left);
}
