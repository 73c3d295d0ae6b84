/** How a check over several filings is written: units and forms of all of them at once, no workbook and no file. */
import type { Rank } from "./check";
import type { CheckId } from "./ids";
import type { FilingFacts } from "../facts";
import type { Severity } from "../outcome";
import type { SourceId } from "../sources";

/** A filing among several, with the name that sentences use for it. */
export interface FilingAmong {
  /** The unit, or the file where no unit is printed. */
  readonly name: string;
  readonly filing: FilingFacts;
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
