/**
 * What a scoring rule can say, as plain data. Knows no Chinese text and no value: reading, applying and saying a rule
 * back are done elsewhere. Rates are fractions.
 */
import type { Decimal, Quantity } from "../../language/numbers";
import type { Interval } from "./interval";

/** Points as printed, or a share of the row's weight (满分 is the share 1). */
export type Amount =
  { readonly kind: "points"; readonly points: Decimal } | { readonly kind: "share"; readonly share: Decimal };

/**
 * What a condition earns: so much; something between two amounts that a person decides; or the weight less something
 * between two amounts, which are the same where the deduction is fixed.
 */
export type Award =
  | { readonly kind: "exact"; readonly amount: Amount }
  | { readonly kind: "between"; readonly low: Amount; readonly high: Amount; readonly highIncluded: boolean }
  | { readonly kind: "less"; readonly low: Amount; readonly high: Amount };

/** A deduction for every `per` by which the value lies beyond the threshold on one side, or on both. */
export interface Steps {
  readonly threshold: Decimal;
  readonly side: "above" | "below" | "both";
  readonly per: Decimal;
  readonly deduct: Amount;
}

/** What a band earns: an award, the rate times a factor and an amount, or an amount less steps. */
export type Outcome =
  | Award
  | { readonly kind: "proportional"; readonly factor: Quantity; readonly base: Amount }
  | { readonly kind: "steps"; readonly start: Amount; readonly steps: Steps };

export interface Band {
  readonly interval: Interval;
  readonly outcome: Outcome;
}

/** A deduction for every `per` things of a kind: 每`verb`一`unit``what`. */
export interface CountDeduction {
  /** Words printed before it (资金使用不合规的), or null. */
  readonly scope: string | null;
  readonly verb: string;
  readonly per: Decimal;
  readonly unit: string;
  readonly what: string;
  readonly deduct: Amount;
}

export interface ChecklistItem {
  readonly words: string;
  readonly amount: Amount;
  /** What the item earns when it is not met, where that is printed. */
  readonly otherwise: Award | null;
}

/** What is earned where the value is words: 没有…的, 部分整改的, 无. */
export interface WordCase {
  readonly words: string;
  readonly award: Award;
}

/**
 * How a formula takes target and actual: actual/target; target/actual beyond the target; linear to zero at twice the
 * target; or the first for targets of ≥ and the second for targets of ≤. `completion` is actual/target where a target
 * of ≥ is missed, and says nothing of a target of ≤ that is passed.
 */
export type RatioDirection = "up" | "inverse" | "down" | "by-target" | "completion";

/** Conditions on several rates that hold together, with what they earn. */
export interface JointCase {
  readonly all: readonly { readonly subject: string; readonly interval: Interval }[];
  readonly award: Award;
}

export type Body =
  | {
      readonly kind: "bands";
      /** Name of the rate as printed, or null. */
      readonly subject: string | null;
      /** `%` for rates, `个`, `工作日` …, or null for bare numbers. */
      readonly unit: string | null;
      readonly bands: readonly Band[];
      /** What every other value earns. */
      readonly otherwise: Outcome | null;
    }
  | {
      readonly kind: "steps";
      readonly subject: string | null;
      readonly unit: string | null;
      /** Earned up to the threshold. */
      readonly start: Amount;
      readonly steps: Steps;
    }
  | { readonly kind: "count"; readonly start: Amount; readonly deductions: readonly CountDeduction[] }
  | {
      readonly kind: "gain";
      readonly verb: string;
      readonly per: Decimal;
      readonly unit: string;
      readonly what: string;
      readonly award: Amount;
    }
  | {
      readonly kind: "checklist";
      readonly items: readonly ChecklistItem[];
      /** A printed deduction for every item missed, or null. */
      readonly missing: CountDeduction | null;
    }
  | { readonly kind: "ratio"; readonly direction: RatioDirection; readonly base: Amount }
  | {
      /** (constant + factor × rate) × base; a constant of 0 and a factor of 1 is the rate times the weight. */
      readonly kind: "formula";
      readonly of: string;
      readonly constant: Decimal;
      readonly factor: Quantity;
      readonly base: Amount;
      /** Rates that earn nothing whatever the formula gives. */
      readonly zero: Interval | null;
    }
  | {
      /** Targets met over targets set. */
      readonly kind: "share";
      readonly of: string;
      /** A target passed by more than this share counts as missed. */
      readonly over: Decimal | null;
      readonly base: Amount;
    }
  | {
      /** Only words decide: tiers, all or nothing. */
      readonly kind: "words";
      readonly otherwise: Award | null;
    }
  | {
      /** Several rates decide together. */
      readonly kind: "joint";
      readonly cases: readonly JointCase[];
      readonly otherwise: Award | null;
    }
  | { readonly kind: "judgement"; readonly by: string };

export interface Rule {
  readonly body: Body;
  readonly cases: readonly WordCase[];
  /** 扣完为止: never below zero. */
  readonly floor: boolean;
  /** 最高不超过: never above, or null. */
  readonly cap: Amount | null;
  /** 最多扣: never deducted more, or null. */
  readonly maxDeduct: Amount | null;
}
