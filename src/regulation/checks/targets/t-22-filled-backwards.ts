/** T-22: results were measured, not copied from the targets. Knows facts only. */
import { equal, ONE } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { completionOf, isUpward, type Completion } from "../scores/completion";
import { cellOfRow } from "../scores/scored-rows";
import { readRows } from "./rows";

/** Fewer results than this may well have met their targets to the point. */
const ENOUGH = 5;
const MOST_IN_PERCENT = 90;

/** A target of 100 % or 0 is met to the point or not at all; a limit spent to the point is no sign either. */
function canDiffer({ target, goal }: Completion): boolean {
  const capped = target.measured.percent && equal(goal, ONE);
  return !capped && !goal.eq(0) && isUpward(target.comparison);
}

/** At least 90 % of five or more results that could differ from their targets equal them. */
export const FILLED_BACKWARDS = formCheck({
  id: "T-22",
  severity: "warning",
  title: "完成值不按目标倒填",
  source: "review",
  rank: ["too-even", 1],
  on: ["self-evaluation", "project"],
  find: (form) => {
    const rows = readRows(form).flatMap(({ row }) => {
      const completion = completionOf(form, row);
      return completion && canDiffer(completion) ? [{ row, completion }] : [];
    });
    const same = rows.filter(({ completion }) => completion.achieved.eq(completion.goal));
    if (rows.length < ENOUGH || same.length * 100 < rows.length * MOST_IN_PERCENT) return [];
    return [
      {
        facts: same.map(({ row }) => cellOfRow(form, row, "actual")),
        message: `${same.length}个定量指标完成值与指标值完全相同，请备好统计依据。`,
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
          { level3: "任务1", target: "≥12个", actual: "12个" },
          { level3: "任务2", target: "≥12个", actual: "12个" },
          { level3: "任务3", target: "≥12个", actual: "12个" },
          { level3: "任务4", target: "≥12个", actual: "12个" },
          { level3: "任务5", target: "≥12个", actual: "12个" },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [
          { level3: "任务1", target: "≥12个", actual: "12个" },
          { level3: "任务2", target: "≥12个", actual: "12个" },
          { level3: "任务3", target: "≥12个", actual: "12个" },
          { level3: "任务4", target: "≥12个", actual: "12个" },
        ],
      },
    ],
  ],
};
