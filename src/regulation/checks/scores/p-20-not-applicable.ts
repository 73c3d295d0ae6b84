/** P-20: full marks for what the unit does not have are confirmed with the finance bureau. Knows outcomes only. */
import { isNotApplicableText } from "../../../language/figure";
import { oneLine } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf, type IndicatorRow } from "../../facts";
import type { Policies } from "../../packs/policy";
import { showPoints } from "./points";
import { cellOfRow, nameOfRow } from "./scored-rows";

const POLICY_WORDS: Readonly<Record<Policies["notApplicable"], string>> = {
  full: "计满分",
  exclude: "不考核、其余指标折算",
  zero: "不计分",
  manual: "由人工判定",
};

const isNotApplicable = (row: IndicatorRow): boolean =>
  row.evidence?.kind === "not-applicable" || isNotApplicableText(textOf(row.evidence));

/** A scorecard row that does not apply to the unit and stands at full marks. */
export const NOT_APPLICABLE_SCORED = formCheck({
  id: "P-20",
  severity: "warning",
  title: "不适用指标的计分口径",
  source: "review",
  rank: ["not-applicable", 1],
  on: ["scorecard"],
  find: (form, context) =>
    context.outcomeOf(form).scores.flatMap((score) => {
      const row = form.indicators.find((one) => one.name === score.row);
      if (row === undefined || !(score.status === "not-applicable" || isNotApplicable(row))) return [];
      if (score.reported === null || score.weight === null || score.reported.lt(score.weight)) return [];
      const policy = POLICY_WORDS[context.policies.notApplicable];
      const evidence = oneLine(textOf(row.evidence));
      return [
        {
          facts: [score.fact, cellOfRow(form, row, "evidence")],
          reported: showPoints(score.reported),
          message:
            `${nameOfRow(row)}不适用（${evidence}），自评${showPoints(score.reported)}分，` +
            `按“${policy}”计分，请确认财政部门口径。`,
        },
      ];
    }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        rows: [{ level3: "政府采购\n完成率", weight: 2, score: 2, evidence: "本年度无政府采购事项" }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "scorecard",
        rows: [{ level3: "政府采购\n完成率", weight: 2, score: 2, evidence: "未发现违法违规问题" }],
      },
    ],
  ],
};
