/** What the pane remembers between clicks, and how each event changes it. No Office, no components. */
import type { Found, Report } from "../../assessment";
import type { CellRef } from "../../workbook/address";
import { EMPTY_STATE, type WorkbookState } from "../../workbook/state";
import type { ApplyReport } from "../../workbook/write";

export type PaneView = "start" | "findings" | "preview" | "result" | "settings";
/** What a preview is of: the whole scoring with marks and sheets, or the certain corrections only. */
export type PreviewScope = "score" | "fixes";
export type BusyKind = "read" | "check" | "write" | "restore" | "clear";

/** One sentence of what happened and one of what to do. */
export interface Trouble {
  readonly what: string;
  readonly remedy: string;
  /** Whether only a pane that is loaded anew can go on. */
  readonly reopen?: boolean;
}

/** What the last write or restore did, for the result view. */
export interface Done {
  readonly kind: "written" | "restored" | "cleared" | "cleared-everything";
  readonly report: ApplyReport;
  /** Cells that got a value, or were given back; marks do not count. */
  readonly count: number;
}

export interface PaneState {
  readonly view: PaneView;
  readonly busy: BusyKind | null;
  readonly trouble: Trouble | null;
  /** What stands in the workbook; a report that was made since is one of these. */
  readonly found: Found | null;
  readonly report: Report | null;
  readonly kept: WorkbookState;
  readonly done: Done | null;
  /** Whether the sheet changed since it was checked. */
  readonly stale: boolean;
  readonly scope: PreviewScope;
  /** The cell that the person selected last in the sheet. */
  readonly selected: CellRef | null;
  /** View to go back to from the settings. */
  readonly before: PaneView;
}

export const START: PaneState = {
  view: "start",
  busy: "read",
  trouble: null,
  found: null,
  report: null,
  kept: EMPTY_STATE,
  done: null,
  stale: false,
  scope: "score",
  selected: null,
  before: "start",
};

export type PaneEvent =
  | { readonly kind: "began"; readonly busy: BusyKind }
  | { readonly kind: "found"; readonly found: Found; readonly kept: WorkbookState }
  | {
      readonly kind: "assessed";
      readonly report: Report;
      readonly kept: WorkbookState;
      readonly view: PaneView | null;
    }
  | { readonly kind: "acted"; readonly done: Done; readonly view: PaneView | null }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | { readonly kind: "went"; readonly view: PaneView }
  | { readonly kind: "previewed"; readonly scope: PreviewScope }
  | { readonly kind: "kept"; readonly kept: WorkbookState }
  | { readonly kind: "selected"; readonly cell: CellRef }
  | { readonly kind: "edited" };

function went(state: PaneState, view: PaneView): PaneState {
  const before = state.view === "settings" ? state.before : state.view;
  return { ...state, view, before, trouble: null };
}

function began(state: PaneState, busy: BusyKind): PaneState {
  return { ...state, busy, trouble: null, done: busy === "check" ? null : state.done };
}

/** Our own writing is no edit. */
function edited(state: PaneState): PaneState {
  return state.busy === null && state.report !== null ? { ...state, stale: true } : state;
}

function assessed(
  state: PaneState,
  { report, kept, view }: Extract<PaneEvent, { kind: "assessed" }>,
): PaneState {
  const rest = { busy: null, trouble: null, stale: false } as const;
  return { ...state, ...rest, found: report, report, kept, view: view ?? state.view };
}

/** What was judged before is of another reading. */
function found(state: PaneState, event: Extract<PaneEvent, { kind: "found" }>): PaneState {
  const rest = { busy: null, trouble: null, stale: false, report: null, view: "start" } as const;
  return { ...state, ...rest, found: event.found, kept: event.kept };
}

/** The state after an event. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "began":
      return began(state, event.busy);
    case "found":
      return found(state, event);
    case "assessed":
      return assessed(state, event);
    case "acted":
      return { ...state, done: event.done, view: event.view ?? state.view };
    case "failed":
      return { ...state, busy: null, trouble: event.trouble };
    case "went":
      return went(state, event.view);
    case "previewed":
      return { ...went(state, "preview"), scope: event.scope };
    case "kept":
      return { ...state, kept: event.kept };
    case "selected":
      return { ...state, selected: event.cell };
    case "edited":
      return edited(state);
  }
}
