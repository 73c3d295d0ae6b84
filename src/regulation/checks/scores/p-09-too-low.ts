/** P-09: a deduction beyond the shortfall is explained. Knows facts and outcomes. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { isExplained } from "../targets/reasons";
import { completionOf, isUpward } from "./completion";
import { showPoints } from "./points";
import { isOff, restsOn, ruledRows } from "./ruled-rows";
import { cellOfRow, nameOfRow } from "./scored-rows";

/** An upward target not reached, scored more than 0.1 below the rule without a reason. */
export const SHORTFALL_SCORED_LOW = formCheck({
  id: "P-09",
  severity: "warning",
  title: "扣分与完成比例相符",
  source: "mof-2020-10",
  consequenceOf: ["T-01"],
  rank: ["rule-score", 7],
  exact: true,
  on: ["self-evaluation", "project"],
  find: (form, context) =>
    ruledRows(form, context)
      .filter((ruled) => ruled.written.lt(ruled.ruled) && isOff(ruled))
      .filter(({ row }) => {
        const completion = completionOf(form, row);
        if (!completion || completion.reached || !isUpward(completion.target.comparison)) return false;
        return !isExplained(form, [row]);
      })
      .map(({ row, outcome, written, ruled }) => ({
        ...restsOn(outcome),
        facts: [outcome.fact, cellOfRow(form, row, "actual")],
        reported: showPoints(written),
        expected: showPoints(ruled),
        message:
          `指标“${nameOfRow(row)}”按完成比例应得${showPoints(ruled)}分，` +
          `自评${showPoints(written)}分，扣分依据请说明。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        rows: [{ level3: "巡查次数", target: "≥40个", actual: "36个", weight: 10, score: 5 }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [{ level3: "巡查次数", target: "≥40个", actual: "36个", weight: 10, score: 8.9 }],
      },
    ],
  ],
};
