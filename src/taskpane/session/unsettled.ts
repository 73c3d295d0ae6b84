/**
 * A change of the workbook to which Excel gave no answer: what became of it is found out from the record that every
 * change leaves, held against the cells as they are read again.
 */
import { sameContent } from "../../hosts/manners/restore-cells";
import { stateOf } from "../../hosts/manners/writing";
import type { Snapshot } from "../../hosts/host";
import { fromA1 } from "../../workbook/address";
import { cellAt, sheetNamed, type Workbook } from "../../workbook/grid";
import type { JournalEntry, JournalRun, WriteOutcome } from "../../workbook/write";
import type { Done } from "./events";

/** What was asked for, and the record as it was before. */
export interface Unsettled {
  readonly kind: "written" | "restored" | "cleared" | "cleared-everything" | "kept";
  readonly before: readonly JournalRun[];
}

/** What a run wrote into cells, their marks apart. */
export const valuesOf = ({ entries }: JournalRun): readonly JournalEntry[] =>
  entries.filter(({ before, after }) => !sameContent(before, after));

function holds(workbook: Workbook, { sheet: name, cell, after }: JournalEntry): boolean {
  const sheet = sheetNamed(workbook, name);
  const at = fromA1(cell);
  return sheet !== null && at !== null && sameContent(stateOf(cellAt(sheet, at), after.fill), after);
}

const outcome = (sheet: string, cell: string | null, done: boolean): WriteOutcome => ({
  ...{ sheet, cell, done },
  refusal: done ? null : "interrupted",
});

/** A record that is there tells what was to be written; the cells tell what was. */
function written(workbook: Workbook, run: JournalRun): Done {
  const cells = valuesOf(run).map((entry) => outcome(entry.sheet, entry.cell, holds(workbook, entry)));
  const sheets = run.sheetsAdded.map(({ name }) => outcome(name, null, sheetNamed(workbook, name) !== null));
  const count = cells.filter(({ done }) => done).length;
  return { kind: "written", report: { outcomes: [...cells, ...sheets] }, count, foundOut: true };
}

/** Whether a record is without marks and sheets of ours, as clearing leaves it. */
const isClear = (journal: readonly JournalRun[]): boolean =>
  journal.every(
    ({ entries, sheetsAdded }) =>
      sheetsAdded.length === 0 && entries.every(({ before, after }) => before.fill === after.fill),
  );

function isFinished({ kind, before }: Unsettled, now: readonly JournalRun[]): boolean {
  return kind === "cleared" ? isClear(now) : now.length < before.length || before.length === 0;
}

/** What became of a change; null where there is nothing to be told. */
export function settle(unsettled: Unsettled, { workbook, state: { journal } }: Snapshot): Done | null {
  const { kind, before } = unsettled;
  const nothing = { report: { outcomes: [] }, count: 0, foundOut: true } as const;
  if (kind === "kept") return null;
  if (kind === "written") {
    const run = journal[before.length];
    return run ? written(workbook, run) : { kind: "not-written", ...nothing };
  }
  if (!isFinished(unsettled, journal)) return { kind: "not-finished", ...nothing };
  const undone = kind === "restored" ? before.slice(journal.length).flatMap(valuesOf) : [];
  const cells = new Set(undone.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return { kind, ...nothing, count: cells.size };
}
