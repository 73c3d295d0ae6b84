/** M-27: sums that hold only within rounding, one hint a form that lists them all. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { showFigure } from "./amounts";
import { factsOf, type Balance } from "./balance";
import { balancesOf } from "./balances";
import { showDifference, showSum } from "./violated";

function tail(balance: Balance): string {
  const total = showFigure(balance.total.figure);
  return `${balance.total.label}${total}万元与${balance.partsLabel}${showSum(balance)}万元存在${showDifference(balance)}万元尾差`;
}

export const ROUNDING_TAIL = formCheck({
  id: "M-27",
  severity: "info",
  title: "合计与明细的四舍五入尾差",
  source: "accounting",
  on: ["basic-data", "self-evaluation", "project"],
  find: (form) => {
    const tails = balancesOf(form).filter((balance) => balance.agreement === "rounding");
    if (tails.length === 0) return [];
    return [
      {
        facts: [...new Set(tails.flatMap((balance) => factsOf(form, balance)))],
        message: `${tails.map(tail).join("；")}，属四舍五入，可不调整。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        figures: { "fund.exec": "100.00", "exp.basic": "50.00", "exp.project": "50.01" },
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        figures: {
          "fund.budget": "100.00",
          "fund.exec": "100.00",
          "exp.basic": "60.00",
          "exp.project": "40.00",
        },
      },
    ],
  ],
};
