/** A sheet to be made from nothing, as data: what a clean form looks like. Knows no law and no file format. */

export type NewStyle =
  "title" | "caption" | "head" | "label" | "money" | "percent" | "people" | "points" | "text" | "note";

export interface NewCell {
  /** `B6`; the first cell of a merged area. */
  readonly at: string;
  readonly style: NewStyle;
  readonly value?: string | number;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** Whether a person fills it: then it stays unlocked on the protected sheet. */
  readonly input?: boolean;
}

/** What may be typed into cells. */
export interface NewValidation {
  /** `B6:C6 B8:D20`. */
  readonly areas: string;
  readonly kind: "whole" | "decimal" | "list";
  /** Lowest value for numbers. */
  readonly least?: number;
  readonly most?: number;
  /** Words of a list. */
  readonly words?: readonly string[];
  /** What Excel says when something else is typed. */
  readonly message: string;
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
}
