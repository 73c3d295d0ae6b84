/** Carries out a plan of writes on a workbook file and keeps what it takes to give everything back. */
import { toA1 } from "../../workbook/address";
import type { WorkbookState } from "../../workbook/state";
import type {
  AddedSheet,
  ApplyReport,
  MarkWrite,
  Refusal,
  SetWrite,
  Write,
  WritePlan,
} from "../../workbook/write";
import { cellKey, MARK_COLOURS, NO_FILL, ownFills, staleFills } from "../marks";
import { constantState, formatFor, refusalOfSet, valueFor } from "../writing";
import type { WriteRun } from "./write-run";

function applySet(run: WriteRun, write: SetWrite): Refusal | null {
  const cell = run.cell(write.sheet, write.cell);
  if (!cell) return "sheet-missing";
  if (run.isBeyond(cell.position)) return "changed-since-reading";
  const refusal = refusalOfSet(write, cell.target);
  if (refusal) return refusal;
  if (cell.draft.isTied(cell.position)) return "formula-kept";
  const before = cell.draft.stateOf(cell.position);
  const format = formatFor(write, before.format);
  run.putContent(cell, constantState(valueFor(write, format), format, before.fill), write.fact);
  return null;
}

function applyMark(
  run: WriteRun,
  write: MarkWrite,
  own: ReadonlyMap<string, { readonly colour: string }>,
): Refusal | null {
  const cell = run.cell(write.sheet, write.cell);
  if (!cell) return "sheet-missing";
  if (run.isBeyond(cell.position)) return "changed-since-reading";
  if (cell.locked) return "locked";
  const { fill } = cell.draft.stateOf(cell.position);
  const ours = own.get(cellKey(write.sheet, toA1(cell.position)))?.colour;
  if (fill !== NO_FILL && fill !== ours) return "own-colours";
  const colour = MARK_COLOURS[write.mark];
  if (fill !== colour) run.putFill(cell, colour);
  return null;
}

/** Takes back marks of earlier runs that this plan no longer makes, unless the user has coloured the cell since. */
function clearStale(run: WriteRun, plan: WritePlan, state: WorkbookState): void {
  for (const { sheet, cell: address, colour } of staleFills(plan, state.journal)) {
    const cell = run.cell(sheet, address);
    if (cell && !cell.locked && cell.draft.stateOf(cell.position).fill === colour) run.putFill(cell, NO_FILL);
  }
}

/** Makes or refills a sheet of ours. */
export type PutSheet = (write: Extract<Write, { kind: "sheet" }>) => Refusal | null;

/** Carries out the writes of a plan in their order. */
export function applyWrites(
  run: WriteRun,
  plan: WritePlan,
  state: WorkbookState,
  putSheet: PutSheet,
): ApplyReport {
  clearStale(run, plan, state);
  const own = ownFills(state.journal);
  const carryOut = (write: Write): Refusal | null => {
    switch (write.kind) {
      case "set":
        return applySet(run, write);
      case "mark":
        return applyMark(run, write, own);
      case "sheet":
        return putSheet(write);
    }
  };
  const outcomes = plan.writes.map((write) => {
    const refusal = carryOut(write);
    const [sheet, cell] = write.kind === "sheet" ? [write.name, null] : [write.sheet, write.cell];
    return { sheet, cell, done: refusal === null, refusal };
  });
  return { outcomes };
}

/** The state with one more run; a run that changed nothing leaves no trace. */
export function withRun(
  state: WorkbookState,
  run: WriteRun,
  at: string,
  sheetsAdded: readonly AddedSheet[],
): WorkbookState {
  if (run.entries.length === 0 && sheetsAdded.length === 0) return state;
  return { ...state, journal: [...state.journal, { at, entries: run.entries, sheetsAdded }] };
}
