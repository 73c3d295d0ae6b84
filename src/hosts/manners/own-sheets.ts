/**
 * Our sheets in somebody else's workbook, for every host alike: which of them are ours, and by what name a new one
 * goes in. A sheet is ours when the journal knows its name and it still begins as we wrote it.
 */
import { cellAt, type Sheet } from "../../workbook/grid";
import type { AddedSheet, JournalRun, SheetWrite } from "../../workbook/write";

/** How a sheet of ours begins: the first cells of the rows that stay in view; they carry the time of writing. */
export function titleOf({ rows, frozenRows }: SheetWrite): string {
  return rows
    .slice(0, Math.max(1, frozenRows))
    .map((row) => String(row[0]?.value ?? ""))
    .join("\n");
}

function begins(sheet: Sheet, title: string): boolean {
  return title.split("\n").every((text, row) => {
    const { value } = cellAt(sheet, { row, column: 0 });
    return String(value ?? "") === text;
  });
}

/** Looks a sheet up by its name. */
type FindSheet = (name: string) => Sheet | null;

function recordedSheet(find: FindSheet, { name, title }: AddedSheet): Sheet | null {
  const sheet = find(name);
  return sheet && (title === undefined || begins(sheet, title)) ? sheet : null;
}

/** Our sheets that runs of the journal added and that are still there and ours, each once. */
export function ownSheets(find: FindSheet, journal: readonly JournalRun[]): readonly Sheet[] {
  const records = journal.flatMap(({ sheetsAdded }) => sheetsAdded);
  return [...new Set(records.flatMap((record) => recordedSheet(find, record) ?? []))];
}

/** Our sheet of a stamp, or null when it has to be made. */
export function ownSheetOf(
  find: FindSheet,
  journal: readonly JournalRun[],
  stamp: SheetWrite["stamp"],
): Sheet | null {
  const records = journal.flatMap(({ sheetsAdded }) =>
    sheetsAdded.filter((record) => record.stamp === stamp),
  );
  const found = records.reverse().flatMap((record) => recordedSheet(find, record) ?? []);
  return found[0] ?? null;
}

/** Longest name that Excel gives a sheet. */
const LONGEST_NAME = 31;

/** A name that no sheet has: the wanted one, or with a number behind it. */
export function freeSheetName(taken: readonly string[], wanted: string): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const behind = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - behind.length) + behind;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** The journal after a sheet of ours was filled anew, so that it is known again by how it begins now. */
export function withNewTitle(
  journal: readonly JournalRun[],
  name: string,
  title: string,
): readonly JournalRun[] {
  const known = (record: AddedSheet): boolean => record.name.toLowerCase() === name.toLowerCase();
  return journal.map((run) =>
    run.sheetsAdded.some(known)
      ? { ...run, sheetsAdded: run.sheetsAdded.map((one) => (known(one) ? { ...one, title } : one)) }
      : run,
  );
}
