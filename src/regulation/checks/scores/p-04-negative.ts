/** P-04: weights are above zero and scores not below it. Knows facts only. */
import { showNumber } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, numberOf, type Fact, type FormFacts, type IndicatorRow } from "../../facts";
import { cellOfRow, nameOfRow } from "./scored-rows";

function weightOf(name: string, fact: Fact | undefined, cell: string, idle: boolean): readonly Found[] {
  const weight = numberOf(fact);
  if (weight === null || weight.gt(0) || (weight.eq(0) && idle)) return [];
  const shown = showNumber(weight, 2);
  return [
    {
      facts: [cell],
      reported: shown,
      expected: ">0",
      message: `指标“${name}”分值为${shown}分，分值应大于0。`,
    },
  ];
}

function scoreOf(name: string, fact: Fact | undefined, cell: string): readonly Found[] {
  const score = numberOf(fact);
  if (score === null || score.gte(0)) return [];
  const shown = showNumber(score, 2);
  return [
    {
      facts: [cell],
      reported: shown,
      expected: "≥0",
      message: `指标“${name}”得分为${shown}分，得分不应小于0。`,
    },
  ];
}

/** A row of no points that also asks for nothing is a row not used. */
function isIdle(row: IndicatorRow): boolean {
  return numberOf(row.score)?.eq(0) !== false && (row.target === undefined || row.target.kind === "blank");
}

function rowFound(form: FormFacts, row: IndicatorRow): readonly Found[] {
  return [
    ...weightOf(nameOfRow(row), row.weight, cellOfRow(form, row, "weight"), isIdle(row)),
    ...scoreOf(nameOfRow(row), row.score, cellOfRow(form, row, "score")),
  ];
}

/** No weight is zero or negative, no score negative. */
export const POINTS_NOT_NEGATIVE = formCheck({
  id: "P-04",
  severity: "error",
  title: "分值大于0，得分不小于0",
  source: "form",
  rank: ["points", 2],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form) => [
    ...weightOf("预算执行率", factOf(form, "fund.weight"), nameIn(form, "fund.weight"), false),
    ...scoreOf("预算执行率", factOf(form, "fund.score"), nameIn(form, "fund.score")),
    ...form.indicators.flatMap((row) => rowFound(form, row)),
  ],
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "巡查次数", score: -1 }] }]],
  valid: [[{ id: "project", rows: [{ level3: "巡查次数", weight: 5, score: 0 }] }]],
};
