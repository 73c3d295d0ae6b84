/** a rate worked out in a scorecard's evidence is the one that 基础数据表 gives. Knows outcomes of both forms. */
import { above, atMost, decimal, showPercent, subtract, type Quantity } from "../../../language/numbers";
import { filingCheck, type CheckContext } from "../check";
import type { Examples } from "../examples";
import { formsOf, type FormFacts } from "../../facts";
import type { RateOutcome } from "../../outcome";

/** Rates that both forms define alike; 政府采购 is counted in projects on one and in money on the other. */
const DEFINED_ALIKE: readonly string[] = ["R02", "R04", "R13", "R14"];
/** A tenth of a percentage point: below it the inputs may have been rounded. */
const ROUNDING = decimal("0.001");

function apart(left: Quantity, right: Quantity): Quantity {
  return above(left, right) ? subtract(left, right) : subtract(right, left);
}

/** The same rate of the data form, where its figures give one. */
function onDataForm(id: string, context: CheckContext): RateOutcome | null {
  const rates = formsOf(context.filing, "basic-data").flatMap((form) => context.outcomeOf(form).rates);
  const [only, ...others] = rates.filter((rate) => rate.id === id && rate.value !== null);
  return only && others.length === 0 ? only : null;
}

function ratesOf(form: FormFacts, context: CheckContext): readonly RateOutcome[] {
  return context
    .outcomeOf(form)
    .rates.filter((rate) => rate.fact !== null && rate.value !== null && DEFINED_ALIKE.includes(rate.id));
}

export const EVIDENCE_AS_ON_DATA_FORM = filingCheck({
  id: "R-13",
  severity: "warning",
  title: "评分依据中的比率与基础数据表一致",
  source: "cross-form",
  consequenceOf: ["R-05"],
  rank: ["rates", 4],
  exact: true,
  find: (context) =>
    formsOf(context.filing, "scorecard").flatMap((card) =>
      ratesOf(card, context).flatMap((rate) => {
        const data = onDataForm(rate.id, context);
        if (!data?.value || rate.fact === null || rate.value === null) return [];
        if (atMost(apart(rate.value, data.value), ROUNDING)) return [];
        const [here, there] = [showPercent(rate.value), showPercent(data.value)];
        return [
          {
            facts: [rate.fact, ...data.explanation.inputs.map((input) => input.fact)],
            reported: here,
            expected: there,
            message: `“${rate.label}”的依据按${here}计算，基础数据表为${there}（${data.explanation.formula}），两处不一致。`,
          },
        ];
      }),
    ),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "basic-data", figures: { "staff.quota": 10, "staff.onDuty": 9, "staff.rate": "90%" } },
      {
        id: "scorecard",
        rows: [
          {
            level3: "在职人员控制率",
            standard: "结果≤100%，得3分；结果＞100%，得0分。",
            evidence: "8/8×100%=100%",
            weight: 3,
            score: 3,
          },
        ],
      },
    ],
  ],
  valid: [
    [
      { id: "basic-data", figures: { "staff.quota": 10, "staff.onDuty": 9, "staff.rate": "90%" } },
      {
        id: "scorecard",
        rows: [
          {
            level3: "在职人员控制率",
            standard: "结果≤100%，得3分；结果＞100%，得0分。",
            evidence: "9/10×100%=90%",
            weight: 3,
            score: 3,
          },
        ],
      },
    ],
  ],
};
