/** T-02: a result far above its target is explained. Knows facts and the policy of over-completion. */
import { oneLine } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf } from "../../facts";
import { completionOf, exceedsBy, showCompletion } from "../scores/completion";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { readRows } from "./rows";
import { FAR_ABOVE } from "./t-03-far-above";
import { isExplained } from "./reasons";

/** From the policy's overshoot on (30 % unless chosen otherwise) without a reason; twice the target is T-03's. */
export const OVERSHOOT_EXPLAINED = formCheck({
  id: "T-02",
  severity: "warning",
  title: "超额完成较多应分析原因",
  source: "mof-2020-10",
  rank: ["overshoot", 1],
  on: ["self-evaluation", "project"],
  find: (form, { policies }) =>
    readRows(form).flatMap(({ row }) => {
      const completion = completionOf(form, row);
      const from = policies.overCompletionFrom;
      if (!completion?.rate || !exceedsBy(completion, from)) return [];
      if (exceedsBy(completion, FAR_ABOVE) || isExplained(form, [row])) return [];
      const shown = showCompletion(completion.rate);
      return [
        {
          facts: [cellOfRow(form, row, "actual"), cellOfRow(form, row, "target")],
          reported: oneLine(textOf(row.actual)),
          message:
            `指标“${nameOfRow(row)}”完成率${shown}，超过指标值${from}%，请分析原因，` +
            `如指标值设置偏低应适当调减得分。`,
        },
      ];
    }),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "办证数量", target: "1000", actual: "1300" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≥1000本", actual: "1299本" }] }]],
};
