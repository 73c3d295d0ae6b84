/** P-21: satisfaction is scored by its usual bands where the form prints none. Knows facts and outcomes. */
import { oneLine } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf } from "../../facts";
import { readRow } from "../../rows/indicator-target";
import { showPoints } from "./points";
import { isOff, restsOn, ruledRows } from "./ruled-rows";
import { cellOfRow, isSatisfaction } from "./scored-rows";

/** A satisfaction row without a target of its own and without a printed standard, scored otherwise than the pack. */
export const SATISFACTION_SCORE = formCheck({
  id: "P-21",
  severity: "warning",
  title: "满意度得分符合计分规则",
  source: "review",
  rank: ["rule-score", 10],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) =>
    ruledRows(form, context)
      .filter((ruled) => isSatisfaction(ruled.row) && isOff(ruled))
      .filter(({ row, outcome }) => {
        const own = readRow(row, form).target.kind === "number";
        return outcome.explanation.ruleFrom === "pack" && !own && outcome.status !== "not-applicable";
      })
      .map(({ row, outcome, written, ruled }) => {
        const result = oneLine(textOf(row.actual) || textOf(row.evidence));
        return {
          ...restsOn(outcome),
          facts: [outcome.fact, cellOfRow(form, row, row.actual ? "actual" : "evidence")],
          reported: showPoints(written),
          expected: showPoints(ruled),
          message: `满意度“${result}”对应${showPoints(ruled)}分，自评${showPoints(written)}分。`,
        };
      }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        title: "晃财绩",
        rows: [{ level3: "社会公众与服务对象满意度", evidence: "满意度70%", weight: 10, score: 10 }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "scorecard",
        title: "晃财绩",
        rows: [{ level3: "社会公众与服务对象满意度", evidence: "满意度95%", weight: 10, score: 10 }],
      },
    ],
  ],
};
