/** M-21: 年度资金总额 is the sum of its sources in each column. A total left at 0 or blank is told by Z-10. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import type { FormFacts } from "../../facts";
import { showFigure } from "./amounts";
import type { Balance } from "./balance";
import { showPart, violations } from "./violated";

/** One 其中 row alone does not say that it is all there is. */
function exhausts(form: FormFacts, balance: Balance): boolean {
  return form.fundParts.length > 1 || balance.sum.gt(balance.total.figure.value);
}

function sentence(balance: Balance, form: FormFacts): string {
  const labelOf = (name: string): string =>
    form.fundParts.find((part) => name.startsWith(`${part.name}.`))?.label ?? "";
  const parts = balance.parts.map((part) => `${labelOf(part.name)}${showPart(part)}`);
  return `年度资金总额的${balance.total.label}${showFigure(balance.total.figure)}万元≠${parts.join("＋")}万元。`;
}

export const FUND_SOURCES_SUM = formCheck({
  id: "M-21",
  severity: "error",
  title: "年度资金总额＝各项来源之和",
  source: "form",
  consequenceOf: ["M-19"],
  rank: ["sums", 4],
  exact: true,
  on: ["self-evaluation", "project"],
  find: (form) =>
    violations(
      form,
      "M-21",
      (balance) => sentence(balance, form),
      (balance) => exhausts(form, balance),
    ),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        figures: { "fund.exec": "100.00", "fundPart[0].exec": "110.00" },
        fundParts: [{ name: "fundPart[0]", label: "其中：财政拨款" }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        figures: { "fund.exec": "100.00", "fundPart[0].exec": "80.00" },
        fundParts: [{ name: "fundPart[0]", label: "其中：财政拨款" }],
      },
    ],
  ],
};
