/** Reads one cell element as it is written: where it stands, its type, its text and its formula. */
import { areaFromA1, MAX_COLUMNS, type Area } from "../../../workbook/address";
import { readString } from "./shared-strings";
import type { XmlScanner } from "../xml/scanner";
import { decodeEscapes } from "../xml/text";

/** How a formula is written: alone, as one of a shared group, over an area, or as a data table. */
type RawFormulaKind = "plain" | "shared" | "array" | "table";

interface RawFormula {
  readonly kind: RawFormulaKind;
  readonly text: string;
  /** Number of the shared group. */
  readonly group: string;
  readonly area: Area | null;
  readonly start: number;
  readonly end: number;
}

export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly type: string;
  /** Text of the value, or null where there is none. */
  readonly value: string | null;
  readonly formula: RawFormula | null;
}

const KINDS: Readonly<Record<string, RawFormulaKind>> = {
  shared: "shared",
  array: "array",
  dataTable: "table",
};

function readFormula(scanner: XmlScanner): RawFormula {
  const { t = "", si = "", ref = "" } = scanner.attributes();
  const { start } = scanner;
  const text = decodeEscapes(scanner.content());
  return { kind: KINDS[t] ?? "plain", text, group: si, area: areaFromA1(ref), start, end: scanner.end };
}

interface CellContent {
  value: string | null;
  formula: RawFormula | null;
}

function readContent(scanner: XmlScanner): CellContent {
  const { depth } = scanner;
  const content: CellContent = { value: null, formula: null };
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const local = scanner.name.slice(scanner.name.indexOf(":") + 1);
    if (local === "v") content.value = scanner.content();
    else if (local === "f") content.formula = readFormula(scanner);
    else if (local === "is") content.value = readString(scanner);
    else scanner.skip();
  }
  return content;
}

/** The column of an address; the row is told by the row element. */
function columnOf(address: string): number | null {
  let column = 0;
  for (let index = 0; index < 4; index += 1) {
    const letter = address.charCodeAt(index) - 64;
    if (letter < 1 || letter > 26 || Number.isNaN(letter)) break;
    column = column * 26 + letter;
  }
  return column === 0 || column > MAX_COLUMNS ? null : column - 1;
}

/** Reads the cell element that was just opened; a cell without address stands right of the one before. */
export function readCell(scanner: XmlScanner, row: number, nextColumn: number): RawCell {
  const { start } = scanner;
  const { r = "", s = "0", t = "n" } = scanner.attributes();
  const column = columnOf(r) ?? nextColumn;
  const { value, formula } = readContent(scanner);
  return { row, column, start, end: scanner.end, style: Number(s) || 0, type: t, value, formula };
}
