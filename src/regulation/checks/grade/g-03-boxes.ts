/** G-03: exactly one grade box is ticked. Knows facts and outcomes. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, textOf } from "../../facts";
import { readTicked } from "../../result/ticks";
import { isTicked } from "./bands";
import { gradeFixes } from "./grade-fix";

/** No box or more than one ticked, on forms that have boxes. */
export const ONE_BOX_TICKED = formCheck({
  id: "G-03",
  severity: "error",
  title: "评价等级勾选一项",
  source: "form",
  rank: ["grade", 2],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => {
    const ticked = readTicked(textOf(factOf(form, "total.grade")));
    if (!isTicked(form) || ticked.length === 1) return [];
    const right = context.outcomeOf(form).grade?.computed ?? null;
    const state = ticked.length === 0 ? "未勾选" : `勾选了多项（${ticked.join("、")}）`;
    return [
      {
        facts: [nameIn(form, "total.grade")],
        reported: ticked.length === 0 ? null : ticked.join("、"),
        expected: right,
        message: `评价等级${state}${right === null ? "，请勾选一项" : `，按总分应勾选“${right}”`}。`,
        fixes: right === null ? [] : gradeFixes(form, right),
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        texts: {
          "total.grade":
            "□优秀  90分≤得分≤100分；   □良好  80分≤得分＜90分；   □较差  60分≤得分＜80分；   □差  得分＜60分",
        },
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        texts: {
          "total.grade":
            "☑优秀  90分≤得分≤100分；   □良好  80分≤得分＜90分；   □较差  60分≤得分＜80分；   □差  得分＜60分",
        },
        figures: { "total.score": "98" },
        notes: [
          {
            fact: "self.note[0]",
            text: "综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、 差（S＜60）。",
          },
        ],
      },
    ],
  ],
};
