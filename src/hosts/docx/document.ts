/** A Word document as plain data: paragraphs in reading order, tables as grids, and where each character stands in the file. */

/** Where a paragraph stands; rows and columns of tables are counted from 0. */
export type ParagraphPlace =
  | { readonly kind: "body" }
  /** A line of a table of contents, which repeats headings. */
  | { readonly kind: "contents" }
  | { readonly kind: "cell"; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: "note" }
  | { readonly kind: "text-box" };

/** Offsets in the XML of a part; `end` is the offset after the last character. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The run that characters belong to, in the XML of its part. */
export interface WordRun extends Stretch {
  readonly part: string;
  /** Where the run's own start tag and properties end and its first character begins. */
  readonly head: number;
}

/** A stretch of a paragraph's text that one element of the file holds. */
export interface TextPiece {
  /** Offset of its first character in the paragraph's text. */
  readonly start: number;
  /** Its characters, as they stand in the paragraph's text. */
  readonly text: string;
  readonly run: WordRun;
  /** The element inside the run, or null where a run cannot be divided beside it. */
  readonly element: Stretch | null;
  /** The characters as XML, where they can be divided; null for a tab, a break and other signs. */
  readonly content: Stretch | null;
  /** Whether the element's own tag keeps white space at its ends. */
  readonly keepsSpace: boolean;
}

/** The `w:p` element that carries a paragraph. */
export interface ParagraphElement extends Stretch {
  readonly part: string;
  /** Where its content begins, behind its start tag and properties; null for an element without content. */
  readonly content: Stretch | null;
}

export interface WordParagraph {
  /** What a reader sees, tracked changes accepted; a tab is `\t`, a line break `\n`. Holds no automatic number. */
  readonly text: string;
  /** Level of the heading from 1, or null for any other paragraph. */
  readonly heading: number | null;
  /** The automatic number as it is shown: `（一）`, `1.`, `•`; null when there is none. */
  readonly number: string | null;
  readonly place: ParagraphPlace;
  readonly pieces: readonly TextPiece[];
  readonly element: ParagraphElement;
  /** Index of the paragraph of the main text that it hangs on (a note, a text box); its own index otherwise. */
  readonly host: number;
}

export interface WordCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The cell's own paragraphs, by index; those of tables inside it are not among them. */
  readonly paragraphs: readonly number[];
}

export interface WordTable {
  readonly rows: number;
  readonly columns: number;
  /** Cells in reading order; those that a merged cell covers are not listed. */
  readonly cells: readonly WordCell[];
  /** Index of the first paragraph that does not precede the table. */
  readonly first: number;
  /** Index of the first paragraph behind the table. */
  readonly behind: number;
}

export interface WordDocument {
  /** File name without folders, for messages. */
  readonly name: string;
  readonly paragraphs: readonly WordParagraph[];
  /** Tables in the order in which they begin. */
  readonly tables: readonly WordTable[];
}
