/** What became of a change that stopped half-way: the cells are looked at again, and the report tells what they hold. */
import { fromA1 } from "../../../workbook/address";
import { cellAt } from "../../../workbook/grid";
import type { ApplyReport, CellState, WriteOutcome } from "../../../workbook/write";
import { HostProblem } from "../../host";
import { cellKey } from "../../manners/marks";
import { sameContent } from "../../manners/restore-cells";
import { stateOf } from "../../manners/writing";
import type { BookFacts } from "../read/book-facts";
import type { CellChange } from "./checked-store";
import type { Decided } from "./decided";
import type { Stopped } from "./delivery";
import { queueState } from "../read/kept-state";
import { look, type Changer, type Looked, type Places } from "./query-rows";
import { noAnswer, problemOf } from "../problems";
import type { ExcelRun } from "../sync-log";

type Part = "content" | "fill";

/** Whether a part of a cell is as a state says. */
function holds({ sheet, cell }: CellChange, state: CellState, part: Part, { checked }: Looked): boolean {
  const looked = checked.get(sheet.id);
  const at = fromA1(cell);
  const fill = looked?.fills.get(cell);
  if (!looked || !at || fill === undefined) return false;
  return part === "fill" ? fill === state.fill : sameContent(stateOf(cellAt(looked.sheet, at), fill), state);
}

/** What the cells of a stopped delivery hold now. */
interface Found {
  /** Cells that lack what they should hold, value and mark apart. */
  readonly missing: Readonly<Record<Part, ReadonlySet<string>>>;
  /** Whether every cell still is as it was, value and mark. */
  readonly untouched: boolean;
  readonly facts: BookFacts;
}

async function find(run: ExcelRun, changer: Changer, cells: readonly CellChange[]): Promise<Found> {
  const places: Places = new Map();
  for (const { sheet, cell } of cells) {
    const at = fromA1(cell);
    if (at) places.set(sheet.id, [...(places.get(sheet.id) ?? []), at]);
  }
  const looked = await look(run, changer, places);
  const missing = (part: Part): ReadonlySet<string> => {
    const lacking = cells.filter((change) => !holds(change, change.after, part, looked));
    return new Set(lacking.map(({ sheet, cell }) => cellKey(sheet.name, cell)));
  };
  const asBefore = (change: CellChange): boolean =>
    holds(change, change.before, "content", looked) && holds(change, change.before, "fill", looked);
  return {
    facts: looked.facts,
    missing: { content: missing("content"), fill: missing("fill") },
    // A sheet that is gone has nothing left to give back.
    untouched: cells.every((change) => !looked.checked.has(change.sheet.id) || asBefore(change)),
  };
}

/** Our sheets that were not filled to the end. */
const unfinishedSheets = ({ left }: Stopped): ReadonlySet<string> =>
  new Set(left.flatMap(({ sheet, isPage }) => (sheet !== null && !isPage ? [sheet] : [])));

/**
 * Tells which outcomes of cells were not carried out after all. A plan tells a cell's value before its mark, and so
 * may one be done and the other not; where a cell has one outcome only, it stands for both.
 */
function undoneCells(
  outcomes: readonly WriteOutcome[],
  { missing: { content, fill } }: Found,
  keyOf: (outcome: WriteOutcome) => string,
): (outcome: WriteOutcome) => boolean {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const outcome of outcomes) {
    if (outcome.cell === null || !outcome.done) continue;
    const key = keyOf(outcome);
    (seen.has(key) ? twice : seen).add(key);
  }
  const valueTold = new Set<string>();
  return (outcome) => {
    const key = keyOf(outcome);
    if (!twice.has(key)) return content.has(key) || fill.has(key);
    if (valueTold.has(key)) return fill.has(key);
    valueTold.add(key);
    return content.has(key);
  };
}

/** The report as it turned out: what was not done after all is told as interrupted, a value apart from its mark. */
function asItTurnedOut(
  { applied, store }: Decided,
  found: Found,
  stopped: Stopped,
  trouble: NonNullable<ApplyReport["trouble"]>,
): ApplyReport {
  const { outcomes } = applied.report;
  const unfinished = unfinishedSheets(stopped);
  const names = store.sheets.map(({ name }) => name);
  const isUndoneCell = undoneCells(outcomes, found, ({ sheet, cell }) => store.keyOf(sheet, cell ?? ""));
  let next = 0;
  const turnedOut = outcomes.map((outcome) => {
    if (!outcome.done) return outcome;
    const isUndone =
      outcome.cell === null ? unfinished.has(names[next++] ?? outcome.sheet) : isUndoneCell(outcome);
    return isUndone ? { ...outcome, done: false, refusal: "interrupted" as const } : outcome;
  });
  return { outcomes: turnedOut, trouble };
}

/**
 * Takes half-filled sheets of ours away, which nobody could know again as ours, and the record too when nothing was
 * changed for which it would stand. Best effort: a record of nothing harms nobody.
 */
async function tidyUp(
  run: ExcelRun,
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
  run: ExcelRun,
  changer: Changer,
  decided: Decided,
  stopped: Stopped,
): Promise<ApplyReport> {
  const problem = problemOf(stopped.error);
  if (!(problem instanceof HostProblem) || problem.code === "no-answer") throw problem;
  const cells = [...decided.store.cells.values()];
  const found = await find(run, changer, cells).catch(() => null);
  if (found === null) throw stopped.hasBegun ? noAnswer() : problem;
  const { what, remedy } = problem;
  const report = asItTurnedOut(decided, found, stopped, { what, remedy });
  // A cell that got its value and not its mark is not done, and yet must be given back.
  const isNothing = found.untouched && !report.outcomes.some(({ done }) => done);
  await tidyUp(run, decided, stopped, found, isNothing).catch((error) => changer.trips.note(error));
  if (isNothing) throw problem;
  return report;
}
