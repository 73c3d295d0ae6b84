/** Makes the file of clean forms, for surfaces that know no file format; to be loaded only when it is asked for. */
import type { NewSheet } from "../workbook/new-sheet";
import { createXlsx } from "./xlsx/create";

/**
 * The bytes of an .xlsx file with the given sheets, at least one, names different from each other.
 * @throws RangeError when there is no sheet, or a cell has no proper address.
 */
export const templateFile = (sheets: readonly NewSheet[]): Uint8Array => createXlsx(sheets);
