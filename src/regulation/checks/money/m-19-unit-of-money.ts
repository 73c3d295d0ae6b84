/** M-19: amounts are written in 万元. A suspicion that printed figures prove is an error, one by size alone a warning. */
import { showMoney } from "../../../language/numbers";
import { filingCheck } from "../check";
import type { Examples } from "../examples";
import { showFigure } from "./amounts";
import { unitSuspects } from "./unit-suspicion";

export const UNIT_OF_MONEY = filingCheck({
  id: "M-19",
  severity: "warning",
  title: "金额以万元为单位填列",
  source: "form",
  rank: ["money-unit", 1],
  doubts: true,
  find: ({ filing }) =>
    unitSuspects(filing).map((suspect) => {
      const [written, expected] = [showFigure(suspect.figure), showMoney(suspect.scaled.value)];
      return {
        facts: [suspect.fact],
        severity: suspect.proven ? "error" : "warning",
        reported: written,
        expected,
        message: `${suspect.label}填${written}，疑似按“${suspect.unit}”填列，本表单位为万元，折算应为${expected}万元。`,
      };
    }),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", figures: { "project.final": "10000000" } }]],
  valid: [[{ id: "basic-data", figures: { "project.final": "9999999.99" } }]],
};
