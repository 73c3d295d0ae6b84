/** What the columns of each table may mean, as people call it: the columns that are read, and those that are known and not needed. */
import {
  BASIC_COLUMN_LABELS,
  BASIC_STAFF,
  BUILDING_COLUMNS,
  FUND_COLUMNS,
  INDICATOR_COLUMNS,
} from "../../regulation/facts-catalogue";
import type { TableKind } from "./columns";

/** Columns that forms print and nothing is held against. */
export const UNNEEDED_LABELS: Readonly<Record<string, string>> = {
  coefficient: "得分系数",
  completion: "完成率",
  review: "复核分",
  converted: "折算得分",
  core: "是否核心指标",
  material: "支撑材料",
  sequence: "序号",
  remark: "备注",
  arrived: "到位数",
  change: "增减数",
  person: "责任单位",
  lastYear: "上年完成值",
  other: "其他内容",
};

const labelsOf = (entries: readonly { readonly name: string; readonly label: string }[]) =>
  Object.fromEntries(entries.map(({ name, label }) => [name.replace(/^staff\./, ""), label]));

const LABELS: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = {
  staff: labelsOf(BASIC_STAFF),
  money: { ...BASIC_COLUMN_LABELS, outturn: "决算数" },
  building: labelsOf(BUILDING_COLUMNS),
  fund: labelsOf(FUND_COLUMNS),
  indicator: {
    ...labelsOf(INDICATOR_COLUMNS),
    level1: "一级指标",
    level2: "二级指标",
    level3: "三级指标",
  },
};

/** The label of a meaning in a table: `score` → `得分`. */
export function meaningLabel(table: TableKind, meaning: string): string {
  return LABELS[table][meaning] ?? UNNEEDED_LABELS[meaning] ?? meaning;
}
