/**
 * Inserts the sheets of a workbook file behind those of the open workbook. Knows that Excel on the web may report an
 * error and have inserted them all the same, and that some Excels cannot insert a file that they can open.
 */
import { readOnly, structureProtected } from "../../problems";
import type { Insertion } from "../excel-api";
import { askBook, type BookFacts, type ListedSheet } from "../read/book-facts";
import { REQUEST_BYTES } from "./delivery";
import { codeOf, isUnheardOf, recoveryOf, tooLargeToInsert } from "../problems";
import { readFacts } from "../read/reading";
import { pause, type ExcelRun, type Trips } from "../sync-log";

const MOST_TRIES = 3;
/** Bytes that are made into characters at once; more arguments than that no call takes. */
const SLICE = 8_192;

/** Codes with which an Excel says that it cannot insert this file; opening it may work all the same. */
const CANNOT: readonly string[] = [
  "ApiNotFound",
  "ApiNotAvailable",
  "NotImplemented",
  "UnsupportedOperation",
  "GeneralException",
  "InvalidArgument",
];

/** The workbook after sheets came into it, and the names that they got. */
interface InsertedSheets {
  readonly facts: BookFacts;
  readonly names: readonly string[];
}

interface Arrived {
  readonly facts: BookFacts;
  readonly sheets: readonly ListedSheet[];
}

/** @throws HostProblem when the text would not fit into one request. */
function base64Of(file: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < file.length; from += SLICE) {
    pieces.push(String.fromCharCode(...file.subarray(from, from + SLICE)));
  }
  const base64 = btoa(pieces.join(""));
  if (base64.length > REQUEST_BYTES) throw tooLargeToInsert();
  return base64;
}

/** The sheets that are there now and were not there before. */
function newSince({ sheets }: BookFacts, before: BookFacts): readonly ListedSheet[] {
  const known = new Set(before.sheets.map(({ id }) => id));
  return sheets.filter(({ id }) => !known.has(id));
}

/** Inserts once; null when the library has no such call. */
async function insertOnce(run: ExcelRun, base64: string, before: BookFacts): Promise<Arrived | null> {
  const inserted = run.workbook.insertWorksheetsFromBase64?.(base64, { positionType: "End" });
  if (!inserted) return null;
  const book = askBook(run);
  await run.trip();
  const facts = await book();
  // The ids tell our sheets from one that somebody else added in the same moment.
  const own = facts.sheets.filter(({ id }) => inserted.value.includes(id));
  return { facts, sheets: own.length > 0 ? own : newSince(facts, before) };
}

/** Inserts, again where that can help; null when this Excel cannot. */
async function insert(
  run: ExcelRun,
  trips: Trips,
  base64: string,
  before: BookFacts,
): Promise<Arrived | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await insertOnce(run, base64, before);
    } catch (error) {
      const cannot = CANNOT.includes(codeOf(error) ?? "") || isUnheardOf(error);
      const mayWait = recoveryOf(error) === "wait" && tries <= MOST_TRIES;
      if (!cannot && !mayWait) throw error;
      trips.note(error);
      if (mayWait) await pause(trips.timing.retryAfter * 2 ** (tries - 1));
      const facts = await readFacts(run);
      const sheets = newSince(facts, before);
      if (sheets.length > 0) return { facts, sheets };
      if (cannot) return null;
    }
  }
}

/** Brings a sheet to the front; where that fails, it is there all the same. */
async function show(run: ExcelRun, trips: Trips, { id }: ListedSheet): Promise<void> {
  run.workbook.worksheets.getItem(id).activate();
  try {
    await run.trip();
  } catch (error) {
    trips.note(error);
  }
}

/**
 * Inserts the sheets of a file and shows the first of them; null when this Excel cannot.
 * @throws HostProblem read-only, structure-protected or too-large; the library's own error for anything else.
 */
export async function insertSheets(
  run: ExcelRun,
  trips: Trips,
  file: Uint8Array,
): Promise<InsertedSheets | null> {
  const base64 = base64Of(file);
  const before = await readFacts(run);
  if (before.readOnly) throw readOnly(before.name);
  if (before.structureProtected) throw structureProtected(before.name);
  const arrived = await insert(run, trips, base64, before);
  const [first] = arrived?.sheets ?? [];
  if (!arrived || !first) return null;
  await show(run, trips, first);
  return { facts: arrived.facts, names: arrived.sheets.map(({ name }) => name) };
}

/** Opens the file in a window of its own. @throws HostProblem */
export async function openApart(trips: Trips, file: Uint8Array): Promise<Insertion> {
  await trips.openApart(base64Of(file));
  return { kind: "opened-apart" };
}
