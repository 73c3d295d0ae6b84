/**
 * Merged areas, read in a trip of their own: reading them empties the user's list of what can be undone, fails on
 * some sheets, and older Excels cannot do it. So they are read once for each sheet and size, or not at all.
 */
import { areaFromA1, areaToA1, type Area } from "../../workbook/address";
import { USUAL_AREA } from "./sheet-reading";
import type { RangeAreas, Workbook } from "./surface";
import type { Run, Trips } from "./trips";

/** A sheet whose merged areas are wanted. */
export interface WantedSheet {
  readonly id: string;
  /** Bounds of what stands on it: when they change, its merged areas are read anew. */
  readonly used: Area;
}

interface Remembered {
  readonly size: string;
  readonly areas: readonly Area[];
}

function askAreas(workbook: Workbook, { id, used }: WantedSheet): RangeAreas | null {
  const bottom = Math.max(used.bottom, USUAL_AREA.bottom);
  const block = workbook.worksheets.getItem(id).getRange(areaToA1({ ...USUAL_AREA, bottom }));
  if (!block.getMergedAreasOrNullObject) return null;
  const areas = block.getMergedAreasOrNullObject();
  areas.load("areas/items/address");
  return areas;
}

const plainAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

export class MergedAreas {
  private readonly bySheet = new Map<string, Remembered>();

  constructor(private readonly trips: Trips) {}

  /** What is known of a sheet's merged areas. */
  of(id: string): readonly Area[] {
    return this.bySheet.get(id)?.areas ?? [];
  }

  /** Reads the merged areas of sheets that are not known yet; where it fails, none are known. */
  async read(run: Run, sheets: readonly WantedSheet[]): Promise<void> {
    const wanted = sheets.filter(({ id, used }) => this.bySheet.get(id)?.size !== areaToA1(used));
    if (wanted.length === 0 || (await this.readTogether(run, wanted)) || wanted.length === 1) return;
    for (const sheet of wanted) await this.readTogether(run, [sheet]);
  }

  private async readTogether(run: Run, sheets: readonly WantedSheet[]): Promise<boolean> {
    const asked = sheets.map((sheet) => ({ sheet, areas: askAreas(run.workbook, sheet) }));
    try {
      await run.trip();
    } catch (error) {
      this.trips.note(error);
      return false;
    }
    for (const { sheet, areas } of asked) this.bySheet.set(sheet.id, remembered(sheet, areas));
    return true;
  }
}

function remembered({ used }: WantedSheet, areas: RangeAreas | null): Remembered {
  const items = areas === null || areas.isNullObject ? [] : areas.areas.items;
  return {
    size: areaToA1(used),
    areas: items.flatMap(({ address }) => areaFromA1(plainAddress(address)) ?? []),
  };
}
