/** Builds facts for tests of the law, as the recogniser would have found them. */
import { readFigureNumber, readFigureText } from "../../src/language/figure";
import { showNumber, decimal } from "../../src/language/numbers";
import type { FactName } from "../../src/regulation/fact-name";
import {
  byColumn,
  withFacts,
  type Fact,
  type FilingFacts,
  type FormFacts,
  type FormId,
  type IndicatorRow,
  type RowColumn,
} from "../../src/regulation/facts";

/** A figure as typed: a number is a numeric cell, a text is read as people type it, null is a blank cell. */
export type Typed = number | string | null;

/** A fact of a figure cell. */
export function figure(typed: Typed): Fact {
  if (typed === null) return { kind: "blank", text: "" };
  if (typeof typed === "number") return readFigureNumber(typed, "General", showNumber(decimal(typed)));
  return readFigureText(typed);
}

/** A fact of a cell that may hold words: a bare figure is a value, anything else is text. */
export function words(typed: Typed): Fact {
  if (typed === null || typed === "") return { kind: "blank", text: "" };
  const read = figure(typed);
  return read.kind === "value" ? read : { kind: "text", text: String(typed) };
}

/** Figures by short name: `{ "staff.quota": 716 }`. */
export type Figures = Readonly<Partial<Record<FactName, Typed>>>;

/** A row: its levels, and what is typed in its columns. */
export interface IndicatorInput extends Partial<Readonly<Record<RowColumn, Typed>>> {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3: string;
}

export interface FormInput extends Partial<Omit<FormFacts, "facts" | "indicators" | "labels" | "id">> {
  readonly id: FormId;
  /** Figures by short name: `{ "staff.quota": 716 }`. */
  readonly figures?: Figures;
  /** Words by short name. */
  readonly texts?: Readonly<Partial<Record<FactName, string | null>>>;
  readonly labels?: ReadonlyMap<string, string>;
  readonly rows?: readonly IndicatorInput[];
}

const KEYS: Readonly<Record<FormId, string>> = {
  "basic-data": "base",
  "self-evaluation": "self",
  project: "project1",
  scorecard: "card",
  targets: "targets",
};

const IS_FIGURE = new Set<RowColumn>(["weight", "score"]);

function rowOf(input: IndicatorInput, index: number, key: string, facts: Map<string, Fact>): IndicatorRow {
  const name = `ind[${index}]` as const;
  byColumn((column) => {
    const typed = input[column];
    if (typed === undefined) return;
    facts.set(`${key}.${name}.${column}`, IS_FIGURE.has(column) ? figure(typed) : words(typed));
  });
  facts.set(`${key}.${name}.level3`, words(input.level3));
  const { level1 = "产出指标", level2 = "数量指标", level3 } = input;
  const head = { name, level1, level2, level3, sharedWeightWith: null, partOf: null, order: index + 1 };
  return withFacts(head, key, facts);
}

/** A form of the given figures, words and rows; everything not named is a form without that cell. */
export function formFacts(input: FormInput): FormFacts {
  const key = input.key ?? KEYS[input.id];
  const facts = new Map<string, Fact>();
  for (const [name, typed] of Object.entries(input.figures ?? {}))
    if (typed !== undefined) facts.set(`${key}.${name}`, figure(typed));
  for (const [name, text] of Object.entries(input.texts ?? {})) {
    if (text === undefined) continue;
    facts.set(`${key}.${name}`, text === null ? { kind: "blank", text: "" } : { kind: "text", text });
  }
  const indicators = (input.rows ?? []).map((row, index) => rowOf(row, index, key, facts));
  return {
    title: "",
    year: 2022,
    labels: new Map(),
    levels: [],
    projects: [],
    buildings: [],
    fundParts: [],
    subtotals: [],
    complete: true,
    notes: [],
    issues: [],
    ...input,
    key,
    facts,
    indicators,
  };
}

/** A filing of forms. */
export function filingOf(...forms: readonly FormFacts[]): FilingFacts {
  return { unit: "某县某局", year: 2022, forms };
}
