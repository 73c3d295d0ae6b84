/** An indicator table from its head to its closing row: rows, subtotals, total. */
import type { Block } from "../../workbook/locate";
import { markRead, record, type Draft } from "./fact-recorder";
import { factOfCell } from "./cell-facts";
import type { Head, HeadColumn } from "../labels/heads";
import { indicatorColumns, type IndicatorColumns } from "./indicator-columns";
import { readIndicator } from "./indicators";
import { enterRow, noLevels, type Levels } from "./levels";
import { rowOf } from "../layout/neighbours";
import { closesTable, isGradeWord } from "./closing";
import { anySingleFact, isSubtotalLabel, isTotalLabel } from "../labels/row-labels";
import { blockOf, bodyRows, cellOf, rowsBehind } from "../layout/table";

/** The words of a row that are labels: those in front of weights, scores and prose. */
function labelsOf(draft: Draft, columns: IndicatorColumns, row: number): readonly Block[] {
  const level3 = columns.level3?.right ?? columns.level2?.right ?? columns.level1?.right ?? 0;
  const limit = Math.max(level3, draft.outline.area.left);
  return rowOf(draft.outline, row).filter((block) => block.column <= limit || isTotalLabel(block.bare));
}

/** Reads the total row, once: weight and score under their heads. */
function readTotal(draft: Draft, columns: IndicatorColumns, row: number, label: Block): void {
  markRead(draft, label);
  const right = rowOf(draft.outline, row).filter(({ column }) => column > label.right);
  const figures = right.filter(({ cell }) => factOfCell(cell, "points").kind === "value");
  const under = (column: HeadColumn | null): boolean =>
    column !== null && blockOf(draft.outline, column, row) !== null;
  // A row that the heads do not fit (pasted without its merged areas) still says 总分, 100, 98 in this order.
  const loose = !under(columns.weight) && !under(columns.score) ? figures : [];
  const wanted = [
    ...(columns.weight ? (["weight"] as const) : []),
    ...(columns.score ? (["score"] as const) : []),
  ];
  wanted.forEach((name, index) => {
    const column = columns[name];
    if (!column) return;
    const position =
      (loose.length === wanted.length ? loose[index] : null) ?? cellOf(draft.outline, column, row);
    record(draft, position, { name: `total.${name}`, asked: "points", label: label.bare });
  });
  draft.complete = true;
}

function readSubtotal(
  draft: Draft,
  columns: IndicatorColumns,
  row: number,
  level1: string,
  from: number,
): void {
  const name = `subtotal[${draft.subtotals.length}]` as const;
  for (const which of ["weight", "score"] as const) {
    const column = columns[which];
    if (column)
      record(draft, cellOf(draft.outline, column, row), {
        name: `${name}.${which}`,
        asked: "points",
        label: "小计",
      });
  }
  const rows = draft.indicators.slice(from).map((indicator) => indicator.name);
  draft.subtotals.push({ name, level1, rows });
}

function readRow(draft: Draft, columns: IndicatorColumns, row: number, levels: Levels): void {
  const printsLevel2 = enterRow(draft, columns, row, levels);
  const { level1, level2 } = levels;
  const added = readIndicator(
    draft,
    columns,
    row,
    { level1: level1.name, level2: level2.name },
    printsLevel2,
  );
  if (added === null) return;
  level1.rows.push(added);
  level2.rows.push(added);
}

/** Reads an indicator table under its head; returns the rows from its closing row on. */
export function readIndicatorTable(draft: Draft, head: Head): readonly number[] {
  const columns = indicatorColumns(head);
  const levels = noLevels();
  const rows = bodyRows(draft.outline, head);
  // A form that asks for no points has no row of totals that could be missing.
  if (!columns.weight && !columns.score && !columns.points1 && isWholeWithoutPoints(draft, head))
    draft.complete = true;
  let from = draft.indicators.length;
  for (const [index, row] of rows.entries()) {
    if (row === head.broken) return rows.slice(index);
    const labels = labelsOf(draft, columns, row);
    if (row === head.closing || labels.some(closesTable)) {
      closeTable(draft, columns, rows.slice(index), head.closing ?? null);
      return rows.slice(index);
    }
    if (labels.some(({ bare }) => isSubtotalLabel(bare))) {
      readSubtotal(draft, columns, row, levels.level1.name, from);
      from = draft.indicators.length;
      continue;
    }
    readRow(draft, columns, row, levels);
  }
  return rowsBehind(draft.outline, head);
}

/** Whether nothing tells that a table without points is cut: the form goes on under it, or a column could still be points. */
function isWholeWithoutPoints(draft: Draft, head: Head): boolean {
  const rows = bodyRows(draft.outline, head);
  const isClosed = rows.some((row) => rowOf(draft.outline, row).some(closesTable));
  const open = draft.outline.decisions?.some(
    ({ table, meaning, block }) => table === "indicator" && meaning === "other" && block.row >= head.row,
  );
  return isClosed || open === true;
}

function closeTable(
  draft: Draft,
  columns: IndicatorColumns,
  rows: readonly number[],
  closing: number | null,
): void {
  for (const row of rows) {
    const blocks = rowOf(draft.outline, row);
    const label = blocks.find(({ bare }) => isTotalLabel(bare)) ?? (row === closing ? blocks[0] : undefined);
    if (!label) continue;
    readTotal(draft, columns, row, label);
    readGradeBeside(draft, rows, row);
    return;
  }
}

/** A grade in the row of the total or right under it, whatever stands in front of it. */
function readGradeBeside(draft: Draft, rows: readonly number[], row: number): void {
  const hasLabel = rows.some((one) =>
    rowOf(draft.outline, one).some(({ bare }) => anySingleFact(bare) === "total.grade"),
  );
  if (hasLabel) return;
  const below = rows[rows.indexOf(row) + 1];
  const inRow = rowOf(draft.outline, row).find(isGradeWord);
  const under = below === undefined ? [] : rowOf(draft.outline, below);
  const grade = inRow ?? (under.length === 2 ? under.slice(1).find(isGradeWord) : undefined);
  if (!grade) return;
  const label = inRow ? undefined : under[0];
  if (label) markRead(draft, label);
  record(draft, grade, { name: "total.grade", asked: "text", label: label?.bare ?? "评价等级" });
}
