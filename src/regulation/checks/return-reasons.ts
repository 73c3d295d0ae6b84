/** What a reviewer returns a form for, the gravest first: the one order in which findings are listed and summed up. */

/**
 * In the order in which a reviewer reads: can the result stand (total, grade, points), do the figures agree with each
 * other, is everything filled in, are rates and scores worked out rightly, is what is odd explained.
 */
export const RETURN_REASONS = [
  "total",
  "total-missing",
  "grade",
  "weights",
  "points",
  "one-figure",
  "money-unit",
  "sums",
  "both-forms",
  "unreadable",
  "incomplete",
  "target-missing",
  "actual-missing",
  "plan",
  "head",
  "staff-rate",
  "rates",
  "rule-score",
  "not-applicable",
  "unfunded",
  "reason-missing",
  "over-budget",
  "above-posts",
  "subtotals",
  "execution",
  "overshoot",
  "too-even",
  "late",
  "not-a-value",
  "repeated",
  "last-year",
  "indicator-design",
  "survey",
  "texts",
  "grade-edge",
  "rules-unclear",
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];
