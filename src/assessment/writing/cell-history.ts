/** Where a result was written: what the journal kept with the workbook says of a cell, and what could still be written. */
import { oneLine } from "../../language/text";
import { memoize } from "../../regulation/memoize";
import { toA1 } from "../../workbook/address";
import type { CellState, JournalEntry } from "../../workbook/write";
import { WRITTEN_WORDS } from "../../words/explain";
import { shownNumber } from "./cell-format";
import { changesOf, type Change } from "./changes";
import type { FormReport, Report } from "../report";

/** Every fact that a certain value could be written to; asked for each line of a sheet, so worked out once. */
const changesOfReport = memoize((report: Report) => byFact(changesOf(report)));
const changesOfPlan = memoize((changes: readonly Change[]) => byFact(changes));

const keyOf = (sheet: string, fact: string): string => `${sheet} ${fact}`;

function byFact(changes: readonly Change[]): ReadonlyMap<string, Change> {
  return new Map(changes.map((change) => [keyOf(change.place.ref.sheet, change.fix.fact), change]));
}

interface Written {
  readonly at: string;
  readonly entry: JournalEntry;
}

/** The newest value that was written for a fact; its row may have moved since. */
function newestOf(report: Report, form: FormReport, fact: string): Written | null {
  const ref = form.places.get(fact)?.ref;
  if (!ref) return null;
  const cell = toA1(ref);
  const runs = report.journal.flatMap(({ at, entries }) => entries.map((entry) => ({ at, entry })));
  const own = runs.filter(({ entry }) => entry.sheet === ref.sheet && entry.fact === fact);
  const inPlace = own.filter(({ entry }) => entry.cell === cell);
  return (inPlace.length > 0 ? inPlace : own).at(-1) ?? null;
}

/** A cell's content as a person saw it. */
function shown({ value, format }: CellState): string {
  if (value === null || value === "") return WRITTEN_WORDS.blank;
  if (typeof value !== "number") return oneLine(String(value));
  return shownNumber(format, value);
}

const time = (at: string): string => at.replace("T", " ").slice(0, 16);

function journalLine({ at, entry: { before, after } }: Written, form: FormReport, fact: string): string {
  const now = form.places.get(fact)?.cell;
  const words = [time(at), shown(after), shown(before)] as const;
  if (now?.value === after.value) return WRITTEN_WORDS.stands(...words);
  if (now?.value === before.value) return WRITTEN_WORDS.givenBack(...words);
  return WRITTEN_WORDS.changedSince(...words, oneLine(now?.text ?? ""));
}

/**
 * What became of a cell: when which value was written over which, or which value could be written; null for a cell
 * that was never written to and has no certain value.
 */
export function writtenLine(report: Report, form: FormReport, fact: string | null): string | null {
  if (fact === null) return null;
  const written = newestOf(report, form, fact);
  const sheet = form.places.get(fact)?.ref.sheet ?? "";
  const change = changesOfReport(report).get(keyOf(sheet, fact));
  if (change) {
    const open = WRITTEN_WORDS.open(change.shown.after, change.purpose);
    return written ? `${journalLine(written, form, fact)}${WRITTEN_WORDS.and}${open}` : open;
  }
  return written ? journalLine(written, form, fact) : null;
}

/** The same for a sheet that is written together with the values: what this very plan writes counts as written. */
export function writtenWith(
  changes: readonly Change[],
  report: Report,
  form: FormReport,
  fact: string | null,
): string {
  const sheet = fact === null ? undefined : form.places.get(fact)?.ref.sheet;
  if (fact === null || sheet === undefined) return WRITTEN_WORDS.noCell;
  const own = changesOfPlan(changes).get(keyOf(sheet, fact));
  if (own) return WRITTEN_WORDS.now(own.shown.after, own.shown.before);
  return writtenLine(report, form, fact) ?? WRITTEN_WORDS.never;
}
