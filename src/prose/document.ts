/** A report as it reaches the reader of prose: its paragraphs in order, from plain text or from a Word file. */

export interface ProseParagraph {
  readonly text: string;
  /** 1 for a heading of the first level, and so on; absent for body text, or where the file does not say. */
  readonly level?: number;
  /** The automatic number in front of the paragraph (`一、`, `（一）`), where it is no part of its text. */
  readonly number?: string;
}

export interface ProseDocument {
  readonly paragraphs: readonly ProseParagraph[];
}
