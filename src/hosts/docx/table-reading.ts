/** Reads a table as a grid in which merged cells cover several places. */
import type { ReadsBlocks } from "./block-reader";
import type { Collector, Surroundings } from "./collector";
import type { WordCell } from "./document";
import { eachElement, isOn, valueOf, type Walk } from "./elements";

/** Word's own limit; a forged span would else make a grid of any width. */
const MAX_COLUMNS = 63;

type OpenCell = { -readonly [Key in keyof WordCell]: WordCell[Key] };

interface OpenTable {
  /** Who reads what stands in a cell. */
  readonly contents: ReadsBlocks;
  readonly index: number;
  readonly cells: OpenCell[];
  /** The last cell of each column, which one below may go on with. */
  readonly lowest: Map<number, OpenCell>;
  rows: number;
  columns: number;
}

interface OpenRow {
  readonly row: number;
  column: number;
  /** Whether the row is a tracked deletion. */
  deleted: boolean;
}

/** How a cell is merged: it begins a merged area, goes on with the one above or beside, or stands alone. */
interface CellShape {
  readonly span: number;
  readonly goesOn: "down" | "right" | null;
  readonly deleted: boolean;
}

const spanOf = (walk: Walk): number => {
  const value = Number(valueOf(walk) ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, MAX_COLUMNS) : 1;
};

/** Reads `w:tcPr`, just opened, to its end. */
function readShape(walk: Walk): CellShape {
  let shape: CellShape = { span: 1, goesOn: null, deleted: false };
  eachElement(walk, (name) => {
    const goesOn = (valueOf(walk) ?? "continue") === "continue";
    if (name === "w:tcPrChange") walk.scanner.skip();
    else if (name === "w:gridSpan") shape = { ...shape, span: spanOf(walk) };
    else if (name === "w:vMerge" && goesOn) shape = { ...shape, goesOn: "down" };
    else if (name === "w:hMerge" && goesOn) shape = { ...shape, goesOn: "right" };
    else if (name === "w:cellDel") shape = { ...shape, deleted: true };
  });
  return shape;
}

/** The cell that a cell without content of its own belongs to, made larger by it; null where it stands alone. */
function grown(table: OpenTable, { row, column }: OpenRow, { goesOn, span }: CellShape): OpenCell | null {
  if (goesOn === "down") {
    const above = table.lowest.get(column);
    if (!above || above.row + above.rowSpan !== row) return null;
    above.rowSpan += 1;
    return above;
  }
  const before = table.cells.at(-1);
  if (goesOn !== "right" || !before || before.row !== row) return null;
  before.columnSpan += span;
  return before;
}

function addCell(table: OpenTable, cell: OpenCell): void {
  table.cells.push(cell);
  table.lowest.set(cell.column, cell);
}

/** Reads `w:tc`, just opened, to its end. */
function readCell(
  walk: Walk,
  collector: Collector,
  around: Surroundings,
  table: OpenTable,
  row: OpenRow,
): void {
  let shape: CellShape = { span: 1, goesOn: null, deleted: false };
  const own: number[] = [];
  const at = { row: row.row, column: row.column };
  const place = { kind: "cell" as const, table: table.index, ...at };
  const blocks = table.contents(walk, collector, { place, host: around.host });
  let covering: OpenCell | null = null;
  eachElement(walk, (name) => {
    if (name === "w:tcPr") {
      shape = readShape(walk);
      covering = shape.deleted ? null : grown(table, row, shape);
    } else if (shape.deleted || covering) walk.scanner.skip();
    else {
      const before = collector.next;
      blocks.visit(name);
      if (name === "w:p" && collector.next > before) own.push(before);
    }
  });
  blocks.end();
  if (shape.deleted) return;
  if (!covering) addCell(table, { ...at, rowSpan: 1, columnSpan: shape.span, paragraphs: own });
  row.column = Math.min(row.column + shape.span, MAX_COLUMNS);
}

/** Reads `w:trPr`, just opened, to its end. */
function readRowProperties(walk: Walk, row: OpenRow): void {
  eachElement(walk, (name) => {
    if (name === "w:gridBefore") row.column = valueOf(walk) === "0" ? 0 : spanOf(walk);
    else if (name === "w:del") row.deleted = isOn(walk);
    else if (name === "w:trPrChange") walk.scanner.skip();
  });
}

/** Reads `w:tr`, just opened, to its end. */
function readRow(walk: Walk, collector: Collector, around: Surroundings, table: OpenTable): void {
  const row: OpenRow = { row: table.rows, column: 0, deleted: false };
  eachElement(walk, (name) => {
    if (name === "w:trPr") readRowProperties(walk, row);
    else if (name === "w:tc") {
      if (row.deleted) walk.scanner.skip();
      else readCell(walk, collector, around, table, row);
    } else if (name === "w:sdtPr" || name === "w:tblPrEx") walk.scanner.skip();
  });
  if (row.deleted) return;
  table.rows += 1;
  table.columns = Math.max(table.columns, row.column);
}

/** Reads `w:tbl`, just opened, to its end. */
export function readTable(
  walk: Walk,
  collector: Collector,
  around: Surroundings,
  contents: ReadsBlocks,
): void {
  const first = collector.next;
  const table: OpenTable = {
    contents,
    index: collector.beginTable(),
    cells: [],
    lowest: new Map(),
    rows: 0,
    columns: 0,
  };
  eachElement(walk, (name) => {
    if (name === "w:tr") readRow(walk, collector, around, table);
    else if (/^w:(?:tblPr|tblGrid|sdtPr)$/.test(name)) walk.scanner.skip();
  });
  const { cells, rows, columns } = table;
  collector.endTable(table.index, { rows, columns, cells, first, behind: collector.next });
}
