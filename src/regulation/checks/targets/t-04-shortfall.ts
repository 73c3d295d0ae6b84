/** T-04: a large shortfall is explained. Knows facts only. */
import { oneLine } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf } from "../../facts";
import { completionOf, fallsShortBy, passesLimitBy, showCompletion } from "../scores/completion";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { isExplained } from "./reasons";
import { readRows } from "./rows";

/** Shortfall, or what goes beyond a limit, in percent of the target. */
const LARGE = 30;

/** A result 30 % or more below its target or beyond its limit, without a reason in the row or by name. */
export const SHORTFALL_EXPLAINED = formCheck({
  id: "T-04",
  severity: "warning",
  title: "偏差较大应说明原因和整改措施",
  source: "mof-2020-10",
  consequenceOf: ["T-01", "P-10"],
  rank: ["reason-missing", 2],
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form).flatMap(({ row }) => {
      const completion = completionOf(form, row);
      if (!completion?.rate || isExplained(form, [row])) return [];
      const isShort = fallsShortBy(completion, LARGE);
      if (!isShort && !passesLimitBy(completion, LARGE)) return [];
      const shown = showCompletion(completion.rate);
      const how = isShort ? `完成率仅${shown}` : `达到上限的${shown}`;
      return [
        {
          facts: [
            cellOfRow(form, row, "actual"),
            cellOfRow(form, row, "target"),
            cellOfRow(form, row, "score"),
          ],
          reported: oneLine(textOf(row.actual)),
          message: `“${nameOfRow(row)}”${how}，请写明原因和整改措施。`,
        },
      ];
    }),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≥10个", actual: "6个" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≥1000本", actual: "701本" }] }]],
};
