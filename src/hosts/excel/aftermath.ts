/** What became of a change that stopped half-way: the cells are looked at again, and the report tells what they hold. */
import { fromA1 } from "../../workbook/address";
import { cellAt } from "../../workbook/grid";
import type { WorkbookState } from "../../workbook/state";
import type { ApplyReport } from "../../workbook/write";
import { HostProblem } from "../host";
import { cellKey } from "../marks";
import { sameContent } from "../restoring";
import { stateOf } from "../writing";
import { askBook } from "./book-facts";
import type { CellChange } from "./checked-store";
import type { Decided } from "./changing";
import type { Stopped } from "./delivery";
import { queueState } from "./kept-state";
import { look, type Changer, type Looked, type Places } from "./looking";
import { problemOf } from "./problems";
import type { Run } from "./trips";

function holds({ sheet, cell, after }: CellChange, { checked }: Looked): boolean {
  const looked = checked.get(sheet.id);
  const at = fromA1(cell);
  const fill = looked?.fills.get(cell);
  if (!looked || !at || fill === undefined) return false;
  return fill === after.fill && sameContent(stateOf(cellAt(looked.sheet, at), fill), after);
}

/** Cells that do not hold what they should, after a delivery that stopped. */
async function undone(
  run: Run,
  changer: Changer,
  cells: readonly CellChange[],
): Promise<ReadonlySet<string>> {
  const places: Places = new Map();
  for (const { sheet, cell } of cells) {
    const at = fromA1(cell);
    if (at) places.set(sheet.id, [...(places.get(sheet.id) ?? []), at]);
  }
  const looked = await look(run, changer, places);
  const missing = cells.filter((change) => !holds(change, looked));
  return new Set(missing.map(({ sheet, cell }) => cellKey(sheet.name, cell)));
}

/** The report as it turned out: what was not done after all is told as interrupted. */
function asItTurnedOut(
  { applied, store }: Decided,
  missing: ReadonlySet<string>,
  { left }: Stopped,
  trouble: NonNullable<ApplyReport["trouble"]>,
): ApplyReport {
  const unfinished = new Set(left.flatMap(({ sheet, isPage }) => (sheet !== null && !isPage ? [sheet] : [])));
  const names = store.sheets.map(({ name }) => name);
  let next = 0;
  const outcomes = applied.report.outcomes.map((outcome) => {
    if (!outcome.done) return outcome;
    const isUndone =
      outcome.cell === null
        ? unfinished.has(names[next++] ?? outcome.sheet)
        : missing.has(store.keyOf(outcome.sheet, outcome.cell));
    return isUndone ? { ...outcome, done: false, refusal: "interrupted" as const } : outcome;
  });
  return { outcomes, trouble };
}

/** Takes the record back, when nothing was changed for which it would stand. */
async function takeRecordBack(run: Run, state: WorkbookState): Promise<void> {
  const book = askBook(run);
  await run.trip();
  queueState(run.workbook, (await book()).kept.parts, state);
  await run.trip();
}

/** Finds out what became of a delivery that stopped. @throws HostProblem when nothing was changed, or nobody knows. */
export async function afterStop(
  run: Run,
  changer: Changer,
  decided: Decided,
  stopped: Stopped,
): Promise<ApplyReport> {
  const problem = problemOf(stopped.error);
  if (!(problem instanceof HostProblem) || problem.code === "no-answer") throw problem;
  const cells = [...decided.store.cells.values()];
  const missing = await undone(run, changer, cells).catch(() => null);
  if (missing === null) throw problem;
  const { what, remedy } = problem;
  const report = asItTurnedOut(decided, missing, stopped, { what, remedy });
  if (report.outcomes.some(({ done }) => done)) return report;
  // Best effort: a record of nothing harms nobody.
  await takeRecordBack(run, decided.facts.kept.state).catch((error) => changer.trips.note(error));
  throw problem;
}
