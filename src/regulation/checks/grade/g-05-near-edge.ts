/** G-05: a total just above the edge of its grade is looked at again. Knows outcomes and bands. */
import { decimal } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn } from "../../facts";
import { showPoints } from "../scores/points";
import { bandsOf } from "./bands";

const NEAR = decimal(1);

/** A total less than 1 point above the foot of a grade; the lowest grade has no foot to speak of. */
export const NEAR_GRADE_EDGE = formCheck({
  id: "G-05",
  severity: "warning",
  title: "等级分界附近的总分复核",
  source: "review",
  rank: ["grade-edge", 1],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => {
    const total = context.outcomeOf(form).total?.computed ?? null;
    if (total === null || !form.complete) return [];
    const band = bandsOf(form, context).find(({ from, fromIncluded }) => {
      const over = total.minus(from);
      return from.gt(0) && over.lt(NEAR) && (fromIncluded ? over.gte(0) : over.gt(0));
    });
    if (!band) return [];
    return [
      {
        facts: [nameIn(form, "total.score")],
        reported: showPoints(total),
        message: `总分${showPoints(total)}分，距“${band.grade}”等级分界${showPoints(band.from)}分不足1分，请特别复核。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        texts: { "total.grade": "优秀" },
        figures: { "fund.weight": 10, "fund.score": 10, "total.score": 90.5 },
        rows: [{ level3: "任务", weight: 90, score: 80.5 }],
        notes: [
          {
            fact: "self.note[0]",
            text: "等级：优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、差（S＜60）。",
          },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        texts: { "total.grade": "优秀" },
        figures: { "fund.weight": 10, "fund.score": 10, "total.score": 91 },
        rows: [{ level3: "任务", weight: 90, score: 81 }],
        notes: [
          {
            fact: "self.note[0]",
            text: "等级：优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、差（S＜60）。",
          },
        ],
      },
    ],
  ],
};
