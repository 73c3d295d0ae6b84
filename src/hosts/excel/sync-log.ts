/** Runs pieces of work in Excel and counts their trips; gives up waiting when Excel does not answer. */
import { codeOf, noAnswer, problemOf } from "./problems";
import type { ExcelNamespace, Workbook } from "./surface";

/** One run: the workbook to queue calls on, and the trip that carries them. */
export interface ExcelRun {
  readonly workbook: Workbook;
  /** Carries out what was queued. @throws HostProblem no-answer, or the library's own error. */
  trip(): Promise<void>;
}

/** What a person may send us when something went wrong; nothing of the workbook is in it. */
export interface SyncLog {
  readonly trips: number;
  readonly lastCode: string | null;
}

export interface Timing {
  /** Milliseconds after which a trip counts as unanswered. */
  readonly answerWithin: number;
  /** Milliseconds before the first new attempt; doubled for each further one. */
  readonly retryAfter: number;
}

export const USUAL_TIMING: Timing = { answerWithin: 60_000, retryAfter: 800 };

/** Waits for a time. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Trips {
  private trips = 0;
  private lastCode: string | null = null;
  /** How to wait no longer, for each trip that is under way. */
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly excel: ExcelNamespace,
    readonly timing: Timing,
  ) {}

  get syncLog(): SyncLog {
    return { trips: this.trips, lastCode: this.lastCode };
  }

  /**
   * Does a piece of work in one run.
   * @throws HostProblem for what a person can remedy; anything else is a bug.
   */
  async run<T>(work: (run: ExcelRun) => Promise<T>): Promise<T> {
    try {
      return await this.excel.run((context) =>
        work({ workbook: context.workbook, trip: () => this.carry(() => context.sync()) }),
      );
    } catch (error) {
      throw problemOf(error);
    }
  }

  /**
   * Opens a copy of a workbook file in a window of its own, where nothing of ours goes on.
   * @throws HostProblem for what a person can remedy; anything else is a bug.
   */
  async openApart(base64: string): Promise<void> {
    try {
      await this.carry(() => this.excel.createWorkbook(base64));
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** Waits no longer for the trips that are under way: for each of them it is as if its time were over. */
  giveUp(): void {
    for (const leave of this.waiting) leave();
  }

  /** Makes a note of an error that was got over. */
  note(error: unknown): void {
    this.lastCode = codeOf(error) ?? this.lastCode;
  }

  private async carry(sync: () => Promise<unknown>): Promise<void> {
    this.trips += 1;
    let leave = (): void => undefined;
    const late = new Promise<never>((_, reject) => {
      leave = () => reject(noAnswer());
    });
    this.waiting.add(leave);
    const timer = setTimeout(leave, this.timing.answerWithin);
    try {
      await Promise.race([sync(), late]);
    } catch (error) {
      this.note(error);
      throw error;
    } finally {
      this.waiting.delete(leave);
      clearTimeout(timer);
    }
  }
}
