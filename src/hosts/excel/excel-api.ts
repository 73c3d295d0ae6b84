/** What an open workbook can do beyond what every host can, and what it wants to know. */
import type { CellRef } from "../../workbook/address";
import type { Sheet } from "../../workbook/grid";
import type { Host } from "../host";
import type { SyncLog, Timing } from "./sync-log";
import type { Unsubscribe } from "./read/watching";

export interface ExcelHostOptions {
  /** Whether an ExcelApi set is there; a member may exist in the library although the Excel cannot do it. */
  readonly supports?: (excelApi: string) => boolean;
  /** On which sheets merged areas are read: reading them empties the user's undo list. All with content by default. */
  readonly readMergesOf?: (sheet: Sheet) => boolean;
  readonly timing?: Partial<Timing>;
  /** Told after each part of a write that was cut into parts. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * What became of sheets that were to be inserted: they stand behind the others, under the names that Excel gave them
 * (a name that is taken gets a number), the first of them in front; or, where this Excel cannot insert, the file was
 * opened in a window of its own.
 */
export type Insertion =
  { readonly kind: "inserted"; readonly sheets: readonly string[] } | { readonly kind: "opened-apart" };

export interface ExcelHost extends Host {
  /** Asks what the workbook is, so that the first read is one trip. */
  start(): Promise<void>;
  /** Stops a write before its next part; what was written stays and is reported. */
  cancel(): void;
  /** Waits no longer for an Excel that does not answer: what is under way fails as unanswered, and the next begins. */
  leave(): void;
  /**
   * Inserts all sheets of a workbook file with their looks, protection and print set-up. They are for a person to
   * fill, so they are no part of the journal: neither restoring nor clearing ever takes them away.
   * @throws HostProblem read-only, structure-protected, too-large, or what every trip can meet.
   */
  insertSheets(file: Uint8Array): Promise<Insertion>;
  /** Makes hidden sheet, row and column of a cell visible, and shows it. */
  uncover(cell: CellRef): Promise<void>;
  /** Tells when somebody else than this add-in changed cells. */
  onEdited(listener: () => void): Promise<Unsubscribe>;
  /** Tells the first cell of each new selection. */
  onSelected(listener: (cell: CellRef) => void): Promise<Unsubscribe>;
  syncLog(): SyncLog;
}
