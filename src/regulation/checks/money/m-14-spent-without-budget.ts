/** M-14: an item of “三公”经费 whose budget is 0 is not spent on. A blank budget says nothing. */
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import type { FormFacts } from "../../facts";
import { rowLabel } from "../structure/form-words";
import { showFigure } from "./amounts";
import { overspending } from "./over-budget";
import type { MoneyRow } from "../../fact-name";

const ITEMS: readonly MoneyRow[] = ["abroad", "vehicle", "reception"];

function withoutBudget(form: FormFacts, row: MoneyRow): readonly Found[] {
  const over = overspending(form, row);
  if (!over?.budget.value.eq(0)) return [];
  const final = showFigure(over.final);
  const label = row === "three" ? "“三公”经费" : rowLabel(row);
  return [
    {
      facts: over.facts,
      reported: final,
      expected: "0",
      message: `${label}无预算列支${final}万元。`,
    },
  ];
}

export const SPENT_WITHOUT_BUDGET = formCheck({
  id: "M-14",
  severity: "error",
  title: "“三公”经费无预算不得列支",
  source: "budget-law-13",
  consequenceOf: ["M-19"],
  rank: ["unfunded", 1],
  on: ["basic-data"],
  find: (form) => {
    const items = ITEMS.flatMap((row) => withoutBudget(form, row));
    return items.length > 0 ? items : withoutBudget(form, "three");
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", figures: { "three.final": "5.00", "three.budget": "0" } }]],
  valid: [[{ id: "basic-data", figures: { "reception.final": "0", "reception.budget": "0" } }]],
};
