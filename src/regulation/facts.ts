/**
 * The shape of what the law sees: named facts, grouped by form, rows as arrays. No cell, no sheet, no host.
 * Cells are joined back by name at the end, so no number is ever wrapped.
 */
import type { Decimal } from "../language/numbers";
import type { CheckId } from "./checks/ids";
import type {
  BuildingName,
  FactName,
  FundPartName,
  IndicatorColumn,
  IndicatorName,
  PlaceName,
  ProjectName,
  RowName,
  SubtotalName,
} from "./fact-name";

/** `targets` is the approved plan (绩效目标表) of a department or a project: it is held against, never scored. */
export const FORM_IDS = ["basic-data", "self-evaluation", "project", "scorecard", "targets"] as const;
export type FormId = (typeof FORM_IDS)[number];

/** A number on a form, with the decimals and the text that were printed. */
export interface ValueFact {
  readonly kind: "value";
  /** A percent is held as a fraction. Money is in 万元 whatever the form's unit of money was. */
  readonly value: Decimal;
  readonly decimals: number;
  readonly percent: boolean;
  readonly unit: string | null;
  readonly text: string;
}

export type Fact =
  | ValueFact
  /** Words where words belong, or a target or actual that is not a bare number. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "blank"; readonly text: string }
  | { readonly kind: "not-applicable"; readonly text: string }
  /** A figure cell that holds something that is no figure. */
  | { readonly kind: "unreadable"; readonly text: string };

/** The columns of a row that the law reads; operator and unit stand in the target already. */
export type RowColumn = Exclude<IndicatorColumn, "operator" | "unit">;
type RowFacts = Readonly<Record<RowColumn, Fact | undefined>>;

/** A row of an indicator table or a scorecard with its facts, as `withFacts` takes them from the form; `undefined` = no such column. */
export interface IndicatorRow extends RowHead, RowFacts {}

/** What a row is besides its facts. */
interface RowHead {
  /** `ind[3]`; the row's facts are named `<form key>.ind[3].target` and so on. */
  readonly name: IndicatorName;
  /** Level names as printed, inherited downwards over merged cells; `""` when the form has no such level. */
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** Name of the row that carries this row's weight when one merged weight serves several rows, else null. */
  readonly sharedWeightWith: IndicatorName | null;
  /** An `其中` row that repeats its parent's weight and score and must not be added again. */
  readonly partOf: IndicatorName | null;
  /** Where the row stands among the rows of its table, from 1, for messages. */
  readonly order: number;
}

/** Points printed for a level: `产出指标（50分）`. */
export interface LevelPoints {
  readonly level: 1 | 2;
  readonly name: string;
  readonly points: Decimal;
  /** Rows of the level. */
  readonly rows: readonly string[];
  /** Fact name of the label that prints the points. */
  readonly fact: string;
}

/** Points printed for a whole block of indicators: `年度绩效目标（80分）`. */
export interface BlockPoints {
  readonly name: string;
  readonly points: Decimal;
  /** Fact name of the label that prints the points. */
  readonly fact: string;
}

export type ProjectGroup = "business" | "operation" | "special";

/** One project a row on the basic-data form: facts `<key>.<name>.final|budget|prev`. */
export interface ProjectRow {
  readonly name: ProjectName;
  readonly group: ProjectGroup;
  readonly label: string;
}

/** One building a row: facts `<key>.<name>.approvedArea|actualArea|areaRate|budget|actual|costRate`. */
export interface BuildingRow {
  readonly name: BuildingName;
  readonly label: string;
}

/** A row under 年度资金总额 that names a source of money: facts `<key>.<name>.init|budget|exec|rate|weight|score`. */
export interface FundPart {
  /** `fundPart[0]`. */
  readonly name: FundPartName;
  readonly label: string;
}

/** A printed subtotal row (小计) of a level: facts `<key>.<name>.weight|score`. */
export interface SubtotalRow {
  /** `subtotal[0]`. */
  readonly name: SubtotalName;
  readonly level1: string;
  /** Names of the indicator rows it adds up. */
  readonly rows: readonly string[];
}

/** A trouble of the sheet that no number shows; it becomes the finding of check `check`. */
export interface ReadingIssue {
  readonly check: CheckId;
  /** Names of facts or places, the main one first; joined to cells like any fact name. */
  readonly at: readonly string[];
  /** What the sentence of the check needs: texts as they stood, nearest candidates, factors. */
  readonly words: Readonly<Record<string, string>>;
}

