/** What recognising a workbook yields: the facts of each form, and the cell of every fact. Holds no rule. */
import type { FormFacts } from "../regulation/facts";
import type { Area, CellRef } from "../workbook/address";
import type { Cell } from "../workbook/grid";
import type { ReadingMap, ReadingQuestion } from "./reading-map";

/**
 * Where a fact stands. A figure that shares its cell with its label (`其中: 一般公共预算:1325.68`) keeps the words
 * around it, so that a new figure can be put in without touching them.
 */
export interface FactPlace {
  readonly ref: CellRef;
  /** The cell as it was read. */
  readonly cell: Cell;
  /** Words before and after the figure inside the cell, or null when the cell is the figure. */
  readonly around: { readonly before: string; readonly after: string } | null;
  /** Factor from the form's unit of money to 万元 (1 for 万元, 0.0001 for 元); 1 for anything that is no money. */
  readonly scale: number;
}

export interface RecognisedForm {
  readonly facts: FormFacts;
  readonly sheet: string;
  readonly area: Area;
  /** Unit's name as printed on the form, `""` when none. */
  readonly unit: string;
  /** Every name of the form's facts, and of places that reading issues speak of. */
  readonly places: ReadonlyMap<string, FactPlace>;
  /** What was taken for what. */
  readonly reading: ReadingMap;
  /** The form as it would be under the other plausible readings, at most two; none where nothing is in doubt. */
  readonly otherReadings: readonly OtherReading[];
}

/** Another plausible reading of a form: its facts, and the questions that tell it from the best one. */
export interface OtherReading {
  readonly form: Pick<RecognisedForm, "facts" | "places">;
  readonly questions: readonly ReadingQuestion[];
}

export interface RecognisedWorkbook {
  readonly forms: readonly RecognisedForm[];
  /** Sheets in which nothing was recognised although they hold something like a form, with the nearest candidate. */
  readonly unrecognised: readonly { readonly sheet: string; readonly hint: string }[];
}
