/** What a host must be able to do with single cells and sheets so that plans can be carried out and taken back. */
import type { CellPosition } from "../../workbook/address";
import type { Sheet } from "../../workbook/grid";
import type { CellState, SheetWrite } from "../../workbook/write";

/** One cell that may be changed; changes add up until the store is closed. */
export interface StoredCell {
  readonly sheet: Sheet;
  /** The first cell of the merged area, if the addressed cell lies in one. */
  readonly position: CellPosition;
  /** Whether the cell lies beyond what was read, so that nobody knows what stands there. */
  readonly unread: boolean;
  /** Whether one formula fills this cell and others, so that it cannot be changed alone. */
  readonly tied: boolean;
  /** What the cell holds now, changes of this run included. */
  state(): CellState;
  /** The cell as written in the file, if the host has such a thing. */
  original(): string | undefined;
  /** Gives the cell new content, and a new number format where the state has one. */
  setContent(state: CellState): void;
  /** Gives the cell another fill: `none` or `#RRGGBB`. */
  setFill(fill: string): void;
  /** Puts the cell back; `original` is what `original()` gave before it was changed. */
  giveBack(state: CellState, contentChanges: boolean, original: string | null): void;
}

export interface CellStore {
  readonly structureProtected: boolean;
  /** The cell that an address means, or null when there is no such sheet or address. */
  cell(sheet: string, address: string): StoredCell | null;
  /** A sheet as it was before this run, or null. */
  sheetNamed(name: string): Sheet | null;
  sheetNames(): readonly string[];
  /** Fills the sheet of a name anew, or adds it as the last one. */
  putSheet(name: string, write: SheetWrite): void;
  /** Takes a sheet away; false when it cannot go. */
  removeSheet(name: string): boolean;
}
