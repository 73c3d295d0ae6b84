/** The report: what the surfaces show, the command line prints and the plan is made from. Plain data. */
import type { CheckId } from "../regulation/checks/ids";
import type { FactPlace } from "../forms/recognised";
import type { ReadingMap, ReadingQuestion, UnreadBlock } from "../forms/reading-map";
import type { FormFacts, FormId } from "../regulation/facts";
import type { Fix, FormOutcome, Severity } from "../regulation/outcome";
import type { PackChoice } from "../regulation/packs/pack";
import type { Policies } from "../regulation/packs/policy";
import type { Area, CellRef } from "../workbook/address";
import type { Workbook } from "../workbook/grid";
import type { Acknowledgement } from "../workbook/state";
import type { JournalRun } from "../workbook/write";

export interface Finding {
  /** Unique in the report and the same on every run over the same workbook: `R-02@基础数据表!D6`. */
  readonly key: string;
  /** Check id. */
  readonly id: CheckId;
  readonly severity: Severity;
  /** Index of the filing in the report. */
  readonly filing: number;
  /** Key of the form that the main cell belongs to, or null when it belongs to none. */
  readonly form: string | null;
  readonly facts: readonly string[];
  /** Cells it speaks of, the one to jump to first. */
  readonly cells: readonly CellRef[];
  readonly reported: string | null;
  readonly expected: string | null;
  readonly message: string;
  /** What it rests on, as it is shown: a source that was confirmed, or 参考：…. */
  readonly basis: string;
  readonly fixes: readonly Fix[];
  /** Key of the finding that explains this one away, or null. */
  readonly causedBy: string | null;
  /** What last year's workbook shows, where the finding rests on it; the message names the place. */
  readonly previous?: readonly PreviousFigure[];
}

/** A figure of last year's workbook. */
export interface PreviousFigure {
  readonly file: string;
  readonly cell: CellRef;
  readonly label: string;
  /** As it stood, on one line. */
  readonly text: string;
}

/** Which filing was held against which of last year's, and what kept the others from it. */
export interface PreviousYear {
  readonly pairs: readonly {
    /** Index of this year's filing. */
    readonly filing: number;
    /** Name of the workbook, and unit and year as it prints them. */
    readonly file: string;
    readonly unit: string;
    readonly year: number | null;
  }[];
  /** Sentences for the user: a renamed unit, a file of the same year, a file without forms. */
  readonly notices: readonly string[];
}

/** What persons gave as reasons, held against what is found now. */
export interface Acknowledged {
  /** By finding key. */
  readonly byFinding: ReadonlyMap<string, Acknowledgement>;
  /** Acknowledgements whose finding has gone, or whose figure has changed since. */
  readonly stale: readonly Acknowledgement[];
}

export interface FormReport {
  readonly id: FormId;
  readonly key: string;
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  readonly facts: FormFacts;
  readonly places: ReadonlyMap<string, FactPlace>;
  /** What was taken for what on the form. */
  readonly reading: ReadingMap;
  readonly outcome: FormOutcome;
}

export interface FilingReport {
  readonly unit: string;
  readonly year: number | null;
  readonly pack: PackChoice;
  readonly policies: Policies;
  readonly forms: readonly FormReport[];
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface Report {
  /** The workbook that was read; the plan checks against it that nothing changed. */
  readonly workbook: Workbook;
  readonly filings: readonly FilingReport[];
  /** Sheets that look like a form and are none, each with the nearest candidate. */
  readonly unrecognised: readonly { readonly sheet: string; readonly hint: string }[];
  /** What must be known about the reading before more can be said; none where nothing hangs on it. */
  readonly questions: readonly ReadingQuestion[];
  /** Blocks of the forms' sheets that take no part. */
  readonly unread: readonly UnreadBlock[];
  /** Ordered: by filing, then errors before warnings before infos, then as a reviewer returns the form for them. */
  readonly findings: readonly Finding[];
  /** Findings without those that have a cause. */
  readonly summary: Summary;
  /** Reasons kept with the workbook; none where the caller gave none. */
  readonly acknowledged: Acknowledged;
  /** What was written into the workbook so far, as kept with it; none where the caller gave none. */
  readonly journal: readonly JournalRun[];
  /** Null when no workbook of last year was given. */
  readonly previous: PreviousYear | null;
}
