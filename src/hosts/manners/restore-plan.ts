/** Takes runs back, and tidies a workbook up, on any store of cells. */
import { EMPTY_STATE, withoutCopyRecord, type WorkbookState } from "../../workbook/state";
import type { CellState, JournalRun, Refusal, WriteOutcome } from "../../workbook/write";
import type { Applied } from "./apply";
import type { ClearScope, RestoreScope } from "../host";
import { NO_FILL, ownFills, valuesOnly, type OwnFill } from "./marks";
import { ownSheets } from "./own-sheets";
import { planRestore } from "./restore-cells";
import type { CellStore } from "./store";
import { isLocked } from "./writing";

interface SheetsRemoved {
  readonly outcomes: readonly WriteOutcome[];
  /** Names of sheets that had to stay. */
  readonly left: ReadonlySet<string>;
}

function removeSheets(store: CellStore, journal: readonly JournalRun[]): SheetsRemoved {
  const outcomes = ownSheets((name) => store.sheetNamed(name), journal).map(
    ({ name: sheet }): WriteOutcome => {
      const done = !store.structureProtected && store.removeSheet(sheet);
      return { sheet, cell: null, done, refusal: done ? null : "structure-protected" };
    },
  );
  const left = new Set(outcomes.flatMap(({ sheet, done }) => (done ? [] : [sheet])));
  return { outcomes, left };
}

/** A sheet that had to stay is still ours: without a record nobody could take it away later. */
function recordOfLeft(undone: readonly JournalRun[], left: ReadonlySet<string>): readonly JournalRun[] {
  const runs = undone.map((run) => ({
    ...{ at: run.at, entries: [] },
    sheetsAdded: run.sheetsAdded.filter(({ name }) => left.has(name)),
  }));
  return runs.filter(({ sheetsAdded }) => sheetsAdded.length > 0);
}

/** Gives back what the newest run or all runs changed. */
export function restoreRuns(store: CellStore, state: WorkbookState, scope: RestoreScope): Applied {
  const readCell = (sheet: string, address: string): CellState | "locked" | null => {
    const cell = store.cell(sheet, address);
    if (!cell || cell.unread) return null;
    return isLocked(cell) ? "locked" : cell.state();
  };
  const plan = planRestore(state.journal, scope, readCell);
  for (const back of plan.cells) {
    store.cell(back.sheet, back.cell)?.giveBack(back.state, back.contentChanges, back.original);
  }
  const sheets = removeSheets(store, plan.undone);
  const journal = [...plan.kept, ...recordOfLeft(plan.undone, sheets.left)];
  const outcomes = [...plan.outcomes, ...sheets.outcomes];
  return { report: { outcomes }, state: { ...withoutCopyRecord(state), journal } };
}

function clearMark(store: CellStore, { sheet, cell: address, colour, original }: OwnFill): Refusal | null {
  const cell = store.cell(sheet, address);
  if (!cell) return "sheet-missing";
  if (isLocked(cell)) return "locked";
  const now = cell.state();
  if (now.fill === NO_FILL) return null;
  if (now.fill !== colour) return "changed-by-user";
  cell.giveBack({ ...now, fill: NO_FILL }, false, original);
  return null;
}

/** Removes our marks and sheets and keeps the values; a cell that the user coloured since keeps its colour. */
export function clearMarks(store: CellStore, state: WorkbookState): Applied {
  const marks = [...ownFills(state.journal).values()].map((own): WriteOutcome => {
    const refusal = clearMark(store, own);
    return { sheet: own.sheet, cell: own.cell, done: refusal === null, refusal };
  });
  const sheets = removeSheets(store, state.journal);
  const journal = [...recordOfLeft(state.journal, sheets.left), ...valuesOnly(state.journal)];
  const outcomes = [...marks, ...sheets.outcomes];
  return { report: { outcomes }, state: { ...withoutCopyRecord(state), journal } };
}

/** What `clear` leaves to keep: with `everything`, what its columns are, which whoever reads it next needs as well. */
export function cleared(applied: Applied, scope: ClearScope): Applied {
  const { answers, samples } = applied.state;
  return scope === "everything" ? { ...applied, state: { ...EMPTY_STATE, answers, samples } } : applied;
}

/** Whether nothing is left that is worth a part of its own in the workbook. */
export function isNothing(state: WorkbookState): boolean {
  const { journal, acknowledgements, pack, policies, sheets, answers, samples, copy } = state;
  const choices = Object.keys(policies).length + Object.keys(sheets).length;
  const kept = journal.length + acknowledgements.length + choices + answers.length + samples.length;
  return kept === 0 && pack === null && copy === undefined;
}
