/** Two-dimensional arrays of a range: reading them out, and pouring sent ones into cells. */
import type { Area } from "../../src/workbook/address";
import { cellAt, forEachPlace, touchCell, type BookCell, type BookSheet } from "../model/book";
import { enterInto, isCovered } from "../model/content";
import { BadEntry } from "../model/entry";
import { allowWrite } from "./guard";
import { HostError, WRONG_SHAPE } from "./host-error";
import type { Desk } from "./live";

/** One entry for each cell of an area. */
export function matrixOf<T>(
  sheet: BookSheet,
  area: Area,
  of: (cell: Readonly<BookCell>, row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(of(cellAt(sheet, row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** The array has other rows or columns than the range. */
export class WrongShape extends HostError {
  override readonly message = WRONG_SHAPE;
}

/** What stands for each cell in a sent array, or the one scalar for all of them. */
function sentFor(sent: unknown, area: Area, location: string): (row: number, column: number) => unknown {
  if (!Array.isArray(sent)) {
    if (sent === null || sent === undefined) throw new HostError("InvalidArgument", location);
    return () => sent;
  }
  const rows = sent as readonly unknown[];
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw new WrongShape("InvalidArgument", location);
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

/** Enters a sent array into the cells of an area; `null` leaves a cell alone. */
export function pour(desk: Desk, sheet: BookSheet, area: Area, sent: unknown, location: string): void {
  const at = sentFor(sent, area, location);
  allowWrite(desk, sheet, area, location);
  forEachPlace(area, (row, column) => {
    const value = at(row, column);
    if (value === null) return;
    try {
      enterInto(sheet, row, column, value);
    } catch (error) {
      if (error instanceof BadEntry) throw new HostError("InvalidArgument", location);
      throw error;
    }
  });
  desk.changes.push({ sheet, area });
}

/** Gives number formats to the cells of an area; the empty one is General. */
export function pourFormats(desk: Desk, sheet: BookSheet, area: Area, sent: unknown): void {
  const at = sentFor(sent, area, "Range.numberFormat");
  allowWrite(desk, sheet, area, "Range.numberFormat");
  forEachPlace(area, (row, column) => {
    const format = at(row, column);
    if (format === null) return;
    if (typeof format !== "string") throw new HostError("InvalidArgument", "Range.numberFormat");
    const cell = touchCell(sheet, row, column);
    cell.format = format === "" ? "General" : format;
    cell.shown = null;
  });
}

/** Takes content or looks or both from the cells of an area. */
export function clearArea(desk: Desk, sheet: BookSheet, area: Area, what: unknown): void {
  allowWrite(desk, sheet, area, "Range.clear");
  const all = what === undefined || what === null || what === "All";
  if (!all && what !== "Contents" && what !== "Formats")
    throw new HostError("InvalidArgument", "Range.clear");
  forEachPlace(area, (row, column) => {
    const cells = sheet.rows.get(row);
    const cell = cells?.get(column);
    if (!cells || !cell) return;
    if (all) cells.delete(column);
    else if (what === "Contents" && !isCovered(sheet, row, column)) enterInto(sheet, row, column, "");
    else if (what === "Formats") clearFormats(cell);
  });
  sheet.cleared ||= all && [...sheet.rows.values()].every((cells) => cells.size === 0);
  desk.changes.push({ sheet, area });
}

function clearFormats(cell: BookCell): void {
  Object.assign(cell, { format: "General", shown: null });
  cell.look = {
    ...cell.look,
    pattern: "None",
    fill: "",
    bold: false,
    fontColor: "#000000",
    borders: {},
    wrap: false,
  };
}
