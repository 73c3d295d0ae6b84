/** What every host does alike before it writes: says why a write may not be carried out, and what a cell will hold. */
import { equal, decimal } from "../../language/numbers";
import { toA1, type CellPosition } from "../../workbook/address";
import { cellAt, type Cell, type CellValue, type Sheet } from "../../workbook/grid";
import type { CellState, Refusal, SetWrite } from "../../workbook/write";

/** Longest text that Excel keeps in a cell. */
const MAX_CELL_CHARACTERS = 32_767;
const TEXT_FORMAT = "@";

/** A cell of a sheet; in a merged area its first cell. */
export interface Target {
  readonly sheet: Sheet;
  readonly position: CellPosition;
}

/** Whether protection forbids to change a cell. */
export function isLocked({ sheet, position }: Target): boolean {
  return sheet.protected && !sheet.unlocked.has(toA1(position));
}

/** Whether two values are the same to Excel, which keeps 15 digits of a number. */
export function sameValue(left: CellValue, right: CellValue): boolean {
  if (typeof left === "number" && typeof right === "number") return equal(decimal(left), decimal(right));
  return left === right;
}

function changed(write: SetWrite, cell: Cell): boolean {
  const { value, formula } = write.expect;
  return cell.formula !== formula || !sameValue(cell.value, value);
}

/** Whether no cell can hold a value: a text that is too long, or a number beyond all numbers of a cell. */
function isTooLong(value: CellValue): boolean {
  return typeof value === "string"
    ? value.length > MAX_CELL_CHARACTERS
    : value !== null && !Number.isFinite(Number(value));
}

/** Why a value may not be set, or null when it may. */
export function refusalOfSet(write: SetWrite, target: Target): Refusal | null {
  const cell = cellAt(target.sheet, target.position);
  if (changed(write, cell)) return "changed-since-reading";
  if (isLocked(target)) return "locked";
  if (cell.formula !== null && !write.replaceFormula) return "formula-kept";
  return isTooLong(write.value) ? "too-long" : null;
}

/**
 * The value as the cell will hold it: in a cell formatted as text a number becomes text, as it does in Excel.
 * @throws RangeError for a number that is not finite, which no cell can hold.
 */
export function valueFor(write: SetWrite, format: string): CellValue {
  if (typeof write.value !== "number") return write.value;
  return format === TEXT_FORMAT ? decimal(write.value).toString() : Number(decimal(write.value).toString());
}

/** The format that the cell will have. */
export function formatFor(write: SetWrite, format: string): string {
  return write.format ?? format;
}

function kindOf(value: CellValue): CellState["kind"] {
  if (value === null) return "blank";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "boolean";
}

/** The state of a cell that holds a constant. */
export function constantState(value: CellValue, format: string, fill: string): CellState {
  return { kind: kindOf(value), value, formula: null, format, fill };
}

/** The state of a cell as it was read. */
export function stateOf(cell: Cell, fill: string): CellState {
  const { kind, value, formula, format } = cell;
  return { kind, value, formula, format, fill };
}
