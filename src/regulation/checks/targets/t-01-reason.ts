/** T-01: points that were taken off are explained. Knows facts and outcomes. */
import { oneLine, squeeze } from "../../../language/text";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { nameIn, textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { showPoints } from "../scores/points";
import { cellOfRow, nameOfRow, type MarkedGroup } from "../scores/scored-rows";
import { deductions } from "./deductions";
import { generalReason, hasExplainBlock, hasRowReason, isEmptyPhrase, isReason } from "./reasons";

/** Whether the row has a cell for reasons; a column headed 备注 is none. */
function hasColumn(form: FormFacts, row: IndicatorRow): boolean {
  const head = form.labels.get(cellOfRow(form, row, "reason"));
  return row.reason !== undefined && (head === undefined || !/^备注$/.test(squeeze(head)));
}

/** The cell that should hold the reason, or null when the form gives no room for one. */
function placeOfReason(form: FormFacts, group: MarkedGroup): string | null {
  if (hasColumn(form, group.row)) return cellOfRow(form, group.row, "reason");
  return hasExplainBlock(form) ? nameIn(form, "explain.reason") : null;
}

function found(form: FormFacts, group: MarkedGroup, place: string): Found {
  const name = group.members.map(nameOfRow).join("、");
  const column = hasColumn(form, group.row) && form.id !== "scorecard";
  const empty = group.members.map((row) => oneLine(textOf(row.reason))).find(isEmptyPhrase);
  const off = showPoints(group.weight.minus(group.score));
  return {
    facts: [place, ...group.members.map((row) => cellOfRow(form, row, "score"))],
    severity: column && empty === undefined ? "error" : "warning",
    reported: showPoints(group.score),
    message:
      empty === undefined
        ? `指标“${name}”扣${off}分，未填写偏差原因及改进措施。`
        : `“${name}”扣${off}分，“${empty}”不是原因，请写明具体原因和改进措施。`,
  };
}

/**
 * A score below its weight has a reason in its row, or the form's general block is filled. An error where the form
 * has a column for it, else a warning; the remark and evidence cells of a scorecard are no such column.
 */
export const DEDUCTION_EXPLAINED = formCheck({
  id: "T-01",
  severity: "error",
  title: "扣分指标说明偏差原因",
  source: "mof-2020-10",
  rank: ["reason-missing", 1],
  missing: "reasons",
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => {
    if (generalReason(form) !== "") return [];
    return deductions(form, context).flatMap((group) => {
      const evident = group.members.some((row) => isReason(textOf(row.evidence)));
      const place = placeOfReason(form, group);
      if (place === null || evident || hasRowReason(group.members)) return [];
      return [found(form, group, place)];
    });
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "验收合格率", weight: 10, score: 8, reason: "无" }] }]],
  valid: [
    [{ id: "project", rows: [{ level3: "验收合格率", weight: 10, score: 8, reason: "连续降雨误工" }] }],
  ],
};
