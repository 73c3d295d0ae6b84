/** Small workbooks for tests of the emulator and of the Excel host. */
import { fromA1 } from "../../../src/workbook/address";
import { areaFromA1 } from "../../../src/workbook/address";
import type { Cell, Sheet, Workbook } from "../../../src/workbook/grid";

/** A number, a text, a flag, a formula as `[formula, result]`, or a cell with more said about it. */
export type Given = number | string | boolean | readonly [string, number | string] | Partial<Cell>;

export interface GivenSheet extends Partial<Omit<Sheet, "rows" | "merges" | "unlocked" | "name">> {
  readonly name: string;
  readonly cells?: Readonly<Record<string, Given>>;
  readonly merges?: readonly string[];
  readonly unlocked?: readonly string[];
}

function cellOf(given: Given): Cell {
  const plain = { formula: null, format: "General" };
  if (typeof given === "number") return { ...plain, kind: "number", value: given, text: String(given) };
  if (typeof given === "string") return { ...plain, kind: "text", value: given, text: given };
  if (typeof given === "boolean") {
    return { ...plain, kind: "boolean", value: given, text: given ? "TRUE" : "FALSE" };
  }
  if (Array.isArray(given)) {
    const [formula, result] = given as readonly [string, number | string];
    return { ...cellOf(result), formula };
  }
  return { ...plain, kind: "blank", value: null, text: "", ...(given as Partial<Cell>) };
}

/** A sheet of the given cells. */
export function sheetOf({ name, cells = {}, merges = [], unlocked = [], ...rest }: GivenSheet): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const [address, given] of Object.entries(cells)) {
    const at = fromA1(address);
    if (at) (rows[at.row] ??= [])[at.column] = cellOf(given);
  }
  return {
    name,
    visibility: "visible",
    protected: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...rest,
    rows,
    merges: merges.flatMap((text) => areaFromA1(text) ?? []),
    unlocked: new Set(unlocked),
  };
}

/** A workbook of the given sheets. */
export function workbookOf(sheets: readonly GivenSheet[], more: Partial<Workbook> = {}): Workbook {
  return {
    name: "自评.xlsx",
    structureProtected: false,
    readOnly: false,
    ...more,
    sheets: sheets.map(sheetOf),
  };
}
