/** What the pane remembers between clicks, and how each event changes it. No Office, no components. */
import type { Report } from "../../assessment";
import { EMPTY_STATE, type WorkbookState } from "../../workbook/state";
import type { ApplyReport } from "../../workbook/write";

export type PaneView = "start" | "findings" | "preview" | "result" | "settings";
export type BusyKind = "read" | "check" | "write" | "restore" | "clear";

/** One sentence of what happened and one of what to do. */
export interface Trouble {
  readonly what: string;
  readonly remedy: string;
}

/** What the last write or restore did, for the result view. */
export interface Done {
  readonly kind: "written" | "restored" | "cleared";
  readonly report: ApplyReport;
}

export interface PaneState {
  readonly view: PaneView;
  readonly busy: BusyKind | null;
  readonly trouble: Trouble | null;
  readonly report: Report | null;
  readonly kept: WorkbookState;
  readonly done: Done | null;
  /** Whether the sheet changed since it was checked. */
  readonly stale: boolean;
  /** View to go back to from the settings. */
  readonly before: PaneView;
}

export const START: PaneState = {
  view: "start",
  busy: "read",
  trouble: null,
  report: null,
  kept: EMPTY_STATE,
  done: null,
  stale: false,
  before: "start",
};

export type PaneEvent =
  | { readonly kind: "began"; readonly busy: BusyKind }
  | {
      readonly kind: "assessed";
      readonly report: Report;
      readonly kept: WorkbookState;
      readonly view: PaneView | null;
    }
  | { readonly kind: "acted"; readonly done: Done }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | { readonly kind: "went"; readonly view: PaneView }
  | { readonly kind: "kept"; readonly kept: WorkbookState }
  | { readonly kind: "edited" };

function went(state: PaneState, view: PaneView): PaneState {
  const before = state.view === "settings" ? state.before : state.view;
  return { ...state, view, before, trouble: null };
}

/** The state after an event. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "began":
      return { ...state, busy: event.busy, trouble: null };
    case "assessed": {
      const view = event.view ?? state.view;
      return {
        ...state,
        busy: null,
        trouble: null,
        report: event.report,
        kept: event.kept,
        stale: false,
        view,
      };
    }
    case "acted":
      return { ...state, done: event.done, view: "result" };
    case "failed":
      return { ...state, busy: null, trouble: event.trouble };
    case "went":
      return went(state, event.view);
    case "kept":
      return { ...state, kept: event.kept };
    case "edited":
      return state.busy === null && state.report !== null ? { ...state, stale: true } : state;
  }
}
