/** R05 三公经费变动率 from the budgets of two years; the data form itself prints only this year's. */
import { ratio, showPercent, ZERO, type Quantity } from "../../language/numbers";
import { nameIn, type FormFacts, type ValueFact } from "../facts";
import type { Explanation, Input, RateOutcome } from "../outcome";
import { figureOf } from "../result/subtotals";
import type { NamedRate } from "./rate";
import { inputsOf, typedNumber } from "./outcome";

const BUDGET = "three.budget";

export const R05 = {
  id: "R05",
  label: "“三公”经费变动率",
  indicator: /^三公经费变动率$/,
} as const satisfies NamedRate;

/** Growth over last year; 0 where there was and is none, and no rate where there was none before. */
function changeOf(now: ValueFact, before: ValueFact): Quantity | null {
  const change = now.value.minus(before.value);
  return change.eq(0) ? ZERO : ratio(change, before.value);
}

/** The budgets of both years; last year's has a name of its own, so that it is joined to no cell of this year. */
function inputsOfYears(form: FormFacts, lastYear: FormFacts): readonly Input[] {
  const fact = `previous.${nameIn(lastYear, BUDGET)}`;
  const label = "上年度三公经费预算数";
  return [
    ...inputsOf(form, [BUDGET]),
    ...inputsOf(lastYear, [BUDGET]).map((input) => ({ ...input, fact, label })),
  ];
}

function explanationOf(now: ValueFact, before: ValueFact, inputs: readonly Input[]): Explanation {
  const value = changeOf(now, before);
  const [top, bottom] = [typedNumber(now), typedNumber(before)];
  return {
    inputs,
    formula: value === null ? "" : `(${top}-${bottom})÷${bottom}×100%=${showPercent(value)}`,
    rule: null,
    ruleFrom: "none",
    clause: value === null ? "上年度预算为0，比率不适用" : null,
    choices: [],
    source: "mof-2013-53",
  };
}

/** The change of the 三公 budget on last year, where both years give one. Source: 财预〔2013〕53号, (本年－上年)÷上年. */
export function threePublicChange(form: FormFacts, lastYear: FormFacts): readonly RateOutcome[] {
  const [now, before] = [form, lastYear].map((one) =>
    one.id === "basic-data" ? figureOf(one, BUDGET) : null,
  );
  if (!now || !before) return [];
  const value = changeOf(now, before);
  return [
    {
      id: R05.id,
      label: R05.label,
      fact: null,
      reported: null,
      value,
      display: value === null ? "不适用" : showPercent(value),
      status: value === null ? "not-applicable" : "derived",
      explanation: explanationOf(now, before, inputsOfYears(form, lastYear)),
    },
  ];
}
