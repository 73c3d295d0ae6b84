/** What became of a change that stopped half-way: the cells are looked at again, and the report tells what they hold. */
import { fromA1 } from "../../workbook/address";
import { cellAt } from "../../workbook/grid";
import type { ApplyReport, CellState } from "../../workbook/write";
import { HostProblem } from "../host";
import { cellKey } from "../marks";
import { sameContent } from "../restoring";
import { stateOf } from "../writing";
import type { BookFacts } from "./book-facts";
import type { CellChange } from "./checked-store";
import type { Decided } from "./changing";
import type { Stopped } from "./delivery";
import { queueState } from "./kept-state";
import { look, type Changer, type Looked, type Places } from "./looking";
import { problemOf } from "./problems";
import type { Run } from "./trips";

function holds({ sheet, cell }: CellChange, state: CellState, { checked }: Looked): boolean {
  const looked = checked.get(sheet.id);
  const at = fromA1(cell);
  const fill = looked?.fills.get(cell);
  if (!looked || !at || fill === undefined) return false;
  return fill === state.fill && sameContent(stateOf(cellAt(looked.sheet, at), fill), state);
}

/** What the cells of a stopped delivery hold now. */
interface Found {
  /** Cells that do not hold all that they should. */
  readonly missing: ReadonlySet<string>;
  /** Whether every cell still is as it was, value and mark. */
  readonly untouched: boolean;
  readonly facts: BookFacts;
}

async function find(run: Run, changer: Changer, cells: readonly CellChange[]): Promise<Found> {
  const places: Places = new Map();
  for (const { sheet, cell } of cells) {
    const at = fromA1(cell);
    if (at) places.set(sheet.id, [...(places.get(sheet.id) ?? []), at]);
  }
  const looked = await look(run, changer, places);
  const missing = cells.filter((change) => !holds(change, change.after, looked));
  return {
    facts: looked.facts,
    missing: new Set(missing.map(({ sheet, cell }) => cellKey(sheet.name, cell))),
    // A sheet that is gone has nothing left to give back.
    untouched: cells.every(
      (change) => !looked.checked.has(change.sheet.id) || holds(change, change.before, looked),
    ),
  };
}

/** Our sheets that were not filled to the end. */
const unfinishedSheets = ({ left }: Stopped): ReadonlySet<string> =>
  new Set(left.flatMap(({ sheet, isPage }) => (sheet !== null && !isPage ? [sheet] : [])));

/** The report as it turned out: what was not done after all is told as interrupted. */
function asItTurnedOut(
  { applied, store }: Decided,
  { missing }: Found,
  stopped: Stopped,
  trouble: NonNullable<ApplyReport["trouble"]>,
): ApplyReport {
  const unfinished = unfinishedSheets(stopped);
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

/**
 * Takes half-filled sheets of ours away, which nobody could know again as ours, and the record too when nothing was
 * changed for which it would stand. Best effort: a record of nothing harms nobody.
 */
async function tidyUp(
  run: Run,
  decided: Decided,
  stopped: Stopped,
  found: Found,
  withRecord: boolean,
): Promise<void> {
  const { workbook } = run;
  const filled = new Set(decided.store.sheets.flatMap(({ kind, name }) => (kind === "put" ? [name] : [])));
  const unfinished = unfinishedSheets(stopped);
  const half = found.facts.sheets.filter(({ name }) => filled.has(name) && unfinished.has(name));
  if (half.length === 0 && !withRecord) return;
  for (const { id } of half) workbook.worksheets.getItem(id).delete();
  if (withRecord) queueState(workbook, found.facts.kept.parts, decided.facts.kept.state);
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
  const found = await find(run, changer, cells).catch(() => null);
  if (found === null) throw problem;
  const { what, remedy } = problem;
  const report = asItTurnedOut(decided, found, stopped, { what, remedy });
  // A cell that got its value and not its mark is not done, and yet must be given back.
  const isNothing = found.untouched && !report.outcomes.some(({ done }) => done);
  await tidyUp(run, decided, stopped, found, isNothing).catch((error) => changer.trips.note(error));
  if (isNothing) throw problem;
  return report;
}
