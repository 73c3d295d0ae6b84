/** One read of an open workbook: one trip, and further ones only for what the first could not know. */
import type { Sheet } from "../../../workbook/grid";
import type { Snapshot } from "../../host";
import { askBook, type BookFacts, type ListedSheet } from "./book-facts";
import type { MergedAreas } from "./merged-areas";
import { recoveryOf } from "../problems";
import { askSheet, restOf, takeSheet, usedArea, USUAL_AREA, type AskedSheet } from "./sheet-reading";
import type { ExcelRun } from "../sync-log";

/** Rows of one piece when a sheet has to be read in pieces. */
const PIECE = 150;

export interface Reader {
  readonly merged: MergedAreas;
  /** Whether merged areas of a sheet are wanted: only where forms may stand, or nowhere. */
  readonly wantsMerges: (sheet: Sheet) => boolean;
}

interface ReadSheets {
  readonly facts: BookFacts;
  /** Everything asked for each sheet, by id. */
  readonly asked: Map<string, AskedSheet[]>;
}

/** Sheets that the trip did not ask for, or asked in a state that is no longer theirs. */
function unasked({ facts, asked }: ReadSheets): readonly ListedSheet[] {
  return facts.sheets.filter((sheet) => asked.get(sheet.id)?.[0]?.listed.protected !== sheet.protected);
}

/** Sheets of ours that were just added were asked for by name, because nobody knew their ids yet. */
function byId(asked: ReadonlyMap<string, AskedSheet[]>, facts: BookFacts): Map<string, AskedSheet[]> {
  return new Map(
    facts.sheets.flatMap(({ id, name }) => {
      const parts = asked.get(id) ?? asked.get(name);
      return parts ? [[id, parts] as const] : [];
    }),
  );
}

async function readAll(run: ExcelRun, known: readonly ListedSheet[]): Promise<ReadSheets> {
  const book = askBook(run);
  const asked = new Map(known.map((sheet) => [sheet.id, [askSheet(run.workbook, sheet)]]));
  await run.trip();
  const facts = await book();
  return { facts, asked: byId(asked, facts) };
}

/** Reads each sheet in pieces, for an Excel that could not give it in one answer. */
async function readInPieces(run: ExcelRun, known: readonly ListedSheet[]): Promise<ReadSheets> {
  const book = askBook(run);
  await run.trip();
  const asked = new Map<string, AskedSheet[]>();
  for (const sheet of known) {
    const parts: AskedSheet[] = [];
    for (let top = 0, bottom = 0; top <= Math.min(bottom, USUAL_AREA.bottom); top += PIECE) {
      const part = askSheet(run.workbook, sheet, [{ ...USUAL_AREA, top, bottom: top + PIECE - 1 }]);
      await run.trip();
      parts.push(part);
      bottom = usedArea(part)?.bottom ?? -1;
    }
    asked.set(sheet.id, parts);
  }
  const facts = await book();
  return { facts, asked: byId(asked, facts) };
}

async function readSheets(run: ExcelRun, known: readonly ListedSheet[]): Promise<ReadSheets> {
  try {
    return await readAll(run, known);
  } catch (error) {
    if (recoveryOf(error) !== "smaller") throw error;
    return readInPieces(run, known);
  }
}

/** A second trip for sheets that are new or whose protection changed, and for rows below the usual area. */
async function readRest(run: ExcelRun, read: ReadSheets): Promise<void> {
  const late = unasked(read);
  for (const sheet of late) read.asked.set(sheet.id, [askSheet(run.workbook, sheet)]);
  const lateIds = new Set(late.map(({ id }) => id));
  const larger = [...read.asked].flatMap(([id, parts]) => (lateIds.has(id) ? [] : [parts]));
  const below = larger.flatMap((parts) => {
    const rest = parts[0] && restOf(parts[0]);
    return parts[0] && rest ? [{ parts, asked: askSheet(run.workbook, parts[0].listed, [rest]) }] : [];
  });
  if (late.length + below.length === 0) return;
  await run.trip();
  for (const { parts, asked } of below) parts.push(asked);
}

function sheetsOf({ facts, asked }: ReadSheets, merged: MergedAreas): readonly Sheet[] {
  return facts.sheets.flatMap((listed) => {
    // The name is the one of now: a proxy taken by id outlives a change of name.
    const parts = (asked.get(listed.id) ?? []).map((part) => ({ ...part, listed }));
    return takeSheet(parts, merged.of(listed.id)) ?? [];
  });
}

async function readMerges(run: ExcelRun, { merged, wantsMerges }: Reader, read: ReadSheets): Promise<void> {
  const sheets = sheetsOf(read, merged);
  const wanted = read.facts.sheets.flatMap(({ id, name }) => {
    const sheet = sheets.find((one) => one.name === name);
    const [first] = read.asked.get(id) ?? [];
    const used = first && usedArea(first);
    return sheet && used && wantsMerges(sheet) ? [{ id, name, used }] : [];
  });
  await merged.read(run, wanted);
}

/** Asks which sheets there are: what a later read needs so that it can be one trip. */
export async function readFacts(run: ExcelRun): Promise<BookFacts> {
  const book = askBook(run);
  await run.trip();
  return book();
}

/** Reads everything; `known` are the sheets that the trips before told of. */
export async function readBook(
  run: ExcelRun,
  known: readonly ListedSheet[],
  reader: Reader,
): Promise<{ readonly facts: BookFacts; readonly snapshot: Snapshot }> {
  const read = await readSheets(run, known);
  await readRest(run, read);
  await readMerges(run, reader, read);
  const { facts } = read;
  const { name, structureProtected, readOnly, kept } = facts;
  const workbook = { name, structureProtected, readOnly, sheets: sheetsOf(read, reader.merged) };
  const snapshot = { workbook, state: kept.state, ...(kept.damaged ? { stateDamaged: true } : {}) };
  return { facts, snapshot };
}
