/** P-08: a target that was missed, or passed too far, gets no more than the rule gives. Knows facts and outcomes. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { completionOf, isUpward, showCompletion } from "./completion";
import { showPoints } from "./points";
import { isOff, restsOn, ruledRows, severityOf } from "./ruled-rows";
import { cellOfRow, nameOfRow } from "./scored-rows";

/**
 * An upward target scored more than 0.1 above the rule: not reached, or exceeded so far that the chosen policy takes
 * points.
 */
export const SHORTFALL_SCORED_HIGH = formCheck({
  id: "P-08",
  severity: "warning",
  title: "未完成指标按比例计分",
  source: "mof-2020-10",
  consequenceOf: ["P-03", "P-04"],
  rank: ["rule-score", 5],
  exact: true,
  on: ["self-evaluation", "project"],
  find: (form, context) =>
    ruledRows(form, context)
      .filter((ruled) => ruled.written.gt(ruled.ruled) && isOff(ruled))
      .flatMap(({ row, outcome, written, ruled }) => {
        const completion = completionOf(form, row);
        if (!completion?.rate || !isUpward(completion.target.comparison)) return [];
        const rule = completion.reached ? "规则" : "比例";
        return [
          {
            severity: severityOf(outcome),
            ...restsOn(outcome),
            facts: [outcome.fact, cellOfRow(form, row, "actual")],
            reported: showPoints(written),
            expected: showPoints(ruled),
            message:
              `指标“${nameOfRow(row)}”完成率${showCompletion(completion.rate)}，按${rule}应得` +
              `${showPoints(ruled)}分，自评${showPoints(written)}分，得分偏高。`,
          },
        ];
      }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        rows: [{ level3: "巡查次数", target: "≥40个", actual: "36个", weight: 10, score: 10 }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [{ level3: "巡查次数", target: "≥40个", actual: "36个", weight: 10, score: 9.1 }],
      },
    ],
  ],
};
