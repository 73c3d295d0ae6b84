/** A sheet to be made from nothing, as data: what a clean form looks like. Knows no law and no file format. */

/**
 * label: words in front of a row · level: a name that stands over several rows, centred · words: a short answer,
 * centred · text: prose.
 */
export type NewStyle =
  | "title"
  | "caption"
  | "head"
  | "label"
  | "level"
  | "money"
  | "percent"
  | "people"
  | "points"
  | "words"
  | "text"
  | "note"
  /** A score or a difference, two decimals, at the right. */
  | "score"
  /** A number as it is, at the right. */
  | "figure"
  /** Figures as words, at the right. */
  | "amount";

export interface NewCell {
  /** `B6`; the first cell of a merged area. */
  readonly at: string;
  readonly style: NewStyle;
  readonly value?: string | number;
  /** Without the leading `=`; `value` is then the result that stands there until a program calculates, `""` by default. */
  readonly formula?: string;
  /** Whether a person fills it: then it stays unlocked on the protected sheet. */
  readonly input?: boolean;
}

/** What may be typed into cells. */
export interface NewValidation {
  /** `B6:C6 B8:D20`. */
  readonly areas: string;
  readonly kind: "whole" | "decimal";
  readonly least: number;
  readonly most?: number;
  /** What Excel says when something else is typed. */
  readonly message: string;
}

/** What makes a sheet a list that people look through: it is not protected. */
export interface NewList {
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  /** `A3:F3`, cells by which the rows below are filtered and sorted. */
  readonly heads: string;
  /** 1-based last row. */
  readonly last: number;
}

export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  /** `A1:D1`. */
  readonly merges: readonly string[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points by 1-based row, where the default is too low. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly validations: readonly NewValidation[];
  readonly landscape: boolean;
  /** Whether it is printed on one page, however long; else on as many as its width asks for. */
  readonly onePage: boolean;
  /** 1-based row that is printed again on every page, or null. */
  readonly repeatedRow: number | null;
  /** Set on a list; a form has none. */
  readonly list?: NewList;
}
