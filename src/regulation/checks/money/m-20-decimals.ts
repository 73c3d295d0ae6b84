/** M-20: amounts are written alike, with two decimals. One hint a form. */
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { amountsOf, showFigure, type Amount } from "./amounts";

const USUAL_DECIMALS = 2;
/** Fewer whole amounts than this may simply be whole. */
const FEWEST_WHOLE = 5;

function tooFine(amounts: readonly Amount[]): readonly Found[] {
  const fine = amounts.filter((amount) => amount.figure.decimals > USUAL_DECIMALS);
  const [first] = fine;
  if (!first) return [];
  const others = fine.length > 1 ? `等${fine.length}个金额` : "";
  return [
    {
      facts: fine.map((amount) => amount.fact),
      reported: showFigure(first.figure),
      message: `${first.label}${showFigure(first.figure)}万元${others}的小数超过两位，建议统一保留两位小数。`,
    },
  ];
}

function allWhole(amounts: readonly Amount[]): readonly Found[] {
  const filled = amounts.filter((amount) => !amount.figure.value.eq(0));
  if (filled.length < FEWEST_WHOLE || filled.some((amount) => amount.figure.decimals > 0)) return [];
  return [
    {
      facts: filled.map((amount) => amount.fact),
      message: `${filled.length}个金额均为整数，请核实是否取整填列，建议统一保留两位小数。`,
    },
  ];
}

export const AMOUNT_DECIMALS = formCheck({
  id: "M-20",
  severity: "info",
  title: "金额统一保留两位小数",
  source: "form",
  on: ["basic-data", "self-evaluation", "project"],
  find: (form) => {
    // Amounts converted from 元 carry more decimals than anybody typed.
    if (form.issues.some((issue) => issue.check === "Z-03")) return [];
    const amounts = amountsOf(form);
    return [...tooFine(amounts), ...allWhole(amounts)];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "fund.exec": "89.974" } }]],
  valid: [[{ id: "self-evaluation", figures: { "fund.budget": "89.97" } }]],
};
