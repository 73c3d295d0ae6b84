/** 楼堂馆所控制情况: one finished building a row, under a head of its own. */
import { BUILDING_COLUMNS } from "../../regulation/facts-catalogue";
import { record, type Draft } from "./fact-recorder";
import type { Head } from "../labels/heads";
import { columnUnit, moneyUnitOf } from "./money-unit";
import { anySingleFact, moneyRow } from "../labels/row-labels";
import { shownLabel, shownName } from "../labels/shown-labels";
import { blockOf, bodyRows, cellOf, columnOf, printsPercent, rowLabel } from "../layout/table";

/** Reads the finished buildings, one a row; empty rows are none. */
export function readBuildings(draft: Draft, head: Head): void {
  for (const row of bodyRows(draft.outline, head)) {
    const label = rowLabel(draft.outline, head, row);
    const bare = label?.bare ?? "";
    if (anySingleFact(bare) !== null || moneyRow(bare) !== null) return;
    if (!head.columns.some((column) => blockOf(draft.outline, column, row))) continue;
    const name = `bldg[${draft.buildings.length}]` as const;
    draft.buildings.push({ name, label: shownName(label?.label ?? "") });
    readBuilding(draft, head, row, name);
  }
}

function readBuilding(draft: Draft, head: Head, row: number, building: string): void {
  const unit = moneyUnitOf(draft.outline, head);
  for (const { name, measure } of BUILDING_COLUMNS) {
    const column = columnOf(head, name);
    if (!column) continue;
    record(draft, cellOf(draft.outline, column, row), {
      name: `${building}.${name}`,
      asked: measure,
      label: shownLabel(column.block.label),
      factor: columnUnit(column.block)?.factor ?? unit.factor,
      inPercent: printsPercent(column),
    });
  }
}
