/** The funding block as a table that words found: its columns, with what its figures make with each other. */
import { blockAt, type Block } from "../../../workbook/locate";
import type { Head, HeadColumn } from "../../labels/heads";
import { isFundTotalLabel } from "../../labels/row-labels";
import { contentOf, isFigure } from "../../layout/content";
import type { FormOutline } from "../../layout/form-outline";
import { leafCells, wholeHead, type HeadBand, type LeafCell } from "../../layout/head-cells";
import { rowOf } from "../../layout/neighbours";
import { cellOf } from "../../layout/table";
import { fundRows, opensSplit } from "../fund-rows";
import { decisionsOf, pointsOf, rankOf, type DecidedFund } from "./fund-decision";
import { fieldOf, type FundChoice } from "./fund-fields";
import { decideFund } from "./fund-readings";
import { guessIn } from "./guess";

/** Whether a head that words found is the head of a table, and not a row of pairs. */
export function headsTable(outline: FormOutline, head: Head): boolean {
  const blocks = rowOf(outline, head.row).filter(
    (block) => block.column >= head.left && block !== head.starter,
  );
  return blocks.every((block) => contentOf(block).value === null);
}

/** Rows of a funding table in front of the split by income and expenditure, whose figures stand in other columns. */
function beforeSplit(outline: FormOutline, rows: readonly number[]): readonly number[] {
  const split = rows.findIndex((row) => rowOf(outline, row).some(({ bare }) => opensSplit(bare)));
  return split < 0 ? rows : rows.slice(0, split);
}

/** The rows of a funding table with that of the whole in front. */
function orderedRows(outline: FormOutline, rows: readonly number[]): readonly number[] {
  const isTotal = (row: number): boolean => rowOf(outline, row).some(({ bare }) => isFundTotalLabel(bare));
  const total = Math.max(0, rows.findIndex(isTotal));
  return [...rows.slice(total, total + 1), ...rows.slice(0, total), ...rows.slice(total + 1)];
}

/** The cells of a head that stand over columns of the table, without the label of its rows. */
function columnCells(
  outline: FormOutline,
  head: Head,
  band: HeadBand,
  rows: readonly number[],
): readonly LeafCell[] {
  const own = leafCells(outline.view, band).filter(({ block }) => block !== head.starter);
  const known = new Set(head.columns.map(({ block }) => block));
  const first = own.findIndex(({ block }) => known.has(block));
  return own.slice(Math.max(0, first - openBefore(outline, own, first, rows)));
}

/** Decides the columns of a funding table that words found. */
export function decideFundTable(outline: FormOutline, head: Head): DecidedFund {
  const { view, area } = outline;
  const { left, right, bottom: last } = area;
  const band = wholeHead(view, { top: head.row, bottom: head.bottom, left, right, last });
  const tall = { ...head, row: band.top, bottom: band.bottom };
  const all = beforeSplit(outline, fundRows(outline, tall));
  const told = all.filter((row) => rowOf(outline, row).some((block) => isFigure(contentOf(block))));
  const rows = orderedRows(outline, told.length > 0 ? told : all);
  const leaves = columnCells(outline, head, band, rows);
  const fields = leaves.map(({ block, right }) => {
    const column: HeadColumn = { column: "", rank: 1, block, right };
    return fieldOf(
      block,
      rows.map((row) => blockAt(view, cellOf(outline, column, row))),
    );
  });
  const decided = decideFund(fields, rows.length, guessIn(head), outline.assigned);
  const labels = leaves.map(({ block }) => block);
  const headWith = (choices: readonly FundChoice[]): Head => withColumns(tall, leaves, choices);
  return {
    head: headWith(decided.choices),
    decisions: decisionsOf(decided.choices, labels, band.top, Math.max(band.bottom, ...rows)),
    others: decided.others.map(headWith),
    points: pointsOf(decided),
  };
}

/** How many cells in front of the first known column stand over figures. */
function openBefore(
  outline: FormOutline,
  leaves: readonly { readonly block: Block }[],
  first: number,
  rows: readonly number[],
): number {
  let count = 0;
  for (const { block } of leaves.slice(0, Math.max(0, first)).reverse()) {
    const figures = rows.some(
      (row) => contentOf(blockAt(outline.view, { row, column: block.column })).value !== null,
    );
    if (!figures) break;
    count += 1;
  }
  return count;
}

function withColumns(
  head: Head,
  leaves: readonly { readonly block: Block; readonly right: number }[],
  choices: readonly FundChoice[],
): Head {
  const rest = head.columns.filter(
    ({ column, block }) => column === "reason" && !choices.some(({ field }) => field.label === block),
  );
  const decided = leaves.flatMap(({ block, right }): readonly HeadColumn[] => {
    const choice = choices.find(({ field }) => field.label === block);
    return choice ? [{ column: choice.meaning, rank: rankOf(choice), block, right }] : [];
  });
  const columns = [...decided, ...rest].sort((one, two) => one.block.column - two.block.column);
  if (columns.length === 0) return head;
  return {
    ...head,
    columns,
    strangers: leaves
      .map(({ block }) => block)
      .filter((block) => !columns.some((column) => column.block === block)),
    right: Math.max(head.right, ...columns.map(({ right }) => right)),
    firstFigure: Math.min(...columns.map(({ block }) => block.column)),
  };
}
