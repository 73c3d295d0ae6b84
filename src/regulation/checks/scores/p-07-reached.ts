/** P-07: a target that was reached gets its points, or the deduction is explained. Knows facts and outcomes. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import type { FormFacts, IndicatorRow } from "../../facts";
import { readRow } from "../../rows/indicator-target";
import { keptDeadline } from "../../rows/target-date";
import { isExplained } from "../targets/reasons";
import { completionOf } from "./completion";
import { showPoints } from "./points";
import { isOff, restsOn, ruledRows, severityOf } from "./ruled-rows";
import { cellOfRow, nameOfRow } from "./scored-rows";

/** Whether a measured result reached its target, or a date kept its deadline. */
function isReached(form: FormFacts, row: IndicatorRow): boolean {
  const { target, actual } = readRow(row, form);
  if (target.kind === "date" && actual.kind === "date") {
    return keptDeadline(target.deadline, actual.done) === true;
  }
  return completionOf(form, row)?.reached === true;
}

/** A row that reached its target, scores more than 0.1 below the rule, and gives no reason. */
export const REACHED_SCORES_FULL = formCheck({
  id: "P-07",
  severity: "warning",
  title: "完成指标值的指标得满分",
  source: "mof-2020-10",
  consequenceOf: ["P-04", "T-01"],
  rank: ["rule-score", 6],
  exact: true,
  on: ["self-evaluation", "project"],
  find: (form, context) =>
    ruledRows(form, context)
      .filter((ruled) => ruled.written.lt(ruled.ruled) && isOff(ruled))
      .filter(({ row }) => isReached(form, row) && !isExplained(form, [row]))
      .map(({ row, outcome, written, ruled }) => ({
        severity: severityOf(outcome),
        ...restsOn(outcome),
        facts: [outcome.fact, cellOfRow(form, row, "actual")],
        reported: showPoints(written),
        expected: showPoints(ruled),
        message:
          `指标“${nameOfRow(row)}”已完成指标值，应得${showPoints(ruled)}分，` +
          `自评${showPoints(written)}分且未说明扣分原因。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        rows: [{ level3: "巡查次数", target: "≥95%", actual: "95%", weight: 20, score: 19.6 }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [{ level3: "巡查次数", target: "≥95%", actual: "95%", weight: 20, score: 19.9 }],
      },
    ],
  ],
};
