/**
 * What giving back means, for every host alike: for each cell that our runs changed, what stands there now, what we
 * wrote and what stood before decide together. Carries out nothing.
 */
import type { CellState, JournalEntry, JournalRun, WriteOutcome } from "../../workbook/write";
import { cellKey } from "./marks";
import { sameValue } from "./writing";
import type { RestoreScope } from "../host";

/** One cell to be given back: its content, its format and its fill as they shall be. */
interface GivenBack {
  readonly sheet: string;
  readonly cell: string;
  readonly state: CellState;
  readonly contentChanges: boolean;
  /** The cell as written, if the journal knows it. */
  readonly original: string | null;
}

interface RestorePlan {
  readonly cells: readonly GivenBack[];
  readonly outcomes: readonly WriteOutcome[];
  /** The runs that are taken back, and those that stay. */
  readonly undone: readonly JournalRun[];
  readonly kept: readonly JournalRun[];
}

/** Reads the present state of a cell; null when its sheet is gone, `locked` when protection forbids to change it. */
type ReadCell = (sheet: string, cell: string) => CellState | "locked" | null;

/** Whether two states hold the same, however it looks. */
export function sameContent(left: CellState, right: CellState): boolean {
  // The result of a formula may have been calculated anew; the formula is what was there.
  if (left.formula !== null || right.formula !== null) return left.formula === right.formula;
  return left.kind === right.kind && sameValue(left.value, right.value);
}

type Verdict = "give-back" | "nothing" | "changed-by-user";

function verdict<T>(current: T, before: T, after: T, same: (left: T, right: T) => boolean): Verdict {
  if (same(before, after) || same(current, before)) return "nothing";
  return same(current, after) ? "give-back" : "changed-by-user";
}

const sameText = (left: string, right: string): boolean => left === right;

interface Step {
  readonly state: CellState;
  readonly content: Verdict;
  readonly look: Verdict;
}

function stepBack({ before, after }: JournalEntry, current: CellState): Step {
  const content = verdict(current, before, after, sameContent);
  const format = verdict(current.format, before.format, after.format, sameText);
  const fill = verdict(current.fill, before.fill, after.fill, sameText);
  const { kind, value, formula } = content === "give-back" ? before : current;
  const state: CellState = {
    ...{ kind, value, formula },
    format: format === "give-back" ? before.format : current.format,
    fill: fill === "give-back" ? before.fill : current.fill,
  };
  const backs = [format, fill].includes("give-back");
  return { state, content, look: backs ? "give-back" : fill };
}

interface Progress {
  readonly entry: JournalEntry;
  state: CellState;
  contentChanges: boolean;
  looksChange: boolean;
  changedByUser: boolean;
  original: string | null;
}

function goBack(entry: JournalEntry, progress: Progress): void {
  const step = stepBack(entry, progress.state);
  const changes = step.content === "give-back" || step.look === "give-back";
  progress.state = step.state;
  progress.contentChanges ||= step.content === "give-back";
  progress.looksChange ||= step.look === "give-back";
  progress.changedByUser ||= step.content === "changed-by-user" || step.look === "changed-by-user";
  if (changes) progress.original = entry.original ?? null;
}

function outcome({ sheet, cell }: JournalEntry, refusal: WriteOutcome["refusal"]): WriteOutcome {
  return { sheet, cell, done: refusal === null, refusal };
}

function begin(entry: JournalEntry, state: CellState): Progress {
  return { entry, state, contentChanges: false, looksChange: false, changedByUser: false, original: null };
}

function givenBack({ entry, state, contentChanges, original }: Progress): GivenBack {
  return { sheet: entry.sheet, cell: entry.cell, state, contentChanges, original };
}

/** Plans the way back over the newest run or over all of them, newest first; one outcome a cell. */
export function planRestore(
  journal: readonly JournalRun[],
  scope: RestoreScope,
  readCell: ReadCell,
): RestorePlan {
  const undone = scope === "all" ? journal : journal.slice(-1);
  const kept = scope === "all" ? [] : journal.slice(0, -1);
  const unreachable: WriteOutcome[] = [];
  const cells = new Map<string, Progress | null>();
  for (const entry of undone.flatMap(({ entries }) => entries).reverse()) {
    const key = cellKey(entry.sheet, entry.cell);
    if (!cells.has(key)) {
      const state = readCell(entry.sheet, entry.cell);
      const missing = state === null || state === "locked";
      if (missing) unreachable.push(outcome(entry, state ?? "sheet-missing"));
      cells.set(key, missing ? null : begin(entry, state));
    }
    const progress = cells.get(key);
    if (progress) goBack(entry, progress);
  }
  const reached = [...cells.values()].flatMap((progress) => progress ?? []);
  const outcomes = reached.map((one) => outcome(one.entry, one.changedByUser ? "changed-by-user" : null));
  const changing = reached.filter(({ contentChanges, looksChange }) => contentChanges || looksChange);
  return { cells: changing.map(givenBack), outcomes: [...outcomes, ...unreachable], undone, kept };
}
