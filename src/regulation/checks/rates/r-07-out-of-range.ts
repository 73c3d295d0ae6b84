/** a printed rate outside 0 to 200 % was probably typed as another kind of number, unless its inputs bear it out. */
import { above, below, decimal, ZERO } from "../../../language/numbers";
import { oneLine } from "../../../language/text";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import type { FormFacts } from "../../facts";
import type { RateOutcome } from "../../outcome";
import { printedRate } from "../../rates/printed";

const HIGHEST = decimal("2");

function finding(form: FormFacts, outcome: RateOutcome): readonly Found[] {
  const printed = outcome.fact === null ? undefined : form.facts.get(outcome.fact);
  const isBorneOut = outcome.status === "ok" || outcome.status === "rounding";
  if (outcome.fact === null || printed?.kind !== "value" || isBorneOut) return [];
  const rate = outcome.value === null ? printed.value : printedRate(printed, outcome.value);
  if (!above(rate, HIGHEST) && !below(rate, ZERO)) return [];
  const reported = oneLine(printed.text);
  return [
    {
      facts: [outcome.fact],
      reported,
      message: `${outcome.label}为${reported}，明显异常，请核实是否将小数与百分数混填。`,
    },
  ];
}

export const RATE_OUT_OF_RANGE = formCheck({
  id: "R-07",
  severity: "warning",
  title: "比率应在0至200%之间",
  source: "review",
  consequenceOf: ["R-01", "R-02", "R-06"],
  rank: ["rates", 5],
  on: ["basic-data", "self-evaluation", "project"],
  find: (form, context) => context.outcomeOf(form).rates.flatMap((outcome) => finding(form, outcome)),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "self-evaluation", figures: { "fund.budget": "100", "fund.exec": "95", "fund.rate": "-1%" } }],
  ],
  valid: [
    [{ id: "self-evaluation", figures: { "fund.budget": "100", "fund.exec": "95", "fund.rate": "200%" } }],
  ],
};
