/** The funding block of a form: found by words or by its arithmetic, in whatever shape it stands. */
import { blockAt, type Block } from "../../../workbook/locate";
import type { Head, HeadColumn } from "../../labels/heads";
import { isFundTotalLabel } from "../../labels/row-labels";
import { contentOf } from "../../layout/content";
import type { ColumnDecision, FormOutline } from "../../layout/form-outline";
import { figureBlocks, type FigureBlock } from "../../layout/figure-grids";
import { leafCells, wholeHead } from "../../layout/head-cells";
import { rowOf } from "../../layout/neighbours";
import { cellOf } from "../../layout/table";
import { fundRows, opensSplit } from "../fund-rows";
import { fieldOf, type FundChoice, type FundDecided } from "./fund-fields";
import { decideFund } from "./fund-readings";
import { guessIn } from "./guess";
import type { DecidedHead, FundPoints } from "./indicator";

const NO_POINTS: FundPoints = { weight: null, score: null };

/** A funding head that was decided, with what its execution row scores. */
export interface DecidedFund extends Omit<DecidedHead, "weights"> {
  readonly points: FundPoints;
}

function pointsOf(decided: FundDecided): FundPoints {
  const first = (meaning: string): number | null =>
    decided.choices.find((one) => one.meaning === meaning)?.field.values[0]?.value ?? null;
  return decided.choices.length === 0 ? NO_POINTS : { weight: first("weight"), score: first("score") };
}

function decisionsOf(
  choices: readonly FundChoice[],
  labels: readonly Block[],
  top: number,
  bottom: number,
): readonly ColumnDecision[] {
  return labels.map((block) => {
    const choice = choices.find(({ field }) => field.label === block);
    const place = { table: "fund" as const, block, right: block.right, top, bottom };
    if (!choice)
      return {
        ...place,
        meaning: "other",
        certainty: "probable" as const,
        why: ["unknown" as const],
        candidates: [{ meaning: "other", weight: 1 }],
      };
    const { meaning, certainty, why, candidates } = choice;
    return { ...place, meaning, certainty, why, candidates };
  });
}

const rankOf = ({ certainty }: FundChoice): number => (certainty === "certain" ? 1 : 2);

/** The head of a funding block that was found by its figures. */
function headOfBlock(block: FigureBlock, choices: readonly FundChoice[]): Head {
  const columns = choices.map((choice): HeadColumn => {
    const { label } = choice.field;
    return { column: choice.meaning, rank: rankOf(choice), block: label, right: label.right };
  });
  const labels = block.fields.map(({ label }) => label);
  const fields = choices.flatMap(({ field, meaning }) => {
    const own = block.fields.find(({ label }) => label === field.label);
    return own ? [{ column: meaning, label: own.label, cells: own.cells }] : [];
  });
  return {
    table: "fund",
    row: block.top,
    bottom: block.bottom,
    starter: block.starter,
    columns,
    strangers: labels.filter((label) => !columns.some((column) => column.block === label)),
    left: Math.min(...[...labels, ...(block.starter ? [block.starter] : [])].map(({ column }) => column)),
    right: Math.max(...labels.map(({ right }) => right)),
    firstFigure: Math.min(...columns.map(({ block: own }) => own.column)),
    figures: { fields, records: block.records },
  };
}

function fundIn({ view, assigned }: FormOutline, block: FigureBlock): FundDecided {
  const ordered = wholeFirst(block);
  const fields = ordered.fields.map(({ label, cells }) =>
    fieldOf(
      label,
      cells.map((cell) => blockAt(view, cell)),
    ),
  );
  return decideFund(fields, block.records.length, undefined, assigned);
}

/** The block with the record of the whole funds in front. */
function wholeFirst(block: FigureBlock): FigureBlock {
  const at = block.records.findIndex((label) => label !== null && isFundTotalLabel(label.bare));
  if (at <= 0) return block;
  const moved = <T>(list: readonly T[]): readonly T[] => [
    ...list.slice(at, at + 1),
    ...list.slice(0, at),
    ...list.slice(at + 1),
  ];
  return {
    ...block,
    records: moved(block.records),
    fields: block.fields.map((field) => ({ ...field, cells: moved(field.cells) })),
  };
}

/** The funding block among the rows between two rows, by its figures; null where none is one. */
export function findFunds(outline: FormOutline, top: number, bottom: number): DecidedFund | null {
  const { view, area } = outline;
  const blocks = figureBlocks(view, { top, bottom, left: area.left, right: area.right }).map(wholeFirst);
  const found = blocks.flatMap((block) => {
    const decided = fundIn(outline, block);
    return decided.isFund ? [{ block, decided }] : [];
  });
  const sized = [...found].sort((one, two) => two.decided.points - one.decided.points);
  const [best] = sized;
  if (!best) return null;
  const { block, decided } = best;
  return {
    head: headOfBlock(block, decided.choices),
    decisions: decisionsOf(
      decided.choices,
      block.fields.map(({ label }) => label),
      block.top,
      block.bottom,
    ),
    others: decided.others.map((other) => headOfBlock(block, other)),
    points: pointsOf(decided),
  };
}

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

/** Decides the columns of a funding table that words found. */
export function decideFundTable(outline: FormOutline, head: Head): DecidedFund {
  const { view, area } = outline;
  const band = wholeHead(view, { top: head.row, bottom: head.bottom, left: area.left, right: area.right });
  const own = leafCells(view, band).filter(({ block }) => block !== head.starter);
  const rows = beforeSplit(outline, fundRows(outline, { ...head, row: band.top, bottom: band.bottom }));
  const known = new Set(head.columns.map(({ block }) => block));
  const first = own.findIndex(({ block }) => known.has(block));
  const leaves = own.slice(Math.max(0, first - openBefore(outline, own, first, rows)));
  const total = Math.max(
    0,
    rows.findIndex((row) => rowOf(outline, row).some(({ bare }) => isFundTotalLabel(bare))),
  );
  const ordered = [...rows.slice(total, total + 1), ...rows.slice(0, total), ...rows.slice(total + 1)];
  const fields = leaves.map(({ block, right }) =>
    fieldOf(
      block,
      ordered.map((row) => blockAt(view, cellOf(outline, { column: "", rank: 1, block, right }, row))),
    ),
  );
  const decided = decideFund(fields, ordered.length, guessIn(head), outline.assigned);
  const bottom = rows[rows.length - 1] ?? band.bottom;
  const whole = { ...head, row: band.top, bottom: band.bottom };
  const headWith = (choices: readonly FundChoice[]): Head => withColumns(whole, leaves, choices);
  return {
    head: headWith(decided.choices),
    decisions: decisionsOf(
      decided.choices,
      leaves.map(({ block }) => block),
      band.top,
      bottom,
    ),
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
