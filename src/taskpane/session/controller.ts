/**
 * What the pane can do: each action reads or writes through the host, assesses, and tells the state what happened.
 * One action at a time; a host problem becomes a sentence with a remedy, a bug is told as a bug.
 */
import {
  acknowledge,
  assessWorkbook,
  FULL_PLAN,
  makePlan,
  type Finding,
  type PlanOptions,
  type Policies,
  type Report,
} from "../../assessment";
import { HostProblem, type ClearScope, type Host, type RestoreScope } from "../../hosts/host";
import type { CellRef } from "../../workbook/address";
import type { WorkbookState } from "../../workbook/state";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import type { BusyKind, Done, PaneEvent, PaneView, Trouble } from "./state";

type Tell = (event: PaneEvent) => void;

export interface Controller {
  recognise(): Promise<void>;
  check(): Promise<void>;
  write(report: Report, options: Omit<PlanOptions, "at">): Promise<void>;
  fixOne(report: Report, finding: Finding): Promise<void>;
  restore(scope: RestoreScope): Promise<void>;
  clear(scope: ClearScope): Promise<void>;
  reveal(cell: CellRef): Promise<void>;
  accept(kept: WorkbookState, finding: Finding, reason: string): Promise<void>;
  choose(
    kept: WorkbookState,
    change: { readonly pack?: string | null; readonly policies?: Readonly<Record<string, string>> },
  ): Promise<void>;
}

/** A caught error as what a person reads. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostProblem) return { what: error.what, remedy: error.remedy };
  return PANE_TROUBLE.defect;
}

/** Policies as they are kept with the workbook, read back; anything unknown is ignored by the law. */
function policiesOf(kept: WorkbookState): Partial<Policies> {
  const { overCompletionFrom, ...words } = kept.policies;
  const number = Number(overCompletionFrom);
  return {
    ...words,
    ...(overCompletionFrom !== undefined && number > 0 ? { overCompletionFrom: number } : {}),
  };
}

/** What every action works with. */
interface Desk {
  readonly host: Host;
  readonly tell: Tell;
  readonly now: () => string;
}

/** Reads and assesses; `view` is where to go then, or null to stay. */
async function look({ host, tell }: Desk, view: PaneView | null): Promise<void> {
  const { workbook, state } = await host.read();
  const pack = state.pack === null ? {} : { pack: state.pack };
  const report = assessWorkbook(workbook, { policies: policiesOf(state), ...pack });
  tell({ kind: "assessed", report, kept: state, view });
}

async function during({ tell }: Desk, busy: BusyKind, work: () => Promise<void>): Promise<void> {
  tell({ kind: "began", busy });
  try {
    await work();
  } catch (error) {
    tell({ kind: "failed", trouble: troubleOf(error) });
  }
}

interface Act {
  readonly busy: BusyKind;
  readonly kind: Done["kind"];
  readonly view: PaneView | null;
  readonly work: () => Promise<Done["report"]>;
}

/** Acts, then reads again, so that what the pane shows is what stands in the cells. */
function act(desk: Desk, { busy, kind, view, work }: Act): Promise<void> {
  return during(desk, busy, async () => {
    const report = await work();
    if (view === "result") desk.tell({ kind: "acted", done: { kind, report } });
    await look(desk, view);
  });
}

type Kept = Partial<Omit<WorkbookState, "journal">>;

/** Keeps a choice with the workbook and assesses anew. */
function keep(desk: Desk, busy: BusyKind, kept: WorkbookState, change: Kept): Promise<void> {
  return during(desk, busy, async () => {
    await desk.host.remember(change);
    desk.tell({ kind: "kept", kept: { ...kept, ...change } });
    await look(desk, null);
  });
}

function write(
  desk: Desk,
  report: Report,
  options: Omit<PlanOptions, "at">,
  view: PaneView | null,
): Promise<void> {
  const at = desk.now();
  const work = (): Promise<Done["report"]> => desk.host.apply(makePlan(report, { ...options, at }), at);
  return act(desk, { busy: "write", kind: "written", view, work });
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

/** The controller over a host; `now` gives the local time to the second. */
export function controllerOf(host: Host, tell: Tell, now: () => string): Controller {
  const desk: Desk = { host, tell, now };
  const values = { ...FULL_PLAN, marks: false, sheets: false };
  return {
    recognise: () => during(desk, "read", () => look(desk, "start")),
    check: () => during(desk, "check", () => look(desk, "findings")),
    write: (report, options) => write(desk, report, options, "result"),
    fixOne: (report, finding) => write(desk, report, { ...values, only: new Set([finding.key]) }, null),
    restore: (scope) =>
      act(desk, { busy: "restore", kind: "restored", view: "result", work: () => host.restore(scope) }),
    clear: (scope) =>
      act(desk, { busy: "clear", kind: "cleared", view: "result", work: () => host.clear(scope) }),
    reveal: (cell) => reveal(desk, cell),
    accept: (kept, finding, reason) =>
      keep(desk, "write", kept, withAcknowledged(kept, finding, reason, now().slice(0, 10))),
    choose: (kept, change) => keep(desk, "check", kept, change),
  };
}
