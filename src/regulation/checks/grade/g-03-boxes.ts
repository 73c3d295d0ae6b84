/** G-03: exactly one grade box is ticked. Knows facts and outcomes. */
import { formCheck } from "../check";
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
