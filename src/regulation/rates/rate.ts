/** How a rate is written: names, formula, the facts it needs, and what a zero denominator means. */
import type { Decimal, Quantity } from "../../language/numbers";
import type { FormFacts, FormId } from "../facts";
import type { SourceId } from "../sources";
import type { FactName } from "../fact-name";

/** `R04`. */
export type RateId = `R${number}`;

/** One place where a rate can be computed: the short names of its inputs and of the cell that prints it. */
export interface RatePlace {
  /** Short fact name of the printed rate (`staff.rate`), or null when this form prints none. */
  readonly printed: FactName | null;
  /** Short fact names: numerator first, denominator second for a plain quotient. */
  readonly inputs: readonly FactName[];
  /** What it is the rate of, where several stand on one form: a source of money, a building. */
  readonly item?: string;
  /** Whether the inputs are counts (people), which were never rounded. */
  readonly counts?: true;
}

/** A rate by its names: as scorecards work it out in words, whether or not a form has cells to compute it from. */
export interface NamedRate {
  /** `R04`, as in the catalogue of rates. */
  readonly id: RateId;
  readonly label: string;
  /** How a scorecard names an indicator that is this rate, without quotes and spaces. */
  readonly indicator?: RegExp;
}

export interface Rate extends NamedRate {
  readonly synonyms: readonly string[];
  readonly on: FormId;
  /** Where it stands on a form; rows of buildings give several. */
  readonly places: (form: FormFacts) => readonly RatePlace[];
  /** `{0}÷{1}` with the inputs' numbers put in for the explanation. */
  readonly formula: string;
  /** The quotient of the numbers in the order of `inputs`; null when the denominator is zero. */
  readonly value: (numbers: readonly Decimal[]) => Quantity | null;
  readonly better: "higher" | "lower" | "near-100" | "neither";
  readonly source: SourceId;
}
