/** Names of sheets in formulas, when the sheets get other names. Knows no cell. */
import { quoteSheet } from "../../../workbook/address";

/** New names by old ones in lower case. */
export type NewNames = ReadonlyMap<string, string>;

/** Texts in quotes are passed over; a sheet's name stands before an exclamation mark, quoted or plain. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([^\s"'!(){},;:&<>=+*/^-]+)!/g;

/** The formula with the new names of sheets. */
export function renamedReferences(formula: string, names: NewNames): string {
  return formula.replace(TOKEN, (whole, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const renamed = name === undefined ? undefined : names.get(name.toLowerCase());
    return renamed === undefined || renamed === name ? whole : `${quoteSheet(renamed)}!`;
  });
}
