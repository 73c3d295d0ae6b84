/** Looks over one or more areas: what they have in common, and changing them. */
import type { Area } from "../../src/workbook/address";
import { cellAt, forEachPlace, touchCell, type BookSheet, type Look } from "../model/book";
import { allowWrite } from "./guard";
import { HostError } from "./host-error";
import type { Desk } from "./live";

/** The cells whose looks are meant. */
export interface Spread {
  readonly desk: Desk;
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
}

/** What the looks have in common; null where they differ. */
export function uniform<T>(spread: Spread, of: (look: Look) => T): T | null {
  const found = new Set<T>();
  for (const area of spread.areas) {
    forEachPlace(area, (row, column) => found.add(of(cellAt(spread.sheet, row, column).look)));
  }
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** Changes the looks of all cells. */
export function restyle(spread: Spread, location: string, change: (look: Look) => Partial<Look>): void {
  const { desk, sheet, areas } = spread;
  for (const area of areas) {
    allowWrite(desk, sheet, area, location);
    forEachPlace(area, (row, column) => {
      const cell = touchCell(sheet, row, column);
      cell.look = { ...cell.look, ...change(cell.look) };
    });
  }
}

/** A setter that takes values of one type only, as Excel does. */
export function setter<T>(
  location: string,
  isValid: (value: unknown) => value is T,
  apply: (value: T) => void,
) {
  return (value: unknown): void => {
    if (!isValid(value)) throw new HostError("InvalidArgument", location);
    apply(value);
  };
}

export const isText = (value: unknown): value is string => typeof value === "string";
export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
export const isNumber = (value: unknown): value is number => typeof value === "number" && value >= 0;
export const isColour = (value: unknown): value is string => isText(value) && /^#[0-9A-Fa-f]{6}$/.test(value);
