/** 基础数据表: staff, money rows and projects, buildings. Labels and directions only; rows come in any order. */
import { isFillerText } from "../language/figure";
import { BUILDING_COLUMNS } from "../regulation/facts-catalogue";
import type { ProjectGroup } from "../regulation/facts";
import { cellAt } from "../workbook/grid";
import { anchorAt, isEmptyCell, type Block } from "../workbook/locate";
import { markRead, record, type Draft } from "./draft";
import type { Head, HeadColumn } from "./heads";
import { columnUnit, moneyUnitOf } from "./money-unit";
import { moneyColumns, type MoneyColumn } from "./money-columns";
import { isPlaceholderText } from "./placeholders";
import { moneyRow, rowWords, singleFact, likelySingleFact } from "./row-labels";
import { blockOf, bodyRows, cellOf, columnOf, rowLabel } from "./table";

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
      label: rowWords(column.block.bare),
      inPercent: printsPercent(column),
    });
  }
}

/** Whether a head says that the numbers under it are percents: `执行率(%)`. */
export function printsPercent(column: HeadColumn): boolean {
  return column.block.squeezed.includes("%");
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
  let group: ProjectGroup | null = null;
  for (const row of bodyRows(outline, head)) {
    const label = rowLabel(outline, head, row);
    const bare = label?.bare ?? "";
    if (singleFact(bare) ?? likelySingleFact(bare)) {
      group = null;
      continue;
    }
    const name = moneyRow(bare);
    if (name) {
      group = GROUPS[name] ?? null;
      readRow(draft, columns, row, { name, label: rowWords(bare), block: label });
    } else if (group && isProject(draft, columns, row, label)) {
      const project = `proj[${draft.projects.length}]`;
      draft.projects.push({ name: project, group, label: label?.label ?? "" });
      readRow(draft, columns, row, { name: project, label: label?.label ?? "", block: label });
    }
  }
}

interface FactorColumn extends MoneyColumn {
  readonly factor: Parameters<typeof record>[2]["factor"] & object;
}

function readRow(
  draft: Draft,
  columns: readonly FactorColumn[],
  row: number,
  named: { readonly name: string; readonly label: string; readonly block: Block | null },
): void {
  if (named.block) markRead(draft, named.block);
  for (const { name, head, factor } of columns) {
    record(draft, cellOf(draft.outline, head, row), {
      name: `${named.name}.${name}`,
      asked: "money",
      label: named.label,
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

/** Reads the finished buildings, one a row. */
export function readBuildings(draft: Draft, head: Head): void {
  const { outline } = draft;
  const unit = moneyUnitOf(outline, head);
  for (const row of bodyRows(outline, head)) {
    const label = rowLabel(outline, head, row);
    const bare = label?.bare ?? "";
    if (singleFact(bare) ?? likelySingleFact(bare) ?? moneyRow(bare)) return;
    if (!head.columns.some((column) => blockOf(outline, column, row))) continue;
    const building = `bldg[${draft.buildings.length}]`;
    draft.buildings.push({ name: building, label: label?.label ?? "" });
    for (const { name, measure } of BUILDING_COLUMNS) {
      const column = columnOf(head, name);
      if (!column) continue;
      record(draft, cellOf(outline, column, row), {
        name: `${building}.${name}`,
        asked: measure,
        label: rowWords(column.block.bare),
        factor: columnUnit(column.block)?.factor ?? unit.factor,
        inPercent: printsPercent(column),
      });
    }
  }
}
