/** The door to the overview of many files: from results, line by line, to the sheets of a workbook. */
import type { NewSheet } from "../workbook/new-sheet";
import { alikeRows } from "./alike";
import { commonSheet, returnSheet, riskSheet } from "./finding-sheets";
import type { Batch, Result } from "./result";
import { riskRows } from "./risks";
import { unitCount } from "./totals";
import {
  alikeSheet,
  failedSheet,
  missingSheet,
  officialSheet,
  totalsSheet,
  unitSheet,
  type LinkOf,
} from "./unit-sheets";
import { unitRows } from "./unit-rows";

export type { AssessedResult, Batch, FailedResult, Result, RunHead } from "./result";

export interface Overview {
  readonly sheets: readonly NewSheet[];
  readonly units: number;
  /** Units with something to mend. */
  readonly toMend: number;
}

/** Copies that we wrote ourselves are no filings beside their originals. */
function withoutCopies(batch: Batch): Batch {
  const sums = new Set(batch.results.map(({ sum }) => sum));
  const isOwnCopy = (result: Result): boolean =>
    result.kind === "file" && result.copyOf !== null && sums.has(result.copyOf);
  const results = batch.results.filter((result) => !isOwnCopy(result));
  return { ...batch, results };
}

/** The overview of a batch; `linkOf` gives where a file lies as seen from the overview. The same batch gives the same sheets. */
export function overviewOf(all: Batch, linkOf: LinkOf): Overview {
  const batch = withoutCopies(all);
  const rows = unitRows(batch.results);
  const alike = alikeRows(batch.results, rows);
  return {
    sheets: [
      totalsSheet(batch, rows),
      unitSheet(rows, linkOf),
      returnSheet(rows),
      commonSheet(rows),
      riskSheet(riskRows(rows, alike)),
      missingSheet(batch, rows),
      alikeSheet(alike),
      officialSheet(rows),
      failedSheet(batch),
    ],
    units: unitCount(rows),
    toMend: unitCount(rows.filter(({ errors }) => errors.length > 0)),
  };
}
