/** P-17: scores that the rule gives as fractions are not rounded away. Knows facts and outcomes. */
import { decimal } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { isRounded, showPoints } from "./points";
import { ruledRows } from "./ruled-rows";
import { nameOfRow } from "./scored-rows";

const SAME = decimal("0.05");
/** One rounded score is a slip of the pen, several are a habit. */
const ENOUGH = 2;

/** Two or more whole scores where the rule gives fractions: one hint a form. */
export const WHOLE_POINTS = formCheck({
  id: "P-17",
  severity: "info",
  title: "得分按比例保留小数",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form, context) => {
    const rounded = ruledRows(form, context).filter(
      ({ written, ruled, weight }) =>
        written.minus(ruled).abs().gt(SAME) && isRounded(written, 0, ruled, weight),
    );
    if (rounded.length < ENOUGH) return [];
    const rows = rounded.map(({ row, ruled }) => `“${nameOfRow(row)}”应得${showPoints(ruled)}分`);
    return [
      {
        facts: rounded.map(({ outcome }) => outcome.fact),
        message: `${rounded.length}项得分取整，与按比例计分规则不符：${rows.join("、")}。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        rows: [
          { level2: "数量指标", level3: "办证数量", target: "≥30本", actual: "28本", weight: 10, score: 9 },
          { level2: "数量指标", level3: "换证数量", target: "≥30本", actual: "26本", weight: 10, score: 9 },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [
          { level2: "数量指标", level3: "办证数量", target: "≥30本", actual: "28本", weight: 10, score: 9 },
          { level2: "数量指标", level3: "换证数量", target: "≥30本", actual: "30本", weight: 10, score: 10 },
        ],
      },
    ],
  ],
};
