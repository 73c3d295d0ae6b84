/**
 * The reading of a form as plain data: what was taken for what, how surely, and what decided. Surfaces draw it, questions
 * and answers speak in it; it holds no figure and no judgement.
 */
import type { FormId } from "../regulation/facts";
import type { Area, CellRef } from "../workbook/address";
import type { TableKind } from "./labels/columns";

/** certain: errors stand · probable: errors stand, and it is said · doubtful: nothing that rests on it is accused. */
export type Certainty = "certain" | "probable" | "doubtful";

/** One thing that a column may mean; weights are whole numbers and compare within one column only. */
export interface MeaningCandidate {
  /** `score`, `target`, …, or `other` and the kinds that are known and not needed (`coefficient`, `review`, …). */
  readonly meaning: string;
  /** As people call it: `得分`. */
  readonly label: string;
  readonly weight: number;
}

export interface ColumnReading {
  readonly table: TableKind;
  /** The head as it is printed, on one line; `""` for a column without head. */
  readonly head: string;
  readonly headCell: CellRef;
  /** From the head's cell to the last row of the table. */
  readonly range: Area;
  readonly meaning: string;
  readonly label: string;
  readonly certainty: Certainty;
  /** What decided, in words, the most telling first. */
  readonly why: readonly string[];
  /** The best first; the chosen meaning is among them. */
  readonly candidates: readonly MeaningCandidate[];
}

export type BlockKind = "title" | "captions" | "table" | "pairs" | "singles" | "notes" | "unread";

export interface BlockReading {
  readonly kind: BlockKind;
  /** The kind of table; null for any other block. */
  readonly table: TableKind | null;
  readonly range: Area;
  /** What the block is called on the form, or `""`. */
  readonly title: string;
  /** Whether anything in it is checked. */
  readonly takesPart: boolean;
}

/** A row of an indicator table. */
export interface RowReading {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** Name of the row that it is a part of, or null. */
  readonly parent: string | null;
}

/** A fact that stands once: unit, year, date … */
export interface CaptionReading {
  /** `head.unit`, `year`, `moneyUnit` … */
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly cell: CellRef | null;
}

/** A question about the reading; answered by one of its candidates. */
export interface ReadingQuestion {
  /** The same on every run over the same workbook. */
  readonly id: string;
  /** Key of the form. */
  readonly form: string;
  readonly sheet: string;
  /** Kind of form, and head of the column as printed: what an answer names. */
  readonly formId: FormId;
  readonly head: string;
  /** The head's cell first. */
  readonly cells: readonly CellRef[];
  readonly question: string;
  readonly candidates: readonly {
    /** The meaning, as an answer names it. */
    readonly id: string;
    readonly label: string;
    /** A content of the column, as an example. */
    readonly example?: string;
  }[];
  readonly why: readonly string[];
}

/** What a person said a column is. */
export interface ReadingAnswer {
  /** Kind of form; absent: any. */
  readonly form?: FormId;
  /** Name of the sheet; absent: any, as in the layout of a county. */
  readonly sheet?: string;
  /** Head of the column as printed. */
  readonly head: string;
  /** Which of several columns with this head, from 1; absent: every one. */
  readonly nth?: number;
  /** A meaning of ColumnReading, or `other`. */
  readonly meaning: string;
}

/** 表样: what a county's columns are, by kind of form and by heads in their order, never by address. */
export interface LayoutSample {
  readonly name: string;
  readonly forms: readonly {
    readonly form: FormId;
    readonly columns: readonly { readonly head: string; readonly meaning: string }[];
  }[];
}

/** A block that takes no part, for the whole workbook. */
export interface UnreadBlock {
  readonly sheet: string;
  readonly range: Area;
  readonly title: string;
}

export interface ReadingMap {
  readonly form: FormId;
  readonly key: string;
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  readonly blocks: readonly BlockReading[];
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  readonly moneyUnit: { readonly unit: string; readonly cell: CellRef | null };
  readonly captions: readonly CaptionReading[];
}
