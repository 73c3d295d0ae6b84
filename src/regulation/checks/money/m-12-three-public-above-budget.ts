/** M-12: “三公”经费 stays within its budget, or a reason is due. Spending without any budget is M-14's. */
import { showAmount } from "../../../language/amounts";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { showFigure } from "./amounts";
import { overspending } from "./over-budget";

export const THREE_PUBLIC_ABOVE_BUDGET = formCheck({
  id: "M-12",
  severity: "warning",
  title: "“三公”经费决算数不超过预算数",
  source: "frugality",
  consequenceOf: ["M-19"],
  rank: ["over-budget", 3],
  on: ["basic-data"],
  find: (form) => {
    const over = overspending(form, "three");
    if (!over || over.budget.value.eq(0)) return [];
    const [final, budget] = [showFigure(over.final), showFigure(over.budget)];
    const excess = showAmount(over.excess, over.decimals);
    return [
      {
        facts: over.facts,
        reported: final,
        expected: budget,
        message: `“三公”经费决算${final}万元超预算${budget}万元，超支${excess}万元，须说明原因。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", figures: { "three.final": "63.47", "three.budget": "63.46" } }]],
  valid: [[{ id: "basic-data", figures: { "three.final": "63.45", "three.budget": "63.46" } }]],
};
