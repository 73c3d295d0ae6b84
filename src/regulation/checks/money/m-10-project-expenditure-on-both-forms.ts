/** M-10: 项目支出 is one amount on both forms. */
import { sameAmountCheck } from "./cross-form";
import type { Examples } from "../examples";

export const PROJECT_EXPENDITURE_ON_BOTH_FORMS = sameAmountCheck({
  id: "M-10",
  title: "基础数据表项目支出决算数＝自评表项目支出",
  rank: ["both-forms", 2],
  basic: "project.final",
  evaluation: "exp.project",
  words: ["项目支出", "项目支出"],
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "basic-data", figures: { "groupBusiness.final": "9,970.25" } },
      { id: "self-evaluation", figures: { "exp.project": "9,907.25" } },
    ],
  ],
  valid: [
    [
      {
        id: "basic-data",
        figures: { "project.final": null, "groupBusiness.final": "60.00", "proj[0].final": "40.00" },
        projects: [{ name: "proj[0]", group: "business", label: "村庄规划" }],
      },
      { id: "self-evaluation", figures: { "exp.project": "100.00" } },
    ],
  ],
};
