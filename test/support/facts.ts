/** Builds facts for tests of the law, as the recogniser would have found them. */
import { readFigureNumber, readFigureText } from "../../src/language/figure";
import { showNumber, decimal } from "../../src/language/numbers";
import type { FormExample, IndicatorExample, Typed } from "../../src/regulation/checks/examples";
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

export type {
  Figures,
  IndicatorExample as IndicatorInput,
  Typed,
} from "../../src/regulation/checks/examples";

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

export interface FormInput extends FormExample {
  readonly labels?: ReadonlyMap<string, string>;
}

const KEYS: Readonly<Record<FormId, string>> = {
  "basic-data": "base",
  "self-evaluation": "self",
  project: "project1",
  scorecard: "card",
  targets: "targets",
};

const IS_FIGURE = new Set<RowColumn>(["weight", "score"]);

function rowOf(input: IndicatorExample, index: number, key: string, facts: Map<string, Fact>): IndicatorRow {
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
