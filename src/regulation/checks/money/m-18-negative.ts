/** M-18: no amount is below 0, except where a row speaks of a change. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { amountsOf, showFigure } from "./amounts";

/** What was cut or adjusted may be written with its sign. */
const CHANGES = /^(?:cut|adjust)\./;

export const NEGATIVE_AMOUNT = formCheck({
  id: "M-18",
  severity: "error",
  title: "金额不为负数",
  source: "accounting",
  rank: ["money-unit", 3],
  on: ["basic-data", "self-evaluation", "project"],
  find: (form) =>
    amountsOf(form)
      .filter(({ name, figure }) => figure.value.lt(0) && !CHANGES.test(name))
      .map(({ fact, label, figure }) => ({
        facts: [fact],
        reported: showFigure(figure),
        message: `${label}${showFigure(figure)}万元为负数，请核实。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "fund.exec": "-5" } }]],
  valid: [[{ id: "basic-data", figures: { "reception.final": "0" } }]],
};
