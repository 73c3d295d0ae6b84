/** What a cell element means: its value by type, and the text it shows. */
import type { Cell, CellKind, CellValue } from "../../../workbook/grid";
import type { RawCell } from "./cell-reader";
import type { NumberFormatter } from "../../manners/number-text";
import { styleAt, type Styles } from "./styles";
import { isOn } from "./workbook-part";
import { decodeEscapes } from "../xml/text";

/** What is needed to understand cells of one workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly showNumber: NumberFormatter;
  readonly date1904: boolean;
}

interface Content {
  readonly kind: CellKind;
  readonly value: CellValue;
}

const NOTHING: Content = { kind: "blank", value: null };
const DAY = 86_400_000;

const text = (value: string): Content => ({ kind: "text", value });

function number(value: string): Content {
  const parsed = Number(value);
  return value.trim() !== "" && Number.isFinite(parsed) ? { kind: "number", value: parsed } : text(value);
}

/** A date written as ISO 8601 is the same day number that Excel would show. */
function dateNumber(value: string, date1904: boolean): Content {
  const time = Date.parse(/[zZ]$/.test(value) || !value.includes("T") ? value : `${value}Z`);
  if (Number.isNaN(time)) return text(value);
  const zero = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return { kind: "number", value: (time - zero) / DAY };
}

function typed(raw: RawCell, value: string, context: CellContext): Content {
  switch (raw.type) {
    case "s":
      return text(context.strings[Number(value)] ?? "");
    case "str":
      return text(decodeEscapes(value));
    case "inlineStr":
      return text(value);
    case "b":
      return { kind: "boolean", value: isOn(value.trim()) };
    case "e":
      return { kind: "error", value };
    case "d":
      return dateNumber(value, context.date1904);
    default:
      return number(value);
  }
}

function contentOf(raw: RawCell, context: CellContext): Content {
  const { value, formula, type } = raw;
  const empty = value === null || (value === "" && type !== "str" && type !== "inlineStr");
  if (empty) return formula ? { kind: "uncalculated", value: null } : NOTHING;
  return typed(raw, value, context);
}

function shown(content: Content, format: string, context: CellContext): string {
  const { value } = content;
  if (typeof value === "number") return context.showNumber(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value ?? "";
}

/** The cell of the grid; `formula` is the formula that applies, however it is written. */
export function toCell(raw: RawCell, formula: string | null, context: CellContext): Cell {
  const { format } = styleAt(context.styles, raw.style);
  const content = contentOf(raw, context);
  const text = shown(content, format, context);
  const { kind, value } = content;
  return { kind, value, text, formula: formula === null ? null : `=${formula}`, format };
}
