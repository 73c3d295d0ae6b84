/** P-16: not every indicator is at full marks. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow, isFullMark, markedGroups } from "./scored-rows";

/** Fewer indicators than this at full marks are no sign of anything. */
const ENOUGH = 3;

/** All of three or more indicators of a whole form have full marks. */
export const ALL_FULL_MARKS = formCheck({
  id: "P-16",
  severity: "info",
  title: "自评得分客观",
  source: "review",
  rank: ["too-even", 2],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form) => {
    const groups = markedGroups(form);
    if (!form.complete || groups.length < ENOUGH || !groups.every(isFullMark)) return [];
    return [
      {
        facts: groups.map((group) => cellOfRow(form, group.row, "score")),
        message: `${groups.length}个指标全部满分，请对照佐证材料复核。`,
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
          { level3: "任务", weight: 10, score: 10 },
          { level3: "任务", weight: 10, score: 10 },
          { level3: "任务", weight: 10, score: 10 },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [
          { level3: "任务", weight: 10, score: 10 },
          { level3: "任务", weight: 10, score: 10 },
          { level3: "任务", weight: 10, score: 9.9 },
        ],
      },
    ],
  ],
};
