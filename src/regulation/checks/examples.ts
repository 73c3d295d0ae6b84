/**
 * How a check shows what it means: small forms on which it speaks, and near misses on which it is silent. They stand in
 * the file of the check; tests run them and docs/regulation.md prints them. Nothing that ships imports them.
 */
import type { FactName } from "../fact-name";
import type { FormFacts, FormId, RowColumn } from "../facts";

/** A figure as typed: a number is a numeric cell, a text is read as people type it, null is a blank cell. */
export type Typed = number | string | null;

/** Figures by short name: `{ "staff.quota": 716 }`. */
export type Figures = Readonly<Partial<Record<FactName, Typed>>>;

/** A row: its levels, and what is typed in its columns. */
export interface IndicatorExample extends Partial<Readonly<Record<RowColumn, Typed>>> {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3: string;
}

type Rest = Partial<Omit<FormFacts, "facts" | "indicators" | "labels" | "id">>;

/** A form of the given figures, words and rows; everything not named is a form without that cell. */
export interface FormExample extends Rest {
  readonly id: FormId;
  readonly figures?: Figures;
  /** Words by short name; null is a blank cell. */
  readonly texts?: Readonly<Partial<Record<FactName, string | null>>>;
  readonly rows?: readonly IndicatorExample[];
}

/** The forms of one filing. */
export type Example = readonly FormExample[];

export interface Examples {
  readonly invalid: readonly Example[];
  readonly valid: readonly Example[];
}
