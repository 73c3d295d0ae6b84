/** Our marks: their colours, and which of the fills in a workbook are ours according to its journal. */
import type { JournalRun, MarkKind, WritePlan } from "../../workbook/write";

export const NO_FILL = "none";

/** Light fills that dark text stays readable on; each with another brightness, for those who see no colours. */
export const MARK_COLOURS: Readonly<Record<MarkKind, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  info: "#DDEBF7",
  computed: "#E2EFDA",
};

/** A cell as a key: names of sheets do not heed case. */
export const cellKey = (sheet: string, cell: string): string => `${sheet.toLowerCase()}!${cell}`;

export interface OwnFill {
  readonly sheet: string;
  readonly cell: string;
  readonly colour: string;
  /** The cell as it stood in the file before it was marked, if the journal knows it. */
  readonly original: string | null;
}

/** The fills that our runs left in the workbook, by cell. */
export function ownFills(journal: readonly JournalRun[]): ReadonlyMap<string, OwnFill> {
  const fills = new Map<string, OwnFill>();
  for (const { entries } of journal) {
    for (const { sheet, cell, before, after, original: written = null } of entries) {
      if (before.fill === after.fill) continue;
      const key = cellKey(sheet, cell);
      const original = fills.get(key)?.original ?? written;
      if (after.fill === NO_FILL) fills.delete(key);
      else fills.set(key, { sheet, cell, colour: after.fill, original });
    }
  }
  return fills;
}

/** Marks of earlier runs that a plan replaces: a plan with marks or sheets is a whole result, others only add. */
export function staleFills(plan: WritePlan, journal: readonly JournalRun[]): readonly OwnFill[] {
  if (!plan.writes.some(({ kind }) => kind === "mark" || kind === "sheet")) return [];
  const kept = new Set(
    plan.writes.flatMap((write) => (write.kind === "mark" ? [cellKey(write.sheet, write.cell)] : [])),
  );
  return [...ownFills(journal)].filter(([key]) => !kept.has(key)).map(([, fill]) => fill);
}

/** The journal without our marks and sheets: what remains to be given back are values. */
export function valuesOnly(journal: readonly JournalRun[]): readonly JournalRun[] {
  return journal
    .map((run) => ({
      ...run,
      entries: run.entries.filter(({ before, after }) => before.fill === after.fill),
      sheetsAdded: [],
    }))
    .filter(({ entries }) => entries.length > 0);
}
