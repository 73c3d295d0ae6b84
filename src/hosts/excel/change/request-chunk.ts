/** One piece of a change: queued as a whole, with the most that it adds to a request. */
import type { Overtaken } from "./concurrent-edits";
import type { Workbook } from "../surface";

/** What the pieces need to know of the workbook at the time they are sent, also for a second time. */
export interface Ground {
  readonly workbook: Workbook;
  /** Ids of our custom XML parts. */
  readonly parts: readonly string[];
  /** Ids of the sheets by name. */
  readonly sheets: ReadonlyMap<string, string>;
}

export interface Piece {
  /** What it adds to a request at most, in bytes. */
  readonly bytes: number;
  /** Queues it; what it gives tells after the trip whether somebody's edit was written over. */
  readonly queue: (ground: Ground) => (() => Overtaken | null) | void;
  /** The sheet of ours that it belongs to, or null. */
  readonly sheet: string | null;
  /** How a page is printed: the one thing that may fail without harm, since it needs a printer. */
  readonly isPage?: boolean;
}

/** How long something is on the wire. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
