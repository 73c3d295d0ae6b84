/** A rule pack: what a region and year prescribe where the form itself prints nothing. Data with sources. */
import type { Decimal } from "../../language/numbers";
import type { Policies } from "./policy";
import type { SourceId } from "../sources";

/** One grade: totals from `from` on (included) up to the next band. */
export interface GradeBand {
  readonly grade: string;
  readonly from: Decimal;
  /** Whether `from` itself belongs to this grade. */
  readonly fromIncluded: boolean;
}

interface LevelWeight {
  readonly level1: string;
  readonly points: number;
}

/** A scoring rule for a row of a scorecard, for forms that do not print it. */
export interface PackRow {
  /** Normal forms of the row's third-level name. */
  readonly names: readonly string[];
  readonly points: number;
  /** The rule in Chinese words, read by the same reader as the words of a form. */
  readonly rule: string;
  readonly source: SourceId;
}

/** The most that a total may be while the execution rate stays below a limit; the lowest limit passed counts. */
export interface TotalCaps {
  readonly steps: readonly { readonly below: Decimal; readonly most: Decimal }[];
  readonly source: SourceId;
}

export interface Pack {
  readonly id: string;
  readonly title: string;
  /** Province as it may be printed in a unit's name or a file's path, or null for the national pack. */
  readonly province: string | null;
  /** Whether the pack covers a whole form; a partial one checks no weights. */
  readonly complete: boolean;
  /** Words whose presence on the form shows that this pack is meant. */
  readonly signs: readonly string[];
  readonly executionPoints: { readonly points: number; readonly source: SourceId } | null;
  readonly levelWeights: { readonly weights: readonly LevelWeight[]; readonly source: SourceId } | null;
  readonly grades: { readonly bands: readonly GradeBand[]; readonly source: SourceId };
  /** Qualitative tiers: lowest share of the weight for reached, partly reached and not reached. */
  readonly tiers: { readonly reached: number; readonly partly: number; readonly source: SourceId };
  readonly rows: readonly PackRow[];
  readonly policies: Partial<Policies>;
  /** Caps on the total by execution rate, where the region has them. */
  readonly caps?: TotalCaps;
}

/** Who chose the pack, and why, in one sentence. */
export interface PackChoice {
  readonly pack: Pack;
  readonly chosenBy: "form" | "user" | "province" | "national";
  readonly why: string;
}
