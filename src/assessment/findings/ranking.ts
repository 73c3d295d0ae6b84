/** What a reviewer returns a form for, the gravest first: the one table by which findings are ordered and summed up. */
import type { ReturnReason } from "../../words/verdict";

/**
 * Groups of checks in the order in which a reviewer reads: can the result stand (total, grade, points), do the figures
 * agree with each other, is everything filled in, are rates and scores worked out rightly, is what is odd explained.
 */
const RANKING: readonly (readonly [ReturnReason, readonly string[]])[] = [
  ["total", ["P-05", "Z-08", "Z-07"]],
  ["total-missing", ["Z-10"]],
  ["grade", ["G-01", "G-03"]],
  ["weights", ["P-01", "P-02", "P-19"]],
  ["points", ["P-03", "P-04"]],
  ["one-figure", ["C-01"]],
  ["money-unit", ["M-19", "Z-12", "M-18"]],
  ["sums", ["M-02", "M-01", "M-03", "M-21", "M-04", "M-06", "M-07", "M-16"]],
  ["both-forms", ["M-09", "M-10", "M-08", "M-11", "M-22"]],
  ["unreadable", ["Z-01", "Z-02", "S-15", "Z-09"]],
  ["incomplete", ["Z-06", "S-05", "S-08", "M-17"]],
  ["target-missing", ["S-06"]],
  ["actual-missing", ["S-07"]],
  ["plan", ["T-24", "S-16"]],
  ["head", ["S-01", "S-03", "S-04", "S-02"]],
  ["staff-rate", ["R-02"]],
  ["rates", ["R-01", "R-05", "R-06", "R-13", "R-07", "R-08"]],
  ["rule-score", ["P-18", "P-11", "P-06", "P-10", "P-08", "P-07", "P-09", "P-12", "P-13", "P-21"]],
  ["not-applicable", ["P-20"]],
  ["unfunded", ["M-14", "P-22"]],
  ["reason-missing", ["T-01", "T-04", "T-17"]],
  ["over-budget", ["M-13", "M-05", "M-12", "R-09", "M-15", "M-26"]],
  ["above-posts", ["R-03"]],
  ["subtotals", ["S-17"]],
  ["execution", ["R-10", "R-11", "M-25"]],
  ["overshoot", ["T-02", "T-03"]],
  ["too-even", ["T-22", "P-16"]],
  ["late", ["T-12"]],
  ["not-a-value", ["T-05", "T-06", "T-07", "T-25", "T-23", "T-08"]],
  ["repeated", ["T-11", "T-19", "B-02"]],
  ["last-year", ["T-21", "B-09"]],
  ["indicator-design", ["T-09", "T-10", "T-14", "T-16", "P-14", "S-10"]],
  ["survey", ["T-13"]],
  ["texts", ["S-11", "S-13"]],
  ["grade-edge", ["G-05"]],
  ["rules-unclear", ["L-04", "L-01", "L-02", "L-03"]],
];

const PLACES: ReadonlyMap<string, { readonly reason: ReturnReason; readonly place: number }> = new Map(
  RANKING.flatMap(([reason, ids]) => ids.map((id) => [reason, id] as const)).map(([reason, id], place) => [
    id,
    { reason, place },
  ]),
);

/** Place of a check in the order of reading, 0 the gravest; checks that no form is returned for come last. */
export function rankOf(check: string): number {
  return PLACES.get(check)?.place ?? PLACES.size;
}

/** What a reviewer would write on the returned form. */
export function reasonOf(check: string): ReturnReason {
  return PLACES.get(check)?.reason ?? "other";
}
