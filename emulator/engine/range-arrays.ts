/** What a range tells of its cells and lines: arrays, place, hidden rows and columns. */
import type { Area } from "../../src/workbook/address";
import type { BookSheet } from "../model/book";
import { formulaOf, shownText, typeOf, valueOf } from "../model/content";
import { addressOf, cellCount } from "./areas";
import { cellProperties } from "./format";
import { allowWrite } from "./guard";
import { HostError } from "./host-error";
import type { Desk, Live } from "./live";
import { matrixOf } from "./matrix";

/** Cells that one read may ask for. */
const LIMIT_OF_READING = 5_000_000;

/** The arrays of a range, one entry a cell. */
export function arrays(desk: Desk, sheet: BookSheet, area: Area): NonNullable<Live["scalars"]> {
  const read =
    <T>(of: Parameters<typeof matrixOf<T>>[2]) =>
    (): T[][] => {
      desk.countCells(cellCount(area));
      if (cellCount(area) > LIMIT_OF_READING) throw new HostError("RangeExceedsLimit", "Range.values");
      return matrixOf(sheet, area, of);
    };
  return {
    values: read(valueOf),
    formulas: read(formulaOf),
    numberFormat: read(({ format }) => format),
    text: read((cell) => shownText(cell, desk.formatter)),
    valueTypes: read(typeOf),
  };
}

/** Where a range lies. */
export function place(sheet: BookSheet, area: Area): NonNullable<Live["scalars"]> {
  return {
    address: () => addressOf(sheet, area),
    rowIndex: () => area.top,
    columnIndex: () => area.left,
    rowCount: () => area.bottom - area.top + 1,
    columnCount: () => area.right - area.left + 1,
  };
}

/** true, false, or null where some of the lines are hidden and some are not. */
function hiddenLines(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (let line = from; line <= to; line += 1) if (hidden.has(line)) count += 1;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function hideLines(hidden: Set<number>, from: number, to: number, hide: unknown): void {
  if (typeof hide !== "boolean") throw new HostError("InvalidArgument", "Range.rowHidden");
  for (let line = from; line <= to; line += 1) {
    if (hide) hidden.add(line);
    else hidden.delete(line);
  }
}

/** Whether the rows and columns of a range are hidden. */
export function lines(desk: Desk, sheet: BookSheet, area: Area): Pick<Live, "scalars" | "setters"> {
  const { top, left, bottom, right } = area;
  const hide = (hidden: Set<number>, from: number, to: number) => (value: unknown) => {
    allowWrite(desk, sheet, area, "Range.rowHidden");
    hideLines(hidden, from, to, value);
  };
  return {
    scalars: {
      rowHidden: () => hiddenLines(sheet.hiddenRows, top, bottom),
      columnHidden: () => hiddenLines(sheet.hiddenColumns, left, right),
    },
    setters: {
      rowHidden: hide(sheet.hiddenRows, top, bottom),
      columnHidden: hide(sheet.hiddenColumns, left, right),
    },
  };
}

/** The properties of all rows, columns or cells in one call. */
export function properties(sheet: BookSheet, area: Area): NonNullable<Live["calls"]> {
  const span = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    getRowProperties: () =>
      span(area.top, area.bottom).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
    getColumnProperties: () =>
      span(area.left, area.right).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
    getCellProperties: (wanted) =>
      matrixOf(sheet, area, ({ look }) => ({ format: cellProperties(look, wanted) })),
  };
}
