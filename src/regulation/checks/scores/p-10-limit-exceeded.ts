/** P-10: a limit that was exceeded gets no full marks. Knows facts and outcomes. */
import { oneLine } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf } from "../../facts";
import { isCostRow } from "../../rows/direction";
import { completionOf, isUpward } from "./completion";
import { showPoints } from "./points";
import { restsOn, severityOf } from "./ruled-rows";
import { cellOfRow, isFullMark, markedGroups, nameOfRow } from "./scored-rows";

/** A downward target exceeded at full marks. A bare number counts as a limit on 成本 rows only. */
export const LIMIT_EXCEEDED_FULL = formCheck({
  id: "P-10",
  severity: "warning",
  title: "反向指标超过上限不得满分",
  source: "mof-2020-10",
  rank: ["rule-score", 4],
  on: ["self-evaluation", "project"],
  find: (form, context) =>
    markedGroups(form)
      .filter(isFullMark)
      .flatMap(({ row, score }) => {
        const completion = completionOf(form, row);
        if (!completion || completion.reached || isUpward(completion.target.comparison)) return [];
        if (!completion.target.stated && !isCostRow(row)) return [];
        const outcome = context.outcomeOf(form).scores.find((one) => one.row === row.name);
        const computed = outcome?.computed ?? null;
        return [
          {
            severity: outcome ? severityOf(outcome) : "warning",
            ...(outcome ? restsOn(outcome) : {}),
            facts: [cellOfRow(form, row, "score"), cellOfRow(form, row, "actual")],
            reported: showPoints(score),
            expected: computed === null ? null : showPoints(computed),
            message:
              `指标“${nameOfRow(row)}”为反向指标，实际${oneLine(textOf(row.actual))}超过上限` +
              `${oneLine(textOf(row.target))}，不应得满分。`,
          },
        ];
      }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        rows: [{ level3: "项目成本", weight: 10, score: 10, target: "≤160万元", actual: "386万元" }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [
          {
            level3: "项目成本",
            level2: "成本指标",
            weight: 10,
            score: 10,
            target: "≤160万元",
            actual: "160万元",
          },
        ],
      },
    ],
  ],
};
