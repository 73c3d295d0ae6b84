/** P-06: the score of the execution rate follows the rate. Knows facts and outcomes. */
import { multiply, roundScore, showPercent, smaller, ONE, type Decimal } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, numberOf, type FormFacts } from "../../facts";
import type { FormOutcome } from "../../outcome";
import { executionOutcome, executionWeight } from "./execution";
import { differs, showPoints } from "./points";
import { restsOn, severityOf } from "./ruled-rows";

/** The rate as the outcome shows it, or as the form's own figures give it. */
function rateInWords(form: FormFacts, outcome: FormOutcome): string {
  const shown = outcome.rates.find((rate) => rate.fact === nameIn(form, "fund.rate"))?.display;
  const budget = numberOf(factOf(form, "fund.budget"));
  const exec = numberOf(factOf(form, "fund.exec"));
  if (shown !== undefined) return shown;
  return budget === null || exec === null || budget.eq(0)
    ? ""
    : showPercent({ numerator: exec, denominator: budget });
}

/** A score that follows from the printed rate is wrong only because that rate is. */
function followsPrintedRate(form: FormFacts, score: Decimal, weight: Decimal): boolean {
  const printed = numberOf(factOf(form, "fund.rate"));
  return printed !== null && roundScore(multiply(weight, smaller(printed, ONE))).eq(score);
}

/** Printed weight × min(1, rate), within 0.1; a rule printed on the form makes the finding an error. */
export const EXECUTION_SCORE = formCheck({
  id: "P-06",
  severity: "warning",
  title: "预算执行率得分＝分值×执行率",
  source: "mof-2020-10",
  consequenceOf: ["R-01"],
  rank: ["rule-score", 3],
  exact: true,
  on: ["self-evaluation", "project"],
  find: (form, context) => {
    const score = executionOutcome(form, context);
    if (!score || score.reported === null || score.computed === null || score.weight === null) return [];
    if (executionWeight(form, context) === null) return [];
    const fact = form.facts.get(score.fact);
    const decimals = fact?.kind === "value" ? fact.decimals : 0;
    if (!differs(score.reported, decimals, score.computed, score.weight)) return [];
    const rate = rateInWords(form, context.outcomeOf(form));
    const follows = followsPrintedRate(form, score.reported, score.weight);
    return [
      {
        severity: severityOf(score),
        ...restsOn(score),
        facts: [score.fact, ...(follows ? [nameIn(form, "fund.rate")] : [])],
        reported: showPoints(score.reported),
        expected: showPoints(score.computed),
        message:
          `预算执行率${rate}，按规则应得${showPoints(score.computed)}分，` +
          `自评${showPoints(score.reported)}分。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        figures: { "fund.budget": 100, "fund.exec": 95.88, "fund.weight": 10, "fund.score": 8 },
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        figures: {
          "fund.budget": 100,
          "fund.exec": 95.88,
          "fund.rate": "95.88%",
          "fund.weight": 10,
          "fund.score": 9.49,
        },
      },
    ],
  ],
};
