/**
 * Cells that somebody changed in the moment between our look and our write. The write looks once more, in the same
 * batch and before each cell; what it overwrote is given back, because the user's edit wins.
 */
import type { Cell } from "../../../workbook/grid";
import type { WorkbookState } from "../../../workbook/state";
import type { ApplyReport, CellState, JournalEntry, Refusal } from "../../../workbook/write";
import { cellKey } from "../../manners/marks";
import { sameContent } from "../../manners/restore-cells";
import { stateOf } from "../../manners/writing";
import { askBook } from "../read/book-facts";
import { CELL_ARRAYS, takeCells } from "../read/cells";
import type { CellChange } from "./checked-store";
import { queueState } from "../read/kept-state";
import { queueContent } from "./to-excel-value";
import type { Range } from "../surface";
import type { ExcelRun } from "../sync-log";

/** A cell whose new content we wrote over. */
export interface Overtaken {
  readonly change: CellChange;
  /** What somebody had put there. */
  readonly theirs: CellState;
}

/** Queues a last look at a cell that is about to be written; the answer is there after the trip. */
export function lastLook(range: Range, change: CellChange): () => Overtaken | null {
  range.load(CELL_ARRAYS);
  return () => {
    const rows: (Cell | undefined)[][] = [];
    takeCells(range, rows);
    const cell = rows[range.rowIndex]?.[range.columnIndex];
    const blank: CellState = { ...change.before, kind: "blank", value: null, formula: null };
    const theirs = cell ? stateOf(cell, change.before.fill) : blank;
    // On a second try the cell may hold what the first one wrote.
    const isOurs = sameContent(theirs, change.before) || sameContent(theirs, change.after);
    return isOurs ? null : { change, theirs };
  };
}

const keyOf = ({ change }: Overtaken): string => cellKey(change.sheet.name, change.cell);

/** The state whose newest run no longer claims the content of these cells. */
function disowned(state: WorkbookState, keys: ReadonlySet<string>): WorkbookState {
  const isTheirs = ({ sheet, cell, before, after }: JournalEntry): boolean =>
    keys.has(cellKey(sheet, cell)) && !sameContent(before, after);
  const journal = state.journal.map((run, index) =>
    index < state.journal.length - 1
      ? run
      : { ...run, entries: run.entries.filter((entry) => !isTheirs(entry)) },
  );
  return { ...state, journal };
}

/** Gives overtaken cells back to those who changed them, and takes them out of the record. */
export async function giveWay(
  run: ExcelRun,
  overtaken: readonly Overtaken[],
  state: WorkbookState,
  isRecorded: boolean,
): Promise<WorkbookState> {
  const book = askBook(run);
  await run.trip();
  const after = isRecorded ? disowned(state, new Set(overtaken.map(keyOf))) : state;
  queueState(run.workbook, (await book()).kept.parts, after);
  for (const { change, theirs } of overtaken) {
    const range = run.workbook.worksheets.getItem(change.sheet.id).getRange(change.cell);
    queueContent(range, change.after, theirs, true);
  }
  await run.trip();
  return after;
}

/** The report with overtaken cells as left alone. */
export function leftAlone(
  report: ApplyReport,
  overtaken: readonly Overtaken[],
  resolve: (sheet: string, cell: string) => string,
  refusal: Refusal,
): ApplyReport {
  const keys = new Set(overtaken.map(keyOf));
  const outcomes = report.outcomes.map((outcome) => {
    if (outcome.cell === null || !outcome.done) return outcome;
    // The first outcome of a cell is its value's; a mark on it is none the worse.
    const isTheirs = keys.delete(resolve(outcome.sheet, outcome.cell));
    return isTheirs ? { ...outcome, done: false, refusal } : outcome;
  });
  return { ...report, outcomes };
}
