/** M-08: “三公”经费 is one amount on both forms. */
import { sameAmountCheck } from "./cross-form";
import type { Examples } from "../examples";

export const THREE_PUBLIC_ON_BOTH_FORMS = sameAmountCheck({
  id: "M-08",
  title: "基础数据表“三公”经费决算数＝自评表三公经费",
  rank: ["both-forms", 3],
  basic: "three.final",
  evaluation: "exp.three",
  words: ["“三公”经费", "“其中：三公经费”"],
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "basic-data", figures: { "three.final": "51.63" } },
      { id: "self-evaluation", figures: { "exp.three": "51.36" } },
    ],
  ],
  valid: [
    [
      { id: "basic-data", figures: { "three.final": "51.63" } },
      { id: "self-evaluation", figures: { "exp.three": "51.6" } },
    ],
  ],
};
