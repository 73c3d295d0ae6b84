/** M-02: the split by kind of expenditure adds up to 全年执行数, and to its own printed total. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { showFigure } from "./amounts";
import type { Balance } from "./balance";
import { showDifference, showSum, violations } from "./violated";

function sentence(balance: Balance): string {
  const total = showFigure(balance.total.figure);
  return balance.total.name === "exp.total"
    ? `“按支出性质分”填${total}万元，各项合计为${showSum(balance)}万元，相差${showDifference(balance)}万元。`
    : `${balance.partsLabel}${showSum(balance)}万元，与全年执行数${total}万元相差${showDifference(balance)}万元。`;
}

export const EXPENDITURE_SUM = formCheck({
  id: "M-02",
  severity: "error",
  title: "按支出性质分类合计＝全年执行数",
  source: "form",
  consequenceOf: ["M-19"],
  rank: ["sums", 1],
  exact: true,
  on: ["self-evaluation"],
  find: (form) => violations(form, "M-02", sentence),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "fund.exec": "100.00", "exp.project": "35.00" } }]],
  valid: [[{ id: "self-evaluation", figures: { "fund.budget": "100.00", "fund.exec": "100.00" } }]],
};
