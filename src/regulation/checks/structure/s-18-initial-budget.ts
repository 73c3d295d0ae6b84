/** S-18: the first budget is printed beside the last. Knows facts only. */
import { showAmount } from "../../../language/amounts";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, isBlankFact, nameIn, numberOf } from "../../facts";

/** 年初预算 is a column of the form and blank beside a filled 全年预算. */
export const INITIAL_BUDGET = formCheck({
  id: "S-18",
  severity: "warning",
  title: "年初预算数应填写",
  source: "form",
  rank: ["incomplete", 5],
  on: ["self-evaluation", "project"],
  find: (form) => {
    const budget = numberOf(factOf(form, "fund.budget"));
    if (!isBlankFact(factOf(form, "fund.init")) || !budget?.gt(0)) return [];
    return [
      {
        facts: [nameIn(form, "fund.init"), nameIn(form, "fund.budget")],
        message: `年初预算数未填（全年预算数${showAmount(budget)}万元）；如为年中追加，请填0并说明。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", figures: { "fund.init": null, "fund.budget": "100.00" } }]],
  valid: [
    [{ id: "project", figures: { "fund.init": 0, "fund.budget": "100.00" } }],
    [{ id: "project", figures: { "fund.budget": "100.00" } }],
  ],
};
