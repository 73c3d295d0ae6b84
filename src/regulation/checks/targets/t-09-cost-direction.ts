/** T-09: a cost target is a limit. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { isCostRow } from "../../rows/direction";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { quoted, readRows } from "./rows";

/** Savings are cost rows where more is better. */
const SAVING = /节约|节省|降低|压减|压缩|减少|下降|降本/;

/** A row among the 成本指标 whose target says at least. */
export const COST_DIRECTION = formCheck({
  id: "T-09",
  severity: "warning",
  title: "成本指标方向为控制",
  source: "review",
  rank: ["indicator-design", 1],
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form)
      .filter(({ row, target }) => {
        if (!isCostRow(row) || SAVING.test(row.level3) || target.kind !== "number" || !target.stated)
          return false;
        return target.comparison === "at-least" || target.comparison === "above";
      })
      .map(({ row, target }) => ({
        facts: [cellOfRow(form, row, "target")],
        reported: quoted(row.target),
        expected: target.kind === "number" ? `≤${target.measured.text}` : null,
        message: `成本指标“${nameOfRow(row)}”采用“${quoted(row.target)}”，与控制成本的方向相反，应为“≤”。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "项目总成本", target: "≥90万元", level2: "成本指标" }] }]],
  valid: [
    [
      {
        id: "project",
        rows: [{ level3: "项目总成本", target: "≤90万元", actual: "80万元", level2: "成本指标" }],
      },
    ],
  ],
};
