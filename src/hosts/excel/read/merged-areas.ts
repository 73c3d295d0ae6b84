/**
 * Merged areas, read in a trip of their own: reading them empties the user's list of what can be undone, fails on
 * some sheets, and older Excels cannot do it. So they are read once for each sheet and size, or not at all.
 */
import { areaFromA1, areaToA1, type Area } from "../../../workbook/address";
import { USUAL_AREA } from "./sheet-reading";
import type { RangeAreas, Workbook } from "../surface";
import { codeOf } from "../problems";
import type { ExcelRun } from "../sync-log";

/** A sheet whose merged areas are wanted. */
interface WantedSheet {
  readonly id: string;
  readonly name: string;
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

/** A sheet that we filled ourselves: what stands on it, and what is merged on it. */
export interface FilledSheet {
  readonly name: string;
  readonly used: Area;
  readonly areas: readonly Area[];
}

/** Codes that another try would meet again: too many areas, an Excel that cannot do it. */
const LASTING: readonly string[] = [
  "GeneralException",
  "InvalidArgument",
  "ApiNotFound",
  "ApiNotAvailable",
  "NotImplemented",
  "UnsupportedOperation",
];

const plainAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

export class MergedAreas {
  private readonly bySheet = new Map<string, Remembered>();
  /** Sheets that were filled since the last reading, by name, because a new one has no id that we know. */
  private readonly filled = new Map<string, Remembered>();

  /** What is known of a sheet's merged areas. */
  of(id: string): readonly Area[] {
    return this.bySheet.get(id)?.areas ?? [];
  }

  /** Takes note of a sheet that we filled, so that it need not be read: nobody knows its areas better. */
  fill({ name, used, areas }: FilledSheet): void {
    this.filled.set(name, { size: areaToA1(used), areas });
  }

  /** Reads the merged areas of sheets that are not known yet; where it fails, none are known. */
  async read(run: ExcelRun, sheets: readonly WantedSheet[]): Promise<void> {
    for (const { id, name, used } of sheets) {
      const filled = this.filled.get(name);
      if (filled?.size === areaToA1(used)) this.bySheet.set(id, filled);
    }
    this.filled.clear();
    const wanted = sheets.filter(({ id, used }) => this.bySheet.get(id)?.size !== areaToA1(used));
    if (wanted.length === 0) return;
    const failed = await this.readTogether(run, wanted);
    if (failed === null || !LASTING.includes(failed)) return;
    for (const sheet of wanted) await this.readAlone(run, sheet);
  }

  /** A sheet that cannot be read even alone is not asked for again until it changes its size. */
  private async readAlone(run: ExcelRun, sheet: WantedSheet): Promise<void> {
    const failed = await this.readTogether(run, [sheet]);
    if (failed !== null && LASTING.includes(failed)) this.bySheet.set(sheet.id, remembered(sheet, null));
  }

  /** The code with which it failed, or null. */
  private async readTogether(run: ExcelRun, sheets: readonly WantedSheet[]): Promise<string | null> {
    const asked = sheets.map((sheet) => ({ sheet, areas: askAreas(run.workbook, sheet) }));
    try {
      await run.trip();
    } catch (error) {
      const code = codeOf(error);
      // Without a code nobody answered: then there is no reading on.
      if (code === null) throw error;
      return code;
    }
    for (const { sheet, areas } of asked) this.bySheet.set(sheet.id, remembered(sheet, areas));
    return null;
  }
}

function remembered({ used }: WantedSheet, areas: RangeAreas | null): Remembered {
  const items = areas === null || areas.isNullObject ? [] : areas.areas.items;
  return {
    size: areaToA1(used),
    areas: items.flatMap(({ address }) => areaFromA1(plainAddress(address)) ?? []),
  };
}
