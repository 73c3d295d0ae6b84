/** M-04: 基本支出 is 人员经费 and 公用经费 together. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { showFigure } from "./amounts";
import { showPart, violations } from "./violated";

export const BASIC_EXPENDITURE_SUM = formCheck({
  id: "M-04",
  severity: "error",
  title: "基本支出＝人员经费＋公用经费",
  source: "accounting",
  consequenceOf: ["M-19"],
  rank: ["sums", 5],
  exact: true,
  on: ["self-evaluation"],
  find: (form) =>
    violations(form, "M-04", ({ total, parts: [staff, running] }) => {
      const basic = showFigure(total.figure);
      return `基本支出${basic}万元≠人员经费${showPart(staff)}＋公用经费${showPart(running)}万元。`;
    }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "self-evaluation", figures: { "exp.basic": "60.00", "exp.staff": "50.00", "exp.public": null } }],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        figures: { "exp.basic": "60.00", "exp.staff": "50.00", "exp.public": "10.00" },
      },
    ],
  ],
};
