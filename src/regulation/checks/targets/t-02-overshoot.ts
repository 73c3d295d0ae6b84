/** T-02: a result far above its target is explained. Knows facts and the policy of over-completion. */
import { oneLine } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf } from "../../facts";
import { completionOf, exceedsBy, showCompletion } from "../scores/completion";
import { cellOfRow } from "../scores/scored-rows";
import { readRows } from "./rows";
import { subject } from "./several";
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
  find: (form, { policies }) => {
    const from = policies.overCompletionFrom;
    const over = readRows(form).flatMap(({ row }) => {
      const completion = completionOf(form, row);
      if (!completion?.rate || !exceedsBy(completion, from)) return [];
      if (exceedsBy(completion, FAR_ABOVE) || isExplained(form, [row])) return [];
      return [{ row, shown: showCompletion(completion.rate) }];
    });
    const [first] = over;
    if (!first) return [];
    const rows = over.map(({ row }) => row);
    return [
      {
        facts: rows.flatMap((row) => [cellOfRow(form, row, "actual"), cellOfRow(form, row, "target")]),
        reported: oneLine(textOf(first.row.actual)),
        message: `${subject(rows)}${rows.length > 1 ? "" : `完成率${first.shown}，`}超过指标值${from}%以上，请写明原因。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "办证数量", target: "1000", actual: "1300" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≥1000本", actual: "1299本" }] }]],
};
