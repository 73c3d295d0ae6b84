/** What is told of a place in a text beside the verdicts on its arithmetic. */
import type { Passage } from "../text/passages";
import type { ProseSeverity } from "./finding";

export interface Remark {
  readonly check: string;
  readonly severity: ProseSeverity;
  readonly passage: Passage;
  /** The words, in the passage's reading. */
  readonly start: number;
  readonly end: number;
  /** As it is told; absent = the words themselves. */
  readonly reported?: string;
  readonly expected: string | null;
  readonly message: string;
  /** Places of a workbook that it is held against. */
  readonly tables?: readonly string[];
}
