/** An open workbook as a host, through Excel's library. */
import type { CellRef } from "../../workbook/address";
import { extent, type Sheet } from "../../workbook/grid";
import { EMPTY_STATE, type WorkbookState } from "../../workbook/state";
import type { ApplyReport, WritePlan } from "../../workbook/write";
import { applyPlan } from "../manners/apply";
import type { ClearScope, RestoreScope, Snapshot } from "../host";
import { cleared, clearMarks, restoreRuns } from "../manners/restore-plan";
import type { ExcelHost, ExcelHostOptions, Insertion } from "./excel-api";
import type { BookFacts } from "./read/book-facts";
import { makeChange, type ChangeRequest } from "./change/changing";
import type { Changer } from "./change/query-rows";
import { MergedAreas } from "./read/merged-areas";
import { readBook, readFacts } from "./read/reading";
import { remember } from "./change/keep-record";
import { revealCell, uncoverCell } from "./read/revealing";
import type { ExcelNamespace } from "./surface";
import { Trips, USUAL_TIMING, type SyncLog, type ExcelRun } from "./sync-log";
import { beginnings, journalCells, markedCells, wantedBy } from "./change/cells-needed";
import { OwnWrites, watchEdits, watchSelection, type Unsubscribe } from "./read/watching";

/** What brought the reading of merged areas, and the inserting of sheets from a file. */
const LATE_SET = "1.13";

const hasContent = (sheet: Sheet): boolean => extent(sheet).rows > 0;

class OpenWorkbook implements ExcelHost {
  private facts: BookFacts | null = null;
  private asRead: ReadonlyMap<string, string> = new Map();
  /** Whether the newest change shall stop; each has its own, so that none that was stopped ever goes on. */
  private order = { stopped: false };
  private readonly trips: Trips;
  private readonly merged = new MergedAreas();
  private readonly own = new OwnWrites();
  /** The last of the operations that wait for each other, so that none writes over what another keeps. */
  private line: Promise<unknown> = Promise.resolve();

  constructor(
    excel: ExcelNamespace,
    private readonly options: ExcelHostOptions,
  ) {
    this.trips = new Trips(excel, { ...USUAL_TIMING, ...options.timing });
  }

  start(): Promise<void> {
    return this.inTurn(async (run) => this.know(await readFacts(run)));
  }

  read(): Promise<Snapshot> {
    const { merged, options } = this;
    const wantsMerges = this.hasLateSet() ? (options.readMergesOf ?? hasContent) : () => false;
    return this.inTurn(async (run) => {
      const listed = (this.facts ?? (await readFacts(run))).sheets;
      const { facts, snapshot } = await readBook(run, listed, { merged, wantsMerges });
      this.know(facts);
      return snapshot;
    });
  }

  apply(plan: WritePlan, at: string): Promise<ApplyReport> {
    return this.change((kept) => ({
      wanted: wantedBy(plan, kept),
      work: (store, state) => applyPlan(store, plan, state, at),
      record: "first",
    }));
  }

  restore(scope: RestoreScope): Promise<ApplyReport> {
    return this.change((kept) => ({
      wanted: journalCells({ ...kept, journal: scope === "all" ? kept.journal : kept.journal.slice(-1) }),
      work: (store, state) => restoreRuns(store, state, scope),
      record: "last",
    }));
  }

  clear(scope: ClearScope): Promise<ApplyReport> {
    return this.change((kept) => ({
      wanted: markedCells(kept),
      work: (store, state) => cleared(clearMarks(store, state), scope),
      record: "last",
    }));
  }

  remember(change: Partial<Omit<WorkbookState, "journal">>): Promise<void> {
    return this.inTurn((run) => remember(run, change));
  }

  reveal(cell: CellRef): Promise<void> {
    return this.inTurn((run) => revealCell(run, this.keyOf(cell.sheet), cell));
  }

  uncover(cell: CellRef): Promise<void> {
    return this.inTurn((run) => uncoverCell(run, this.keyOf(cell.sheet), cell));
  }

  insertSheets(file: Uint8Array): Promise<Insertion> {
    return this.own.during(async () => {
      const { insertSheets, openApart } = await import("./change/inserting");
      const work = (run: ExcelRun): ReturnType<typeof insertSheets> => insertSheets(run, this.trips, file);
      const inserted = this.hasLateSet() ? await this.inTurn(work) : null;
      if (inserted === null) return openApart(this.trips, file);
      this.facts = inserted.facts;
      return { kind: "inserted", sheets: inserted.names };
    });
  }

  cancel(): void {
    this.order.stopped = true;
  }

  leave(): void {
    this.cancel();
    this.trips.giveUp();
  }

  onEdited(listener: () => void): Promise<Unsubscribe> {
    return watchEdits(this.trips, this.own, listener);
  }

  onSelected(listener: (cell: CellRef) => void): Promise<Unsubscribe> {
    const nameOf = (id: string): string | null =>
      this.facts?.sheets.find((sheet) => sheet.id === id)?.name ?? null;
    return watchSelection(this.trips, nameOf, listener);
  }

  syncLog(): SyncLog {
    return this.trips.syncLog;
  }

  /** One operation after the other. */
  private inTurn<T>(work: (run: ExcelRun) => Promise<T>): Promise<T> {
    const next = this.line.then(() => this.trips.run(work));
    this.line = next.catch(() => undefined);
    return next;
  }

  private hasLateSet(): boolean {
    return this.options.supports?.(LATE_SET) ?? true;
  }

  private know(facts: BookFacts): void {
    this.facts = facts;
    this.asRead = new Map(facts.sheets.map(({ name, id }) => [name.toLowerCase(), id]));
  }

  private keyOf(sheet: string): string {
    return this.asRead.get(sheet.toLowerCase()) ?? sheet;
  }

  private change(of: (kept: WorkbookState) => ChangeRequest): Promise<ApplyReport> {
    const order = { stopped: false };
    this.order = order;
    return this.own.during(() =>
      this.inTurn(async (run) => {
        const kept = this.facts?.kept.state ?? EMPTY_STATE;
        const change = of(kept);
        const wanted = [...change.wanted, ...beginnings(kept)];
        const { report, facts } = await makeChange(run, this.changer(order), { ...change, wanted });
        this.facts = facts;
        return report;
      }),
    );
  }

  private changer(order: { readonly stopped: boolean }): Changer {
    const { trips, merged, asRead } = this;
    const control = {
      isCancelled: () => order.stopped,
      progress: this.options.progress ?? (() => undefined),
    };
    return { trips, merged, asRead, control, listed: this.facts?.sheets ?? [] };
  }
}

/** The workbook that stands open in Excel; `excel` is the library's namespace. */
export function excelHost(excel: ExcelNamespace, options: ExcelHostOptions = {}): ExcelHost {
  return new OpenWorkbook(excel, options);
}
