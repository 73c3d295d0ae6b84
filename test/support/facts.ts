/** Builds facts for tests of the law, as the recogniser would have found them. */
import { readFigureNumber, readFigureText } from "../../src/language/figure";
import { showNumber, decimal } from "../../src/language/numbers";
import type { Fact, FilingFacts, FormFacts, FormId, IndicatorRow } from "../../src/regulation/facts";

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

export interface IndicatorInput {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3: string;
  readonly target?: Typed;
  readonly actual?: Typed;
  readonly weight?: Typed;
  readonly score?: Typed;
  readonly reason?: Typed;
  readonly definition?: Typed;
  readonly standard?: Typed;
  readonly evidence?: Typed;
}

export interface FormInput extends Partial<Omit<FormFacts, "facts" | "indicators" | "labels" | "id">> {
  readonly id: FormId;
  /** Figures by short name: `{ "staff.quota": 716 }`. */
  readonly figures?: Readonly<Record<string, Typed>>;
  /** Words by short name. */
  readonly texts?: Readonly<Record<string, string | null>>;
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

type Field = "target" | "actual" | "weight" | "score" | "reason" | "definition" | "standard" | "evidence";
const IS_FIGURE = new Set<string>(["weight", "score"]);

function rowOf(input: IndicatorInput, index: number, key: string, facts: Map<string, Fact>): IndicatorRow {
  const name = `ind[${index}]`;
  const field = (which: Field): Fact | undefined => {
    const typed = input[which];
    if (typed === undefined) return undefined;
    const fact = IS_FIGURE.has(which) ? figure(typed) : words(typed);
    facts.set(`${key}.${name}.${which}`, fact);
    return fact;
  };
  facts.set(`${key}.${name}.level3`, words(input.level3));
  return {
    name,
    level1: input.level1 ?? "产出指标",
    level2: input.level2 ?? "数量指标",
    level3: input.level3,
    target: field("target"),
    actual: field("actual"),
    weight: field("weight"),
    score: field("score"),
    reason: field("reason"),
    definition: field("definition"),
    standard: field("standard"),
    evidence: field("evidence"),
    sharedWeightWith: null,
    partOf: null,
    order: index + 1,
  };
}

/** A form of the given figures, words and rows; everything not named is a form without that cell. */
export function formFacts(input: FormInput): FormFacts {
  const key = input.key ?? KEYS[input.id];
  const facts = new Map<string, Fact>();
  for (const [name, typed] of Object.entries(input.figures ?? {})) facts.set(`${key}.${name}`, figure(typed));
  for (const [name, text] of Object.entries(input.texts ?? {})) {
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
