/** How much of a sheet is in use. */
import type { Area } from "../../src/workbook/address";
import type { BookSheet } from "../model/book";
import { hasContent } from "../model/content";

/** The smallest area that holds everything, or null; cells that only have looks count when `valuesOnly` is false. */
export function usedArea(sheet: BookSheet, valuesOnly: boolean): Area | null {
  const places = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => (!valuesOnly || hasContent(cell) ? [{ row, column }] : [])),
  );
  const [first] = places;
  if (!first) return null;
  return places.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
}
