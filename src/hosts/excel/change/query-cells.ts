/** Looks at the cells that are about to change, with their fills and locks, just before they are changed. */
import { areaToA1, toA1, type CellPosition } from "../../../workbook/address";
import type { Cell, Sheet } from "../../../workbook/grid";
import { NO_FILL } from "../../manners/marks";
import { bandsOf } from "./rectangles";
import type { ListedSheet } from "../read/book-facts";
import { CELL_ARRAYS, takeCells } from "../read/cells";
import type { CellProperties, ClientResult, Range, Workbook } from "../surface";

/** A sheet with the cells that were looked at, and nothing else. */
export interface CheckedSheet {
  readonly listed: ListedSheet;
  readonly sheet: Sheet;
  /** Fills of the cells that were looked at, by address. */
  readonly fills: ReadonlyMap<string, string>;
}

interface AskedBand {
  readonly range: Range;
  readonly properties: ClientResult<readonly (readonly CellProperties[])[] | null>;
}

const WANTED = { format: { fill: { color: true, pattern: true }, protection: true } } as const;

/** `none`, `#RRGGBB` of a plain fill, or `other`. */
export function fillOf({ format }: CellProperties): string {
  const { color = "", pattern = "" } = format?.fill ?? {};
  if (pattern === "None") return NO_FILL;
  return pattern === "Solid" && /^#[0-9A-Fa-f]{6}$/.test(color) ? color.toUpperCase() : "other";
}

function askBand(workbook: Workbook, id: string, address: string): AskedBand {
  const range = workbook.worksheets.getItemOrNullObject(id).getRange(address);
  range.load(CELL_ARRAYS);
  return { range, properties: range.getCellProperties(WANTED) };
}

function takeProperties(
  { range, properties }: AskedBand,
  fills: Map<string, string>,
  unlocked: Set<string>,
): void {
  properties.value?.forEach((line, row) =>
    line.forEach((cell, column) => {
      const address = toA1({ row: range.rowIndex + row, column: range.columnIndex + column });
      fills.set(address, fillOf(cell));
      if (cell.format?.protection?.locked === false) unlocked.add(address);
    }),
  );
}

/** Queues a look at places of a sheet; null after the trip when the sheet is gone. */
export function askCells(
  workbook: Workbook,
  id: string,
  places: readonly CellPosition[],
): (listed: ListedSheet, merges: Sheet["merges"]) => CheckedSheet {
  const bands = bandsOf(places).map((band) => askBand(workbook, id, areaToA1(band)));
  return (listed, merges) => {
    const rows: (Cell | undefined)[][] = [];
    const [fills, unlocked] = [new Map<string, string>(), new Set<string>()];
    for (const band of bands) {
      if (band.range.isNullObject) continue;
      takeCells(band.range, rows);
      takeProperties(band, fills, unlocked);
    }
    const { name, visibility, protected: isProtected } = listed;
    const lines = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
    return {
      listed,
      fills,
      sheet: { name, visibility, protected: isProtected, rows, merges, unlocked, ...lines },
    };
  };
}
