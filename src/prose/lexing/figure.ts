/** A figure of a text: what it measures, what it is worth, how finely it was printed, and where it stands. */
import type { Decimal } from "../../language/numbers";

/** `bare`: a number without a unit, which may be any of the others. */
export type FigureKind = "amount" | "count" | "measure" | "rate" | "score" | "bare";

export interface Figure {
  readonly kind: FigureKind;
  /** Figures of one dimension may be added: `元`, `人`, `个`, `亩`, `%`, `分`; empty for a bare number. */
  readonly dimension: string;
  /** In the dimension's own unit: 3.5万元 is 35000. A rate is in per cent: 87.15% is 87.15. */
  readonly value: Decimal;
  /** One step of the last printed digit, in the same unit: 0.01万元 is 100. */
  readonly step: Decimal;
  /** What one printed unit is worth: 10000 for 万元. */
  readonly factor: Decimal;
  readonly decimals: number;
  /** The unit as printed: `万元`. */
  readonly unit: string;
  /** Counts in whole things leave no room for rounding. */
  readonly exact: boolean;
  /** About, more than, at least, damaged: nothing is worked out with it. */
  readonly hedged: boolean;
  /** An amount for each of something: 每户2000元, 4.5万元/人/年. */
  readonly norm: boolean;
  /** Written in Chinese numerals. */
  readonly spelled: boolean;
  /** Where the number begins and the unit ends, in the reading of its passage. */
  readonly start: number;
  readonly end: number;
  /** The passage (by index) and the sentence in it. */
  readonly passage: number;
  readonly sentence: number;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** The words directly before it, back to the last mark of punctuation or figure. */
  readonly lead: string;
}
