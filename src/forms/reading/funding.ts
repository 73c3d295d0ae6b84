/** The funding block of 自评表 and project forms: the total, its sources, and the split by income and expenditure. */
import type { Decimal } from "../../language/numbers";
import { FUND_COLUMNS } from "../../regulation/facts-catalogue";
import type { Block } from "../../workbook/locate";
import { markRead, record, type Draft } from "./fact-recorder";
import type { Head } from "../labels/heads";
import { columnUnit, moneyUnitOf } from "./money-unit";
import { rowOf } from "../layout/neighbours";
import { anySingleFact, isFundTotalLabel, isGoalBlock, splitRow } from "../labels/row-labels";
import { shownLabel } from "../labels/shown-labels";
import { readSplit } from "./income-expenditure";
import {
  blockOf,
  bodyRows,
  cellOf,
  columnOf,
  isCoveredFromAbove,
  printsPercent,
  rowLabel,
} from "../layout/table";

/** Rows of the funding block: those before the goals or any other single fact begins. */
function fundRows(draft: Draft, head: Head): readonly number[] {
  const rows = bodyRows(draft.outline, head);
  const end = rows.findIndex((row) =>
    rowOf(draft.outline, row).some(({ bare }) => isGoalBlock(bare) || anySingleFact(bare) !== null),
  );
  return end < 0 ? rows : rows.slice(0, end);
}

interface LabelledRow {
  readonly row: number;
  readonly label: Block | null;
}

const PART = /^其中|财政|拨款|补助|结转|其他/;

const opensSplit = (bare: string): boolean => /^按(?:收入|支出)/.test(bare);

/** The block a row's label stands in, split labels with a colon included. */
function startsSplit(draft: Draft, row: number): boolean {
  return rowOf(draft.outline, row).some((block) => opensSplit(block.bare));
}

/** Reads the funding block under its head. */
export function readFunding(draft: Draft, head: Head): void {
  const rows = fundRows(draft, head);
  const splitAt = rows.findIndex((row) => startsSplit(draft, row));
  const own = splitAt < 0 ? rows : rows.slice(0, splitAt);
  const { factor } = moneyUnitOf(draft.outline, head);
  const labelled = own.map((row) => ({ row, label: rowLabel(draft.outline, head, row) }));
  const total = totalRow(labelled);
  if (total) readRow(draft, head, total.row, "fund", factor);
  if (total?.label) markRead(draft, total.label);
  for (const { row, label } of labelled) {
    if (row === total?.row || !label || !isPart(draft, head, row, label)) continue;
    const name = `fundPart[${draft.fundParts.length}]` as const;
    draft.fundParts.push({ name, label: shownLabel(label.label) });
    markRead(draft, label);
    readRow(draft, head, row, name, factor);
  }
  if (splitAt >= 0) readSplit(draft, rows.slice(splitAt), factor);
}

/** The row of the whole: the one that says so, else the first unless it names a part (其中, 财政拨款 …). */
function totalRow(rows: readonly LabelledRow[]): LabelledRow | null {
  const named = rows.find(({ label }) => isFundTotalLabel(label?.bare ?? ""));
  const first = rows[0] ?? null;
  const namesPart = rows.length > 1 && PART.test(first?.label?.squeezed ?? "");
  return named ?? (namesPart ? null : first);
}

/** A row with a label of its own; the block label in front of several rows is none. */
function isPart(draft: Draft, head: Head, row: number, label: Block): boolean {
  if (label.bare === "" || label.row !== row) return false;
  const filled = head.columns.some((column) => blockOf(draft.outline, column, row) !== null);
  return filled || splitRow(label.bare) !== null || /资金|拨款|补助|收入|结转|经费/.test(label.bare);
}

function readRow(draft: Draft, head: Head, row: number, name: string, factor: Decimal): void {
  for (const { name: column, measure } of FUND_COLUMNS) {
    const found = columnOf(head, column);
    if (!found || isCoveredFromAbove(draft.outline, found, row)) continue;
    record(draft, cellOf(draft.outline, found, row), {
      name: `${name}.${column}`,
      asked: measure,
      // A head that prints how the score is made (`得分(20分*执行率)`) is a rule and stays whole.
      label: /[×*]/.test(found.block.squeezed) ? found.block.squeezed : shownLabel(found.block.label),
      factor: columnUnit(found.block)?.factor ?? factor,
      inPercent: printsPercent(found),
    });
  }
}
