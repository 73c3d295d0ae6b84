/** What every host can do with a workbook. Hosts decide nothing: they read, write, reveal, restore, and report. */
import type { CellRef } from "../workbook/address";
import type { Workbook } from "../workbook/grid";
import type { WorkbookState } from "../workbook/state";
import type { ApplyReport, WritePlan } from "../workbook/write";

/** One consistent read: the cells, and what we kept in the workbook before. */
export interface Snapshot {
  readonly workbook: Workbook;
  readonly state: WorkbookState;
  /** True when what we kept could not be read completely; the readable rest is in `state`. */
  readonly stateDamaged?: boolean;
}

/** `last` takes back the newest run of writes, `all` every run. */
export type RestoreScope = "last" | "all";

/**
 * `marks` removes our fills and our two sheets and keeps the values; `everything` removes what we keep as well, for a
 * workbook that is sent upwards, but for what persons said of its columns.
 */
export type ClearScope = "marks" | "everything";

export interface Host {
  read(): Promise<Snapshot>;
  /** Carries out a plan in one go; `at` is the time of writing for the journal. */
  apply(plan: WritePlan, at: string): Promise<ApplyReport>;
  /** Gives back what stood there; a cell that the user changed since is left alone and reported. */
  restore(scope: RestoreScope): Promise<ApplyReport>;
  clear(scope: ClearScope): Promise<ApplyReport>;
  /** Replaces acknowledgements, pack, policies, the choices of sheets or what was said of columns; the journal stays. */
  remember(change: Partial<Omit<WorkbookState, "journal">>): Promise<void>;
  /** Shows a cell to the person; does nothing where there is no window. */
  reveal(cell: CellRef): Promise<void>;
}

/** A trouble with the host or the file that a person can remedy. */
export type HostProblemCode =
  | "not-a-workbook"
  | "not-a-document"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "legacy-format"
  | "protected-sheet"
  | "structure-protected"
  | "read-only"
  | "cell-being-edited"
  | "sheet-missing"
  | "name-taken"
  | "unsupported-excel"
  | "busy"
  | "no-answer"
  | "hidden"
  | "sheet-structure"
  | "cancelled"
  | "defect";

/** A host problem: typed, with what the person should do. Thrown by hosts, shown by surfaces. */
export class HostProblem extends Error {
  readonly code: HostProblemCode;
  /** What happened and where, in Chinese, one sentence. */
  readonly what: string;
  /** What to do about it, in Chinese, one sentence. */
  readonly remedy: string;

  constructor(code: HostProblemCode, what: string, remedy: string) {
    super(`${what}${remedy}`);
    this.name = "HostProblem";
    this.code = code;
    this.what = what;
    this.remedy = remedy;
  }
}
