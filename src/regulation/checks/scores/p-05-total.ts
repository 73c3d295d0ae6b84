/** P-05: the total is the sum of the scores. Knows facts and the other checks of scores. */
import { decimal, HUNDRED, round, sum, type Decimal } from "../../../language/numbers";
import { formCheck, type Check, type CheckContext, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, numberOf, type Fact, type FormFacts } from "../../facts";
import type { Fix } from "../../outcome";
import { executionPoints } from "../../rows/execution-points";
import { executionWeight } from "./execution";
import { WEIGHTS_MAKE_100 } from "./p-01-weights";
import { LEVEL_WEIGHTS } from "./p-02-level-weights";
import { SCORE_WITHIN_WEIGHT } from "./p-03-above-weight";
import { POINTS_NOT_NEGATIVE } from "./p-04-negative";
import { EXECUTION_SCORE } from "./p-06-execution";
import { REACHED_SCORES_FULL } from "./p-07-reached";
import { SHORTFALL_SCORED_HIGH } from "./p-08-too-high";
import { SHORTFALL_SCORED_LOW } from "./p-09-too-low";
import { LIMIT_EXCEEDED_FULL } from "./p-10-limit-exceeded";
import { SCORE_WITHIN_TIER } from "./p-11-tier";
import { UNFINISHED_FULL } from "./p-12-unfinished";
import { SCORE_BY_STANDARD } from "./p-18-band";
import { SATISFACTION_SCORE } from "./p-21-satisfaction";
import { NOTHING_SPENT_FULL } from "./p-22-nothing-spent";
import { showPoints } from "./points";
import { scoredGroups } from "./scored-rows";

/** Checks that put a score or weight in question; while one speaks, the right total is not certain. */
const QUESTIONS: readonly Check[] = [
  WEIGHTS_MAKE_100,
  LEVEL_WEIGHTS,
  SCORE_WITHIN_WEIGHT,
  POINTS_NOT_NEGATIVE,
  EXECUTION_SCORE,
  REACHED_SCORES_FULL,
  SHORTFALL_SCORED_HIGH,
  SHORTFALL_SCORED_LOW,
  LIMIT_EXCEEDED_FULL,
  SCORE_WITHIN_TIER,
  UNFINISHED_FULL,
  SCORE_BY_STANDARD,
  SATISFACTION_SCORE,
  NOTHING_SPENT_FULL,
];
const TOLERANCE = decimal("0.01");

/** What the scores make: the sum of those written, and of the weights whose score is still blank. */
interface Scores {
  readonly written: Decimal;
  readonly open: Decimal;
  /** Facts of blank scores that follow from the rules and are counted among those written. */
  readonly filled: readonly string[];
}

interface Part {
  readonly fact: string;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
}

/** What a form adds up: its indicators, and the execution rate where it is scored. */
function partsOf(form: FormFacts): readonly Part[] {
  const rows = scoredGroups(form).map(({ row, weight, score }) => {
    return { fact: nameIn(form, `${row.name}.score`), weight, score };
  });
  if (factOf(form, "fund.score") === undefined) return rows;
  return [...rows, { fact: nameIn(form, "fund.score"), ...executionPoints(form) }];
}

/** The scores of a form; null where no indicator has one. A blank score counts as what follows for it. */
function scoresOf(form: FormFacts, context: CheckContext): Scores | null {
  if (scoredGroups(form).every(({ score }) => score === null)) return null;
  const known = new Map(
    context
      .outcomeOf(form)
      .scores.flatMap(({ fact, status, computed }) =>
        status === "blank" && computed && form.facts.get(fact)?.kind === "blank" ? [[fact, computed]] : [],
      ),
  );
  const parts = partsOf(form);
  const blank = parts.filter(({ score }) => score === null);
  const filled = blank.filter(({ fact }) => known.has(fact)).map(({ fact }) => fact);
  return {
    written: sum(parts.flatMap(({ fact, score }) => score ?? known.get(fact) ?? [])),
    open: sum(blank.flatMap(({ fact, weight }) => (known.has(fact) ? [] : (weight ?? [])))),
    filled,
  };
}

/** Whether a printed total can stand beside the scores: at its printed places, within 0.01, blanks allowed for. */
function holds(total: Decimal, fact: Fact | undefined, { written, open }: Scores): boolean {
  const decimals = fact?.kind === "value" ? fact.decimals : 2;
  const lowest = written.minus(TOLERANCE);
  const highest = written.plus(open).plus(TOLERANCE);
  return (total.gte(lowest) && total.lte(highest)) || (open.eq(0) && round(written, decimals).eq(total));
}

/** The right total, where the weights make 100 and nothing else about the scores is open. */
function fixesOf(form: FormFacts, context: CheckContext, made: Decimal): readonly Fix[] {
  const weights = scoredGroups(form).flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const execution = executionWeight(form, context);
  if (execution === null || !sum([...weights, execution]).eq(HUNDRED)) return [];
  const alone: CheckContext = { ...context, filing: { ...context.filing, forms: [form] } };
  if (QUESTIONS.some((check) => check.find(alone).length > 0)) return [];
  const value = round(made, 2);
  return [{ fact: nameIn(form, "total.score"), value, percent: false, shown: showPoints(value) }];
}

function found(form: FormFacts, context: CheckContext, scores: Scores, total: Decimal): Found {
  const certain = scores.open.eq(0);
  const made = showPoints(scores.written);
  const filled = scores.filled.length > 0 ? "补填得分后各项" : "各项";
  const said = certain ? filled : "已填各项";
  return {
    facts: [nameIn(form, "total.score"), ...scores.filled],
    reported: showPoints(total),
    expected: certain ? made : null,
    message: `总分填${showPoints(total)}分，${said}得分合计为${made}分，请更正。`,
    fixes: certain ? fixesOf(form, context, scores.written) : [],
  };
}

/** Whether a total is the one that a policy or a cap of the pack makes of the scores. */
function isByPolicy(form: FormFacts, context: CheckContext, total: Decimal): boolean {
  if (context.policies.notApplicable === "full" && context.pack.caps === undefined) return false;
  return context.outcomeOf(form).total?.computed?.eq(total) === true;
}

/**
 * The total of a whole form against the sum of its scores, within 0.01; the total that a policy or a
 * cap makes of them holds too. A total left blank or at 0 is Z-10's.
 */
export const TOTAL_IS_SUM = formCheck({
  id: "P-05",
  severity: "error",
  title: "总分＝各项得分合计",
  source: "form",
  rank: ["total", 1],
  consequenceOf: ["S-08"],
  exact: true,
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => {
    const fact = factOf(form, "total.score");
    const [total, scores] = [numberOf(fact), scoresOf(form, context)];
    if (!form.complete || scores === null || total === null || total.eq(0)) return [];
    if (isByPolicy(form, context, total) || holds(total, fact, scores)) return [];
    return [found(form, context, scores, total)];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", figures: { "total.score": 97 }, rows: [{ level3: "任务", score: 91 }] }]],
  valid: [
    [{ id: "project", figures: { "fund.weight": 10, "fund.score": 10, "total.score": null }, rows: [] }],
  ],
};
