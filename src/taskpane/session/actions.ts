/**
 * What every action of the pane works with: one at a time, each telling the state what happened. A host problem
 * becomes a sentence with a remedy, a bug is told as a bug.
 */
import { findForms, keptChoices, type Report } from "../../assessment";
import { HostProblem, type Snapshot } from "../../hosts/host";
import type { ExcelHost, Insertion } from "../../hosts/excel";
import type { Sheet, Workbook } from "../../workbook/grid";
import type { WorkbookState } from "../../workbook/state";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import { PartMissing } from "../part";
import { JUDGING } from "./parts";
import type { BusyKind, PaneEvent, PaneView, Trouble } from "./state";
import { settle, type Unsettled } from "./unsettled";

export type Tell = (event: PaneEvent) => void;

/** What the pane asks of the open workbook. */
export type PaneHost = Pick<
  ExcelHost,
  "read" | "apply" | "restore" | "clear" | "remember" | "reveal" | "uncover" | "cancel" | "leave"
>;

/** What the actions need of the pane's surroundings. */
export interface Outside {
  readonly host: PaneHost;
  /** Local time to the second. */
  readonly now: () => string;
  /** Inserts the sheets of a workbook file behind those of the open workbook. @throws HostProblem */
  readonly insertSheets: (file: Uint8Array) => Promise<Insertion>;
}

/** What the pane knows of its latest run. */
interface Runs {
  /** Its number; what an older run tells is not heard any more. */
  latest: number;
  /** Whether the person asked it to stop. */
  stopping: boolean;
  /** Whether it has asked Excel for a change. */
  hasAsked: boolean;
  /** Its end. */
  end: Promise<void>;
}

export interface Desk extends Outside {
  readonly tell: Tell;
  readonly run: Runs;
  /** Whether nobody gave up waiting for this run. */
  readonly isHeard: () => boolean;
  /** Last year's workbooks, until the pane is closed. */
  readonly beside: { previous: readonly Workbook[] };
  /** The last reading, and the change that Excel gave no answer to since. */
  readonly known: { read: Snapshot | null; unsettled: Unsettled | null };
}

/** The desk of one pane. */
export function deskOf(outside: Outside, tell: Tell): Desk {
  const known = { read: null, unsettled: null };
  const run = { latest: 0, stopping: false, hasAsked: false, end: Promise.resolve() };
  return { ...outside, tell, run, isHeard: () => true, beside: { previous: [] }, known };
}

/** A part of the pane that comes later, whoever brings it. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof PartMissing || (error instanceof Error && error.name === "ChunkLoadError");

const isUnanswered = (error: unknown): boolean => error instanceof HostProblem && error.code === "no-answer";

/** A caught error as what a person reads. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostProblem) {
    const { what, remedy } = error;
    return isUnanswered(error) ? { what, remedy, action: { kind: "reread" } } : { what, remedy };
  }
  if (isMissingPart(error)) return { ...PANE_TROUBLE.partMissing, action: { kind: "reopen" } };
  return PANE_TROUBLE.defect;
}

/** Carries out one action; what a later one has overtaken is not heard any more. */
export function during(desk: Desk, busy: BusyKind, work: (desk: Desk) => Promise<void>): Promise<void> {
  const { run } = desk;
  const mine = run.latest + 1;
  const isHeard = (): boolean => run.latest === mine;
  const tell: Tell = (event) => {
    if (isHeard()) desk.tell(event);
  };
  const carryOut = async (): Promise<void> => {
    try {
      await work({ ...desk, isHeard, tell });
    } catch (error) {
      tell({ kind: "failed", trouble: troubleOf(error) });
    }
  };
  Object.assign(run, { latest: mine, stopping: false, hasAsked: false });
  tell({ kind: "began", busy });
  return (run.end = carryOut());
}

/**
 * Has to be passed before Excel is asked for a change: a person may have stopped or left the run while a part of the
 * pane was still being brought. What is thrown in a run that was left is heard by nobody.
 */
export function beforeAsking({ run, isHeard }: Desk): void {
  if (!isHeard()) throw new Error("left");
  if (run.stopping && !run.hasAsked) {
    throw new HostProblem("cancelled", PANE_TROUBLE.cancelled.what, PANE_TROUBLE.cancelled.remedy);
  }
  run.hasAsked = true;
}

