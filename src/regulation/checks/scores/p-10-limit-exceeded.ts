/** P-10: a limit that was exceeded gets no full marks. Knows facts and outcomes. */
import { larger, multiply, ratio, round, ZERO, type Decimal } from "../../../language/numbers";
import { oneLine } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf, type IndicatorRow } from "../../facts";
import { isCostRow } from "../../rows/direction";
import { completionOf, isUpward, type Completion } from "./completion";
import { differs, showPoints } from "./points";
import { restsOn, severityOf } from "./ruled-rows";
import { cellOfRow, isFullMark, markedGroups, nameOfRow, type MarkedGroup } from "./scored-rows";

/**
 * The most that any usual reading leaves: some forms take off in proportion (limit by result), others go straight down
 * to nothing at twice the limit.
 */
function most({ goal, achieved }: Completion, weight: Decimal): Decimal {
  const share = ratio(goal.lt(0) ? ZERO : goal, achieved);
  return share === null ? weight : round(multiply(weight, share), 2);
}

/** More than the rule of the row and every usual reading give. */
function isTooHigh(group: MarkedGroup, completion: Completion, computed: Decimal | null): boolean {
  if (isFullMark(group)) return true;
  if (group.members.length > 1 || computed === null) return false;
  const allowed = larger(computed, most(completion, group.weight));
  const decimals = group.row.score?.kind === "value" ? group.row.score.decimals : 0;
  return group.score.gt(allowed) && differs(group.score, decimals, allowed, group.weight);
}

/** Whether a row has a limit that its result exceeds. A bare number is a limit on 成本 rows only. */
const exceedsLimit = (row: IndicatorRow, { reached, target }: Completion): boolean =>
  !reached && !isUpward(target.comparison) && (target.stated || isCostRow(row));

/** A downward target exceeded at full marks, or at more than is left. */
export const LIMIT_EXCEEDED_FULL = formCheck({
  id: "P-10",
  severity: "warning",
  title: "反向指标超过上限不得满分",
  source: "budget-system",
  rank: ["rule-score", 4],
  on: ["self-evaluation", "project"],
  find: (form, context) =>
    markedGroups(form).flatMap((group) => {
      const { row, score } = group;
      const completion = completionOf(form, row);
      if (!completion || !exceedsLimit(row, completion)) return [];
      const outcome = context.outcomeOf(form).scores.find((one) => one.row === row.name);
      const computed = outcome?.computed ?? null;
      if (!isTooHigh(group, completion, computed)) return [];
      const verdict = isFullMark(group) ? "不应得满分" : `自评${showPoints(score)}分，扣分不够`;
      return [
        {
          severity: outcome ? severityOf(outcome) : "warning",
          ...(outcome ? restsOn(outcome) : {}),
          facts: [cellOfRow(form, row, "score"), cellOfRow(form, row, "actual")],
          reported: showPoints(score),
          expected: computed === null ? null : showPoints(computed),
          message:
            `“${nameOfRow(row)}”实际${oneLine(textOf(row.actual))}，超过上限` +
            `${oneLine(textOf(row.target))}，${verdict}。`,
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
