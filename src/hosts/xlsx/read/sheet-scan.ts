/**
 * One pass over a sheet part: its cells with their places in the text, and what the sheet says about itself. Cells
 * are kept as written; what they mean is told by `cell-value`.
 */
import { areaFromA1, type Area } from "../../../workbook/address";
import { MAX_GRID_COLUMNS, MAX_GRID_ROWS } from "../limits";
import { readCell, type RawCell } from "./cell-reader";
import { isOn } from "./workbook-part";
import { XmlFault } from "../xml/text";
import type { XmlScanner } from "../xml/scanner";

export interface RowSpan {
  readonly row: number;
  readonly start: number;
  /** Where the content of the row begins, and where it ends. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** Style of cells that are not written, when the row has one of its own. */
  readonly style: number | null;
  readonly hidden: boolean;
  /** In the order of the file. */
  readonly cells: readonly RawCell[];
}

/** Style and visibility of a run of columns, counted from 0. */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly style: number | null;
  readonly hidden: boolean;
}

export interface SheetScan {
  readonly prefix: string;
  readonly rows: readonly RowSpan[];
  /** Tag of the list of rows; `end` is where its content begins. */
  readonly data: { readonly start: number; readonly end: number; readonly selfClosing: boolean };
  readonly columns: readonly ColumnSpan[];
  readonly merges: readonly Area[];
  readonly protected: boolean;
  /** True size, when not everything was kept. */
  readonly truncated: { readonly rows: number; readonly columns: number } | null;
}

interface Gathering {
  rows: RowSpan[];
  data: SheetScan["data"] | null;
  columns: ColumnSpan[];
  merges: Area[];
  protected: boolean;
  widest: number;
  lastRow: number;
}

function readRow(scanner: XmlScanner, previous: number, gathering: Gathering): void {
  const { start, end: openEnd, selfClosing, depth } = scanner;
  const { r, s, customFormat, hidden } = scanner.attributes();
  const row = r === undefined ? previous + 1 : Number(r) - 1;
  if (!Number.isInteger(row) || row < 0) throw new XmlFault(`有无法识别的行号“${r ?? ""}”`);
  if (row >= MAX_GRID_ROWS) return leaveRest(scanner, row, gathering);
  const cells: RawCell[] = [];
  let column = 0;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const cell = readCell(scanner, row, column);
    column = cell.column + 1;
    if (cell.column < MAX_GRID_COLUMNS) cells.push(cell);
  }
  gathering.widest = Math.max(gathering.widest, column);
  gathering.lastRow = row;
  const style = isOn(customFormat) && s !== undefined ? Number(s) : null;
  const { start: closeStart, end } = scanner;
  gathering.rows.push({
    row,
    start,
    openEnd,
    closeStart,
    end,
    selfClosing,
    style,
    hidden: isOn(hidden),
    cells,
  });
}

/** Beyond the kept rows only the number of the last one is of interest. */
function leaveRest(scanner: XmlScanner, row: number, gathering: Gathering): void {
  const prefix = scanner.name.slice(0, -"row".length);
  const end = scanner.xml.indexOf(`</${prefix}sheetData`, scanner.start);
  if (end < 0) throw new XmlFault("内容不完整");
  const last = scanner.xml.lastIndexOf(`<${prefix}row`, end);
  const number = /^[^>]*?\sr="(\d+)"/.exec(scanner.xml.slice(last, last + 200))?.[1];
  gathering.lastRow = Math.max(row, Number(number ?? 0) - 1);
  scanner.leaveTo(end);
}

function readRows(scanner: XmlScanner, gathering: Gathering): void {
  const { start, end, selfClosing, depth } = scanner;
  gathering.data = { start, end, selfClosing };
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind === "open") readRow(scanner, gathering.lastRow, gathering);
  }
}

function readColumns(scanner: XmlScanner, gathering: Gathering): void {
  const { depth } = scanner;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const { min = "1", max = min, style, hidden } = scanner.attributes();
    const last = Math.min(Number(max), MAX_GRID_COLUMNS) - 1;
    const own = style === undefined ? null : Number(style);
    gathering.columns.push({ first: Number(min) - 1, last, style: own, hidden: isOn(hidden) });
  }
}

function readMerges(scanner: XmlScanner, gathering: Gathering): void {
  const { depth } = scanner;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const area = areaFromA1(scanner.attributes().ref ?? "");
    const single = area && area.top === area.bottom && area.left === area.right;
    if (area && !single && area.top < MAX_GRID_ROWS) gathering.merges.push(area);
  }
}

/** Reads a sheet part from its beginning. @throws XmlFault when it is no sound worksheet. */
export function scanSheet(scanner: XmlScanner): SheetScan {
  const gathering: Gathering = {
    ...{ rows: [], data: null, columns: [], merges: [] },
    ...{ protected: false, widest: 0, lastRow: -1 },
  };
  scanner.next();
  const prefix = scanner.name.replace(/worksheet$/, "");
  if (scanner.name !== `${prefix}worksheet`) throw new XmlFault("不是工作表");
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const local = scanner.name.slice(prefix.length);
    if (local === "sheetData") readRows(scanner, gathering);
    else if (local === "cols") readColumns(scanner, gathering);
    else if (local === "mergeCells") readMerges(scanner, gathering);
    else {
      if (local === "sheetProtection") gathering.protected = isOn(scanner.attributes().sheet);
      scanner.skip();
    }
  }
  const { data, widest, lastRow, ...found } = gathering;
  if (!data) throw new XmlFault("没有单元格数据");
  const beyond = widest > MAX_GRID_COLUMNS || lastRow >= MAX_GRID_ROWS;
  return { prefix, data, ...found, truncated: beyond ? { rows: lastRow + 1, columns: widest } : null };
}
