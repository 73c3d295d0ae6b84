/** M-01: the split by source of income adds up to 全年预算数 or 全年执行数, and to its own printed total. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn, type FormFacts, type ValueFact } from "../../facts";
import { figureOf } from "../../result/subtotals";
import { showFigure } from "./amounts";
import type { Balance } from "./balance";
import { showDifference, showSum, violations } from "./violated";

const TOTALS_OF_YEAR = ["fund.budget", "fund.exec"] as const;

/** 全年预算数 and 全年执行数 where they differ: the income may equal either. */
function differingTotals(form: FormFacts): readonly [ValueFact, ValueFact] | null {
  const [budget, exec] = TOTALS_OF_YEAR.map((name) => figureOf(form, name));
  return budget && exec && !budget.value.eq(exec.value) ? [budget, exec] : null;
}

function sentence(form: FormFacts, balance: Balance): string {
  if (balance.total.name === "inc.total") {
    const printed = showFigure(balance.total.figure);
    return `“按收入性质分”填${printed}万元，各项合计为${showSum(balance)}万元，相差${showDifference(balance)}万元。`;
  }
  const both = differingTotals(form);
  return both
    ? `${balance.partsLabel}${showSum(balance)}万元，与全年预算数${showFigure(both[0])}万元、全年执行数${showFigure(both[1])}万元均不一致。`
    : `${balance.partsLabel}${showSum(balance)}万元，与年度资金总额${showFigure(balance.total.figure)}万元相差${showDifference(balance)}万元。`;
}

/** Both totals belong to a finding that names them both. */
function withTotals(form: FormFacts, facts: readonly string[]): readonly string[] {
  const isPrintedTotal = facts.includes(nameIn(form, "inc.total"));
  const totals = isPrintedTotal || !differingTotals(form) ? [] : TOTALS_OF_YEAR;
  return [...new Set([...facts, ...totals.map((name) => nameIn(form, name))])];
}

export const INCOME_SUM = formCheck({
  id: "M-01",
  severity: "error",
  title: "按收入性质分类合计＝年度资金总额",
  source: "form",
  consequenceOf: ["M-19"],
  rank: ["sums", 2],
  exact: true,
  on: ["self-evaluation"],
  find: (form) =>
    violations(form, "M-01", (balance) => sentence(form, balance)).map((found) => ({
      ...found,
      facts: withTotals(form, found.facts),
    })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "fund.exec": "100.00", "inc.other": "15.00" } }]],
  valid: [
    [
      {
        id: "self-evaluation",
        figures: {
          "fund.budget": "100.00",
          "fund.exec": "100.00",
          "inc.general": "八十万",
          "inc.other": "15.00",
        },
      },
    ],
  ],
};
