/** Which findings the list shows, as the person chose. */
import type { Finding } from "../../assessment";

type SeverityFilter = Finding["severity"] | "all";

export interface FindingsFilter {
  readonly severity: SeverityFilter;
  readonly search: string;
  /** Index of a filing, or null for all. */
  readonly filing: number | null;
}

export const NO_FILTER: FindingsFilter = { severity: "all", search: "", filing: null };

/** The filter for a report of so many filings: a unit that is no longer there is not chosen any more. */
export function filterFor(filter: FindingsFilter, filings: number): FindingsFilter {
  return filter.filing !== null && filter.filing >= filings ? { ...filter, filing: null } : filter;
}
