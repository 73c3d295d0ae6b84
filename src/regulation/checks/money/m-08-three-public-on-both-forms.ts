/** M-08: “三公”经费 is one amount on both forms. */
import { sameAmountCheck } from "./cross-form";

export const THREE_PUBLIC_ON_BOTH_FORMS = sameAmountCheck({
  id: "M-08",
  title: "基础数据表“三公”经费决算数＝自评表三公经费",
  rank: ["both-forms", 3],
  basic: "three.final",
  evaluation: "exp.three",
  words: ["“三公”经费", "“其中：三公经费”"],
});
