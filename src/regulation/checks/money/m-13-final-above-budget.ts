/** M-13: each item stays within its budget of the year, or its additional budget is explained. */
import { ratio, showPercent } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import type { FormFacts } from "../../facts";
import { rowLabel } from "../structure/form-words";
import { showFigure } from "./amounts";
import { overspending } from "./over-budget";
import type { MoneyRow } from "../../fact-name";

/** 项目支出 once and not its rows again; never the 其中 rows of 公用经费. */
const ITEMS: readonly MoneyRow[] = ["basic", "project", "public", "vehicle", "reception"];
/** Spending of these without any budget is M-14's. */
const WITHOUT_BUDGET_ELSEWHERE: readonly MoneyRow[] = ["vehicle", "reception"];

function itemAbove(form: FormFacts, row: MoneyRow): readonly Found[] {
  const over = overspending(form, row);
  if (!over) return [];
  const share = ratio(over.final.value, over.budget.value);
  if (!share && WITHOUT_BUDGET_ELSEWHERE.includes(row)) return [];
  const [final, budget] = [showFigure(over.final), showFigure(over.budget)];
  return [
    {
      facts: over.facts,
      reported: final,
      expected: budget,
      message: `${rowLabel(row)}决算${final}万元超当年预算${budget}万元${share ? `（${showPercent(share)}）` : ""}，请说明追加依据。`,
    },
  ];
}

export const FINAL_ABOVE_BUDGET = formCheck({
  id: "M-13",
  severity: "warning",
  title: "各项决算数不超过当年预算数",
  source: "budget-law-13",
  consequenceOf: ["M-19"],
  rank: ["over-budget", 1],
  on: ["basic-data"],
  find: (form) => ITEMS.flatMap((row) => itemAbove(form, row)),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", figures: { "public.final": "5.00", "public.budget": "0" } }]],
  valid: [[{ id: "basic-data", figures: { "reception.final": "8.00", "reception.budget": "8.00" } }]],
};
