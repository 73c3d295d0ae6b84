/** 基础数据表: staff, money rows and projects. Labels and directions only; rows come in any order. */
import { isFillerText } from "../../language/figure";
import type { Decimal } from "../../language/numbers";
import type { ProjectGroup } from "../../regulation/facts";
import { cellAt } from "../../workbook/grid";
import { anchorAt, isEmptyCell, type Block } from "../../workbook/locate";
import { markRead, namePlace, record, type Draft } from "./fact-recorder";
import type { Head } from "../labels/heads";
import { noteRepeatedRow } from "./missing-columns";
import { columnUnit, moneyUnitOf } from "./money-unit";
import { nameRows } from "./unnamed-rows";
import { moneyColumns, type MoneyColumn } from "./money-columns";
import { isPlaceholderText } from "./placeholders";
import { anySingleFact, moneyRow } from "../labels/row-labels";
import { shownLabel, shownName } from "../labels/shown-labels";
import { blockOf, bodyRows, cellOf, columnOf, printsPercent, rowLabel } from "../layout/table";

/** Reads the staff block: the first filled row under its head, or the row right under it when nothing is filled. */
export function readStaff(draft: Draft, head: Head): void {
  const { outline } = draft;
  const rows = bodyRows(outline, head);
  const row =
    rows.find((one) => head.columns.some((column) => blockOf(outline, column, one))) ?? head.bottom + 1;
  if (outline.area.bottom < row) return;
  for (const name of ["quota", "onDuty", "rate"]) {
    const column = columnOf(head, name);
    if (!column) continue;
    record(draft, cellOf(outline, column, row), {
      name: `staff.${name}`,
      asked: name === "rate" ? "rate" : "people",
      label: shownLabel(column.block.label),
      inPercent: printsPercent(column),
    });
  }
}

const GROUPS: Readonly<Record<string, ProjectGroup>> = {
  project: "business",
  groupBusiness: "business",
  groupOperation: "operation",
  groupSpecial: "special",
};

/** Reads the money rows; rows under a heading of projects that no label explains are projects, one a row. */
export function readMoney(draft: Draft, head: Head): void {
  const { outline } = draft;
  const unit = moneyUnitOf(outline, head);
  const columns = moneyColumns(outline, head).map((column) => ({
    ...column,
    factor: columnUnit(column.head.block)?.factor ?? unit.factor,
  }));
  const rows = bodyRows(outline, head);
  const given = givenNames(draft, head, rows, columns);
  let group: ProjectGroup | null = null;
  for (const row of rows) {
    const label = rowLabel(outline, head, row);
    const bare = label?.bare ?? "";
    const name = moneyRow(bare) ?? given.get(row) ?? null;
    if (name !== null || anySingleFact(bare) !== null) group = name === null ? null : (GROUPS[name] ?? null);
    if (name !== null) readRow(draft, columns, row, { name, block: label });
    else if (group !== null) readProject(draft, columns, row, { group, label });
  }
}

/** Names for rows whose label nobody knows, where the sums of the form tell them; the others are noted as unnamed. */
function givenNames(
  draft: Draft,
  head: Head,
  rows: readonly number[],
  columns: readonly MoneyColumn[],
): ReadonlyMap<number, string> {
  const known = new Map<string, number>();
  const open: number[] = [];
  let inGroup = false;
  for (const row of rows) {
    const bare = rowLabel(draft.outline, head, row)?.bare ?? "";
    const name = moneyRow(bare);
    if (name !== null || anySingleFact(bare) !== null) inGroup = name !== null && name in GROUPS;
    if (name !== null && !known.has(name)) known.set(name, row);
    else if (name === null && bare !== "" && !inGroup) open.push(row);
  }
  const named = nameRows(
    draft.outline,
    columns.map((one) => one.head),
    known,
    open,
  );
  draft.hasUnnamedRows = open.some((row) => !named.has(row));
  return named;
}

function readProject(
  draft: Draft,
  columns: readonly FactorColumn[],
  row: number,
  { group, label }: { readonly group: ProjectGroup; readonly label: Block | null },
): void {
  noteTemplateName(draft, label);
  if (!isProject(draft, columns, row, label)) return;
  readRow(draft, columns, row, { name: addProject(draft, group, label), block: label });
}

/** A project that is still called XX项目, whether or not it has figures; a row of dots is only room for more. */
function noteTemplateName(draft: Draft, label: Block | null): void {
  if (!label || isFillerText(label.text) || !isPlaceholderText(label.text)) return;
  const name = namePlace(draft, `filler[${draft.placeholders.length}]`, label);
  draft.placeholders.push({ name, text: shownName(label.text) });
}

function addProject(draft: Draft, group: ProjectGroup, label: Block | null): string {
  const name = `proj[${draft.projects.length}]` as const;
  draft.projects.push({ name, group, label: shownName(label?.label ?? "") });
  return name;
}

interface FactorColumn extends MoneyColumn {
  readonly factor: Decimal;
}

function readRow(
  draft: Draft,
  columns: readonly FactorColumn[],
  row: number,
  named: { readonly name: string; readonly block: Block | null },
): void {
  if (named.block) {
    noteRepeatedRow(draft, named.name, shownLabel(named.block.label), named.block);
    markRead(draft, named.block);
  }
  for (const { name, head, factor } of columns) {
    record(draft, cellOf(draft.outline, head, row), {
      name: `${named.name}.${name}`,
      asked: "money",
      label: shownLabel(named.block?.label ?? ""),
      factor,
    });
  }
}

function isProject(draft: Draft, columns: readonly MoneyColumn[], row: number, label: Block | null): boolean {
  const filled = columns.some(({ head }) => {
    const { view } = draft.outline;
    return !isEmptyCell(cellAt(view.sheet, anchorAt(view, cellOf(draft.outline, head, row))));
  });
  const named = label !== null && !isFillerText(label.text) && !isPlaceholderText(label.text);
  const isNote =
    label !== null && (label.label.length > 40 || /^(?:说明|注)/.test(label.bare) || label.bare === "");
  return filled || (named && !isNote);
}
