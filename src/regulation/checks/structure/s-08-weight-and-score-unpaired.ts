/** S-08: weight and score of an indicator are both filled or both blank. Knows neither merged weights nor amounts. */
import { showNumber } from "../../../language/numbers";
import { formCheck, type CheckContext, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, isBlankFact, nameIn, numberOf, type FormFacts, type IndicatorRow } from "../../facts";
import { indicatorName } from "./form-words";
import { isCounted, isMerged, ownRows } from "./indicator-rows";

const pairedRows = (form: FormFacts): readonly IndicatorRow[] =>
  ownRows(form).filter((row) => !isMerged(form, row));

/** Rows whose weight serves others too, none of which has a score of its own. */
function unscoredTogether(form: FormFacts): readonly IndicatorRow[] {
  const sharing = form.indicators.filter(({ sharedWeightWith }) => sharedWeightWith !== null);
  const owners = new Set(sharing.map(({ sharedWeightWith }) => sharedWeightWith));
  const scored = sharing.filter(({ score }) => score !== undefined && !isBlankFact(score));
  for (const { sharedWeightWith } of scored) owners.delete(sharedWeightWith);
  return owners.size === 0 ? [] : ownRows(form).filter(({ name }) => owners.has(name));
}

function withoutWeight(form: FormFacts, row: IndicatorRow): Found {
  const score = numberOf(row.score);
  return {
    facts: [nameIn(form, `${row.name}.weight`), nameIn(form, `${row.name}.score`)],
    message: `指标“${indicatorName(row)}”填有得分${score ? showNumber(score) : ""}分，但未填分值，分值与得分应成对填写。`,
  };
}

/** The score that follows for a blank cell, where one does. */
function scoreOf(form: FormFacts, context: CheckContext, fact: string): string | null {
  const score = context.outcomeOf(form).scores.find((one) => one.fact === fact);
  return score?.status === "blank" && score.computed ? showNumber(score.computed, 2) : null;
}

const asRuled = (score: string | null): string =>
  score === null ? "分值与得分应成对填写" : `按规则应得${score}分，请补填`;

function withoutScore(form: FormFacts, context: CheckContext, row: IndicatorRow): Found {
  const weight = numberOf(row.weight);
  const fact = nameIn(form, `${row.name}.score`);
  const expected = scoreOf(form, context, fact);
  return {
    facts: [fact, nameIn(form, `${row.name}.weight`)],
    expected,
    message: `指标“${indicatorName(row)}”分值为${weight ? showNumber(weight) : ""}分，但未填得分，${asRuled(expected)}。`,
  };
}

/** The execution rate is scored beside the indicators; a form that prints its points elsewhere has no such cell. */
function execution(form: FormFacts, context: CheckContext): readonly Found[] {
  const [weight, score] = [factOf(form, "fund.weight"), factOf(form, "fund.score")];
  const facts = [nameIn(form, "fund.weight"), nameIn(form, "fund.score")];
  if (weight?.kind === "blank" && isCounted(score)) {
    return [{ facts, message: "预算执行率填有得分，但未填分值，分值与得分应成对填写。" }];
  }
  if (score?.kind === "blank" && isCounted(weight)) {
    const expected = scoreOf(form, context, nameIn(form, "fund.score"));
    const message = `预算执行率填有分值，但未填得分，${asRuled(expected)}。`;
    return [{ facts: [...facts].reverse(), expected, message }];
  }
  return [];
}

/** A form that was not scored at all is one omission, not one a row. */
function notScored(form: FormFacts, rows: readonly IndicatorRow[]): Found {
  return {
    facts: rows.map((row) => nameIn(form, `${row.name}.score`)),
    message: `全部${rows.length}个有分值的指标均未填得分，分值与得分应成对填写。`,
  };
}

export const WEIGHT_AND_SCORE_UNPAIRED = formCheck({
  id: "S-08",
  severity: "error",
  title: "分值与得分应成对填写",
  source: "form",
  rank: ["incomplete", 3],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => {
    const rows = pairedRows(form);
    const unweighted = rows.filter((row) => isBlankFact(row.weight) && isCounted(row.score));
    const unscored = [...rows, ...unscoredTogether(form)].filter(
      (row) => isBlankFact(row.score) && isCounted(row.weight),
    );
    const scored = form.indicators.some((row) => numberOf(row.score) !== null);
    if (unscored.length > 1 && !scored) return [notScored(form, unscored)];
    return [
      ...execution(form, context),
      ...unweighted.map((row) => withoutWeight(form, row)),
      ...unscored.map((row) => withoutScore(form, context, row)),
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "fund.weight": "10", "fund.score": null } }]],
  valid: [[{ id: "self-evaluation", rows: [{ level3: "公众满意度", score: 5 }] }]],
};
