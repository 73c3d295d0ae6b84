/** M-25: a total spent to the last cent above a part that was not. It is told within M-11 where both hold. */
import { filingCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn } from "../../facts";
import { unspentPart, unspentSentence } from "./budget-basis";
import { formPair } from "./cross-form";
import { budgetDifference } from "./m-11-budget-on-both-forms";

export const BUDGET_FILLED_BACKWARDS = filingCheck({
  id: "M-25",
  severity: "info",
  title: "全年预算数不应按执行数倒填",
  source: "review",
  rank: ["execution", 3],
  find: ({ filing }) => {
    const pair = formPair(filing);
    const part = pair && unspentPart(pair);
    if (!pair || !part || budgetDifference(filing).length > 0) return [];
    return [
      {
        facts: [nameIn(pair.evaluation, "fund.budget"), ...part.facts],
        reported: part.shown,
        message: unspentSentence(part),
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "basic-data", figures: { "project.final": "95.00", "project.budget": "120.00" } },
      { id: "self-evaluation", figures: { "fund.budget": "195.00", "fund.exec": "195.00" } },
    ],
  ],
  valid: [
    [
      {
        id: "basic-data",
        figures: {
          "basic.final": "100.00",
          "basic.budget": "80.00",
          "project.final": "95.00",
          "project.budget": "120.00",
        },
      },
      { id: "self-evaluation", figures: { "fund.budget": "195.00", "fund.exec": "195.00" } },
    ],
  ],
};
