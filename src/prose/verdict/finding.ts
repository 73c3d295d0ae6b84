/** A finding in a text, as every surface shows it. */
export type ProseSeverity = "error" | "warning" | "hint";

export interface ProseFinding {
  /** Id of the check: `X-04`. */
  readonly check: string;
  readonly severity: ProseSeverity;
  /** The sentence and the exact words in it, as they stand in the text. */
  readonly sentence: string;
  readonly words: string;
  /** Where the words stand in the text (UTF-16), end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly reported: string;
  readonly expected: string | null;
  readonly message: string;
  /** The nearest heading of a section above it; empty where there is none. */
  readonly section: string;
  /** Places of a workbook that it is held against, as shown (`自评表!D6`); none where the text stands alone. */
  readonly tables: readonly string[];
  /** 1-based, counting paragraphs that hold something. */
  readonly paragraph: number;
}
