/** S-07: an indicator that is scored says what was achieved. Knows the row, not what the actual says. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { isBlankFact, nameIn, numberOf, textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { isReason } from "../targets/reasons";
import { indicatorName } from "./form-words";
import { lacksTarget } from "./s-06-target-missing";
import { isCounted, isFilled, ownRows, rowsUnder } from "./indicator-rows";

/** A row that is part of the evaluation: it has points, or on a form without points a target. */
function isEvaluated(row: IndicatorRow): boolean {
  if (row.weight !== undefined) return numberOf(row.weight)?.gt(0) ?? false;
  return row.score === undefined ? isFilled(row.target) : isCounted(row.score);
}

/** Not done, no points taken and the reason told: nothing is hidden. */
function isExplained(row: IndicatorRow): boolean {
  return isReason(textOf(row.reason)) && !isCounted(row.score);
}

function lacksActual(form: FormFacts, row: IndicatorRow): boolean {
  const told = rowsUnder(form, row).some((under) => isFilled(under.actual));
  return isBlankFact(row.actual) && isEvaluated(row) && !isExplained(row) && !told;
}

export const ACTUAL_MISSING = formCheck({
  id: "S-07",
  severity: "error",
  title: "计分的三级指标应填实际完成值",
  source: "mof-2020-10",
  rank: ["actual-missing", 1],
  missing: "figures",
  on: ["self-evaluation", "project"],
  find: (form) =>
    ownRows(form)
      .filter((row) => lacksActual(form, row) && !lacksTarget(form, row))
      .map((row) => ({
        facts: [nameIn(form, `${row.name}.actual`)],
        message: `“${indicatorName(row)}”未填实际完成值，不得计分，请补填。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", rows: [{ level3: "拆违控建", actual: null, score: 5 }] }]],
  valid: [
    [
      {
        id: "self-evaluation",
        rows: [{ level3: "拆违控建", target: 200, actual: null, weight: null, score: null }],
      },
    ],
  ],
};
