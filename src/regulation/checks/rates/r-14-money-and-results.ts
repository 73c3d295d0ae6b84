/** money and results fit each other, or the form says why not. One finding a form with all that does not fit. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn } from "../../facts";
import { cellsOf } from "../money/amounts";
import { adjustment } from "./money-adjusted";
import { costMismatch } from "./money-and-cost";
import { ahead, nearlyUnspent } from "./money-and-points";

/** Points far ahead of the money, hardly anything spent, the budget changed, or a cost row against the execution. */
export const MONEY_AND_RESULTS = formCheck({
  id: "R-14",
  severity: "warning",
  title: "资金使用与绩效完成情况相互匹配",
  source: "budget-system",
  rank: ["unfunded", 3],
  on: ["self-evaluation", "project"],
  find: (form, context) => {
    const unspent = nearlyUnspent(form);
    const signs = [unspent ?? ahead(form), adjustment(form, context.pack), costMismatch(form)].filter(
      (sign) => sign !== null,
    );
    if (signs.length === 0) return [];
    const isGrave = signs.some((sign) => sign.grave);
    return [
      {
        severity: isGrave ? "warning" : "info",
        facts: [
          ...new Set([
            ...signs.flatMap((sign) => sign.facts),
            nameIn(form, "fund.exec"),
            ...cellsOf(form, "fund.budget"),
          ]),
        ],
        reported: signs[0]?.shown ?? null,
        message: `${signs.map((sign) => sign.said).join("；")}，请说明原因。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        figures: { "fund.budget": "100.00", "fund.exec": "75.00" },
        rows: [{ level3: "巡查次数", target: "≥120次", actual: "126次", weight: 90, score: 90 }],
      },
    ],
    [{ id: "project", figures: { "fund.init": "100.00", "fund.budget": "30.00", "fund.exec": "30.00" } }],
    [
      {
        id: "project",
        figures: { "fund.budget": "97.00", "fund.exec": "97.00" },
        rows: [{ level3: "项目总成本", target: "≤160万元", actual: "60万元", weight: 90, score: 90 }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        figures: { "fund.budget": "100.00", "fund.exec": "95.24" },
        rows: [{ level3: "巡查次数", target: "≥120次", actual: "126次", weight: 90, score: 90 }],
      },
    ],
    [
      {
        id: "project",
        figures: { "fund.budget": "100.00", "fund.exec": "75.00" },
        texts: { "fund.reason": "公开招标节约资金25万元" },
        rows: [{ level3: "巡查次数", target: "≥120次", actual: "126次", weight: 90, score: 90 }],
      },
    ],
    [{ id: "project", figures: { "fund.init": "100.00", "fund.budget": "80.00", "fund.exec": "80.00" } }],
  ],
};
