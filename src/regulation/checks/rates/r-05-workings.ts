/** arithmetic written in the words of a scorecard has the result it states. */
import { decimal, equal, HUNDRED, multiply, round } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn, textOf, type FormFacts, type IndicatorRow } from "../../facts";
import type { Severity } from "../../outcome";
import { readEvidence, type EvidenceExpression } from "../../rule";
import { isQuestioned } from "./printed-rate";

/** Cells in which a unit writes its arithmetic. */
const CELLS = ["evidence", "definition"] as const;

/** Some people state a whole percent and pad it: 31.00% for 46/148. */
function isWholePercent({ numerator, denominator, stated, value }: EvidenceExpression): boolean {
  const areWhole = [numerator, denominator].every((side) => side?.eq(round(side, 0)));
  const wholePercent = round(multiply(value, HUNDRED), 0).times(decimal("0.01"));
  return areWhole && stated?.percent === true && equal(wholePercent, stated.value);
}

function isWrong(expression: EvidenceExpression): boolean {
  return expression.agreement === "wrong" && !isWholePercent(expression);
}

function severityOf({ stated, value }: EvidenceExpression): Severity {
  return stated?.percent && isQuestioned(stated.value, value) ? "warning" : "error";
}

interface WrongResult {
  readonly fact: string;
  readonly expression: EvidenceExpression;
}

function wrongResults(form: FormFacts, row: IndicatorRow): readonly WrongResult[] {
  return CELLS.flatMap((cell) => {
    const evidence = readEvidence(textOf(row[cell]));
    const expressions = evidence.kind === "computed" ? evidence.expressions : [];
    const fact = nameIn(form, `${row.name}.${cell}`);
    return expressions.filter(isWrong).map((expression) => ({ fact, expression }));
  });
}

export const WORKINGS = formCheck({
  id: "R-05",
  severity: "error",
  title: "计算过程与结果一致",
  source: "form",
  rank: ["rates", 2],
  on: ["scorecard"],
  find: (form) =>
    form.indicators
      .flatMap((row) => wrongResults(form, row))
      .map(({ fact, expression }) => ({
        facts: [fact],
        severity: severityOf(expression),
        reported: expression.text.split(/[=≈]/).at(-1) ?? null,
        expected: expression.expected,
        message: `“${expression.text}”计算有误，应为${expression.expected}。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "scorecard", rows: [{ level3: "预算\n调整率", evidence: "8/9×100%=90%" }] }]],
  valid: [
    [
      {
        id: "scorecard",
        rows: [{ level3: "预算\n调整率", weight: 2, score: 0, evidence: "22.14/149.66×100%=14.79%" }],
      },
    ],
  ],
};