/**
 * Carries out an action that changes the workbook. As long as nobody knows what became of the change before it, it
 * only finds that out: nothing is written on top of what is unknown.
 */
export function changing(desk: Desk, busy: BusyKind, work: (desk: Desk) => Promise<void>): Promise<void> {
  return during(desk, busy, async (current) => {
    await (current.known.unsettled ? look(current, null) : work(current));
  });
}

/** Asks Excel for a change; without an answer it stays unsettled until the workbook was read again. */
export async function ask<T>(
  desk: Desk,
  kind: Unsettled["kind"],
  work: (host: PaneHost) => Promise<T>,
): Promise<T> {
  const { known, host, isHeard } = desk;
  beforeAsking(desk);
  known.unsettled = { kind, before: known.read?.state.journal ?? [] };
  const settled = (): void => {
    if (isHeard()) known.unsettled = null;
  };
  try {
    const result = await work(host);
    settled();
    return result;
  } catch (error) {
    if (!isUnanswered(error)) settled();
    throw error;
  }
}

/** Reads, and tells what became of a change that was not answered. */
async function read({ host, tell, known, isHeard }: Desk): Promise<Snapshot> {
  const snapshot = await host.read();
  if (!isHeard()) return snapshot;
  const done = known.unsettled && settle(known.unsettled, snapshot);
  if (done) tell({ kind: "acted", done, view: done.kind === "not-written" ? "findings" : "result" });
  known.unsettled = null;
  known.read = snapshot;
  return snapshot;
}

/** Sheets that a person can say something about: those that can be seen and are not ours. */
function sheetsToChoose({ workbook, state }: Snapshot): readonly string[] {
  const ours = new Set(state.journal.flatMap((run) => run.sheetsAdded.map(({ name }) => name)));
  const isTheirs = ({ name, visibility }: Sheet): boolean => visibility === "visible" && !ours.has(name);
  return workbook.sheets.filter(isTheirs).map(({ name }) => name);
}

function tellDamage({ tell }: Desk, { stateDamaged = false }: Snapshot): void {
  if (stateDamaged) tell({ kind: "failed", trouble: PANE_TROUBLE.damagedRecords });
}

/** Reads and finds the forms, which needs no law; goes to the first view. */
export async function find(desk: Desk): Promise<void> {
  const snapshot = await read(desk);
  const { workbook, state } = snapshot;
  const found = findForms(workbook, keptChoices(state));
  desk.tell({ kind: "found", found, kept: state, sheets: sheetsToChoose(snapshot) });
  tellDamage(desk, snapshot);
}

/** Judges a reading by what is kept with it; `view` is where to go then, or null to stay. */
async function judge(desk: Desk, snapshot: Snapshot, view: PaneView | null): Promise<Report> {
  const { assessWorkbook } = await JUDGING.bring();
  const { previous } = desk.beside;
  const { workbook, state } = snapshot;
  const options = previous.length > 0 ? { ...keptChoices(state), previous } : keptChoices(state);
  const report = assessWorkbook(workbook, options);
  desk.tell({ kind: "assessed", report, kept: state, sheets: sheetsToChoose(snapshot), view });
  tellDamage(desk, snapshot);
  return report;
}

/** Reads and assesses; `view` is where to go then, or null to stay. Gives what it found. */
export async function look(desk: Desk, view: PaneView | null): Promise<Report> {
  // The law is brought while Excel answers.
  void JUDGING.bring().catch(() => undefined);
  return judge(desk, await read(desk), view);
}

/** Choices that are kept with the workbook. */
export type Kept = Partial<Omit<WorkbookState, "journal">>;

/** Keeps a choice with the workbook and assesses anew. */
export function keep(desk: Desk, busy: BusyKind, kept: WorkbookState, change: Kept): Promise<void> {
  return changing(desk, busy, async (current) => {
    await ask(current, "kept", (host) => host.remember(change));
    current.tell({ kind: "kept", kept: { ...kept, ...change } });
    await look(current, null);
  });
}
