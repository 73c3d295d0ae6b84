/** M-09: 基本支出 is one amount on both forms. */
import { sameAmountCheck } from "./cross-form";
import type { Examples } from "../examples";

export const BASIC_EXPENDITURE_ON_BOTH_FORMS = sameAmountCheck({
  id: "M-09",
  title: "基础数据表基本支出决算数＝自评表基本支出",
  rank: ["both-forms", 1],
  basic: "basic.final",
  evaluation: "exp.basic",
  words: ["基本支出", "基本支出"],
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "basic-data", figures: { "basic.final": "730.12" } },
      { id: "self-evaluation", figures: { "exp.basic": "730.13" } },
    ],
  ],
  valid: [
    [
      { id: "basic-data", figures: { "basic.final": "730.12" } },
      { id: "self-evaluation", figures: { "exp.basic": "730.1" } },
    ],
  ],
};
