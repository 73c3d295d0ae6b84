/** A scanned sheet made into the grid that the rest of the program sees, with the way back to the written cells. */
import { contains, toA1, type Area } from "../../../workbook/address";
import type { Cell, Sheet } from "../../../workbook/grid";
import type { RawCell } from "./cell-reader";
import { toCell, type CellContext } from "./cell-value";
import { MAX_GRID_COLUMNS } from "../limits";
import { movedFormula } from "./shared-formula";
import type { RowSpan, SheetScan } from "./sheet-scan";
import { styleAt } from "./styles";
import type { SheetEntry } from "./workbook-part";

/** First cells of shared formulas by group, and the areas that one formula fills as a whole. */
interface FormulaGroups {
  readonly masters: ReadonlyMap<string, RawCell>;
  readonly areas: readonly { readonly area: Area; readonly formula: string }[];
}

export interface SheetModel {
  readonly entry: SheetEntry;
  readonly scan: SheetScan;
  readonly groups: FormulaGroups;
  readonly rows: ReadonlyMap<number, RowSpan>;
  readonly grid: Sheet;
}

const DATA_TABLE = "TABLE()";

function formulaGroups(scan: SheetScan): FormulaGroups {
  const masters = new Map<string, RawCell>();
  const areas: { area: Area; formula: string }[] = [];
  for (const row of scan.rows) {
    for (const cell of row.cells) {
      const { formula } = cell;
      if (!formula || formula.kind === "plain") continue;
      if (formula.kind === "shared" && formula.text !== "" && !masters.has(formula.group)) {
        masters.set(formula.group, cell);
      }
      if (formula.area && formula.kind !== "shared") {
        areas.push({ area: formula.area, formula: formula.kind === "table" ? DATA_TABLE : formula.text });
      }
    }
  }
  return { masters, areas };
}

/** The formula of a cell without `=`, or null; shared and area formulas are resolved. */
export function formulaOf(cell: RawCell, groups: FormulaGroups): string | null {
  const { formula } = cell;
  if (formula?.kind === "table") return DATA_TABLE;
  if (formula && formula.text !== "") return formula.text;
  if (formula?.kind === "shared") {
    const master = groups.masters.get(formula.group);
    if (!master?.formula) return null;
    return movedFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
  }
  return groups.areas.find(({ area }) => contains(area, cell))?.formula ?? null;
}

/** Blank cells at the end of a row, and blank rows at the end, are no extent: they only carry looks. */
function trimmed<T>(items: (T | undefined)[], isBlank: (item: T) => boolean): (T | undefined)[] {
  let length = items.length;
  for (; length > 0; length -= 1) {
    const last = items[length - 1];
    if (last !== undefined && !isBlank(last)) break;
  }
  items.length = length;
  return items;
}

function gridRows(scan: SheetScan, groups: FormulaGroups, context: CellContext): Sheet["rows"] {
  const rows: (readonly (Cell | undefined)[] | undefined)[] = [];
  for (const span of scan.rows) {
    const cells: (Cell | undefined)[] = [];
    for (const raw of span.cells) {
      const cell = toCell(raw, formulaOf(raw, groups), context);
      // Of two cells at one place the first counts; it is the one that is found again for writing.
      if (cell.kind !== "blank" || cell.format !== "General") cells[raw.column] ??= cell;
    }
    rows[span.row] = trimmed(cells, (cell) => cell.kind === "blank");
  }
  return trimmed(rows, (row) => row.length === 0);
}

/** The style that a cell has: its own, else its row's, else its column's. */
export function styleOf(
  scan: SheetScan,
  row: RowSpan | undefined,
  cell: RawCell | undefined,
  column: number,
): number {
  if (cell) return cell.style;
  const ofColumn = scan.columns.find(({ first, last }) => column >= first && column <= last);
  return row?.style ?? ofColumn?.style ?? 0;
}

function unlockedCells(
  scan: SheetScan,
  byRow: ReadonlyMap<number, RowSpan>,
  context: CellContext,
): Set<string> {
  const unlocked = new Set<string>();
  if (!scan.protected) return unlocked;
  const isUnlocked = (style: number | null) => style !== null && !styleAt(context.styles, style).locked;
  const allColumns = scan.columns.some(({ style }) => isUnlocked(style));
  const height = (scan.rows.at(-1)?.row ?? -1) + 1;
  for (let row = 0; row < height; row += 1) {
    const span = byRow.get(row);
    const cells = new Map(span?.cells.map((cell) => [cell.column, cell]));
    const whole = allColumns || isUnlocked(span?.style ?? null);
    const columns = whole ? Array.from({ length: MAX_GRID_COLUMNS }, (_, column) => column) : cells.keys();
    for (const column of columns) {
      if (isUnlocked(styleOf(scan, span, cells.get(column), column))) unlocked.add(toA1({ row, column }));
    }
  }
  return unlocked;
}

function hiddenColumns(scan: SheetScan): Set<number> {
  const hidden = new Set<number>();
  for (const span of scan.columns) {
    for (let column = span.first; span.hidden && column <= span.last; column += 1) hidden.add(column);
  }
  return hidden;
}

/** Makes the model of one sheet. */
export function modelOf(entry: SheetEntry, scan: SheetScan, context: CellContext): SheetModel {
  const groups = formulaGroups(scan);
  const rows = new Map(scan.rows.map((row) => [row.row, row]));
  const grid: Sheet = {
    name: entry.name,
    visibility: entry.visibility,
    protected: scan.protected,
    rows: gridRows(scan, groups, context),
    merges: scan.merges,
    hiddenRows: new Set(scan.rows.filter(({ hidden }) => hidden).map(({ row }) => row)),
    hiddenColumns: hiddenColumns(scan),
    unlocked: unlockedCells(scan, rows, context),
    ...(scan.truncated ? { truncated: scan.truncated } : {}),
  };
  return { entry, scan, groups, rows, grid };
}
