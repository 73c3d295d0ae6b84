/** T-16: a share of a whole is not asked to exceed it. Knows facts only. */
import { ONE } from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { quoted, readRows, type ReadRow } from "./rows";

/** Rates that may pass 100 %: changes, comparisons and returns. */
const UNBOUNDED =
  /增长|增幅|增速|增加|提高|提升|上升|变动|变化|下降|降低|减少|节约|利润|回报|收益|周转|偿债|控制率|超额|任务完成率|计划完成率|同比|环比|产销|保值|投资|资产负债/;

/** Words that ask for the whole and no more. */
const REACHED = /以上|达到|达|完成/;

/** A percentage above 100 of a bounded rate, or one asked to be at least 100. */
function isImpossible({ row, target }: ReadRow): boolean {
  if (target.kind !== "number" || !target.measured.percent || UNBOUNDED.test(squeeze(row.level3)))
    return false;
  const { comparison, measured, stated } = target;
  const upward = comparison === "at-least" || comparison === "above";
  if (measured.value.eq(ONE)) return stated && upward && !REACHED.test(target.text);
  return (
    measured.value.gt(ONE) &&
    /(?:率|满意度|比例|比重|占比)$/.test(squeeze(row.level3).replace(/\([^()]*\)$/, ""))
  );
}

/** `≥100%`, or a target above 100 % for a rate that cannot exceed the whole. */
export const IMPOSSIBLE_PERCENT = formCheck({
  id: "T-16",
  severity: "warning",
  title: "百分比指标值合理",
  source: "review",
  rank: ["indicator-design", 4],
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form)
      .filter(isImpossible)
      .map(({ row }) => ({
        facts: [cellOfRow(form, row, "target")],
        reported: quoted(row.target),
        message: `指标“${nameOfRow(row)}”指标值“${quoted(row.target)}”设置不合理，比率最高为100%。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "群众满意度", target: "105%" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "验收合格率", target: "100%", actual: "100%" }] }]],
};
