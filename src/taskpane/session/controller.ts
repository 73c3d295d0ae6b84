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

/** The controller over a host; `now` gives the local time to the second. */
export function controllerOf(host: Host, tell: Tell, now: () => string): Controller {
  const look = async (view: PaneView | null): Promise<void> => {
    const { workbook, state } = await host.read();
    const report = assessWorkbook(workbook, {
      policies: policiesOf(state),
      ...(state.pack === null ? {} : { pack: state.pack }),
    });
    tell({ kind: "assessed", report, kept: state, view });
  };
  const during = async (busy: BusyKind, work: () => Promise<void>): Promise<void> => {
    tell({ kind: "began", busy });
    try {
      await work();
    } catch (error) {
      tell({ kind: "failed", trouble: troubleOf(error) });
    }
  };
  /** Acts, then reads again, so that what the pane shows is what stands in the cells. */
  const act = (
    busy: BusyKind,
    kind: Done["kind"],
    work: () => Promise<Done["report"]>,
    view: PaneView | null,
  ): Promise<void> =>
    during(busy, async () => {
      const report = await work();
      if (view === "result") tell({ kind: "acted", done: { kind, report } });
      await look(view);
    });
  const keep = async (
    kept: WorkbookState,
    change: Partial<Omit<WorkbookState, "journal">>,
  ): Promise<void> => {
    await host.remember(change);
    tell({ kind: "kept", kept: { ...kept, ...change } });
  };

  return {
    recognise: () => during("read", () => look("start")),
    check: () => during("check", () => look("findings")),
    write: (report, options) => {
      const at = now();
      return act("write", "written", () => host.apply(makePlan(report, { ...options, at }), at), "result");
    },
    fixOne: (report, finding) => {
      const at = now();
      const options = { ...FULL_PLAN, marks: false, sheets: false, only: new Set([finding.key]), at };
      return act("write", "written", () => host.apply(makePlan(report, options), at), null);
    },
    restore: (scope) => act("restore", "restored", () => host.restore(scope), "result"),
    clear: (scope) => act("clear", "cleared", () => host.clear(scope), "result"),
    reveal: async (cell) => {
      try {
        await host.reveal(cell);
      } catch (error) {
        tell({ kind: "failed", trouble: troubleOf(error) });
      }
    },
    accept: (kept, finding, reason) =>
      during("write", async () => {
        const others = kept.acknowledgements.filter(
          (one) => one.check !== finding.id || one.facts.join() !== finding.facts.join(),
        );
        await keep(kept, { acknowledgements: [...others, acknowledge(finding, reason, now().slice(0, 10))] });
        await look(null);
      }),
    choose: (kept, change) =>
      during("check", async () => {
        await keep(kept, change);
        await look(null);
      }),
  };
}
