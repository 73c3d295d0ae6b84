import type { LayoutSample, ReadingAnswer } from "../forms/reading-map";
import type { Policies } from "../regulation/packs/policy";
import type { Workbook } from "../workbook/grid";
import type { Acknowledgement } from "../workbook/state";
import type { JournalRun } from "../workbook/write";
import type { SheetChoices } from "./filings/sheet-choices";

/** What a surface may ask of an assessment. */
export interface AssessOptions {
  /** Id of the pack that the user chose; absent = chosen from what the form prints. */
  readonly pack?: string;
  /** Choices of the user that override the pack's. */
  readonly policies?: Partial<Policies>;
  /** File or folder names that may tell the province. */
  readonly names?: readonly string[];
  /** What persons said about columns: answers to questions, and the samples of a county, the former first. */
  readonly answers?: readonly ReadingAnswer[];
  /** 表样 that the user loaded. */
  readonly samples?: readonly LayoutSample[];
  /** What the user said a sheet is, by sheet name: read as this form, or left out (`ignore`). */
  readonly sheets?: SheetChoices;
  /** Last year's workbooks; each filing is held against that of the same unit and the year before. */
  readonly previous?: readonly Workbook[];
  /** Reasons that persons gave for findings, as kept with the workbook. */
  readonly acknowledgements?: readonly Acknowledgement[];
  /** What was written before, as kept with the workbook. */
  readonly journal?: readonly JournalRun[];
}
