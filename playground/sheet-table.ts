/** Renders a sheet of the emulated Excel as a table: merged areas, fills, marks, hidden rows and columns. */
import type { Simulate } from "../emulator/engine/simulate";
import { cellAt, type BookSheet } from "../emulator/model/book";
import { contains, toA1, type Area, type CellPosition } from "../src/workbook/address";
import { PLAYGROUND_WORDS } from "../src/words/pane-playground";

const MOST_ROWS = 600;
const MOST_COLUMNS = 40;
const FEWEST_COLUMNS = 6;

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function extentOf({ rows, merges }: BookSheet): Extent {
  const columns = [...rows.values()].flatMap((cells) => [...cells.keys()]);
  return {
    rows: Math.max(0, ...[...rows.keys()].map((row) => row + 1), ...merges.map(({ bottom }) => bottom + 1)),
    columns: Math.max(
      FEWEST_COLUMNS,
      ...columns.map((column) => column + 1),
      ...merges.map(({ right }) => right + 1),
    ),
  };
}

function shown(from: number, to: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index).filter((one) => !hidden.has(one));
}

function headRow(columns: readonly number[]): HTMLElement {
  const head = document.createElement("thead");
  const row = head.appendChild(document.createElement("tr"));
  row.append(document.createElement("td"));
  for (const column of columns) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = toA1({ row: 0, column }).replace(/\d/g, "");
    row.append(cell);
  }
  return head;
}

interface Drawing {
  readonly sheet: BookSheet;
  readonly simulate: Simulate;
  readonly selection: Area | null;
}

function dress(element: HTMLElement, { look, value }: ReturnType<typeof cellAt>): void {
  // Set through the object model: the page's policy allows no style attributes.
  if (look.fill !== "" && look.pattern !== "None") {
    element.style.backgroundColor = look.fill;
    element.style.color = "#000";
  }
  if (look.bold) element.style.fontWeight = "bold";
  if (typeof value === "number") element.classList.add("number");
  if (look.horizontal === "Center") element.style.textAlign = "center";
}

function bodyCell({ sheet, simulate, selection }: Drawing, at: CellPosition): HTMLTableCellElement {
  const cell = document.createElement("td");
  cell.dataset["ref"] = toA1(at);
  cell.tabIndex = -1;
  cell.textContent = simulate.textOf(sheet.name, toA1(at));
  dress(cell, cellAt(sheet, at.row, at.column));
  if (selection && contains(selection, at)) cell.classList.add("selected");
  return cell;
}

/** How many of the shown rows or columns an area takes. */
const spanOf = (shownOnes: readonly number[], from: number, to: number): number =>
  shownOnes.filter((one) => one >= from && one <= to).length;

function bodyRow(
  drawing: Drawing,
  row: number,
  rows: readonly number[],
  columns: readonly number[],
): HTMLElement {
  const element = document.createElement("tr");
  const number = element.appendChild(document.createElement("th"));
  number.scope = "row";
  number.textContent = String(row + 1);
  for (const column of columns) {
    const at = { row, column };
    const area = drawing.sheet.merges.find((one) => contains(one, at));
    if (area && (area.top !== row || area.left !== column)) continue;
    const cell = bodyCell(drawing, at);
    if (area) {
      cell.rowSpan = spanOf(rows, area.top, area.bottom);
      cell.colSpan = spanOf(columns, area.left, area.right);
    }
    element.append(cell);
  }
  return element;
}

/** The table of a sheet; very long and wide sheets are cut, and say so. */
export function sheetTable(drawing: Drawing): HTMLTableElement {
  const { sheet } = drawing;
  const extent = extentOf(sheet);
  const rows = shown(0, Math.min(extent.rows, MOST_ROWS), sheet.hiddenRows);
  const columns = shown(0, Math.min(extent.columns, MOST_COLUMNS), sheet.hiddenColumns);
  const table = document.createElement("table");
  table.setAttribute("aria-label", PLAYGROUND_WORDS.table(sheet.name));
  const body = document.createElement("tbody");
  body.append(...rows.map((row) => bodyRow(drawing, row, rows, columns)));
  if (extent.rows > MOST_ROWS) table.createCaption().textContent = PLAYGROUND_WORDS.cut(MOST_ROWS);
  table.append(headRow(columns), body);
  return table;
}
