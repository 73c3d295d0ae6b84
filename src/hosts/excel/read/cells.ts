/** The arrays of a range as cells of the grid. */
import type { Cell, CellKind, CellValue } from "../../../workbook/grid";
import type { Range } from "../surface";

/** What is loaded of a range that is taken into the grid. */
export const CELL_ARRAYS =
  "rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,valueTypes,numberFormat";

interface Raw {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string;
  readonly type: string;
  readonly format: unknown;
}

/**
 * The formula of a cell, or null. A text that looks like one reads the same under `values` and `formulas`; the
 * apostrophe before it is never given.
 */
function formulaOf({ value, formula, type }: Raw): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  return type === "String" && formula === value ? null : formula;
}

function kindOf({ value, type }: Raw): CellKind {
  if (type === "Error") return "error";
  if (type === "Empty" || value === null || value === undefined) return "blank";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "text";
}

function valueOf(kind: CellKind, value: unknown): CellValue {
  if (kind === "blank") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** One cell, or undefined where nothing stands and nothing is formatted. */
function toCell(raw: Raw): Cell | undefined {
  const kind = kindOf(raw);
  const format = typeof raw.format === "string" ? raw.format : "General";
  const formula = formulaOf(raw);
  if (kind === "blank" && formula === null && format === "General") return undefined;
  return { kind, value: valueOf(kind, raw.value), text: raw.text, formula, format };
}

/** Puts the cells of a loaded range into rows, at their places on the sheet. */
export function takeCells(range: Range, rows: (Cell | undefined)[][]): void {
  const { values, formulas, text, valueTypes, numberFormat, rowIndex, columnIndex } = range;
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const cell = toCell({
        value,
        formula: formulas[row]?.[column],
        text: text[row]?.[column] ?? "",
        type: valueTypes[row]?.[column] ?? "",
        format: numberFormat[row]?.[column],
      });
      if (cell) (rows[rowIndex + row] ??= [])[columnIndex + column] = cell;
    });
  });
}
