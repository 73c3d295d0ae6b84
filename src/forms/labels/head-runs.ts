/** Splits a row into runs of cells that could be the head of one table each. Knows words, not tables' rules. */
import { readFigureText } from "../../language/figure";
import type { Block } from "../../workbook/locate";
import { exactMeanings, likelyMeanings, startedTable, type ColumnMeaning, type TableKind } from "./columns";

/** A cell of a row with everything its words may mean. */
export interface Item {
  readonly block: Block;
  readonly meanings: readonly ColumnMeaning[];
}

/** Neighbouring cells of a row that could be one head. */
export interface Run {
  readonly row: number;
  readonly starter: Block | null;
  readonly items: Item[];
  readonly strangers: Block[];
  /** Whether figures stand in the row: its labels may name those, and head nothing. */
  readonly hasFigures: boolean;
  tables: readonly TableKind[];
}

function tablesOf(meanings: readonly ColumnMeaning[]): readonly TableKind[] {
  return [...new Set(meanings.map((meaning) => meaning.table))];
}

const OWN_ONLY_ONCE = new Set(["quota", "budget", "exec", "level1", "level3", "target", "final", "prev"]);

/** Two heads side by side say the same words twice. */
function begunBefore(run: Run, item: Item): boolean {
  const once = item.meanings.some(
    ({ column }) => OWN_ONLY_ONCE.has(column) || (column === "outturn" && /20\d\d/.test(item.block.squeezed)),
  );
  if (once && run.items.some(({ block }) => block.bare === item.block.bare)) return true;
  // Every column of staff stands once, whatever its words: 在职人员控制率 beside it is an indicator of another form.
  return item.meanings.some(
    (one) =>
      one.table === "staff" &&
      run.items.some(({ meanings }) =>
        meanings.some(({ table, column }) => table === "staff" && column === one.column),
      ),
  );
}

const isFigure = ({ cell, text }: Block): boolean =>
  typeof cell.value === "number" || readFigureText(text).kind === "value";

/** Splits the filled cells of a row into runs that could be heads; a block label alone is a run without items. */
export function runsOfRow(blocks: readonly Block[], row: number): readonly Run[] {
  const exact = blocks.map((block) => exactMeanings(block.bare));
  const started = blocks.map((block) => startedTable(block.bare));
  if (exact.every((one, index) => one.length === 0 && !started[index])) return [];
  const hasFigures = blocks.some(isFigure);
  const runs: Run[] = [];
  let run: Run | null = null;
  const begin = (starter: Block | null, tables: readonly TableKind[]): Run => {
    const begun = { row, starter, items: [], strangers: [], tables, hasFigures };
    runs.push(begun);
    return begun;
  };
  blocks.forEach((block, index) => {
    const table = started[index];
    if (table) {
      run = begin(block, [table]);
      return;
    }
    const known = exact[index] ?? [];
    const meanings = known.length > 0 ? known : likelyMeanings(block.bare);
    run = place(run, { block, meanings }, begin);
  });
  return runs;
}

/** Words that only resemble a column add nothing to a head that has this column already. */
function saysAgain(run: Run, item: Item): boolean {
  const likely = item.meanings.filter(({ rank }) => rank > 1);
  if (likely.length < item.meanings.length) return false;
  const known = new Set(
    run.items.flatMap(({ meanings }) => meanings.map(({ table, column }) => `${table} ${column}`)),
  );
  return likely.every(({ table, column }) => known.has(`${table} ${column}`) || !run.tables.includes(table));
}

/** The tables that a run and an item could both belong to; none when the item cannot go on with the run. */
function commonTables(run: Run, item: Item): readonly TableKind[] {
  if (begunBefore(run, item) || saysAgain(run, item)) return [];
  const own = tablesOf(item.meanings);
  return run.tables.filter((table) => own.includes(table));
}

function place(
  run: Run | null,
  item: Item,
  begin: (starter: Block | null, tables: readonly TableKind[]) => Run,
): Run | null {
  const common = run && item.meanings.length > 0 ? commonTables(run, item) : [];
  if (run && common.length > 0) {
    run.items.push(item);
    run.tables = common;
    return run;
  }
  if (item.meanings.every(({ rank }) => rank > 1)) {
    // Words that only resemble a head, or mean nothing, do not break off a head that goes on.
    run?.strangers.push(item.block);
    return run;
  }
  const begun = begin(null, tablesOf(item.meanings));
  begun.items.push(item);
  return begun;
}
