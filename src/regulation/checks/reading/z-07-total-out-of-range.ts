/** Z-07: a total lies between 0 and 100 points. Knows the printed total, not its parts. */
import { above, below, HUNDRED, showNumber, ZERO } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, numberOf } from "../../facts";

export const TOTAL_OUT_OF_RANGE = formCheck({
  id: "Z-07",
  severity: "error",
  title: "总分应在0至100分之间",
  source: "form",
  rank: ["total", 3],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form) => {
    const total = numberOf(factOf(form, "total.score"));
    if (total === null || !(above(total, HUNDRED) || below(total, ZERO))) return [];
    const shown = showNumber(total);
    return [
      {
        facts: [nameIn(form, "total.score")],
        reported: shown,
        message: above(total, HUNDRED)
          ? `总分填${shown}分，超过满分100分，请核实。`
          : `总分填${shown}分，低于0分，请核实。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "total.score": -0.01 } }]],
  valid: [[{ id: "self-evaluation", figures: { "total.score": 0 } }]],
};
