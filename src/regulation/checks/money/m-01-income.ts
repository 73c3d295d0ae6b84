/** M-01: the split by source of income adds up to 全年预算数 or 全年执行数, and to its own printed total. */
import { formCheck } from "../../check";
import type { FormFacts } from "../../facts";
import { figureOf } from "../../subtotals";
import { showFigure } from "./amounts";
import type { Balance } from "./balance";
import { showDifference, showSum, violations } from "./violated";

function sentence(form: FormFacts, balance: Balance): string {
  if (balance.total.name === "inc.total") {
    const printed = showFigure(balance.total.figure);
    return `“按收入性质分”填${printed}万元，各项合计为${showSum(balance)}万元，相差${showDifference(balance)}万元。`;
  }
  const [budget, exec] = [figureOf(form, "fund.budget"), figureOf(form, "fund.exec")];
  const both = budget && exec && !budget.value.eq(exec.value);
  return both
    ? `${balance.partsLabel}${showSum(balance)}万元，与全年预算数${showFigure(budget)}万元、全年执行数${showFigure(exec)}万元均不一致。`
    : `${balance.partsLabel}${showSum(balance)}万元，与年度资金总额${showFigure(balance.total.figure)}万元相差${showDifference(balance)}万元。`;
}

export const INCOME_SUM = formCheck({
  id: "M-01",
  severity: "error",
  title: "按收入性质分类合计＝年度资金总额",
  source: "form",
  consequenceOf: ["M-19"],
  on: ["self-evaluation"],
  find: (form) => violations(form, "M-01", (balance) => sentence(form, balance)),
});
