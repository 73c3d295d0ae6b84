/** A sheet of the SheetJS reader made into our grid. Knows no file format. */
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { areaFromA1, toA1, type Area } from "../../workbook/address";
import type { Cell, CellKind, CellValue, Sheet, Visibility } from "../../workbook/grid";
import type { NumberFormatter } from "../manners/number-text";

/** As much as is kept of an .xlsx sheet. */
const MAX_LEGACY_ROWS = 5_000;
const MAX_LEGACY_COLUMNS = 52;
const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "very-hidden"];

const NO_AREA: Area = { top: 0, left: 0, bottom: -1, right: -1 };

/** Names of error codes as the binary formats store them. */
const ERRORS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

interface Content {
  readonly kind: CellKind;
  readonly value: CellValue;
}

function contentOf({ t, v, w }: CellObject): Content {
  if (t === "n" && typeof v === "number") return { kind: "number", value: v };
  if (t === "b") return { kind: "boolean", value: Boolean(v) };
  if (t === "e") return { kind: "error", value: ERRORS.get(v) ?? w ?? "#N/A" };
  if (t === "z" || v === undefined) return { kind: "blank", value: null };
  return { kind: "text", value: v instanceof Date ? v.toISOString() : String(v) };
}

/** The format that Excel gives to a figure typed like this: text files carry figures, but no formats. */
function formatAsTyped(typed: string): string | null {
  const match = /^-?(?:\d{1,3}(,\d{3})+|\d+)(\.\d+)?(%)?$/.exec(typed.trim());
  const [, grouped, fraction, percent] = match ?? [];
  if (percent) return fraction ? "0.00%" : "0%";
  if (grouped) return fraction ? "#,##0.00" : "#,##0";
  return null;
}

function formatOf(source: CellObject): string {
  if (typeof source.z === "string" && source.z !== "General") return source.z;
  return (source.t === "n" && typeof source.w === "string" ? formatAsTyped(source.w) : null) ?? "General";
}

function toCell(source: CellObject, showNumber: NumberFormatter): Cell {
  const found = contentOf(source);
  const formula = source.f === undefined ? null : `=${source.f}`;
  const content: Content = formula && found.kind === "blank" ? { kind: "uncalculated", value: null } : found;
  const format = formatOf(source);
  const { value } = content;
  const text = typeof value === "number" ? showNumber(value, format) : String(value ?? "");
  return { ...content, text: typeof value === "boolean" ? text.toUpperCase() : text, formula, format };
}

function hidden(
  entries: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
): ReadonlySet<number> {
  return new Set((entries ?? []).flatMap((entry, index) => (entry?.hidden ? [index] : [])));
}

function rowsOf(sheet: WorkSheet, size: Area, showNumber: NumberFormatter): Sheet["rows"] {
  const rows: (Cell | undefined)[][] = [];
  const bottom = Math.min(size.bottom, MAX_LEGACY_ROWS - 1);
  const right = Math.min(size.right, MAX_LEGACY_COLUMNS - 1);
  for (let row = size.top; row <= bottom; row += 1) {
    for (let column = size.left; column <= right; column += 1) {
      const source = sheet[toA1({ row, column })] as CellObject | undefined;
      if (!source) continue;
      const cell = toCell(source, showNumber);
      if (cell.kind !== "blank") (rows[row] ??= [])[column] = cell;
    }
  }
  return rows;
}

function sheetOf(name: string, index: number, book: WorkBook, showNumber: NumberFormatter): Sheet {
  const sheet = book.Sheets[name] ?? {};
  const size = areaFromA1(sheet["!ref"] ?? "") ?? NO_AREA;
  const tooLarge = size.bottom >= MAX_LEGACY_ROWS || size.right >= MAX_LEGACY_COLUMNS;
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return {
    name,
    visibility: VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
    protected: Boolean(sheet["!protect"]),
    rows: rowsOf(sheet, size, showNumber),
    merges,
    hiddenRows: hidden(sheet["!rows"]),
    hiddenColumns: hidden(sheet["!cols"]),
    unlocked: new Set(),
    ...(tooLarge ? { truncated: { rows: size.bottom + 1, columns: size.right + 1 } } : {}),
  };
}

/** All sheets of a workbook that SheetJS read. */
export function sheetsOf(book: WorkBook, showNumber: NumberFormatter): readonly Sheet[] {
  return book.SheetNames.map((name, index) => sheetOf(name, index, book, showNumber));
}

/** Number formats that occur in a workbook that SheetJS read. */
export function formatsOf(book: WorkBook): ReadonlySet<string> {
  const formats = new Set<string>();
  for (const sheet of Object.values(book.Sheets)) {
    for (const [address, cell] of Object.entries(sheet)) {
      const format = address.startsWith("!") ? undefined : (cell as CellObject).z;
      if (typeof format === "string") formats.add(format);
    }
  }
  return formats;
}
