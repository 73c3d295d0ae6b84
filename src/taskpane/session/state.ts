/** How each event changes what the pane remembers between clicks. No Office, no components. */
import { EMPTY_STATE } from "../../workbook/state";
import type { BusyKind, PaneEvent, PaneState, PaneView } from "./events";
import { filterFor, NO_FILTER } from "./filter";
import { sinceLastCheck } from "./since-last-check";

export type * from "./events";

export const START: PaneState = {
  view: "start",
  busy: "read",
  progress: null,
  stopping: false,
  trouble: null,
  found: null,
  report: null,
  sheets: [],
  inserted: null,
  previous: [],
  filed: null,
  kept: EMPTY_STATE,
  done: null,
  mended: null,
  stale: false,
  editedMeanwhile: false,
  scope: "score",
  filter: NO_FILTER,
  selected: null,
  before: "start",
};

type Of<Kind extends PaneEvent["kind"]> = Extract<PaneEvent, { readonly kind: Kind }>;

/** Nothing is being done any more. */
const FREE = { busy: null, progress: null, stopping: false } as const;

/** Views that one looks into from anywhere, and goes back from to where one was. */
const ASIDE: ReadonlySet<PaneView> = new Set<PaneView>(["settings", "reading"]);

function went(state: PaneState, view: PaneView): PaneState {
  const back = view === state.before ? "start" : state.before;
  const before = ASIDE.has(state.view) ? back : state.view;
  return { ...state, view, before, trouble: null };
}

function began(state: PaneState, busy: BusyKind): PaneState {
  const { done, mended } = busy === "check" ? { done: null, mended: null } : state;
  return { ...state, ...FREE, busy, trouble: null, inserted: null, done, mended, editedMeanwhile: false };
}

/** Our own writing is no edit; an edit while the workbook is read may have come too late to be in the report. */
function edited(state: PaneState): PaneState {
  if (state.busy === "check" || state.busy === "read") return { ...state, editedMeanwhile: true };
  return state.busy === null && state.report !== null ? { ...state, stale: true } : state;
}

/** What was filed is remembered as long as anything that we wrote stands in the workbook. */
function assessed(state: PaneState, { report, kept, sheets, view }: Of<"assessed">): PaneState {
  const isNewCheck = view === "findings" && state.view !== "start" && state.report !== null;
  return {
    ...state,
    ...FREE,
    ...{ trouble: null, stale: state.editedMeanwhile, found: report, report, kept, sheets },
    filed: kept.journal.length === 0 ? null : state.filed,
    mended: isNewCheck && state.report ? sinceLastCheck(state.report, report) : state.mended,
    filter: filterFor(state.filter, report.filings.length),
    view: view ?? state.view,
  };
}

/** What was judged before is of another reading. */
function recognised(state: PaneState, event: Of<"found">): PaneState {
  const rest = { trouble: null, stale: false, report: null, filed: null, view: "start" } as const;
  const { found, kept, sheets } = event;
  return { ...state, ...FREE, ...rest, found, kept, sheets };
}

/** Until the cells are read again, the report is of what stood there before. */
function acted(state: PaneState, { done, view }: Of<"acted">): PaneState {
  const filed = done.kind === "written" ? (state.filed ?? state.report) : state.filed;
  return { ...state, done, filed, mended: null, stale: true, view: view ?? state.view };
}

type Changes = {
  readonly [Kind in PaneEvent["kind"]]: (state: PaneState, event: Of<Kind>) => PaneState;
};

const CHANGES: Changes = {
  began: (state, { busy }) => began(state, busy),
  progressed: (state, { progress }) => (state.busy === null ? state : { ...state, progress }),
  stopping: (state) => ({ ...state, stopping: true }),
  found: recognised,
  assessed,
  inserted: (state, { inserted }) => ({ ...state, inserted }),
  compared: (state, { previous }) => ({ ...state, previous }),
  acted,
  failed: (state, { trouble }) => ({ ...state, ...FREE, trouble }),
  told: (state, { trouble }) => ({ ...state, trouble }),
  went: (state, { view }) => went(state, view),
  previewed: (state, { scope }) => ({ ...went(state, "preview"), scope }),
  filtered: (state, { filter }) => ({ ...state, filter }),
  kept: (state, { kept }) => ({ ...state, kept }),
  selected: (state, { cell }) => ({ ...state, selected: cell }),
  edited,
};

/** The state after an event. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  // Each kind has the change of its own event; the compiler cannot follow a kind through the table.
  const change = CHANGES[event.kind] as (state: PaneState, event: PaneEvent) => PaneState;
  return change(state, event);
}
