/** Builds workbooks of plain rows for tests: figures as numbers with formats, or everything as pasted text. */
import { readFigureText } from "../../src/language/figure";
import { toNumber } from "../../src/language/numbers";
import { areaFromA1, fromA1, type Area } from "../../src/workbook/address";
import type { Cell, Sheet, Visibility, Workbook } from "../../src/workbook/grid";

/** A printed cell: text as it stands, `""` for nothing; a ready cell is taken as it is. */
export type Printed = string | Cell;

export interface PrintedSheet {
  readonly name: string;
  readonly rows: readonly (readonly Printed[])[];
  /** `A2:D2`. */
  readonly merges?: readonly string[];
  readonly visibility?: Visibility;
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** `numbers`: bare figures are numeric cells; `text`: every cell is text, as pasted from Word. */
export type Typing = "numbers" | "text";

function formatOf(text: string, decimals: number, percent: boolean): string {
  if (percent) return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  const whole = text.includes(",") ? "#,##0" : "0";
  if (decimals === 0) return text.includes(",") ? whole : "General";
  return `${whole}.${"0".repeat(decimals)}`;
}

/** A text cell. */
export function textCell(text: string): Cell {
  return { kind: "text", value: text, text, formula: null, format: "General" };
}

/** A numeric cell; shown as its format would, where it matters. */
export function numberCell(value: number, format = "General", shown = String(value)): Cell {
  return { kind: "number", value, text: shown, formula: null, format };
}

/** A cell with a formula: with its result, an error, or no result at all. */
export function formulaCell(formula: string, result: number | `#${string}` | null, format = "General"): Cell {
  if (result === null) return { kind: "uncalculated", value: null, text: "", formula, format };
  if (typeof result === "string") return { kind: "error", value: result, text: result, formula, format };
  return { ...numberCell(result, format), formula };
}

function cellOf(printed: Printed, typing: Typing): Cell | undefined {
  if (typeof printed !== "string") return printed;
  if (printed === "") return undefined;
  const figure = typing === "numbers" ? readFigureText(printed) : null;
  if (figure?.kind !== "value" || figure.unit !== null) return textCell(printed);
  const format = formatOf(printed, figure.decimals, figure.percent);
  return numberCell(toNumber(figure.value), format, printed.trim());
}

function areaOf(text: string): Area {
  const area = areaFromA1(text);
  if (!area) throw new RangeError(`no area: ${text}`);
  return area;
}

/** A sheet of printed rows. */
export function sheetOf(printed: PrintedSheet, typing: Typing = "numbers"): Sheet {
  return {
    name: printed.name,
    visibility: printed.visibility ?? "visible",
    protected: false,
    rows: printed.rows.map((row) => row.map((cell) => cellOf(cell, typing))),
    merges: (printed.merges ?? []).map(areaOf),
    hiddenRows: new Set(printed.hiddenRows ?? []),
    hiddenColumns: new Set(printed.hiddenColumns ?? []),
    unlocked: new Set(),
  };
}

/** A workbook of printed sheets. */
export function workbookOf(sheets: readonly PrintedSheet[], typing: Typing = "numbers", name = ""): Workbook {
  return {
    name,
    sheets: sheets.map((sheet) => sheetOf(sheet, typing)),
    structureProtected: false,
    readOnly: false,
  };
}

/** The sheet with one cell (`D6`) printed anew. */
export function withCell(sheet: PrintedSheet, address: string, printed: Printed): PrintedSheet {
  const at = fromA1(address);
  if (!at) throw new RangeError(`no cell: ${address}`);
  const rows = sheet.rows.map((row) => [...row]);
  while (rows.length <= at.row) rows.push([]);
  const row = rows[at.row] ?? [];
  while (row.length <= at.column) row.push("");
  row[at.column] = printed;
  return { ...sheet, rows };
}
