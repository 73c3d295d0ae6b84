/** M-05: 全年执行数 does not exceed 全年预算数, or a reason is due. */
import { ratio, showPercent } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { figureOf } from "../../result/subtotals";
import { cellsOf, showFigure } from "./amounts";

export const SPENT_ABOVE_BUDGET = formCheck({
  id: "M-05",
  severity: "warning",
  title: "全年执行数不大于全年预算数",
  source: "budget-law-13",
  consequenceOf: ["M-19"],
  rank: ["over-budget", 2],
  on: ["self-evaluation", "project"],
  find: (form) => {
    const [budget, exec] = [figureOf(form, "fund.budget"), figureOf(form, "fund.exec")];
    if (!budget || !exec || !exec.value.gt(budget.value)) return [];
    const rate = ratio(exec.value, budget.value);
    const shown = rate ? `，执行率${showPercent(rate)}` : "";
    return [
      {
        facts: [...cellsOf(form, "fund.exec"), ...cellsOf(form, "fund.budget")],
        reported: showFigure(exec),
        expected: showFigure(budget),
        message: `全年执行数${showFigure(exec)}万元大于全年预算数${showFigure(budget)}万元${shown}，请核实是否漏填追加预算。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "fund.budget": "0", "fund.exec": "5.00" } }]],
  valid: [[{ id: "self-evaluation", figures: { "fund.budget": null, "fund.exec": "5.00" } }]],
};
