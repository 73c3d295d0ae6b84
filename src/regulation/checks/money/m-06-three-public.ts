/** M-06: “三公”经费 is travel abroad, official cars and reception together, in every column. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { showFigure } from "./amounts";
import type { Balance } from "./balance";
import { showPart, violations } from "./violated";

const SHORT = [
  ["abroad", "出国（境）"],
  ["vehicle", "公务用车"],
  ["reception", "公务接待"],
] as const;

/** The three items as the definition orders them; a form without one of the rows leaves it out. */
function items({ parts }: Balance): string {
  return SHORT.flatMap(([row, label]) => {
    const part = parts.find((one) => one.name.startsWith(`${row}.`));
    return part ? [`${label}${showPart(part)}`] : [];
  }).join("＋");
}

export const THREE_PUBLIC_SUM = formCheck({
  id: "M-06",
  severity: "error",
  title: "“三公”经费＝出国（境）经费＋公务用车购置和维护经费＋公务接待",
  source: "form",
  consequenceOf: ["M-19"],
  rank: ["sums", 6],
  exact: true,
  on: ["basic-data"],
  find: (form) =>
    violations(
      form,
      "M-06",
      (balance) => `${balance.total.label}${showFigure(balance.total.figure)}万元≠${items(balance)}万元。`,
    ),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", figures: { "three.final": "0", "reception.final": "40.11" } }]],
  valid: [[{ id: "basic-data", figures: { "three.final": null, "reception.final": "40.11" } }]],
};
