/**
 * Finds the heads of tables on a sheet: runs of neighbouring cells whose words mean columns of one kind of table.
 * Knows no form and no position by heart; where a head stands is found, never assumed.
 */
import { blocksInRow, type Block, type SheetView } from "../../workbook/locate";
import type { ColumnMeaning, TableKind } from "./columns";
import type { HeadEnds } from "./head-ends";
import { runsOfRow, type Item, type Run } from "./head-runs";

export interface HeadColumn {
  readonly column: string;
  readonly rank: number;
  readonly block: Block;
  /** Last column that belongs to this head cell: up to the next head cell. */
  readonly right: number;
}

export interface Head extends HeadEnds {
  readonly table: TableKind;
  readonly row: number;
  /** Last row of a head of two rows. */
  readonly bottom: number;
  /** The block label in front of it (`部门资金（万元）`), or null. */
  readonly starter: Block | null;
  readonly columns: readonly HeadColumn[];
  /** Cells of the head's row that mean nothing we know, perhaps of a form beside it. */
  readonly strangers: readonly Block[];
  readonly left: number;
  readonly right: number;
  /** The first column of figures; labels of rows stand before it. */
  readonly firstFigure: number;
}

const PREFERENCE: readonly TableKind[] = ["money", "fund", "indicator", "staff", "building"];
const LEVELS = ["level1", "level2", "level3"];

function meaningIn(item: Item, table: TableKind): ColumnMeaning | null {
  const own = item.meanings.filter((meaning) => meaning.table === table);
  return own.reduce<ColumnMeaning | null>((best, one) => (best && best.rank <= one.rank ? best : one), null);
}

function namesIn(items: readonly Item[], table: TableKind): readonly string[] {
  return items.flatMap((item) => meaningIn(item, table)?.column ?? []);
}

const countOf = (names: readonly string[], wanted: readonly string[]): number =>
  new Set(names.filter((name) => wanted.includes(name))).size;

/** Whether the words make a head of the table and not a chance likeness. */
function isHead(names: readonly string[], table: TableKind): boolean {
  switch (table) {
    case "staff":
      return countOf(names, ["quota", "onDuty"]) >= 1 && countOf(names, ["quota", "onDuty", "rate"]) >= 2;
    case "money":
      return names.length >= 2 && names.some((name) => name !== "budget");
    case "building":
      return new Set(names).size >= 3;
    case "fund":
      return (
        countOf(names, ["init", "budget", "exec"]) >= 1 &&
        countOf(names, ["init", "budget", "exec", "rate"]) >= 2
      );
    case "indicator":
      return countOf(names, LEVELS) >= 1 && new Set(names).size >= 3;
  }
}

function tableOf(run: Run): TableKind | null {
  return (
    PREFERENCE.find((table) => run.tables.includes(table) && isHead(namesIn(run.items, table), table)) ?? null
  );
}

/** What a neighbouring row adds to a head of two rows: words of the same table over columns not yet named. */
function addition(items: readonly Item[], other: Run, table: TableKind): readonly Item[] {
  if (!other.tables.includes(table)) return [];
  const names = namesIn(items, table);
  const overlaps = (one: Block, two: Block): boolean => one.column <= two.right && two.column <= one.right;
  return other.items.filter((item) => {
    const meaning = meaningIn(item, table);
    if (!meaning || meaning.rank > 1 || names.includes(meaning.column)) return false;
    return !items.some(({ block }) => overlaps(block, item.block));
  });
}

const MOST_ROWS_APART = 2;

/** A run together with the neighbouring rows that complete it. */
function completed(
  run: Run,
  table: TableKind,
  others: readonly Run[],
): { items: readonly Item[]; starter: Block | null; used: readonly Run[] } {
  let items: readonly Item[] = run.items;
  let { starter } = run;
  const used: Run[] = [];
  for (const other of others) {
    if (other.hasFigures && !run.hasFigures) continue;
    const added = addition(items, other, table);
    const names = starter === null && other.starter !== null && other.tables.includes(table);
    if (added.length === 0 && !names) continue;
    used.push(other);
    items = [...items, ...added];
    starter ??= other.starter;
  }
  return { items, starter, used };
}

/** `年度预算数` in front of `调整后预算数` only heads the labels: a word that a better one outdoes is no column. */
function firstFigureOf(columns: readonly HeadColumn[]): number {
  const best = new Map<string, number>();
  for (const { column, rank } of columns) best.set(column, Math.min(rank, best.get(column) ?? rank));
  const own = columns.filter(({ column, rank }) => rank === best.get(column));
  return Math.min(...own.map(({ block }) => block.column));
}

function headOf(run: Run, table: TableKind, others: readonly Run[]): { head: Head; used: readonly Run[] } {
  const { items, starter, used } = completed(run, table, others);
  const rows = [run.row, ...used.map((one) => one.row)];
  const row = Math.min(...rows);
  const bottoms = items.map(({ block }) =>
    block.bottom - row <= MOST_ROWS_APART ? block.bottom : block.row,
  );
  const columns = columnsOf(items, run.strangers, table);
  const blocks = columns.map(({ block }) => block);
  const head = {
    table,
    row,
    bottom: Math.max(...rows, ...bottoms),
    starter,
    columns,
    strangers: run.strangers,
    left: Math.min(...[...blocks, ...(starter ? [starter] : [])].map(({ column }) => column)),
    right: Math.max(...blocks.map(({ right }) => right)),
    firstFigure: firstFigureOf(columns),
  };
  return { head, used };
}

function columnsOf(
  items: readonly Item[],
  strangers: readonly Block[],
  table: TableKind,
): readonly HeadColumn[] {
  const sorted = [...items].sort((one, two) => one.block.column - two.block.column);
  const starts = [...sorted.map(({ block }) => block), ...strangers].map((block) => block.column);
  return sorted.flatMap((item) => {
    const meaning = meaningIn(item, table);
    if (!meaning) return [];
    const next = Math.min(...starts.filter((start) => start > item.block.column));
    const right = Number.isFinite(next) ? Math.max(next - 1, item.block.right) : item.block.right;
    return [{ column: meaning.column, rank: meaning.rank, block: item.block, right }];
  });
}

/** All heads of a sheet, from top to bottom and left to right. Linear in the filled cells. */
export function findHeads(view: SheetView): readonly Head[] {
  const runs = view.filledRows.map((row) => runsOfRow(blocksInRow(view, row), row));
  const taken = new Set<Run>();
  const heads: Head[] = [];
  runs.forEach((ofRow, index) => {
    for (const run of ofRow) {
      const table = taken.has(run) ? null : tableOf(run);
      if (!table) continue;
      const near = [...(runs[index + 1] ?? []), ...(runs[index - 1] ?? [])].filter(
        (other) => !taken.has(other) && Math.abs(other.row - run.row) <= MOST_ROWS_APART,
      );
      const { head, used } = headOf(run, table, near);
      taken.add(run);
      for (const other of used) taken.add(other);
      heads.push(head);
    }
  });
  return heads.sort((one, two) => one.row - two.row || one.left - two.left);
}
