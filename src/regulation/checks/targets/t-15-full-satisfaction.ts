/** T-15: a satisfaction of exactly 100 % or exactly the target is looked at again. Knows facts only. */
import { equal, ONE } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { completionOf } from "../scores/completion";
import { cellOfRow, isSatisfaction } from "../scores/scored-rows";
import { quoted, readRows } from "./rows";

/** Real surveys rarely hit a round figure: 100 %, or the very number of the target. */
export const SATISFACTION_TOO_EXACT = formCheck({
  id: "T-15",
  severity: "info",
  title: "满意度来自问卷统计",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form)
      .filter(({ row, actual }) => {
        if (!isSatisfaction(row) || actual.kind !== "number") return false;
        if (!actual.measured.percent && !/^(?:分|)$/.test(actual.measured.unit ?? "")) return false;
        const completion = completionOf(form, row);
        const whole = actual.measured.percent && equal(actual.measured.value, ONE);
        return whole || (completion !== null && equal(completion.achieved, completion.goal));
      })
      .map(({ row }) => ({
        facts: [cellOfRow(form, row, "actual")],
        reported: quoted(row.actual),
        message: `满意度为${quoted(row.actual)}，请核对问卷统计。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "群众满意度", actual: "100%" }] }]],
  valid: [
    [
      {
        id: "project",
        rows: [{ level2: "服务对象满意度指标", level3: "食物中毒事故起数", target: "0起", actual: "0起" }],
      },
    ],
    [{ id: "project", rows: [{ level3: "验收合格率", target: "≥95%", actual: "100%" }] }],
  ],
};