export interface FormFacts {
  readonly id: FormId;
  /** Unique prefix of the form's facts in its filing: `base`, `self`, `project1`, `card`, `targets`. */
  readonly key: string;
  readonly title: string;
  /** Evaluation year printed in the title or the column heads, or null. */
  readonly year: number | null;
  /**
   * Facts by full name (`self.fund.exec`). A name that is missing means the form has no such cell; a cell that
   * exists and holds nothing is a fact of kind `blank`.
   */
  readonly facts: ReadonlyMap<string, Fact>;
  /** The form's own words for each fact, for sentences: `1、公务接待` → `公务接待`. */
  readonly labels: ReadonlyMap<string, string>;
  readonly indicators: readonly IndicatorRow[];
  readonly levels: readonly LevelPoints[];
  /** Of the form's one block of indicators, where its label prints points. */
  readonly block?: BlockPoints;
  readonly projects: readonly ProjectRow[];
  readonly buildings: readonly BuildingRow[];
  readonly fundParts: readonly FundPart[];
  readonly subtotals: readonly SubtotalRow[];
  /** Whether the closing row (总分, 合计) was found, so that the form is whole. */
  readonly complete: boolean;
  /** Foot notes and instructions printed on the form, each with its fact name. */
  readonly notes: readonly { readonly fact: string; readonly text: string }[];
  readonly issues: readonly ReadingIssue[];
  /** Whether rows of money stand under labels that nobody knows, so that parts that seem to be missing may be there. */
  readonly hasUnnamedRows?: boolean;
  /** What stands under heads that nobody knows, so that what seems to be missing may be there. */
  readonly open?: readonly OpenContent[];
}

/**
 * figures: points, targets or results. reasons: words in a row where no head says for certain which are the reasons, or
 * figures where none says for certain which are the scores.
 */
export type OpenContent = "figures" | "reasons";

/** Everything one unit handed in for one year. */
export interface FilingFacts {
  readonly unit: string;
  readonly year: number | null;
  readonly forms: readonly FormFacts[];
  /** What the same unit handed in for the year before, where it was given; its facts bear the same names. */
  readonly previous?: FilingFacts;
}

/** Something for each column of a row. */
export const byColumn = <T>(of: (column: RowColumn) => T): Readonly<Record<RowColumn, T>> => ({
  target: of("target"),
  actual: of("actual"),
  weight: of("weight"),
  score: of("score"),
  reason: of("reason"),
  definition: of("definition"),
  standard: of("standard"),
  evidence: of("evidence"),
});

/** A row with its facts, which live under its name among those of the form. */
export function withFacts(row: RowHead, key: string, facts: ReadonlyMap<string, Fact>): IndicatorRow {
  const of = (column: RowColumn): Fact | undefined => facts.get(`${key}.${row.name}.${column}`);
  return { ...row, ...byColumn(of) };
}

/** The fact of a form by its short name (`fund.exec`), or undefined when the form has no such cell. */
export function factOf(form: FormFacts, name: FactName): Fact | undefined {
  return form.facts.get(nameIn(form, name));
}

/** The full name of a form's fact: `fund.exec` → `self.fund.exec`. */
export function nameIn(form: FormFacts, name: FactName | PlaceName): string {
  return `${form.key}.${name}`;
}

/** Whether a fact, by its full name, is one of a row of the form: `self.ind[3].score` of `ind[3]`. */
export function belongsTo(form: FormFacts, row: RowName, fact: string): boolean {
  return fact.startsWith(`${form.key}.${row}.`);
}

/** The number of a fact, or null when it is blank, words or anything else. */
export function numberOf(fact: Fact | undefined): Decimal | null {
  return fact?.kind === "value" ? fact.value : null;
}

/** Whether a cell exists and holds nothing. */
export function isBlankFact(fact: Fact | undefined): boolean {
  return fact?.kind === "blank";
}

/** The text of a fact as it stood; `""` when there is no such cell. */
export function textOf(fact: Fact | undefined): string {
  return fact?.text ?? "";
}

/** The forms of a kind in a filing. */
export function formsOf(filing: FilingFacts, id: FormId): readonly FormFacts[] {
  return filing.forms.filter((form) => form.id === id);
}
