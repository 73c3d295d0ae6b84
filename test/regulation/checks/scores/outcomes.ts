/** Outcomes made by hand for rows made by hand. */
import { decimal } from "../../../../src/language/numbers";
import { numberOf, type FormFacts } from "../../../../src/regulation/facts";
import type { Explanation, ScoreOutcome } from "../../../../src/regulation/outcome";

const EXPLANATION: Explanation = {
  inputs: [],
  formula: "",
  rule: null,
  ruleFrom: "pack",
  clause: null,
  choices: [],
  source: null,
};

type Given = Partial<Omit<ScoreOutcome, "computed" | "explanation">> & {
  readonly computed?: string;
  readonly explanation?: Partial<Explanation>;
};

/** The outcome of a row of a form, with weight and score as written there and the rest as given. */
export function scoreOf(form: FormFacts, row: ScoreOutcome["row"], given: Given = {}): ScoreOutcome {
  const indicator = form.indicators.find((one) => one.name === row);
  const written = (field: string) => numberOf(form.facts.get(`${form.key}.${row}.${field}`));
  return {
    row,
    indicator: indicator?.level3 ?? "预算执行率",
    level1: indicator?.level1 ?? "",
    level2: indicator?.level2 ?? "",
    fact: `${form.key}.${row}.score`,
    weight: written("weight"),
    reported: written("score"),
    interval: null,
    status: "ok",
    ...given,
    computed: given.computed === undefined ? null : decimal(given.computed),
    explanation: { ...EXPLANATION, ...given.explanation },
  };
}
