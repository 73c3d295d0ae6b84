/** P-22: a project that spent nothing explains how it produced. Knows facts only. */
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, numberOf, textOf, type FormFacts } from "../../facts";
import { hasRowReason, isReason } from "../targets/reasons";
import { cellOfRow, isFullMark, markedGroups } from "./scored-rows";

/** Budgeted money of which nothing was spent; a total left at 0 over filled parts is another matter. */
function nothingSpent(form: FormFacts): boolean {
  const exec = numberOf(factOf(form, "fund.exec"));
  const budget = numberOf(factOf(form, "fund.budget"));
  const spentInParts = form.fundParts.some(
    (part) => numberOf(factOf(form, `${part.name}.exec`))?.gt(0) === true,
  );
  return exec?.eq(0) === true && budget?.gt(0) === true && !spentInParts;
}

/** Quantity rows at full marks beside an execution of 0, without a word about it. */
export const NOTHING_SPENT_FULL = formCheck({
  id: "P-22",
  severity: "error",
  title: "无支出项目的产出说明依据",
  source: "review",
  rank: ["unfunded", 2],
  on: ["project"],
  find: (form) => {
    if (!nothingSpent(form) || isReason(textOf(factOf(form, "fund.reason")))) return [];
    const full = markedGroups(form).filter(
      (group) => isFullMark(group) && /数量/.test(squeeze(group.row.level2)) && !hasRowReason(group.members),
    );
    if (full.length === 0) return [];
    return [
      {
        facts: [nameIn(form, "fund.exec"), ...full.map(({ row }) => cellOfRow(form, row, "score"))],
        reported: "0",
        message: "项目当年执行数为0，产出指标却得满分，请说明资金来源或完成依据。",
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        figures: { "fund.budget": 50, "fund.exec": 0 },
        rows: [{ level3: "修缮面积", weight: 10, score: 10 }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        figures: { "fund.budget": 50, "fund.exec": 0 },
        rows: [{ level3: "修缮面积", weight: 10, score: 9 }],
      },
    ],
  ],
};
