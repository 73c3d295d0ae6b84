/** M-09: 基本支出 is one amount on both forms. */
import { sameAmountCheck } from "./cross-form";

export const BASIC_EXPENDITURE_ON_BOTH_FORMS = sameAmountCheck({
  id: "M-09",
  title: "基础数据表基本支出决算数＝自评表基本支出",
  rank: ["both-forms", 1],
  basic: "basic.final",
  evaluation: "exp.basic",
  words: ["基本支出", "基本支出"],
});
