/** M-10: 项目支出 is one amount on both forms. */
import { sameAmountCheck } from "./cross-form";

export const PROJECT_EXPENDITURE_ON_BOTH_FORMS = sameAmountCheck({
  id: "M-10",
  title: "基础数据表项目支出决算数＝自评表项目支出",
  rank: ["both-forms", 2],
  basic: "project.final",
  evaluation: "exp.project",
  words: ["项目支出", "项目支出"],
});
