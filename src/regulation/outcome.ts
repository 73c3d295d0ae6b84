/** What the law says of a filing: rates, scores, totals, grades and violations, each with what decided it. */
import type { Decimal, Quantity } from "../language/numbers";
import type { CheckId } from "./checks/ids";
import type { RateId } from "./rates/rate";
import type { SourceId } from "./sources";
import type { IndicatorName } from "./fact-name";

export interface Input {
  /** Full fact name. */
  readonly fact: string;
  /** Official label: `编制数`. */
  readonly label: string;
  /** The figure as it stood, trimmed: `716`. */
  readonly text: string;
}

/** Whether the words of the form, those of a pack, or nobody's decided. */
export type RuleOrigin = "form" | "pack" | "none";

/** One band, step or case of a rule. */
export interface RuleClause {
  /** Said back in our words: `80%≤结果＜90%，得8分`. */
  readonly text: string;
  readonly fired: boolean;
}

/** The chain from cells to a result, ready to be said in sentences. */
export interface Explanation {
  readonly inputs: readonly Input[];
  /** The formula with the numbers in it: `645÷716×100%=90.08%`. */
  readonly formula: string;
  /** The rule in words, as printed on the form or in our words of the pack; null when there is none. */
  readonly rule: string | null;
  readonly ruleFrom: RuleOrigin;
  /** The clause or band that fired, in words. */
  readonly clause: string | null;
  /** Every clause of a rule that was read, said back, with those that fired; missing where no rule in words was read. */
  readonly clauses?: readonly RuleClause[];
  /** Named choices that changed the result (step mode, over-completion, not applicable …). */
  readonly choices: readonly string[];
  readonly source: SourceId | null;
}

/**
 * ok: as printed · rounding: within rounding of the inputs · wrong · blank: the cell is empty, value offered ·
 * derived: the form has no cell for it · not-applicable: denominator 0 or the item does not exist.
 */
export type RateStatus = "ok" | "rounding" | "wrong" | "blank" | "derived" | "not-applicable";

export interface RateOutcome {
  /** `R04` as in the catalogue of rates. */
  readonly id: RateId;
  readonly label: string;
  /** Full name of the fact that prints the rate, or null when the form prints none. */
  readonly fact: string | null;
  readonly reported: string | null;
  /** The quotient, undivided; null when it does not exist. */
  readonly value: Quantity | null;
  /** `90.08%`, or `不适用`. */
  readonly display: string;
  readonly status: RateStatus;
  readonly explanation: Explanation;
}

/** ok · wrong · blank: empty and computable · judgement: a person decides within the interval · not-applicable. */
export type ScoreStatus = "ok" | "wrong" | "blank" | "judgement" | "not-applicable";

export interface ScoreOutcome {
  /** `ind[3]`, or `fund` for the execution rate. */
  readonly row: IndicatorName | "fund";
  readonly indicator: string;
  readonly level1: string;
  readonly level2: string;
  /** Full name of the score's fact. */
  readonly fact: string;
  readonly weight: Decimal | null;
  readonly reported: Decimal | null;
  /** What follows from the rule, 2 decimals; null when nothing follows with certainty. */
  readonly computed: Decimal | null;
  /** What a person may choose, both ends included. */
  readonly interval: { readonly low: Decimal; readonly high: Decimal } | null;
  readonly status: ScoreStatus;
  readonly explanation: Explanation;
}

export interface TotalOutcome {
  readonly fact: string;
  readonly reported: Decimal | null;
  /** The sum of the form's own scores (a person's figure where judgement decides); null when not derivable. */
  readonly computed: Decimal | null;
  readonly explanation: Explanation;
}

export interface GradeOutcome {
  readonly fact: string | null;
  readonly reported: string | null;
  /** The grade of the computed total, in the form's own wording. */
  readonly computed: string | null;
  readonly explanation: Explanation;
}

export interface FormOutcome {
  /** Key of the form. */
  readonly form: string;
  readonly rates: readonly RateOutcome[];
  readonly scores: readonly ScoreOutcome[];
  readonly total: TotalOutcome | null;
  readonly grade: GradeOutcome | null;
}

export type Severity = "error" | "warning" | "info";

/** A right value that follows with certainty. */
export interface Fix {
  readonly fact: string;
  readonly value: Decimal | string;
  /** Whether `value` is a fraction to be shown as a percent. */
  readonly percent: boolean;
  /** As a person would write it: `90.08%`. */
  readonly shown: string;
}

/** A check that does not hold, with its numbers. */
export interface Violation {
  readonly check: CheckId;
  readonly severity: Severity;
  /** Facts it speaks of, the one to mark first. */
  readonly facts: readonly string[];
  readonly reported: string | null;
  readonly expected: string | null;
  /** One Chinese sentence that carries the numbers. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** What this finding rests on where it is another source than its check's, such as a pack instead of the form. */
  readonly source?: SourceId;
  /** Facts of last year's filing that it is held against. */
  readonly previousFacts?: readonly string[];
}
