/** Reads one sheet: its used part within limits, hidden lines, and on protected sheets the cells that are free. */
import { areaToA1, toA1, type Area } from "../../../workbook/address";
import type { Cell, Sheet } from "../../../workbook/grid";
import type { ListedSheet } from "./book-facts";
import { CELL_ARRAYS, takeCells } from "./cells";
import type { CellProperties, ClientResult, Range, Workbook } from "../surface";

/** What of a sheet is read at once: standard forms are far smaller. */
export const USUAL_AREA: Area = { top: 0, left: 0, bottom: 599, right: 51 };
/** The most that is read of a sheet, the same as from a file. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 52;

interface HiddenLines {
  readonly rows: ClientResult<readonly { readonly rowHidden?: boolean }[] | null>;
  readonly columns: ClientResult<readonly { readonly columnHidden?: boolean }[] | null>;
}

interface AskedPart {
  readonly block: Range;
  readonly lines: HiddenLines;
  readonly properties: ClientResult<readonly (readonly CellProperties[])[] | null> | null;
}

/** A part of a sheet, asked for. */
export interface AskedSheet {
  readonly listed: ListedSheet;
  readonly used: Range;
  readonly parts: readonly AskedPart[];
}

function askPart(used: Range, area: Area, isProtected: boolean): AskedPart {
  const block = used.getIntersectionOrNullObject(areaToA1(area));
  block.load(CELL_ARRAYS);
  return {
    block,
    lines: {
      rows: block.getRowProperties({ rowHidden: true }),
      columns: block.getColumnProperties({ columnHidden: true }),
    },
    properties: isProtected ? block.getCellProperties({ format: { protection: true } }) : null,
  };
}

/** Queues the reading of areas of a sheet; a sheet that is gone reads as null. */
export function askSheet(
  workbook: Workbook,
  listed: ListedSheet,
  areas: readonly Area[] = [USUAL_AREA],
): AskedSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(listed.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { listed, used, parts: areas.map((area) => askPart(used, area, listed.protected)) };
}

/** Bounds of what stands on the sheet, or null when it is empty. */
export function usedArea({ used }: AskedSheet): Area | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** What a further trip must still read of the sheet: rows below the usual area, as far as we read at all. */
export function restOf(asked: AskedSheet): Area | null {
  const used = usedArea(asked);
  if (!used || used.bottom <= USUAL_AREA.bottom) return null;
  return { ...USUAL_AREA, top: USUAL_AREA.bottom + 1, bottom: Math.min(used.bottom, MOST_ROWS - 1) };
}

function takeLines({ block, lines }: AskedPart, hiddenRows: Set<number>, hiddenColumns: Set<number>): void {
  lines.rows.value?.forEach(({ rowHidden }, row) => {
    if (rowHidden) hiddenRows.add(block.rowIndex + row);
  });
  lines.columns.value?.forEach(({ columnHidden }, column) => {
    if (columnHidden) hiddenColumns.add(block.columnIndex + column);
  });
}

function takeUnlocked({ block, properties }: AskedPart, unlocked: Set<string>): void {
  properties?.value?.forEach((line, row) =>
    line.forEach(({ format }, column) => {
      if (format?.protection?.locked !== false) return;
      unlocked.add(toA1({ row: block.rowIndex + row, column: block.columnIndex + column }));
    }),
  );
}

/** The sheet of all its parts that were read. */
export function takeSheet(asked: readonly AskedSheet[], merges: readonly Area[]): Sheet | null {
  const [first] = asked;
  if (!first) return null;
  const rows: (Cell | undefined)[][] = [];
  const [hiddenRows, hiddenColumns, unlocked] = [new Set<number>(), new Set<number>(), new Set<string>()];
  for (const part of asked.flatMap(({ parts }) => parts)) {
    if (part.block.isNullObject) continue;
    takeCells(part.block, rows);
    takeLines(part, hiddenRows, hiddenColumns);
    takeUnlocked(part, unlocked);
  }
  const used = usedArea(first);
  const size = used && { rows: used.bottom + 1, columns: used.right + 1 };
  const isCut = size !== null && (size.rows > MOST_ROWS || size.columns > MOST_COLUMNS);
  const { name, visibility, protected: isProtected } = first.listed;
  return {
    ...{ name, visibility, protected: isProtected, rows, merges, hiddenRows, hiddenColumns, unlocked },
    ...(isCut ? { truncated: size } : {}),
  };
}
