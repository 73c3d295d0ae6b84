/** How a check over several filings is written: what was kept of all of them at once, no workbook and no file. */
import type { Rank } from "./check";
import type { CheckId } from "./ids";
import type { Severity } from "../outcome";
import type { SourceId } from "../sources";

/** A text that a unit wrote at some length, by its letters alone. */
export interface LongText {
  /** Full fact name. */
  readonly fact: string;
  readonly label: string;
  readonly letters: string;
}

/** What is kept of a filing among several: nothing that its texts do not need, since there may be thousands. */
export interface FilingAmong {
  /** The unit, or the file where no unit is printed. */
  readonly name: string;
  readonly texts: readonly LongText[];
}

/** What speaks of several filings. */
export interface FoundAcross {
  /** The filings concerned, by their index, the first one first, each with the facts in it. */
  readonly places: readonly { readonly filing: number; readonly facts: readonly string[] }[];
  readonly reported: string;
  readonly message: string;
}

export interface CheckAcross {
  /** `B-02`, as in the catalogue. */
  readonly id: CheckId;
  readonly severity: Severity;
  readonly title: string;
  readonly source: SourceId;
  readonly rank?: Rank;
  readonly find: (filings: readonly FilingAmong[]) => readonly FoundAcross[];
}
