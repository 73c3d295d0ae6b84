/** The funding block of 自评表 and project forms: the total, its sources, and the split by income and expenditure. */
import type { Decimal } from "../../language/numbers";
import { FUND_COLUMNS } from "../../regulation/facts-catalogue";
import type { Block } from "../../workbook/locate";
import { markRead, record, type Draft } from "./fact-recorder";
import { fundRows, opensSplit } from "./fund-rows";
import type { HeadFigures } from "../labels/head-ends";
import type { Head } from "../labels/heads";
import { columnUnit, moneyUnitOf } from "./money-unit";
import { rowOf } from "../layout/neighbours";
import { isFundTotalLabel, splitRow } from "../labels/row-labels";
import { shownLabel } from "../labels/shown-labels";
import { readSplit } from "./income-expenditure";
import { blockOf, cellOf, columnOf, isCoveredFromAbove, printsPercent, rowLabel } from "../layout/table";

interface LabelledRow {
  readonly row: number;
  readonly label: Block | null;
}

const PART = /^其中|财政|拨款|补助|结转|其他/;

/** The block a row's label stands in, split labels with a colon included. */
function startsSplit(draft: Draft, row: number): boolean {
  return rowOf(draft.outline, row).some((block) => opensSplit(block.bare));
}

/** Reads the funding block under its head. */
export function readFunding(draft: Draft, head: Head): void {
  const rows = fundRows(draft.outline, head);
  const splitAt = rows.findIndex((row) => startsSplit(draft, row));
  const { factor } = moneyUnitOf(draft.outline, head);
  if (head.figures) readFigures(draft, head, head.figures);
  else readRows(draft, head, splitAt < 0 ? rows : rows.slice(0, splitAt), factor);
  if (splitAt >= 0) readSplit(draft, rows.slice(splitAt), factor);
}

/** Reads the total and its sources, one a row. */
function readRows(draft: Draft, head: Head, own: readonly number[], factor: Decimal): void {
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

/** Reads figures that have a place of their own each: pairs of label and figure, and rows for columns. */
function readFigures(draft: Draft, head: Head, { fields, records }: HeadFigures): void {
  const { factor } = moneyUnitOf(draft.outline, head);
  const total = Math.max(
    0,
    records.findIndex((label) => label !== null && isFundTotalLabel(label.bare)),
  );
  if (head.starter) markRead(draft, head.starter);
  for (const { label } of fields) markRead(draft, label);
  records.forEach((label, at) => {
    const isPartRow = at !== total;
    const name = isPartRow ? (`fundPart[${draft.fundParts.length}]` as const) : "fund";
    if (label) markRead(draft, label);
    if (name !== "fund") draft.fundParts.push({ name, label: shownLabel(label?.label ?? "") });
    for (const { column, label: own, cells } of fields) {
      const measure = FUND_COLUMNS.find((one) => one.name === column)?.measure;
      const cell = cells[at];
      if (!measure || !cell) continue;
      record(draft, cell, {
        name: `${name}.${column}`,
        asked: measure,
        label: shownLabel(own.label),
        factor: columnUnit(own)?.factor ?? factor,
        inPercent: own.squeezed.includes("%"),
      });
    }
  });
}
