/** The shapes of what the pane remembers and of what happens to it. Types only. */
import type { Found, Report } from "../../assessment";
import type { Insertion } from "../../hosts/excel";
import type { CellRef } from "../../workbook/address";
import type { Workbook } from "../../workbook/grid";
import type { WorkbookState } from "../../workbook/state";
import type { ApplyReport } from "../../workbook/write";
import type { FindingsFilter } from "./filter";
import type { SinceLastCheck } from "./since-last-check";

/** Last year's workbook that a person chose. */
export interface PreviousFile {
  readonly name: string;
  readonly workbook: Workbook;
}

export type PaneView = "start" | "findings" | "preview" | "result" | "settings" | "reading";
/** What a preview is of: the whole scoring with marks and sheets, or the certain corrections only. */
export type PreviewScope = "score" | "fixes";
export type BusyKind = "read" | "check" | "insert" | "write" | "restore" | "clear";

/** What a trouble offers in place of trying again. */
export type TroubleAction =
  /** Only a pane that is loaded anew can go on. */
  | { readonly kind: "reopen" }
  /** The cell can be shown by making its sheet, row or column visible. */
  | { readonly kind: "uncover"; readonly cell: CellRef }
  /** Nobody knows what became of the last write until the workbook was read again. */
  | { readonly kind: "reread" };

/** One sentence of what happened and one of what to do; without an action of its own it can be tried again. */
export interface Trouble {
  readonly what: string;
  readonly remedy: string;
  readonly action?: TroubleAction;
}

/** What the last write or restore did, for the result view. */
export interface Done {
  readonly kind: "written" | "restored" | "cleared" | "cleared-everything" | "not-written" | "not-finished";
  readonly report: ApplyReport;
  /** Cells that got a value, or were given back; marks do not count. */
  readonly count: number;
  /** Cells whose values were meant, as `自评表!D6`, so that marks are told apart; absent = nothing but values was meant. */
  readonly values?: ReadonlySet<string>;
  /** Whether Excel gave no answer, so that it was found out by reading again. */
  readonly foundOut?: boolean;
}

/** Parts of a long write that have arrived. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface PaneState {
  readonly view: PaneView;
  readonly busy: BusyKind | null;
  readonly progress: Progress | null;
  /** Whether the person asked to stop what is being done; the host stops before its next part. */
  readonly stopping: boolean;
  readonly trouble: Trouble | null;
  /** What stands in the workbook; a report that was made since is one of these. */
  readonly found: Found | null;
  readonly report: Report | null;
  /** Sheets that a person can say something about. */
  readonly sheets: readonly string[];
  /** What became of clean forms that were to be inserted. */
  readonly inserted: Insertion | null;
  /** Last year's workbooks, until the pane is closed. */
  readonly previous: readonly PreviousFile[];
  /** The report as it was before the first of the writes that stand in the workbook; null where there is none. */
  readonly filed: Report | null;
  readonly kept: WorkbookState;
  readonly done: Done | null;
  /** What a new check found mended; null where none was made since. */
  readonly mended: SinceLastCheck | null;
  /** Whether the sheet changed since it was checked. */
  readonly stale: boolean;
  /** Whether the sheet changed while it was being read. */
  readonly editedMeanwhile: boolean;
  readonly scope: PreviewScope;
  readonly filter: FindingsFilter;
  /** The cell that the person selected last in the sheet. */
  readonly selected: CellRef | null;
  /** View to go back to from the settings. */
  readonly before: PaneView;
}

export type PaneEvent =
  | { readonly kind: "began"; readonly busy: BusyKind }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "stopping" }
  | {
      readonly kind: "found";
      readonly found: Found;
      readonly kept: WorkbookState;
      readonly sheets: readonly string[];
    }
  | {
      readonly kind: "assessed";
      readonly report: Report;
      readonly kept: WorkbookState;
      readonly sheets: readonly string[];
      readonly view: PaneView | null;
    }
  | { readonly kind: "inserted"; readonly inserted: Insertion }
  | { readonly kind: "compared"; readonly previous: readonly PreviousFile[] }
  | { readonly kind: "acted"; readonly done: Done; readonly view: PaneView | null }
  /** What was being done ended in a trouble. */
  | { readonly kind: "failed"; readonly trouble: Trouble }
  /** A trouble beside what is being done, or that there is none any more. */
  | { readonly kind: "told"; readonly trouble: Trouble | null }
  | { readonly kind: "went"; readonly view: PaneView }
  | { readonly kind: "previewed"; readonly scope: PreviewScope }
  | { readonly kind: "filtered"; readonly filter: FindingsFilter }
  | { readonly kind: "kept"; readonly kept: WorkbookState }
  | { readonly kind: "selected"; readonly cell: CellRef }
  | { readonly kind: "edited" };
