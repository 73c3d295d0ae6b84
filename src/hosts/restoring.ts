/**
 * What giving back means, for every host alike: for each cell that our runs changed, what stands there now, what we
 * wrote and what stood before decide together. Carries out nothing.
 */
import type { CellState, JournalEntry, JournalRun, WriteOutcome } from "../workbook/write";
import { cellKey } from "./marks";
import { sameValue } from "./writing";
import type { RestoreScope } from "./host";

/** One cell to be given back: its content, its format and its fill as they shall be. */
export interface GivenBack {
  readonly sheet: string;
  readonly cell: string;
  readonly state: CellState;
  readonly contentChanges: boolean;
  /** The cell as written, if the journal knows it. */
  readonly original: string | null;
}

export interface RestorePlan {
  readonly cells: readonly GivenBack[];
  readonly outcomes: readonly WriteOutcome[];
  /** The runs that are taken back, and those that stay. */
  readonly undone: readonly JournalRun[];
  readonly kept: readonly JournalRun[];
}

/** Reads the present state of a cell; null when its sheet is gone, `locked` when protection forbids to change it. */
export type ReadCell = (sheet: string, cell: string) => CellState | "locked" | null;

function sameContent(left: CellState, right: CellState): boolean {
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
  state: CellState;
  contentChanges: boolean;
  looksChange: boolean;
  changedByUser: boolean;
  original: string | null;
}

function goBack(entry: JournalEntry, progress: Progress): void {
  const step = stepBack(entry, progress.state);
  progress.state = step.state;
  if (step.content === "give-back") {
    progress.contentChanges = true;
    progress.original = entry.original ?? null;
  }
  if (step.look === "give-back") progress.looksChange = true;
  if (step.content === "changed-by-user" || step.look === "changed-by-user") progress.changedByUser = true;
}

const refused = (entry: JournalEntry, refusal: WriteOutcome["refusal"]): WriteOutcome => ({
  sheet: entry.sheet,
  cell: entry.cell,
  done: false,
  refusal,
});

/** Plans the way back over the newest run or over all of them, newest first; one outcome a cell. */
export function planRestore(
  journal: readonly JournalRun[],
  scope: RestoreScope,
  readCell: ReadCell,
): RestorePlan {
  const undone = scope === "all" ? journal : journal.slice(-1);
  const kept = scope === "all" ? [] : journal.slice(0, -1);
  const outcomes: WriteOutcome[] = [];
  const progresses = new Map<string, { readonly entry: JournalEntry; readonly progress: Progress } | null>();
  for (const entry of undone.flatMap(({ entries }) => entries).reverse()) {
    const key = cellKey(entry.sheet, entry.cell);
    if (!progresses.has(key)) {
      const state = readCell(entry.sheet, entry.cell);
      const missing = state === null || state === "locked";
      if (missing) outcomes.push(refused(entry, state ?? "sheet-missing"));
      const fresh = { contentChanges: false, looksChange: false, changedByUser: false, original: null };
      progresses.set(key, missing ? null : { entry, progress: { state, ...fresh } });
    }
    const known = progresses.get(key);
    if (known) goBack(entry, known.progress);
  }
  const cells: GivenBack[] = [];
  for (const known of progresses.values()) {
    if (!known) continue;
    const { entry, progress } = known;
    const { state, contentChanges, looksChange, changedByUser, original } = progress;
    const { sheet, cell } = entry;
    if (contentChanges || looksChange) cells.push({ sheet, cell, state, contentChanges, original });
    outcomes.push({ sheet, cell, done: !changedByUser, refusal: changedByUser ? "changed-by-user" : null });
  }
  return { cells, outcomes, undone, kept };
}
