/** P-03: no score stands above its weight. Knows facts only. */
import type { Decimal } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { executionPoints } from "../../rows/execution-points";
import { nameIn, numberOf, type FormFacts } from "../../facts";
import { showPoints } from "./points";
import { cellOfRow, markedGroups, nameOfRow, type MarkedGroup } from "./scored-rows";

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

const nameOf = ({ members }: MarkedGroup): string => members.map(nameOfRow).join("、");

function ofGroup(form: FormFacts, group: MarkedGroup): readonly Found[] {
  const scores = group.members.filter((row) => numberOf(row.score) !== null);
  return above(nameOf(group), group.score, group.weight, [
    ...scores.map((row) => cellOfRow(form, row, "score")),
    cellOfRow(form, group.row, "weight"),
  ]);
}

const FEWEST_ALIKE = 4;

/** Where most of the rows are so, it is the columns that are wrong and not the rows: one finding for all of them. */
function indicators(form: FormFacts): readonly Found[] {
  const groups = markedGroups(form);
  const wrong = groups.flatMap((group) => {
    const found = ofGroup(form, group);
    return found.length > 0 ? [{ group, found }] : [];
  });
  const [first] = wrong;
  if (!first || wrong.length < FEWEST_ALIKE || wrong.length * 2 <= groups.length) {
    return wrong.flatMap(({ found }) => found);
  }
  const { score, weight } = first.group;
  const sample = `“${nameOf(first.group)}”得分${showPoints(score)}、分值${showPoints(weight)}`;
  return [
    {
      facts: wrong.flatMap(({ found }) => found.flatMap(({ facts }) => facts)),
      message: `${wrong.length}个指标的得分高于分值（如${sample}），请核对得分、分值两栏。`,
    },
  ];
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
  find: (form) => [...execution(form), ...indicators(form)],
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", figures: { "fund.weight": 10, "fund.score": 12 } }]],
  valid: [[{ id: "project", rows: [{ level3: "巡查次数", weight: 5, score: 5 }] }]],
};
