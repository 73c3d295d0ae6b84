/** What the pane can do: each action reads or writes through the host, assesses, and tells the state what happened. */
import type { Finding, PlanOptions, Report } from "../../assessment";
import type { ClearScope, RestoreScope } from "../../hosts/host";
import type { CellRef } from "../../workbook/address";
import type { Acknowledgement, WorkbookState } from "../../workbook/state";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import { JUDGING } from "./parts";
import { accept, forget, type Acceptance } from "./accepting";
import {
  ask,
  changing,
  deskOf,
  during,
  find,
  keep,
  look,
  type Desk,
  type Outside,
  type PaneHost,
  type Tell,
} from "./actions";
import { reveal, uncover } from "./showing";
import { startActions, type StartActions } from "./start-actions";
import type { BusyKind, Done, PaneView, Trouble } from "./state";
import { valuesOf, type Unsettled } from "./unsettled";

export interface Controller extends StartActions {
  recognise(): Promise<void>;
  check(): Promise<void>;
  /** Reads again, without leaving the view unless there is something to be told. */
  reread(): Promise<void>;
  write(report: Report, options: WriteOptions): Promise<void>;
  fixOne(report: Report, finding: Finding): Promise<void>;
  restore(scope: RestoreScope): Promise<void>;
  clear(scope: ClearScope): Promise<void>;
  reveal(cell: CellRef): Promise<void>;
  /** Shows what is hidden, and goes there. */
  uncover(cell: CellRef): Promise<void>;
  accept(report: Report, kept: WorkbookState, acceptance: Acceptance): Promise<void>;
  forget(kept: WorkbookState, gone: readonly Acknowledgement[]): Promise<void>;
  choose(
    kept: WorkbookState,
    change: { readonly pack?: string | null; readonly policies?: Readonly<Record<string, string>> },
  ): Promise<void>;
  /** Keeps with the workbook what its columns are, and checks anew. */
  tellColumns(
    kept: WorkbookState,
    change: Partial<Pick<WorkbookState, "answers" | "samples">>,
  ): Promise<void>;
  /** Asks Excel to stop before the next part, and waits for what it says. */
  cancel(): void;
  /** Waits no longer for what is being done; whatever still comes of it is not shown. */
  leave(busy: BusyKind): void;
}

interface Act {
  readonly kind: Exclude<Unsettled["kind"], "kept">;
  readonly view: PaneView | null;
  readonly work: (host: PaneHost) => Promise<Done["report"]>;
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
  const report = await ask(current, kind, work);
  const done: Done = { kind, report, count: countDone(report, values), ...(values ? { values } : {}) };
  current.tell({ kind: "acted", done, view });
  await look(current, view);
}

type WriteOptions = Omit<PlanOptions, "at">;

function write(desk: Desk, report: Report, options: WriteOptions, view: PaneView | null): Promise<void> {
  return changing(desk, "write", async (current) => {
    const { makePlan } = await JUDGING.bring();
    const at = current.now();
    const plan = makePlan(report, { ...options, at });
    const sets = plan.writes.flatMap((one) => (one.kind === "set" ? [`${one.sheet}!${one.cell}`] : []));
    const work = (host: PaneHost): Promise<Done["report"]> => host.apply(plan, at);
    await act(current, { kind: "written", view, work, values: new Set(sets) });
  });
}

/** One certain value and nothing else. */
function fixOne(desk: Desk, report: Report, { key }: Finding): Promise<void> {
  const only = { marks: false, sheets: false, replaceFormulas: false, only: new Set([key]) };
  return write(desk, report, { values: "all", ...only }, null);
}

/** Cells whose values the record gives back; where it holds marks only, they are what is counted. */
function givenBack({ known }: Desk, scope: RestoreScope): Pick<Act, "values"> {
  const journal = known.read?.state.journal ?? [];
  const entries = (scope === "all" ? journal : journal.slice(-1)).flatMap(valuesOf);
  return entries.length === 0
    ? {}
    : { values: new Set(entries.map(({ sheet, cell }) => `${sheet}!${cell}`)) };
}

function restore(desk: Desk, scope: RestoreScope): Promise<void> {
  const work = (host: PaneHost): Promise<Done["report"]> => host.restore(scope);
  return changing(desk, "restore", (current) =>
    act(current, { kind: "restored", view: "result", work, ...givenBack(current, scope) }),
  );
}

function clear(desk: Desk, scope: ClearScope): Promise<void> {
  const kind = scope === "everything" ? "cleared-everything" : "cleared";
  const work = (host: PaneHost): Promise<Done["report"]> => host.clear(scope);
  return changing(desk, "clear", (current) => act(current, { kind, view: "result", work }));
}

const REREAD = { action: { kind: "reread" } } as const;

function leaveTrouble(busy: BusyKind, { run: { hasAsked }, known: { unsettled } }: Desk): Trouble {
  const isUnsettled = unsettled !== null;
  if (!hasAsked && !isUnsettled) return PANE_TROUBLE.stoppedReading;
  switch (busy) {
    case "read":
    case "check":
      return isUnsettled ? { ...PANE_TROUBLE.stoppedWriting, ...REREAD } : PANE_TROUBLE.stoppedReading;
    case "insert":
      return { ...PANE_TROUBLE.stoppedInserting, ...REREAD };
    case "write":
      return isUnsettled ? { ...PANE_TROUBLE.stoppedWriting, ...REREAD } : PANE_TROUBLE.stoppedRereading;
    case "restore":
    case "clear":
      return isUnsettled ? { ...PANE_TROUBLE.stoppedTakingBack, ...REREAD } : PANE_TROUBLE.stoppedRereading;
  }
}

function leave(desk: Desk, busy: BusyKind): void {
  const { run, tell, host } = desk;
  Object.assign(run, { latest: run.latest + 1, end: Promise.resolve() });
  host.leave();
  tell({ kind: "failed", trouble: leaveTrouble(busy, desk) });
}

function cancel({ run, tell, host }: Desk): void {
  run.stopping = true;
  tell({ kind: "stopping" });
  host.cancel();
}

/** The controller of a pane in its surroundings. */
export function controllerOf(outside: Outside, tell: Tell): Controller {
  const desk = deskOf(outside, tell);
  return {
    ...startActions(desk),
    recognise: () => during(desk, "read", find),
    check: () => during(desk, "check", async (current) => void (await look(current, "findings"))),
    reread: () => during(desk, "read", async (current) => void (await look(current, null))),
    write: (report, options) => write(desk, report, options, "result"),
    fixOne: (report, finding) => fixOne(desk, report, finding),
    restore: (scope) => restore(desk, scope),
    clear: (scope) => clear(desk, scope),
    reveal: (cell) => reveal(desk, cell),
    uncover: (cell) => uncover(desk, cell),
    accept: (report, kept, acceptance) => accept(desk, report, kept, acceptance),
    forget: (kept, gone) => forget(desk, kept, gone),
    choose: (kept, change) => keep(desk, "check", kept, change),
    tellColumns: (kept, change) => keep(desk, "check", kept, change),
    cancel: () => cancel(desk),
    leave: (busy) => leave(desk, busy),
  };
}
