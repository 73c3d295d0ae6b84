/** Delivers pieces in as few trips as fit, tries again where that helps, and says what was left when it had to stop. */
import { askBook, type BookFacts } from "../read/book-facts";
import type { Overtaken } from "./concurrent-edits";
import type { Ground, Piece } from "./request-chunk";
import { cancelled, isPageTrouble, recoveryOf } from "../problems";
import { pause, type ExcelRun, type Trips } from "../sync-log";

/** Requests above 5 MB are refused by Excel on the web; estimates leave room. */
export const REQUEST_BYTES = 4 * 1024 * 1024;
const MOST_TRIES = 3;

/** What the surface wants to hear, and to say, while pieces are delivered. */
export interface Control {
  readonly isCancelled: () => boolean;
  readonly progress: (done: number, of: number) => void;
}

/** Why the delivery stopped, and what was not delivered for certain. */
export interface Stopped {
  readonly error: unknown;
  /** Whether a part was delivered before. */
  readonly hasBegun: boolean;
  readonly left: readonly Piece[];
}

/** What the pieces have to know, of a workbook as it is now. */
export function groundOf(run: ExcelRun, facts: BookFacts): Ground {
  return {
    workbook: run.workbook,
    parts: facts.kept.parts,
    sheets: new Map(facts.sheets.map(({ name, id }) => [name, id])),
  };
}

function chunkOf(pieces: readonly Piece[], limit: number): readonly Piece[] {
  let bytes = 0;
  const end = pieces.findIndex((piece, index) => {
    bytes += piece.bytes;
    return index > 0 && bytes > limit;
  });
  return end < 0 ? pieces : pieces.slice(0, end);
}

const weight = (pieces: readonly Piece[]): number => pieces.reduce((sum, { bytes }) => sum + bytes, 0);

export class Delivery {
  /** Cells whose new content was written over. */
  readonly overtaken: Overtaken[] = [];
  private left: readonly Piece[];
  private limit = REQUEST_BYTES;
  private tries = 0;

  constructor(
    private readonly run: ExcelRun,
    private readonly trips: Trips,
    private ground: Ground,
    private readonly pieces: readonly Piece[],
    private readonly control: Control,
  ) {
    this.left = pieces;
  }

  /** Delivers everything; null when all arrived. */
  async deliver(): Promise<Stopped | null> {
    while (this.left.length > 0) {
      if (this.control.isCancelled()) return this.stopped(cancelled());
      const chunk = chunkOf(this.left, this.limit);
      try {
        await this.send(chunk);
      } catch (error) {
        if (!(await this.recover(error, chunk))) return this.stopped(error);
      }
    }
    return null;
  }

  private stopped(error: unknown): Stopped {
    return { error, left: this.left, hasBegun: this.left.length < this.pieces.length };
  }

  private async send(chunk: readonly Piece[]): Promise<void> {
    const { application } = this.run.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    const looks = chunk.flatMap((piece) => piece.queue(this.ground) ?? []);
    await this.run.trip();
    this.overtaken.push(...looks.flatMap((look) => look() ?? []));
    this.delivered(chunk);
  }

  private delivered(chunk: readonly Piece[]): void {
    this.left = this.left.slice(chunk.length);
    this.tries = 0;
    this.control.progress(this.pieces.length - this.left.length, this.pieces.length);
  }

  /** Makes ready for another try; false when there is none. */
  private async recover(error: unknown, chunk: readonly Piece[]): Promise<boolean> {
    if (isPageTrouble(error)) {
      // Pages come last, so all the rest is done; how a sheet is printed is not worth a failure.
      this.left = this.left.slice(chunk.length).filter(({ isPage }) => !isPage);
      return true;
    }
    this.tries += 1;
    if (!this.mayRetry(error, chunk)) return false;
    if (recoveryOf(error) === "wait") await pause(this.trips.timing.retryAfter * 2 ** (this.tries - 1));
    return this.lookAgain();
  }

  private mayRetry(error: unknown, chunk: readonly Piece[]): boolean {
    const halve = (): boolean => {
      this.limit = Math.ceil(weight(chunk) / 2);
      return chunk.length > 1;
    };
    switch (recoveryOf(error)) {
      case "wait":
        return this.tries <= MOST_TRIES;
      case "once":
        return this.tries === 1 || (this.tries <= MOST_TRIES && halve());
      case "smaller":
        return halve();
      case "none":
        return false;
    }
  }

  /** Part of a failed request may have been carried out: sheets may be there by now, and our part too. */
  private async lookAgain(): Promise<boolean> {
    const book = askBook(this.run);
    try {
      await this.run.trip();
      this.ground = groundOf(this.run, await book());
      return true;
    } catch (error) {
      this.trips.note(error);
      return false;
    }
  }
}
