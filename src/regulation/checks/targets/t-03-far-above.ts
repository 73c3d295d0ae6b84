/** T-03: a result of twice the target or more puts the target in question. Knows facts only. */
import { showNumber } from "../../../language/numbers";
import { oneLine } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf } from "../../facts";
import { completionOf, exceedsBy } from "../scores/completion";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { isExplained } from "./reasons";
import { readRows } from "./rows";

/** Overshoot in percent of the target. */
export const FAR_ABOVE = 100;

/** Overshoot of 100 % and more without a reason. */
export const TARGET_FAR_TOO_LOW = formCheck({
  id: "T-03",
  severity: "warning",
  title: "指标值不明显偏低",
  source: "review",
  rank: ["overshoot", 2],
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form).flatMap(({ row }) => {
      const completion = completionOf(form, row);
      if (!completion?.rate || !exceedsBy(completion, FAR_ABOVE) || isExplained(form, [row])) return [];
      return [
        {
          facts: [cellOfRow(form, row, "actual"), cellOfRow(form, row, "target")],
          reported: oneLine(textOf(row.actual)),
          message:
            `指标“${nameOfRow(row)}”实际完成为指标值的${showNumber(completion.rate, 2)}倍，` +
            `指标值明显偏低或计量口径有误。`,
        },
      ];
    }),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≥1000本", actual: "2000本" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≥1000本", actual: "1999本" }] }]],
};
