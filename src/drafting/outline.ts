/** What an outline of a report is: sections as a region asks for them, each with what it tells. */

/** What a section tells; each is written by `topics/`. */
export type Topic =
  | { readonly kind: "to-fill"; readonly what: string }
  | { readonly kind: "staff" | "goals" | "achievements" | "funds" | "income" | "expenditure" }
  | { readonly kind: "basic-expenditure" | "project-expenditure" | "three-public" | "procurement" | "saving" }
  | { readonly kind: "score" | "deviations" | "measures" | "projects" }
  /** Indicators of some kinds, in groups of their second level. */
  | { readonly kind: "indicators"; readonly of: readonly IndicatorFamily[] };

/** Kinds of indicators: of money and management (投入、过程), of work done, of its effects, lasting ones, of satisfaction. */
export type IndicatorFamily = "management" | "output" | "effect" | "sustained" | "satisfaction";

export interface Section {
  readonly title: string;
  readonly topics?: readonly Topic[];
  readonly sections?: readonly Section[];
}

export interface Outline {
  readonly id: string;
  /** `部门整体支出绩效自评报告`. */
  readonly title: string;
  readonly sections: readonly Section[];
}
