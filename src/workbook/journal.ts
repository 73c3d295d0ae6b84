/** Reads journal runs out of foreign data, keeping what is sound and counting what is not. Knows no host. */
import { fromA1 } from "./address";
import type { CellKind } from "./grid";
import type { CellState, JournalEntry, JournalRun, SheetWrite } from "./write";

type Fields = Readonly<Record<string, unknown>>;

const KINDS: readonly CellKind[] = ["blank", "number", "text", "boolean", "error", "uncalculated"];
const STAMPS: readonly SheetWrite["stamp"][] = ["findings", "working-papers"];
const TYPES: Readonly<Record<CellKind, string>> = {
  blank: "object",
  uncalculated: "object",
  number: "number",
  text: "string",
  error: "string",
  boolean: "boolean",
};

/** Counts what had to be left out. */
export interface Losses {
  count: number;
}

/** The fields of an object; none of anything else. */
export function fieldsOf(data: unknown): Fields {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : {};
}

export const isText = (data: unknown): data is string => typeof data === "string";
const isTextOrNull = (data: unknown): data is string | null => data === null || isText(data);

/** The sound ones of a list, read one by one; what is no list counts as one loss. */
export function soundOnes<T>(data: unknown, read: (item: unknown) => T | null, losses: Losses): readonly T[] {
  if (!Array.isArray(data)) {
    losses.count += data === undefined ? 0 : 1;
    return [];
  }
  const sound: T[] = [];
  for (const item of data) {
    const value = read(item);
    if (value === null) losses.count += 1;
    else sound.push(value);
  }
  return sound;
}

function readCellState(data: unknown): CellState | null {
  const { kind: word, value, formula, format, fill } = fieldsOf(data);
  const kind = KINDS.find((one) => one === word);
  if (!kind || !isTextOrNull(formula) || !isText(format) || !isText(fill)) return null;
  if (typeof value !== TYPES[kind]) return null;
  if (value === null || isText(value) || typeof value === "number" || typeof value === "boolean") {
    return { kind, value, formula, format, fill };
  }
  return null;
}

function readEntry(data: unknown): JournalEntry | null {
  const { sheet, cell, fact, before, after, original } = fieldsOf(data);
  const was = readCellState(before);
  const is = readCellState(after);
  if (!isText(sheet) || !isText(cell) || !fromA1(cell) || !isTextOrNull(fact) || !was || !is) return null;
  return { sheet, cell, fact, before: was, after: is, ...(isText(original) ? { original } : {}) };
}

function readAddedSheet(data: unknown): JournalRun["sheetsAdded"][number] | null {
  const { stamp: word, name, title } = fieldsOf(data);
  const stamp = STAMPS.find((one) => one === word);
  if (!stamp || !isText(name)) return null;
  return { stamp, name, ...(isText(title) ? { title } : {}) };
}

/** One run of the journal, or null when it is none; entries that are not sound are left out and counted. */
export function readRun(data: unknown, losses: Losses): JournalRun | null {
  const { at, entries, sheetsAdded } = fieldsOf(data);
  if (!isText(at)) return null;
  return {
    at,
    entries: soundOnes(entries, readEntry, losses),
    sheetsAdded: soundOnes(sheetsAdded, readAddedSheet, losses),
  };
}
