/** What the engine works on: live objects over the book, and the desk they share. */
import type { Book, BookSheet } from "../model/book";
import type { NumberFormatter } from "../model/content";
import type { Faults } from "../faults";
import type { Guests } from "../guest";
import type { Profile } from "../profiles";

/** An object that a batch can name: its members do what Excel's do. */
export interface Live {
  readonly className: string;
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that are objects; null where there is none. */
  readonly navigations?: Readonly<Record<string, () => Live | null>>;
  /** Methods that give nothing or a value. */
  readonly calls?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Methods that give an object; null for a null object. */
  readonly openers?: Readonly<Record<string, (...args: readonly unknown[]) => Live | null>>;
  readonly items?: () => readonly Live[];
  /** The item of a key or id. */
  readonly item?: (key: unknown) => Live;
  /** What the client re-addresses the object by after its first sync. */
  readonly identity?: () => Readonly<Record<string, string>>;
}

/** One write, for events and recalculation. */
export interface CellChange {
  readonly sheet: BookSheet;
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
}

/** What the live objects of one engine share. */
export interface Desk {
  readonly book: Book;
  readonly profile: Profile;
  readonly formatter: NumberFormatter;
  readonly faults: Pick<Faults, "mergedAreasFail" | "inserting">;
  /** Files that were sent along, read before the batch is carried out. */
  readonly guests: Guests;
  /** Files that were opened in windows of their own. */
  readonly openedApart: Uint8Array[];
  /** Cells changed by the action that is being carried out. */
  readonly changes: CellChange[];
  /** Cells that the read of one operation touches; checked against the limits of the profile. */
  countCells(cells: number): void;
  clearUndo(): void;
  newId(): string;
}
