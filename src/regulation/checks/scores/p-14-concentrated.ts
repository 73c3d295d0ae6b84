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

interface Heavy {
  readonly group: WeightedGroup;
  readonly said: string;
}

/** What is asked of a level with one indicator only. */
const more = (level: string): string => (/产出/.test(level) ? "数量、质量、时效指标" : "其他三级指标");

function heavyIn(level: string, groups: readonly WeightedGroup[]): readonly Heavy[] {
  const total = sum(groups.map((group) => group.weight));
  const indicators = groups.reduce((count, group) => count + group.members.length, 0);
  if (total.lte(SMALL_LEVEL)) return [];
  const name = level === "" ? "全部指标" : level;
  return groups
    .filter((group) => group.members.length === 1 && isConcentrated(group.weight, total, indicators))
    .map((group) => {
      const share = showPercent({ numerator: group.weight, denominator: total });
      const said =
        indicators === 1
          ? `${name}只有1个三级指标，建议补充${more(level)}`
          : `“${nameOfRow(group.row)}”${showPoints(group.weight)}分，占${name}的${share}，权重偏集中`;
      return { group, said };
    });
}

function concentrated(form: FormFacts): readonly Found[] {
  const heavy = byLevel1(form).flatMap(([level, groups]) => heavyIn(level, groups));
  const [first] = heavy;
  if (!first) return [];
  return [
    {
      facts: heavy.map(({ group }) => cellOfRow(form, group.row, "weight")),
      reported: showPoints(first.group.weight),
      message: `${heavy.map(({ said }) => said).join("；")}。`,
    },
  ];
}

/** One indicator above 40 % of a level of more than 10 points, or alone in it; only on whole forms. */
export const WEIGHT_CONCENTRATED = formCheck({
  id: "P-14",
  severity: "warning",
  title: "单项指标权重不过于集中",
  source: "review",
  rank: ["indicator-design", 5],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form) => (form.complete ? concentrated(form) : []),
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
