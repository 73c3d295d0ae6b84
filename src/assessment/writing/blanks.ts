/** Rates, scores, total and grade that follow with certainty for cells that hold no figure. Knows no cell. */
import { round, showNumber, showPercent, type Decimal } from "../../language/numbers";
import type {
  Fix,
  FormOutcome,
  GradeOutcome,
  RateOutcome,
  ScoreOutcome,
  TotalOutcome,
} from "../../regulation/outcome";
import { CHANGE_WORDS } from "../../words/changes";
import type { FormReport } from "../report";

/** Decimals of a rate as a fraction that are carried into a cell; its format shows fewer. */
const RATE_PLACES = 6;

/** A value for a cell without a figure, and why. */
export interface Blank {
  readonly fix: Fix;
  readonly why: string;
}

/** The rates, scores, total and grade of a form that rest on none of the figures in doubt, nor on each other if they do. */
function certainOutcome(form: FormReport, doubted: ReadonlySet<string>): FormOutcome {
  const { outcome } = form;
  const unsure = new Set(doubted);
  const isCertain = ({
    fact,
    explanation,
  }: Pick<ScoreOutcome, "explanation"> & { fact: string | null }): boolean => {
    const certain = !explanation.inputs.some((input) => input.fact !== null && unsure.has(input.fact));
    if (!certain && fact !== null) unsure.add(fact);
    return certain;
  };
  return {
    ...outcome,
    rates: outcome.rates.filter(isCertain),
    scores: outcome.scores.filter(isCertain),
    total: outcome.total && isCertain(outcome.total) ? outcome.total : null,
    grade: outcome.grade && isCertain(outcome.grade) ? outcome.grade : null,
  };
}

/** The values for the cells of a form that hold no figure; none that rests on a doubted fact. */
export function blanksOf(form: FormReport, doubted: ReadonlySet<string>): readonly Blank[] {
  const { rates, scores, total, grade } = certainOutcome(form, doubted);
  return [
    ...rates.flatMap(blankRate),
    ...scores.flatMap(blankScore),
    ...(total ? blankTotal(total) : []),
    ...(grade ? blankGrade(grade) : []),
  ];
}

function numberFix(fact: string, value: Decimal): Fix {
  return { fact, value, percent: false, shown: showNumber(value, 2) };
}

function blankRate({ status, fact, value, label, explanation }: RateOutcome): readonly Blank[] {
  if (status !== "blank" || fact === null || value === null) return [];
  const fix: Fix = { fact, value: round(value, RATE_PLACES), percent: true, shown: showPercent(value) };
  return [{ fix, why: CHANGE_WORDS.rate(label, explanation.formula) }];
}

function blankScore({ status, fact, computed, indicator, explanation }: ScoreOutcome): readonly Blank[] {
  if (status !== "blank" || computed === null) return [];
  return [{ fix: numberFix(fact, computed), why: CHANGE_WORDS.score(indicator, explanation.formula) }];
}

function blankTotal({ fact, computed, reported, explanation }: TotalOutcome): readonly Blank[] {
  if (computed === null || reported !== null) return [];
  return [{ fix: numberFix(fact, computed), why: CHANGE_WORDS.total(explanation.formula) }];
}

function blankGrade({ fact, computed, reported }: GradeOutcome): readonly Blank[] {
  if (!computed || reported || fact === null) return [];
  return [{ fix: { fact, value: computed, percent: false, shown: computed }, why: CHANGE_WORDS.grade }];
}
