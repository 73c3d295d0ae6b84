/** The columns of a basic-data form that no words decide: by single words, by content, by what is missing and its usual order. */
import { blockAt } from "../../../workbook/locate";
import { exactMeanings } from "../../labels/columns";
import { basicHint } from "../../labels/basic-hints";
import type { Head } from "../../labels/heads";
import { unneededColumn } from "../../labels/unneeded";
import { contentOf, type ContentKind } from "../../layout/content";
import type { ColumnDecision, FormOutline } from "../../layout/form-outline";
import { leafCells, type LeafCell } from "../../layout/head-cells";
import { bodyRows } from "../../layout/table";
import { moneyColumns } from "../money-columns";

const STAFF = ["quota", "onDuty", "rate"];
/** In the order in which forms print them. */
const MONEY = ["prev", "budget", "final"];

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

/** What a basic-data form does not need; of last year it needs a column itself. */
function isUnneeded(bare: string): boolean {
  const kind = unneededColumn(bare);
  return kind !== null && kind !== "lastYear";
}

export interface DecidedBasic {
  readonly head: Head;
  readonly decisions: readonly ColumnDecision[];
  /** The head under the other plausible readings. */
  readonly others: readonly Head[];
}

const ROWS_LOOKED_AT = 12;

/** A column that no words decide, with what stands under it. */
interface Open {
  readonly leaf: LeafCell;
  readonly kinds: readonly ContentKind[];
}

/** The columns of figures that are left over, from left to right. */
function leftOver(outline: FormOutline, head: Head, rows: readonly number[]): readonly Open[] {
  const { left, right, bottom: last } = outline.area;
  const band = { top: head.row, bottom: head.bottom, left, right, last };
  return leafCells(outline.view, band)
    .filter(({ block }) => block !== head.starter && !isUnneeded(block.bare))
    .filter(({ block }) => !head.columns.some((one) => one.block === block))
    .filter(({ block }) => !exactMeanings(block.bare).some(({ table }) => table === head.table))
    .map((leaf) => ({ leaf, kinds: kindsUnder(outline, leaf, rows) }))
    .filter(({ kinds }) => isFigures(kinds));
}

type Naming = readonly (readonly [Open, string])[];

/** Columns whose content or one of whose words says which of the missing ones they are, and no other column says so too. */
function told(table: "staff" | "money", open: readonly Open[], missing: readonly string[]): Naming {
  const hints = open.map(({ leaf, kinds }) =>
    table === "staff" && kinds.every((kind) => kind === "percent")
      ? "rate"
      : basicHint(table, leaf.block.bare),
  );
  return open.flatMap((one, at): Naming => {
    const hint = hints[at] ?? null;
    const alone = hints.filter((other) => other === hint).length === 1;
    return hint !== null && alone && missing.includes(hint) ? [[one, hint]] : [];
  });
}

/** The other columns in the usual order of the missing ones, and in every other order; none where more are left than are missing. */
function inOrders(open: readonly Open[], missing: readonly string[]): readonly Naming[] {
  if (open.length === 0 || open.length > missing.length) return [[]];
  const [first, ...rest] = open;
  if (!first) return [[]];
  return missing.flatMap((name) =>
    inOrders(
      rest,
      missing.filter((one) => one !== name),
    ).map((naming): Naming => [[first, name], ...naming]),
  );
}

/** What the columns that are left over may be, the likeliest first. */
function namings(outline: FormOutline, head: Head, rows: readonly number[]): readonly Naming[] {
  if (head.table !== "staff" && head.table !== "money") return [[]];
  const missing = missingOf(outline, head);
  const open = leftOver(outline, head, rows);
  const sure = told(head.table, open, missing);
  const left = open.filter((one) => !sure.some(([named]) => named === one));
  const wanted = missing.filter((name) => !sure.some(([, named]) => named === name));
  return inOrders(left, wanted).map((naming) => [...sure, ...naming]);
}

function headWith(head: Head, naming: Naming): Head {
  const added = naming.map(([{ leaf }, column]) => ({
    column,
    rank: 2,
    block: leaf.block,
    right: leaf.right,
  }));
  const columns = [...head.columns, ...added].sort((one, two) => one.block.column - two.block.column);
  return {
    ...head,
    columns,
    strangers: head.strangers.filter((block) => !added.some((one) => one.block === block)),
    right: Math.max(head.right, ...columns.map(({ right }) => right)),
    firstFigure: Math.min(...columns.map(({ block }) => block.column)),
  };
}

const MOST_OTHERS = 2;

/** Completes a head of staff or of money with the columns that are left over. */
export function decideBasic(outline: FormOutline, head: Head): DecidedBasic {
  const rows = bodyRows(outline, head).slice(0, head.table === "staff" ? 1 : ROWS_LOOKED_AT);
  const [best = [], ...others] = namings(outline, head, rows);
  const whole = headWith(head, best);
  const place = { table: head.table, top: head.row, bottom: Math.max(head.bottom, ...rows) };
  const decisions = whole.columns.map(({ block, right, column, rank }): ColumnDecision => {
    const isAdded = best.some(([{ leaf }]) => leaf.block === block);
    return {
      ...place,
      block,
      right,
      meaning: column,
      certainty: rank === 1 ? "certain" : others.length > 0 && isAdded ? "doubtful" : "probable",
      why: [isAdded ? "alone" : rank === 1 ? "exact" : "likely"],
      candidates: [{ meaning: column, weight: 1 }],
    };
  });
  return {
    head: whole,
    decisions,
    others: others.slice(0, MOST_OTHERS).map((naming) => headWith(head, naming)),
  };
}
