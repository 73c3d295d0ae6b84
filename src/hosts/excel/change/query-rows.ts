/** Looks at the workbook and at the cells that are about to change, in one trip. */
import { contains, fromA1, type CellPosition } from "../../../workbook/address";
import { askBook, type BookFacts, type ListedSheet } from "../read/book-facts";
import { askCells, type CheckedSheet } from "./query-cells";
import type { Control } from "./delivery";
import type { MergedAreas } from "../read/merged-areas";
import type { ExcelRun, Trips } from "../sync-log";

/** A cell to look at before anything is changed. */
export interface Wanted {
  readonly sheet: string;
  readonly cell: string;
}

/** What every change works with. */
export interface Changer {
  readonly trips: Trips;
  readonly merged: MergedAreas;
  readonly control: Control;
  /** Ids of the sheets by the names under which they were read. */
  readonly asRead: ReadonlyMap<string, string>;
  /** Ids that may be looked at with the first trip. */
  readonly listed: readonly ListedSheet[];
}

/** The sheet that a name means: the one that was read under it, whatever it is called now; else the one called so. */
export function finder(
  { asRead }: Changer,
  sheets: readonly ListedSheet[],
): (name: string) => ListedSheet | null {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (name) => {
    const read = asRead.get(name.toLowerCase());
    return (read === undefined ? undefined : byId.get(read)) ?? byName.get(name.toLowerCase()) ?? null;
  };
}

/** Places to look at, by id of their sheet. */
export type Places = Map<string, CellPosition[]>;

/** The places that addresses mean: the first cells of their merged areas. */
export function placesOf(
  changer: Changer,
  wanted: readonly Wanted[],
  sheets: readonly ListedSheet[],
): Places {
  const find = finder(changer, sheets);
  const places: Places = new Map();
  for (const { sheet, cell } of wanted) {
    const listed = find(sheet);
    const at = fromA1(cell);
    if (!listed || !at) continue;
    const merge = changer.merged.of(listed.id).find((area) => contains(area, at));
    const place = merge ? { row: merge.top, column: merge.left } : at;
    places.set(listed.id, [...(places.get(listed.id) ?? []), place]);
  }
  return places;
}

/** The workbook and its cells as they were a moment ago. */
export interface Looked {
  readonly facts: BookFacts;
  readonly checked: ReadonlyMap<string, CheckedSheet>;
}

/** One look at the workbook and at places of its sheets. */
export async function look(run: ExcelRun, { merged }: Changer, places: Places): Promise<Looked> {
  const book = askBook(run);
  const asked = [...places].map(([id, cells]) => ({ id, take: askCells(run.workbook, id, cells) }));
  await run.trip();
  const facts = await book();
  const checked = new Map<string, CheckedSheet>();
  for (const { id, take } of asked) {
    // Sheets that were just added are known by name only.
    const listed = facts.sheets.find((sheet) => sheet.id === id || sheet.name === id);
    if (listed) checked.set(listed.id, take(listed, merged.of(listed.id)));
  }
  return { facts, checked };
}
