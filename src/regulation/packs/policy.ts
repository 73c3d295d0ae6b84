/** The choices that the sources leave open: a documented default, then the pack, then the user. */

import type { SourceId } from "../sources";

export interface Policies {
  /** Completion far above the target: ask for a reason only, take 2 points, or give no points. */
  readonly overCompletion: "explain" | "deduct-2" | "zero";
  /** From which overshoot on, in percent of the target (30 = 130 % completion); the edge itself counts. */
  readonly overCompletionFrom: number;
  /** What a row scores that does not apply to the unit. */
  readonly notApplicable: "full" | "exclude" | "zero" | "manual";
  /** Steps of a deduction: by width (one point linear, wider steps whole), whole, begun, or fractions of a step. */
  readonly steps: "by-width" | "whole" | "begun" | "linear";
  /** Lower-is-better beyond the target: linear to zero at twice the target, or target divided by actual. */
  readonly reverse: "linear" | "inverse";
  /** A target printed with `=`: reaching it is enough, only the exact value is, or a person decides. */
  readonly equalTarget: "at-least" | "strict" | "manual";
}

export const DEFAULT_POLICIES: Policies = {
  overCompletion: "explain",
  overCompletionFrom: 30,
  notApplicable: "full",
  steps: "by-width",
  reverse: "linear",
  equalTarget: "at-least",
};

/** What each choice rests on: documents that know several readings, or name none. */
export const POLICY_SOURCES: Readonly<Record<keyof Policies, readonly SourceId[]>> = {
  overCompletion: ["mof-2020-10", "platform-manual-2022", "sichuan-2020"],
  overCompletionFrom: ["platform-manual-2022", "sichuan-2020"],
  notApplicable: ["xinhuang-2021", "hunan-classic-buildings", "form-notes-project"],
  steps: ["hunan-classic", "hunan-classic-2018"],
  reverse: ["budget-system", "hubei-2020"],
  equalTarget: ["budget-system"],
};

/** Default, then pack, then user. */
export function choosePolicies(pack: Partial<Policies>, user: Partial<Policies> = {}): Policies {
  return { ...DEFAULT_POLICIES, ...pack, ...user };
}
