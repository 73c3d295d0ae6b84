/** T-05: the result of a quantitative target is a definite value. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow } from "../scores/scored-rows";
import { quoted, readRows } from "./rows";
import { subject } from "./several";

/** `90%以上`, `约100个` or the target copied with its sign, where the target is a number. */
export const RESULT_NOT_DEFINITE = formCheck({
  id: "T-05",
  severity: "warning",
  title: "实际完成值填写确定数值",
  source: "review",
  rank: ["not-a-value", 1],
  on: ["self-evaluation", "project"],
  find: (form) => {
    const rows = readRows(form)
      .filter(({ target, actual }) => {
        return (target.kind === "number" || target.kind === "range") && actual.kind === "unquantified";
      })
      .map(({ row }) => row);
    const [first] = rows;
    if (!first) return [];
    const written = quoted(first.actual);
    const example = /%/.test(written) ? "（如93.5%）" : "";
    return [
      {
        facts: rows.map((row) => cellOfRow(form, row, "actual")),
        reported: written,
        message: `${subject(rows)}的完成值“${written}”不是确定数值，请填实际数据${example}。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "办证数量", target: "5次", actual: "5次左右" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "办证数量", target: "100%", actual: "100%" }] }]],
};
