/** The engine: takes batches as they come over the wire, counts them, lets faults strike, answers later. */
import type { Book } from "../model/book";
import type { NumberFormatter } from "../model/content";
import { recalculate, type Place } from "../model/recalculate";
import type { Counters } from "../counters";
import type { Faults } from "../faults";
import { admit } from "../guest";
import { supports, type Profile } from "../profiles";
import { newDesk } from "./desk";
import { newEvents, type Events } from "./events";
import type { CellChange, Desk, Live } from "./live";
import { isRelease, isWriting, runBatch, type Bench } from "./run-batch";
import { Simulate } from "./simulate";
import { bytesOf, never, refusal, strike, takeFailure, tooLarge } from "./inject-faults";
import { DELAY_FOR_CELL_EDIT, type Answer, type Batch } from "./wire";
import { workbookObject } from "./workbook";

export interface EngineOptions {
  readonly book: Book;
  readonly profile: Profile;
  readonly faults: Faults;
  readonly counters: Counters;
  readonly formatter: NumberFormatter;
  readonly opening: number;
  /** Milliseconds of each trip, or the profile's own. */
  readonly latency: number | "profile";
}

/** How often a waiting run looks whether the user has finished typing. */
const CELL_EDIT_POLL = 10;

function placesOf(changes: readonly CellChange[]): Place[] {
  return changes.flatMap(({ sheet, area }) => {
    const places: Place[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) places.push({ sheet, row, column });
    }
    return places;
  });
}

function latencyOf({ latency, profile }: EngineOptions, trip: number): number {
  if (latency !== "profile") return latency;
  const [from, to] = profile.latency;
  // Spread without chance, so that a run can be repeated.
  return from + ((trip * 37) % (to - from + 1));
}

/** The engine over a book. */
export class Engine {
  readonly events: Events;
  readonly simulate: Simulate;
  private readonly desk: Desk;
  private readonly kept = new Map<string, Live>();
  private readonly references = new Map<Live, string>();
  private nextReference = 0;
  private written: CellChange[] = [];

  constructor(private readonly options: EngineOptions) {
    const { book, profile, formatter, faults, opening } = options;
    this.events = newEvents(supports(profile, "ExcelApi", "1.14"));
    this.simulate = new Simulate(book, this.events, formatter);
    this.desk = newDesk(book, profile, formatter, faults, opening);
  }

  get book(): Book {
    return this.options.book;
  }

  get profile(): Profile {
    return this.options.profile;
  }

  get faults(): Faults {
    return this.options.faults;
  }

  get formatter(): NumberFormatter {
    return this.options.formatter;
  }

  /** Files that were opened in windows of their own. */
  get openedApart(): readonly Uint8Array[] {
    return this.desk.openedApart;
  }

  /** Answers a batch after the time a trip takes; never at once. */
  async send(batch: Batch, flags: number): Promise<Answer> {
    const { faults, counters } = this.options;
    const sent = JSON.parse(JSON.stringify(batch)) as Batch;
    await admit(sent, this.desk.guests);
    await pause(latencyOf(this.options, counters.all.length));
    if (flags & DELAY_FOR_CELL_EDIT) while (faults.cellEdit) await pause(CELL_EDIT_POLL);
    const release = isRelease(sent);
    if (!release) strike(faults);
    const hang = release ? "none" : faults.hang;
    const given = hang === "request-lost" ? null : this.answer(sent);
    counters.add({
      actions: sent.Actions.length,
      requestBytes: bytesOf(sent),
      responseBytes: bytesOf(given),
      release,
      writes: isWriting(sent),
      failed: failureOf(given),
    });
    return given && hang === "none" ? given : never(faults);
  }

  private answer(batch: Batch): Answer {
    const refused = refusal(this.options, batch);
    if (refused) return refused;
    const { book, profile, counters } = this.options;
    this.written = [];
    const done = runBatch(this.bench(isRelease(batch) ? null : takeFailure(this.faults)), batch);
    if (isWriting(batch))
      book.undo = profile.writesClearUndo ? [] : [...book.undo, `trip ${counters.all.length}`];
    this.events.changed(this.written, "add-in");
    return tooLarge(this.options, done) ?? done;
  }

  private bench(failing: Faults["failAt"]): Bench {
    const { desk, kept, references, book, profile } = this;
    let settled = 0;
    return {
      desk,
      root: workbookObject(desk),
      kept,
      references,
      hasSet: (since) => supports(profile, "ExcelApi", since),
      newReference: () => `ref-${(this.nextReference += 1)}`,
      changed: (changes) => void this.written.push(...changes),
      settle: () => {
        const changes = this.written.slice(settled);
        settled = this.written.length;
        if (changes.length > 0) recalculate(book, placesOf(changes));
      },
      failureAt: (index) => (failing?.action === index ? failing.code : null),
    };
  }
}

/** Code with which a trip failed, or null. */
const failureOf = (given: Answer | null): string | null => (given ? (given.Error?.Code ?? null) : "lost");

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
