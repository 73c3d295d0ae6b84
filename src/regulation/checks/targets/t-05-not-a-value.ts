/** T-05: the result of a quantitative target is a definite value. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { quoted, readRows } from "./rows";

/** `90%以上`, `约100个` or the target copied with its sign, where the target is a number. */
export const RESULT_NOT_DEFINITE = formCheck({
  id: "T-05",
  severity: "warning",
  title: "实际完成值填写确定数值",
  source: "review",
  rank: ["not-a-value", 1],
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form)
      .filter(({ target, actual }) => {
        return (target.kind === "number" || target.kind === "range") && actual.kind === "unquantified";
      })
      .map(({ row }) => {
        const written = quoted(row.actual);
        const example = /%/.test(written) ? "（如93.5%）" : "";
        return {
          facts: [cellOfRow(form, row, "actual")],
          reported: written,
          message: `指标“${nameOfRow(row)}”实际完成值“${written}”不是确定数值，应填写实际数据${example}。`,
        };
      }),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "办证数量", target: "5次", actual: "5次左右" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "办证数量", target: "100%", actual: "100%" }] }]],
};
