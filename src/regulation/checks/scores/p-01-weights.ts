/** P-01: the weights of a whole form make 100. Knows facts only. */
import { HUNDRED, sum, type Decimal } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { belongsTo, factOf, nameIn, numberOf, type FormFacts } from "../../facts";
import { executionWeight } from "./execution";
import { showPoints } from "./points";
import { cellOfRow, scoredGroups } from "./scored-rows";

function found(form: FormFacts, made: Decimal): readonly Found[] {
  const printed = numberOf(factOf(form, "total.weight"));
  const contradicts = printed !== null && !printed.eq(made);
  const clause = contradicts ? `，与填报的总分分值${showPoints(printed)}分不符` : "";
  const anchors = scoredGroups(form).filter((group) => group.weight !== null);
  const first = anchors[0];
  return [
    {
      facts: [
        ...(printed === null ? [] : [nameIn(form, "total.weight")]),
        ...(printed === null && first ? [cellOfRow(form, first.row, "weight")] : []),
      ],
      reported: showPoints(contradicts ? printed : made),
      expected: contradicts ? showPoints(made) : "100",
      message: `分值合计为${showPoints(made)}分${clause}，应为100分。`,
    },
  ];
}

/** A form whose funding block stands on another page: what the execution rate weighs there is not known. */
function withoutFunding(form: FormFacts): boolean {
  return form.id !== "scorecard" && ![...form.facts.keys()].some((name) => belongsTo(form, "fund", name));
}

/** Weights of all indicators and of the execution rate make 100, and so says their printed sum; only on whole forms whose weights are known. */
export const WEIGHTS_MAKE_100 = formCheck({
  id: "P-01",
  severity: "error",
  title: "分值合计＝100分",
  source: "form",
  rank: ["weights", 1],
  exact: true,
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => {
    const weights = scoredGroups(form).flatMap((group) => (group.weight === null ? [] : [group.weight]));
    if (!form.complete || weights.length === 0) return [];
    const execution = executionWeight(form, context);
    if (execution === null) return [];
    const made = sum([...weights, execution]);
    if (withoutFunding(form) && made.lt(HUNDRED)) return [];
    const printed = numberOf(factOf(form, "total.weight"));
    return made.eq(HUNDRED) && (printed === null || printed.eq(HUNDRED)) ? [] : found(form, made);
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", figures: { "fund.weight": 10 }, rows: [{ level3: "任务1", weight: 50 }] }]],
  valid: [
    [
      {
        id: "project",
        figures: { "fund.weight": 10, "fund.score": 10 },
        rows: [{ level3: "任务1", weight: 50, score: 1 }],
        complete: false,
      },
    ],
  ],
};
