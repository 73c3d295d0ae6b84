/** New cells into the text of a sheet: elements replaced, inserted in order or removed, and nothing else moved. */
import { toA1 } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/grid";
import type { RawCell } from "../read/cell-reader";
import type { RowSpan, SheetScan } from "../read/sheet-scan";
import { encodeCellText, encodeText } from "../xml/text";
import { splice, type Splice } from "../xml/splice";

/** One cell's new element; an empty one removes the cell. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly xml: string;
}

/** What an element is to hold: a constant, or a formula with its last result. */
interface WrittenContent {
  readonly value: CellValue;
  readonly error: boolean;
  /** Without `=`. */
  readonly formula: string | null;
}

/** Blanks at the ends of a text are dropped unless the file asks to keep them. */
const EDGES = /^\s|\s$/;

interface TypedValue {
  readonly type: string;
  readonly body: string;
}

function typedValue({ value, error, formula }: WrittenContent, p: string): TypedValue {
  if (value === null) return { type: "", body: "" };
  if (typeof value === "number") return { type: "", body: `<${p}v>${value}</${p}v>` };
  if (typeof value === "boolean") return { type: "b", body: `<${p}v>${value ? 1 : 0}</${p}v>` };
  const text = encodeCellText(value);
  if (error) return { type: "e", body: `<${p}v>${text}</${p}v>` };
  // A formula's text stands as it is; a constant's stands in the cell, so that no other part must change.
  if (formula !== null) return { type: "str", body: `<${p}v>${text}</${p}v>` };
  const space = EDGES.test(text) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", body: `<${p}is><${p}t${space}>${text}</${p}t></${p}is>` };
}

/** The element of a cell. */
export function cellElement(
  at: { readonly row: number; readonly column: number },
  style: number,
  content: WrittenContent,
  prefix: string,
): string {
  const { type, body } = typedValue(content, prefix);
  const formula = content.formula === null ? "" : `<${prefix}f>${encodeText(content.formula)}</${prefix}f>`;
  const attributes = `r="${toA1(at)}"${style === 0 ? "" : ` s="${style}"`}${type && ` t="${type}"`}`;
  const inner = formula + body;
  return inner === "" ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${inner}</${prefix}c>`;
}

/** An element with another style. */
export function restyled(element: string, style: number, prefix: string): string {
  const tagEnd = element.indexOf(">");
  const tag = element.slice(0, tagEnd).replace(/\ss=(?:"[^"]*"|'[^']*')/, "");
  const name = `<${prefix}c`;
  const attribute = style === 0 ? "" : ` s="${style}"`;
  return `${name}${attribute}${tag.slice(name.length)}${element.slice(tagEnd)}`;
}

/** The element of a cell as written, but with a formula of its own. */
export function withOwnFormula(xml: string, cell: RawCell, formula: string, prefix: string): string {
  const { start, end } = cell.formula ?? { start: cell.end, end: cell.end };
  const own = `<${prefix}f>${encodeText(formula)}</${prefix}f>`;
  return xml.slice(cell.start, start) + own + xml.slice(end, cell.end);
}

function insertionPlace(row: RowSpan, column: number): number {
  const after = row.cells.find((cell) => cell.column > column);
  if (after) return after.start;
  return row.cells.at(-1)?.end ?? row.openEnd;
}

function editsInRow(row: RowSpan, edits: readonly CellEdit[], prefix: string): Splice[] {
  if (row.selfClosing) {
    const cells = edits.map(({ xml }) => xml).join("");
    return cells === ""
      ? []
      : [{ start: row.openEnd - 2, end: row.openEnd, text: `>${cells}</${prefix}row>` }];
  }
  return edits.map(({ column, xml }) => {
    const cell = row.cells.find((one) => one.column === column);
    if (cell) return { start: cell.start, end: cell.end, text: xml };
    const place = insertionPlace(row, column);
    return { start: place, end: place, text: xml };
  });
}

function newRow(scan: SheetScan, row: number, edits: readonly CellEdit[]): Splice[] {
  const cells = edits.map(({ xml }) => xml).join("");
  if (cells === "") return [];
  const { prefix } = scan;
  const text = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  const after = scan.rows.find((span) => span.row > row);
  const place = after?.start ?? scan.rows.at(-1)?.end ?? scan.data.end;
  return [{ start: place, end: place, text }];
}

/** The sheet's text with all edits carried out; at most one edit a cell. */
export function editedSheet(xml: string, scan: SheetScan, edits: readonly CellEdit[]): string {
  const { prefix, data } = scan;
  const ordered = [...edits].sort((left, right) => left.row - right.row || left.column - right.column);
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of ordered) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  const spans = new Map(scan.rows.map((row) => [row.row, row]));
  const splices = [...byRow].flatMap(([row, rowEdits]) => {
    const span = spans.get(row);
    return span ? editsInRow(span, rowEdits, prefix) : newRow(scan, row, rowEdits);
  });
  if (!data.selfClosing) return splice(xml, splices);
  const rows = splices.map(({ text }) => text).join("");
  return splice(xml, [{ start: data.end - 2, end: data.end, text: `>${rows}</${prefix}sheetData>` }]);
}
