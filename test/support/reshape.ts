/** Changes the shape of sheets without changing what they say, and tells where every cell went. */
import type { Area, CellPosition } from "../../src/workbook/address";
import type { Cell, Sheet, Workbook } from "../../src/workbook/grid";

/** Where a cell of the sheet before stands afterwards. */
export type Moved = (position: CellPosition) => CellPosition;

export interface Reshaped {
  readonly sheet: Sheet;
  readonly moved: Moved;
}

const unmoved: Moved = (position) => position;

/** The sheet as it is. */
export function asIs(sheet: Sheet): Reshaped {
  return { sheet, moved: unmoved };
}

/** A second change after a first. */
export function then(first: Reshaped, change: (sheet: Sheet) => Reshaped): Reshaped {
  const second = change(first.sheet);
  return { sheet: second.sheet, moved: (position) => second.moved(first.moved(position)) };
}

/** A blank row in front of row `at`; merged areas across it grow, as in Excel. */
export function insertRow(sheet: Sheet, at: number): Reshaped {
  const down = (row: number): number => (row >= at ? row + 1 : row);
  const rows = [...sheet.rows];
  rows.splice(at, 0, undefined);
  const merges = sheet.merges.map((area) => ({ ...area, top: down(area.top), bottom: down(area.bottom) }));
  return { sheet: { ...sheet, rows, merges }, moved: ({ row, column }) => ({ row: down(row), column }) };
}

/** A blank column in front of column `at`; merged areas across it grow. */
export function insertColumn(sheet: Sheet, at: number): Reshaped {
  const right = (column: number): number => (column >= at ? column + 1 : column);
  const rows = sheet.rows.map((cells) => {
    if (!cells || cells.length <= at) return cells;
    const wider = [...cells];
    wider.splice(at, 0, undefined);
    return wider;
  });
  const merges = sheet.merges.map((area) => ({ ...area, left: right(area.left), right: right(area.right) }));
  return { sheet: { ...sheet, rows, merges }, moved: ({ row, column }) => ({ row, column: right(column) }) };
}

/** Columns from `left` on, in the rows of an area, put into another order: `order[0]` comes first. */
export function reorderColumns(sheet: Sheet, area: Area, order: readonly number[]): Reshaped {
  const target = (column: number): number => area.left + order.indexOf(column - area.left);
  const inside = ({ row, column }: CellPosition): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const moved: Moved = (position) =>
    inside(position) ? { row: position.row, column: target(position.column) } : position;
  const rows = sheet.rows.map((cells, row) => {
    if (!cells || row < area.top || row > area.bottom) return cells;
    const wider: (Cell | undefined)[] = [...cells];
    for (let column = area.left; column <= area.right; column += 1) {
      wider[target(column)] = cells[column];
    }
    return wider;
  });
  return { sheet: { ...sheet, rows }, moved };
}

/** The sheet without its merged areas, as some readers give it. */
export function unmerged(sheet: Sheet): Reshaped {
  return { sheet: { ...sheet, merges: [] }, moved: unmoved };
}

/** Moves a sheet down and right. */
function shifted(sheet: Sheet, down: number, right: number): Sheet {
  const blank = Array.from({ length: right }, () => undefined);
  const rows = sheet.rows.map((cells) => (cells ? [...blank, ...cells] : cells));
  const merges = sheet.merges.map((area) => ({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  }));
  return { ...sheet, rows: [...Array.from({ length: down }, () => undefined), ...rows], merges };
}

const width = (sheet: Sheet): number =>
  Math.max(...sheet.rows.map((cells) => cells?.length ?? 0), ...sheet.merges.map(({ right }) => right + 1));

/** One sheet that holds another below or beside it, `gap` rows or columns apart. */
export function joined(
  first: Sheet,
  second: Sheet,
  how: "stacked" | "beside",
  gap: number,
): Reshaped & { readonly movedSecond: Moved } {
  const down = how === "stacked" ? first.rows.length + gap : 0;
  const right = how === "beside" ? width(first) + gap : 0;
  const other = shifted(second, down, right);
  const rows = Array.from({ length: Math.max(first.rows.length, other.rows.length) }, (_, row) => {
    const cells = [...(first.rows[row] ?? [])];
    (other.rows[row] ?? []).forEach((cell, column) => {
      if (cell) cells[column] = cell;
    });
    return cells;
  });
  return {
    sheet: { ...first, rows, merges: [...first.merges, ...other.merges] },
    moved: unmoved,
    movedSecond: ({ row, column }) => ({ row: row + down, column: column + right }),
  };
}

/** A workbook of ready sheets. */
export function workbookWith(...sheets: readonly Sheet[]): Workbook {
  return { name: "", sheets, structureProtected: false, readOnly: false };
}
