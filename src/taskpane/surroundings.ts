import type { CellRef } from "../workbook/address";
import type { Outside } from "./session/actions";
import type { Progress } from "./session/state";

/** What the pane needs of its surroundings; everything else goes through the host. */
export interface Surroundings extends Outside {
  /** Tells when the user edits a cell; gives back how to stop listening. */
  readonly onEdited: (edited: () => void) => () => void;
  /** Tells the first cell of each new selection; gives back how to stop listening. */
  readonly onSelected: (selected: (cell: CellRef) => void) => () => void;
  /** Tells after each part of a long write; gives back how to stop listening. */
  readonly onProgress: (progressed: (progress: Progress) => void) => () => void;
  /** What Excel says of its theme; null when it says nothing and the system decides. */
  readonly isDark: boolean | null;
  /** Facts about Excel for the person who helps, with no workbook data in them. */
  readonly diagnostics: () => string;
  /** Loads the pane anew, after an update or where a part of it could not be loaded. */
  readonly reopen: () => void;
  readonly preferences: { get(name: string): string | null; set(name: string, value: string): void };
}
