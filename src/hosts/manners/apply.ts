/** Carries out a plan on any store of cells and notes what it takes to give everything back. */
import { toA1 } from "../../workbook/address";
import type { WorkbookState } from "../../workbook/state";
import type {
  AddedSheet,
  ApplyReport,
  CellState,
  JournalEntry,
  JournalRun,
  MarkWrite,
  Refusal,
  SetWrite,
  SheetWrite,
  Write,
  WritePlan,
} from "../../workbook/write";
import { cellKey, MARK_COLOURS, NO_FILL, ownFills, staleFills } from "./marks";
import { freeSheetName, ownSheetOf, titleOf, withNewTitle } from "./own-sheets";
import type { CellStore, StoredCell } from "./store";
import { constantState, formatFor, isLocked, refusalOfSet, valueFor } from "./writing";

/** What happened, and what there is to keep in the workbook from now on. */
export interface Applied {
  readonly report: ApplyReport;
  readonly state: WorkbookState;
}

interface ApplyRun {
  readonly store: CellStore;
  readonly entries: JournalEntry[];
  readonly added: AddedSheet[];
  journal: readonly JournalRun[];
}

function note(run: ApplyRun, cell: StoredCell, fact: string | null, after: CellState): void {
  const original = cell.original();
  run.entries.push({
    ...{ sheet: cell.sheet.name, cell: toA1(cell.position), fact },
    ...{ before: cell.state(), after },
    ...(original === undefined ? {} : { original }),
  });
}

function applySet(run: ApplyRun, write: SetWrite): Refusal | null {
  const cell = run.store.cell(write.sheet, write.cell);
  if (!cell) return "sheet-missing";
  if (cell.unread) return "changed-since-reading";
  const refusal = refusalOfSet(write, cell);
  if (refusal) return refusal;
  if (cell.tied) return "formula-kept";
  const before = cell.state();
  const format = formatFor(write, before.format);
  const after = constantState(valueFor(write, format), format, before.fill);
  note(run, cell, write.fact, after);
  cell.setContent(after);
  return null;
}

function paint(run: ApplyRun, cell: StoredCell, fill: string): void {
  note(run, cell, null, { ...cell.state(), fill });
  cell.setFill(fill);
}

function applyMark(run: ApplyRun, write: MarkWrite, own: ReturnType<typeof ownFills>): Refusal | null {
  const cell = run.store.cell(write.sheet, write.cell);
  if (!cell) return "sheet-missing";
  if (cell.unread) return "changed-since-reading";
  if (isLocked(cell)) return "locked";
  const { fill } = cell.state();
  const ours = own.get(cellKey(cell.sheet.name, toA1(cell.position)))?.colour;
  if (fill !== NO_FILL && fill !== ours) return "own-colours";
  const colour = MARK_COLOURS[write.mark];
  if (fill !== colour) paint(run, cell, colour);
  return null;
}

/** Takes back marks of earlier runs that this plan no longer makes, unless the user has coloured the cell since. */
function clearStale(run: ApplyRun, plan: WritePlan): void {
  for (const { sheet, cell: address, colour } of staleFills(plan, run.journal)) {
    const cell = run.store.cell(sheet, address);
    if (cell && !isLocked(cell) && cell.state().fill === colour) paint(run, cell, NO_FILL);
  }
}

/** Makes or refills our sheet; a sheet of the same name that is not ours keeps its name and its content. */
function applySheet(run: ApplyRun, write: SheetWrite): Refusal | null {
  const { store } = run;
  const existing = ownSheetOf((name) => store.sheetNamed(name), run.journal, write.stamp);
  if (!existing && store.structureProtected) return "structure-protected";
  const name = existing?.name ?? freeSheetName(store.sheetNames(), write.name);
  const title = titleOf(write);
  store.putSheet(name, write);
  if (existing) run.journal = withNewTitle(run.journal, name, title);
  else run.added.push({ stamp: write.stamp, name, title });
  return null;
}

function carryOut(run: ApplyRun, write: Write, own: ReturnType<typeof ownFills>): Refusal | null {
  switch (write.kind) {
    case "set":
      return applySet(run, write);
    case "mark":
      return applyMark(run, write, own);
    case "sheet":
      return applySheet(run, write);
  }
}

/** Carries out the writes of a plan in their order; a run that changed nothing leaves no trace in the journal. */
export function applyPlan(store: CellStore, plan: WritePlan, state: WorkbookState, at: string): Applied {
  const run: ApplyRun = { store, entries: [], added: [], journal: state.journal };
  clearStale(run, plan);
  const own = ownFills(state.journal);
  const outcomes = plan.writes.map((write) => {
    const refusal = carryOut(run, write, own);
    const [sheet, cell] = write.kind === "sheet" ? [write.name, null] : [write.sheet, write.cell];
    return { sheet, cell, done: refusal === null, refusal };
  });
  const changed = run.entries.length > 0 || run.added.length > 0;
  const news = changed ? [{ at, entries: run.entries, sheetsAdded: run.added }] : [];
  return { report: { outcomes }, state: { ...state, journal: [...run.journal, ...news] } };
}
