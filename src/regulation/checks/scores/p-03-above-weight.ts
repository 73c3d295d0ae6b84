/** P-03: no score stands above its weight. Knows facts only. */
import type { Decimal } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { executionPoints } from "../../rows/execution-points";
import { nameIn, numberOf, type FormFacts } from "../../facts";
import { showPoints } from "./points";
import { cellOfRow, markedGroups, nameOfRow } from "./scored-rows";

function above(name: string, score: Decimal, weight: Decimal, facts: readonly string[]): readonly Found[] {
  if (score.lte(weight)) return [];
  return [
    {
      facts,
      reported: showPoints(score),
      expected: `≤${showPoints(weight)}`,
      message: `指标“${name}”得分${showPoints(score)}高于分值${showPoints(weight)}。`,
    },
  ];
}

function execution(form: FormFacts): readonly Found[] {
  const { score, weight } = executionPoints(form);
  if (score === null || weight === null) return [];
  return above("预算执行率", score, weight, [nameIn(form, "fund.score"), nameIn(form, "fund.weight")]);
}

/** The score of an indicator, or of several under one merged weight together, is at most the weight. */
export const SCORE_WITHIN_WEIGHT = formCheck({
  id: "P-03",
  severity: "error",
  title: "得分≤分值",
  source: "form",
  consequenceOf: ["P-04"],
  rank: ["points", 1],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form) => [
    ...execution(form),
    ...markedGroups(form).flatMap((group) =>
      above(group.members.map(nameOfRow).join("、"), group.score, group.weight, [
        ...group.members
          .filter((row) => numberOf(row.score) !== null)
          .map((row) => cellOfRow(form, row, "score")),
        cellOfRow(form, group.row, "weight"),
      ]),
    ),
  ],
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", figures: { "fund.weight": 10, "fund.score": 12 } }]],
  valid: [[{ id: "project", rows: [{ level3: "巡查次数", weight: 5, score: 5 }] }]],
};
