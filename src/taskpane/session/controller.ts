/**
 * What the pane can do: each action reads or writes through the host, assesses, and tells the state what happened.
 * One action at a time; a host problem becomes a sentence with a remedy, a bug is told as a bug.
 */
import { acknowledge, findForms, keptChoices } from "../../assessment";
import type { Finding, PlanOptions, Report } from "../../assessment";
import { HostProblem, type ClearScope, type Host, type RestoreScope } from "../../hosts/host";
import type { CellRef } from "../../workbook/address";
import type { WorkbookState } from "../../workbook/state";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import { JUDGING, PartMissing } from "../parts";
import type { BusyKind, Done, PaneEvent, PaneView, Trouble } from "./state";

type Tell = (event: PaneEvent) => void;

export interface Controller {
  recognise(): Promise<void>;
  check(): Promise<void>;
  write(report: Report, options: WriteOptions): Promise<void>;
  fixOne(report: Report, finding: Finding): Promise<void>;
  restore(scope: RestoreScope): Promise<void>;
  clear(scope: ClearScope): Promise<void>;
  reveal(cell: CellRef): Promise<void>;
  accept(kept: WorkbookState, finding: Finding, reason: string): Promise<void>;
  choose(
    kept: WorkbookState,
    change: { readonly pack?: string | null; readonly policies?: Readonly<Record<string, string>> },
  ): Promise<void>;
  /** Waits no longer for what is being done; whatever still comes of it is not shown. */
  stop(busy: BusyKind): void;
}

/** A caught error as what a person reads. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostProblem) return { what: error.what, remedy: error.remedy };
  if (error instanceof PartMissing) return { ...PANE_TROUBLE.partMissing, reopen: true };
  return PANE_TROUBLE.defect;
}

/** What every action works with. */
interface Desk {
  readonly host: Host;
  readonly tell: Tell;
  readonly now: () => string;
  /** Number of the latest run; what an older run tells is not heard any more. */
  readonly run: { latest: number };
}

/** Reads and finds the forms, which needs no law; goes to the first view. */
async function find({ host, tell }: Desk): Promise<void> {
  const { workbook, state, stateDamaged = false } = await host.read();
  tell({ kind: "found", found: findForms(workbook, keptChoices(state)), kept: state });
  if (stateDamaged) tell({ kind: "failed", trouble: PANE_TROUBLE.damagedRecords });
}

/** Reads and assesses; `view` is where to go then, or null to stay. */
async function look({ host, tell }: Desk, view: PaneView | null): Promise<void> {
  const { assessWorkbook } = await JUDGING.bring();
  const { workbook, state, stateDamaged = false } = await host.read();
  const report = assessWorkbook(workbook, keptChoices(state));
  tell({ kind: "assessed", report, kept: state, view });
  if (stateDamaged) tell({ kind: "failed", trouble: PANE_TROUBLE.damagedRecords });
}

async function during(desk: Desk, busy: BusyKind, work: (desk: Desk) => Promise<void>): Promise<void> {
  const mine = (desk.run.latest += 1);
  const tell: Tell = (event) => {
    if (desk.run.latest === mine) desk.tell(event);
  };
  tell({ kind: "began", busy });
  try {
    await work({ ...desk, tell });
  } catch (error) {
    tell({ kind: "failed", trouble: troubleOf(error) });
  }
}

interface Act {
  readonly kind: Done["kind"];
  readonly view: PaneView | null;
  readonly work: (host: Host) => Promise<Done["report"]>;
  /** Cells that count as written, as `自评表!D6`; absent = all. */
  readonly values?: ReadonlySet<string>;
}

/** Cells of the outcomes that were carried out, each once. */
function countDone({ outcomes }: Done["report"], values?: ReadonlySet<string>): number {
  const done = outcomes.filter((one) => one.done && one.cell !== null);
  const cells = new Set(done.map((one) => `${one.sheet}!${one.cell ?? ""}`));
  return [...cells].filter((cell) => !values || values.has(cell)).length;
}

