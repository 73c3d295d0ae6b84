/** P-14: no single indicator holds too much of its level. Knows facts only. */
import { above, decimal, equal, ratio, showPercent, sum, type Decimal } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import type { FormFacts } from "../../facts";
import { showPoints } from "./points";
import { byLevel1, cellOfRow, nameOfRow, type WeightedGroup } from "./scored-rows";

const SHARE = decimal("0.4");
/** Levels this small are usually one indicator by design, such as satisfaction. */
const SMALL_LEVEL = decimal(10);

/** More than 40 % of the level, and more than an equal share of it; all of it when it stands alone. */
function isConcentrated(weight: Decimal, total: Decimal, indicators: number): boolean {
  const share = ratio(weight, total);
  if (share === null) return false;
  if (equal(share, decimal(1))) return true;
  return above(share, SHARE) && weight.times(indicators).gt(total);
}

function levelFound(form: FormFacts, level: string, groups: readonly WeightedGroup[]): readonly Found[] {
  const total = sum(groups.map((group) => group.weight));
  const indicators = groups.reduce((count, group) => count + group.members.length, 0);
  if (total.lte(SMALL_LEVEL)) return [];
  return groups
    .filter((group) => group.members.length === 1 && isConcentrated(group.weight, total, indicators))
    .map((group) => {
      const share = showPercent({ numerator: group.weight, denominator: total });
      return {
        facts: [cellOfRow(form, group.row, "weight")],
        reported: showPoints(group.weight),
        message: `指标“${nameOfRow(group.row)}”分值${showPoints(group.weight)}分，占${level}的${share}，权重过于集中。`,
      };
    });
}

/** One indicator above 40 % of a level of more than 10 points, or alone in it; only on whole forms. */
export const WEIGHT_CONCENTRATED = formCheck({
  id: "P-14",
  severity: "warning",
  title: "单项指标权重不过于集中",
  source: "review",
  rank: ["indicator-design", 5],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form) =>
    form.complete ? byLevel1(form).flatMap(([level, groups]) => levelFound(form, level, groups)) : [],
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "任务1", weight: 90 }] }]],
  valid: [
    [
      {
        id: "project",
        figures: { "fund.weight": 10, "fund.score": 10 },
        rows: [{ level3: "任务1", weight: 10, score: 1 }],
      },
    ],
  ],
};
