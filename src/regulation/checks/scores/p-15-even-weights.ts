/** P-15: weights show what matters more. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { showPoints } from "./points";
import { byLevel1, cellOfRow } from "./scored-rows";

/** Fewer indicators than this say nothing about how weights were given. */
const ENOUGH = 3;

/** Every indicator of a level of three or more has the same weight: one hint a whole form, listing them. */
export const EVEN_WEIGHTS = formCheck({
  id: "P-15",
  severity: "info",
  title: "权重体现指标重要程度",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form) => {
    if (!form.complete) return [];
    const even = byLevel1(form).filter(
      ([, groups]) => groups.length >= ENOUGH && groups.every((group) => groups[0]?.weight.eq(group.weight)),
    );
    if (even.length === 0) return [];
    const levels = even.map(
      ([level, [first]]) => `${level}下各三级指标均为${first ? showPoints(first.weight) : ""}分`,
    );
    return [
      {
        facts: even.flatMap(([, groups]) => groups.map((group) => cellOfRow(form, group.row, "weight"))),
        message: `${levels.join("、")}，建议按重要程度区分。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        rows: [
          { level3: "任务1", weight: 5 },
          { level3: "任务2", weight: 5 },
          { level3: "任务3", weight: 5 },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        figures: { "fund.weight": 10, "fund.score": 10 },
        rows: [
          { level3: "任务1", weight: 5, score: 1 },
          { level3: "任务2", weight: 5, score: 1 },
        ],
      },
    ],
  ],
};
