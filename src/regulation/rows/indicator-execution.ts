/** Scores the execution rate: the printed points, or the pack's, times the rate, never above the points. */
import {
  above,
  atLeast,
  decimal,
  HUNDRED,
  multiply,
  ONE,
  roundScore,
  showNumber,
  showPercent,
  sum,
  type Decimal,
  type Quantity,
} from "../../language/numbers";
import { squeeze } from "../../language/text";
import { factOf, nameIn, type FormFacts } from "../facts";
import type { RateOutcome, ScoreOutcome } from "../outcome";
import type { Pack } from "../packs/pack";
import { executionPoints } from "./execution-points";
import { computed, judgement, NO_REASONS, type Decision, type Reasons } from "./indicator-decision";
import { outcomeOf } from "./indicator-outcome";
import { EXECUTION_WORDS } from "./indicator-words";

const POINTS_TIMES_RATE = /(\d+(?:\.\d+)?)分?[×*x](?:预算)?执行率/i;

interface Points {
  readonly points: Decimal;
  /** Whether the form prints how the score is made of them (`得分（20分*执行率）`). */
  readonly printedRule: string | null;
}

const RATE_TIMES_POINTS =
  /执行率(?:得分)?(?:=|为|按|:)(?:预算)?(?:执行率[×*x](?:该项|本项)?分值|(?:该项|本项)?分值[×*x](?:预算)?执行率)/i;

/** The note in which the form prints that the rate's score is its share of the points, or null. */
function noteOf(form: FormFacts): string | null {
  return form.notes.map(({ text }) => squeeze(text)).find((text) => RATE_TIMES_POINTS.test(text)) ?? null;
}

/**
 * The points of the execution rate: in their own cell, inside the head of the score column, or by the pack. On a form
 * without a cell for them the pack's are taken only where they make a hundred with the points printed for the levels.
 */
function pointsOf(form: FormFacts, pack: Pack): Points | null {
  const head = squeeze(form.labels.get(nameIn(form, "fund.score")) ?? "");
  const inHead = POINTS_TIMES_RATE.exec(head);
  const weight = factOf(form, "fund.weight");
  const printed = executionPoints(form).weight ?? (inHead ? decimal(inHead[1] ?? "0") : null);
  if (printed) return { points: printed, printedRule: inHead ? head : noteOf(form) };
  if (pack.executionPoints === null) return null;
  const points = decimal(pack.executionPoints.points);
  return weight !== undefined || levelsLeave(form, points) ? { points, printedRule: null } : null;
}

/** Whether the points printed for the first levels leave so many of a hundred. */
function levelsLeave(form: FormFacts, points: Decimal): boolean {
  const levels = form.levels.filter((level) => level.level === 1).map((level) => level.points);
  return sum([...levels, points]).eq(HUNDRED);
}

/**
 * The score of the execution rate, or null when the form does not score it. `rate` is the form's R01; the rate is
 * taken whole, not as printed. Source: 得分＝分值×执行率, practice of every form seen.
 */
export function scoreExecution(
  form: FormFacts,
  pack: Pack,
  rate: RateOutcome | undefined,
): ScoreOutcome | null {
  const written = factOf(form, "fund.score");
  if (written === undefined) return null;
  const points = pointsOf(form, pack);
  return outcomeOf(form, {
    row: "fund",
    indicator: "预算执行率",
    level1: "预算执行率",
    level2: "",
    weight: points?.points ?? null,
    inputs: rate?.explanation.inputs ?? [],
    decision: decide(points, rate?.value ?? null, rate?.explanation.formula ?? "", pack),
  });
}

function decide(points: Points | null, rate: Quantity | null, formula: string, pack: Pack): Decision {
  if (points === null || rate === null) {
    return judgement(points?.points ?? null, { clause: EXECUTION_WORDS.unknown });
  }
  const weight = points.points;
  const capped = above(rate, ONE) ? ONE : rate;
  const score = roundScore(multiply(weight, capped));
  const said = `${formula}；${showNumber(weight)}×${showPercent(capped)}=${showNumber(score, 2)}`;
  return computed(score, weight, { ...ruleOf(points, pack), formula: said, clause: clauseOf(rate, score) });
}

function ruleOf({ printedRule }: Points, pack: Pack): Reasons {
  if (printedRule !== null) return { ...NO_REASONS, rule: printedRule, ruleFrom: "form", source: "form" };
  const source = pack.executionPoints?.source ?? "mof-2020-10";
  return { ...NO_REASONS, rule: EXECUTION_WORDS.rule, ruleFrom: "pack", source };
}

function clauseOf(rate: Quantity, score: Decimal): string {
  if (above(rate, ONE)) return EXECUTION_WORDS.over;
  if (atLeast(rate, ONE)) return EXECUTION_WORDS.full;
  return EXECUTION_WORDS.partial(showPercent(rate), showNumber(score, 2));
}

/** The rate that the score of a form rests on. */
export const executionRate = (rates: readonly RateOutcome[], form: FormFacts): RateOutcome | undefined =>
  rates.find((rate) => rate.id === "R01" && (rate.fact === null || rate.fact === nameIn(form, "fund.rate")));
