/** The columns of a basic-data form: where one is left over and one is missing, and nothing else could be it. */
import { blockAt } from "../../../workbook/locate";
import type { Head, HeadColumn } from "../../labels/heads";
import { unneededColumn } from "../../labels/unneeded";
import { contentOf, type ContentKind } from "../../layout/content";
import type { ColumnDecision, FormOutline } from "../../layout/form-outline";
import { leafCells, type LeafCell } from "../../layout/head-cells";
import { bodyRows } from "../../layout/table";
import { moneyColumns } from "../money-columns";

const STAFF = ["quota", "onDuty", "rate"];
const MONEY = ["final", "budget", "prev"];

/** The kinds of what stands under a cell, in the rows right below its head. */
function kindsUnder(outline: FormOutline, leaf: LeafCell, rows: readonly number[]): readonly ContentKind[] {
  const { column } = leaf.block;
  return rows.flatMap((row) => {
    const block = blockAt(outline.view, { row, column });
    return block && block.row === row ? [contentOf(block).kind] : [];
  });
}

const isFigures = (kinds: readonly ContentKind[]): boolean =>
  kinds.length > 0 &&
  kinds.every((kind) => kind === "number" || kind === "percent" || kind === "measure" || kind === "dash");

function missingOf(outline: FormOutline, head: Head): readonly string[] {
  if (head.table === "money") {
    const found = new Set<string>(moneyColumns(outline, head).map(({ name }) => name));
    return MONEY.filter((name) => !found.has(name));
  }
  return STAFF.filter((name) => !head.columns.some(({ column }) => column === name));
}

/** Which of the missing columns the one that is left over is: a rate by its percents, else the only one. */
function meaningOf(missing: readonly string[], kinds: readonly ContentKind[]): string | null {
  const isRate = kinds.every((kind) => kind === "percent");
  if (missing.includes("rate") && isRate) return "rate";
  const [only, ...more] = missing;
  return only !== undefined && more.length === 0 && (only === "rate" || !isRate) ? only : null;
}

/** What a basic-data form does not need; of last year it needs a column itself. */
function isUnneeded(bare: string): boolean {
  const kind = unneededColumn(bare);
  return kind !== null && kind !== "lastYear";
}

export interface DecidedBasic {
  readonly head: Head;
  readonly decisions: readonly ColumnDecision[];
}

const ROWS_LOOKED_AT = 12;

/** The column that is left over, as what it must be; none where several could be it. */
function leftOver(outline: FormOutline, head: Head, rows: readonly number[]): readonly HeadColumn[] {
  const band = { top: head.row, bottom: head.bottom, left: head.left, right: outline.area.right, last: outline.area.bottom };
  const isOpen = ({ block }: LeafCell): boolean =>
    block !== head.starter && !isUnneeded(block.bare) && !head.columns.some((one) => one.block === block);
  const [leaf, ...more] = leafCells(outline.view, band).filter(
    (one) => isOpen(one) && isFigures(kindsUnder(outline, one, rows)),
  );
  if (!leaf || more.length > 0) return [];
  const meaning = meaningOf(missingOf(outline, head), kindsUnder(outline, leaf, rows));
  return meaning === null ? [] : [{ column: meaning, rank: 2, block: leaf.block, right: leaf.right }];
}

/** Completes a head of staff or of money with the column that is left over. */
export function decideBasic(outline: FormOutline, head: Head): DecidedBasic {
  const rows = bodyRows(outline, head).slice(0, head.table === "staff" ? 1 : ROWS_LOOKED_AT);
  const added = leftOver(outline, head, rows);
  const columns = [...head.columns, ...added].sort((one, two) => one.block.column - two.block.column);
  const place = { table: head.table, top: head.row, bottom: Math.max(head.bottom, ...rows) };
  const decisions = columns.map(({ block, right, column, rank }): ColumnDecision => {
    const isAdded = added.some((one) => one.block === block);
    return {
      ...place,
      block,
      right,
      meaning: column,
      certainty: rank === 1 ? "certain" : "probable",
      why: [isAdded ? "alone" : rank === 1 ? "exact" : "likely"],
      candidates: [{ meaning: column, weight: 1 }],
    };
  });
  const whole: Head = {
    ...head,
    columns,
    strangers: head.strangers.filter((block) => !added.some((one) => one.block === block)),
    right: Math.max(head.right, ...columns.map(({ right }) => right)),
    firstFigure: Math.min(...columns.map(({ block }) => block.column)),
  };
  return { head: whole, decisions };
}
