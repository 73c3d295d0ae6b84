/** What a statement can do in a rule. */
import type { Each } from "./each-words";
import type { Reckoning } from "./formula-words";
import type { Amount, Award, CountDeduction, Outcome } from "../model";
import type { ReadInterval } from "./read-end";
import type { JointRole, TargetRole } from "./reference-roles";

export interface BandRole {
  readonly kind: "band";
  readonly subject: string;
  readonly interval: ReadInterval;
  readonly outcome: Outcome;
  /** The whole condition in even text. */
  readonly condition: string;
  /** The grade that names the range: 较好(80%-90%); null where none does. */
  readonly grade: string | null;
}

export interface StepRole {
  readonly kind: "step";
  readonly subject: string;
  readonly each: Extract<Each, { kind: "rate" | "time" }>;
  readonly deduct: Amount;
  readonly interval: ReadInterval | null;
}

export interface CountRole {
  readonly kind: "count";
  readonly missing: boolean;
  readonly deduction: CountDeduction;
  /** A bound that the count itself prints: 不足10次的，每少1次…. */
  readonly interval: ReadInterval | null;
}

export interface GainRole {
  readonly kind: "gain";
  readonly each: Extract<Each, { kind: "count" }>;
  readonly award: Amount;
}

export interface CaseRole {
  readonly kind: "case";
  readonly words: string;
  readonly award: Award;
  readonly item: boolean;
  /** Whether it only spares a deduction: 不扣分. */
  readonly spares: boolean;
}

export type Role =
  | BandRole
  | StepRole
  | CountRole
  | GainRole
  | CaseRole
  | TargetRole
  | JointRole
  | { readonly kind: "otherwise"; readonly outcome: Outcome }
  | {
      readonly kind: "reckoning";
      readonly body: Reckoning;
      readonly words: string;
      readonly weightLeftOut: boolean;
    }
  | { readonly kind: "remark" }
  | { readonly kind: "unread" };
