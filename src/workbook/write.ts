/** What shall be written into a workbook, as data: every write names its cell, its reason and what it expects to find. */
import type { CellKind, CellValue } from "./grid";

/** How a cell is marked; the host chooses the colour. */
export type MarkKind = "error" | "warning" | "info" | "computed";

/** What a cell must still hold for a write to be carried out; anything else means that somebody changed it. */
export interface Expected {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Puts a value into one cell. Its style and protection stay as they are, and its number format where none is given. */
export interface SetWrite {
  readonly kind: "set";
  readonly sheet: string;
  /** `D6`; the first cell of a merged area. */
  readonly cell: string;
  /** A number for a numeric cell, a text for a text cell, null to empty it. */
  readonly value: CellValue;
  /** Number format for a cell whose own would not show the value as promised; absent = leave. */
  readonly format?: string;
  readonly expect: Expected;
  /** Whether a formula that stands in the cell may be replaced. */
  readonly replaceFormula: boolean;
  /** The fact that the cell holds, e.g. `base.staff.rate`. */
  readonly fact: string;
  /** What the person sees in the preview: old → new. */
  readonly shown: { readonly before: string; readonly after: string };
  /** One Chinese sentence: why this value. */
  readonly why: string;
  /** `fix` repairs a wrong figure, `fill` fills a blank one. */
  readonly purpose: "fix" | "fill";
}

/** Colours a cell that has no fill of its own; a cell with the unit's own colours is left alone. */
export interface MarkWrite {
  readonly kind: "mark";
  readonly sheet: string;
  readonly cell: string;
  readonly mark: MarkKind;
}

export type ResultStyle =
  "title" | "note" | "head" | "text" | "number" | "error" | "warning" | "info" | "good" | "link";

export interface ResultCell {
  readonly value: string | number | null;
  readonly style: ResultStyle;
  /** A cell of the same workbook that a click jumps to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** Columns that the cell spans; 1 when absent. */
  readonly span?: number;
}

/** A sheet of ours, made new or refilled; a user's own sheet of the same name is left alone. */
export interface SheetWrite {
  readonly kind: "sheet";
  /** Which of our sheets: its stamp, by which it is known again whatever its name. */
  readonly stamp: "findings" | "working-papers";
  readonly name: string;
  readonly rows: readonly (readonly ResultCell[])[];
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  readonly landscape: boolean;
}

export type Write = SetWrite | MarkWrite | SheetWrite;

export interface WritePlan {
  /** Form values first, then marks, then our sheets. */
  readonly writes: readonly Write[];
}

/** A cell's content and looks as far as we change them, in terms that every host understands. */
export interface CellState {
  readonly kind: CellKind;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
  /** `none`, or the colour of a solid fill as `#RRGGBB`. */
  readonly fill: string;
}

/** What one write changed. */
export interface JournalEntry {
  readonly sheet: string;
  readonly cell: string;
  readonly fact: string | null;
  readonly before: CellState;
  readonly after: CellState;
  /**
   * The cell as it stood in the file, for the host that wrote it: brings back what `before` cannot say (style number,
   * rich text). Only a hint: it is checked against the file's present tables before it is used.
   */
  readonly original?: string;
}

/** A sheet of ours as the journal knows it. */
export interface AddedSheet {
  readonly stamp: SheetWrite["stamp"];
  readonly name: string;
  /** Text of its first cell: a sheet of the same name that begins otherwise is the user's own. */
  readonly title?: string;
}

/** One run of writes: what it takes to give everything back. */
export interface JournalRun {
  /** Time of writing as the surface gave it, `2026-03-01T09:30:00`. */
  readonly at: string;
  readonly entries: readonly JournalEntry[];
  /** Sheets that this run added, by the names they got. */
  readonly sheetsAdded: readonly AddedSheet[];
}

/** Why a write was not carried out. */
export type Refusal =
  | "changed-since-reading"
  | "formula-kept"
  | "locked"
  | "sheet-missing"
  | "structure-protected"
  | "own-colours"
  | "changed-by-user"
  | "too-long"
  | "interrupted";

export interface WriteOutcome {
  readonly sheet: string;
  readonly cell: string | null;
  readonly done: boolean;
  readonly refusal: Refusal | null;
}

/** What became of a plan (or of restoring one), write by write. */
export interface ApplyReport {
  readonly outcomes: readonly WriteOutcome[];
  /** Why the host stopped half-way, in Chinese, and what to do; the outcomes say what was done all the same. */
  readonly trouble?: { readonly what: string; readonly remedy: string };
}