/** Acts, then reads again, so that what the pane shows is what stands in the cells. */
async function act(current: Desk, { kind, view, work, values }: Act): Promise<void> {
  const report = await work(current.host);
  current.tell({ kind: "acted", done: { kind, report, count: countDone(report, values) }, view });
  await look(current, view);
}

type Kept = Partial<Omit<WorkbookState, "journal">>;

/** Keeps a choice with the workbook and assesses anew. */
function keep(desk: Desk, busy: BusyKind, kept: WorkbookState, change: Kept): Promise<void> {
  return during(desk, busy, async (current) => {
    await current.host.remember(change);
    current.tell({ kind: "kept", kept: { ...kept, ...change } });
    await look(current, null);
  });
}

type WriteOptions = Omit<PlanOptions, "at">;

function write(desk: Desk, report: Report, options: WriteOptions, view: PaneView | null): Promise<void> {
  return during(desk, "write", async (current) => {
    const { makePlan } = await JUDGING.bring();
    const at = current.now();
    const plan = makePlan(report, { ...options, at });
    const sets = plan.writes.flatMap((one) => (one.kind === "set" ? [`${one.sheet}!${one.cell}`] : []));
    const work = (host: Host): Promise<Done["report"]> => host.apply(plan, at);
    await act(current, { kind: "written", view, work, values: new Set(sets) });
  });
}

/** One certain value and nothing else. */
function fixOne(desk: Desk, report: Report, { key }: Finding): Promise<void> {
  const only = { marks: false, sheets: false, replaceFormulas: false, only: new Set([key]) };
  return write(desk, report, { values: "all", ...only }, null);
}

function restore(desk: Desk, scope: RestoreScope): Promise<void> {
  const work = (host: Host): Promise<Done["report"]> => host.restore(scope);
  return during(desk, "restore", (current) => act(current, { kind: "restored", view: "result", work }));
}

async function reveal(desk: Desk, cell: CellRef): Promise<void> {
  try {
    await desk.host.reveal(cell);
  } catch (error) {
    desk.tell({ kind: "failed", trouble: troubleOf(error) });
  }
}

function withAcknowledged(kept: WorkbookState, finding: Finding, reason: string, on: string): Kept {
  const same = (one: { readonly check: string; readonly facts: readonly string[] }): boolean =>
    one.check === finding.id && one.facts.join() === finding.facts.join();
  return {
    acknowledgements: [
      ...kept.acknowledgements.filter((one) => !same(one)),
      acknowledge(finding, reason, on),
    ],
  };
}

function stop({ run, tell }: Desk, busy: BusyKind): void {
  run.latest += 1;
  const reading = busy === "read" || busy === "check";
  tell({ kind: "failed", trouble: reading ? PANE_TROUBLE.stoppedReading : PANE_TROUBLE.stoppedWriting });
}

function clear(desk: Desk, scope: ClearScope): Promise<void> {
  const kind = scope === "everything" ? "cleared-everything" : "cleared";
  const work = (host: Host): Promise<Done["report"]> => host.clear(scope);
  return during(desk, "clear", (current) => act(current, { kind, view: "result", work }));
}

/** The controller over a host; `now` gives the local time to the second. */
export function controllerOf(host: Host, tell: Tell, now: () => string): Controller {
  const desk: Desk = { host, tell, now, run: { latest: 0 } };
  return {
    recognise: () => during(desk, "read", find),
    check: () => during(desk, "check", (current) => look(current, "findings")),
    write: (report, options) => write(desk, report, options, "result"),
    fixOne: (report, finding) => fixOne(desk, report, finding),
    restore: (scope) => restore(desk, scope),
    clear: (scope) => clear(desk, scope),
    reveal: (cell) => reveal(desk, cell),
    accept: (kept, finding, reason) =>
      keep(desk, "write", kept, withAcknowledged(kept, finding, reason, now().slice(0, 10))),
    choose: (kept, change) => keep(desk, "check", kept, change),
    stop: (busy) => stop(desk, busy),
  };
}
