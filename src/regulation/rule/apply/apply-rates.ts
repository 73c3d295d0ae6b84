/** Applies bands and steps to a number. Knows no words of an answer. */
import { above, decimal, larger, multiply, subtract, ZERO, type Quantity } from "../../../language/numbers";
import { worth } from "../amounts";
import { follows, fromAward, judged, type Applied, type Ground } from "./applied";
import { deducted } from "./count-steps";
import { contains } from "../interval";
import type { Amount, Band, Body, Outcome, Steps } from "../model";
import { sayOutcome, sayThreshold } from "../say";
import { sayAward, sayInterval, saySteps } from "../say-amount";
import { numberIn, type RuleValue } from "./value";

type Bands = Extract<Body, { kind: "bands" }>;
type StepsBody = Extract<Body, { kind: "steps" }>;

/** How far a number lies beyond the threshold, never below 0. */
function excessOf({ threshold, side }: Steps, number: Quantity): Quantity {
  const over = subtract(number, threshold);
  const under = subtract(threshold, number);
  switch (side) {
    case "above":
      return larger<Quantity>(over, ZERO);
    case "below":
      return larger<Quantity>(under, ZERO);
    case "both":
      return larger<Quantity>(over, under);
  }
}

interface Fired {
  readonly outcome: Outcome;
  readonly condition: string;
}

function applyOutcome(
  { outcome, condition }: Fired,
  number: Quantity,
  body: Bands,
  ground: Ground,
  maxDeduct: Amount | null,
): Applied {
  const clause = `${condition}，${sayOutcome(outcome, body.subject, body.unit)}`;
  switch (outcome.kind) {
    case "proportional":
      return follows(
        multiply(multiply(number, outcome.factor), worth(outcome.base, ground.points)),
        ground,
        clause,
      );
    case "steps": {
      const { start, steps } = outcome;
      const { per, deduct } = steps;
      const excess = excessOf(steps, number);
      return deducted({ start, excess, per, isRate: body.unit === "%", deduct, maxDeduct }, ground, clause);
    }
    case "exact":
    case "between":
    case "less":
      return fromAward(outcome, ground, condition);
  }
}

function samePoints(left: Applied, right: Applied): boolean {
  return left.points !== null && right.points !== null && left.points.eq(right.points);
}

/** Overlapping bands that disagree leave the matter to a person, between the least and the most. */
function several(results: readonly Applied[], ground: Ground): Applied {
  const clause = `同属两档：${results.map((result) => result.clause).join("；")}`;
  const ends = results.flatMap(({ points, interval }) =>
    points ? [points] : interval ? [interval.low, interval.high] : [],
  );
  const sorted = [...ends].sort((left, right) => left.cmp(right));
  const [low] = sorted;
  const high = sorted[sorted.length - 1];
  return low && high
    ? { points: null, interval: { low, high }, clause, choices: [] }
    : judged(ground, clause);
}

/** A fraction is the largest rate that a bound without a unit can mean; 90 beside 95 % may be percent or points. */
const LARGEST_FRACTION = decimal("2");

/** Whether a rate is asked of bounds without a unit that are no fractions: 90（含）-100得10分. */
function isOfAnotherScale({ unit, bands }: Bands, value: RuleValue): boolean {
  if (unit !== null || (value.kind !== "rate" && value.kind !== "pair")) return false;
  const ends = bands.flatMap(({ interval }) => [interval.low, interval.high]);
  return ends.some((end) => end !== null && end.value.gt(LARGEST_FRACTION));
}

/** The band that holds the number decides; outside every band a person does. */
export function applyBands(
  body: Bands,
  value: RuleValue,
  ground: Ground,
  maxDeduct: Amount | null,
): Applied | null {
  const number = numberIn(value, body.unit);
  if (number === null || isOfAnotherScale(body, value)) return null;
  const fired = body.bands.filter(({ interval }) => contains(interval, number));
  const results = fired.map(({ interval, outcome }: Band) =>
    applyOutcome(
      { outcome, condition: sayInterval(interval, body.subject, body.unit) },
      number,
      body,
      ground,
      maxDeduct,
    ),
  );
  const [first] = results;
  if (first)
    return results.every((one) => one === first || samePoints(one, first)) ? first : several(results, ground);
  if (body.otherwise)
    return applyOutcome({ outcome: body.otherwise, condition: "否则" }, number, body, ground, maxDeduct);
  return judged(ground, "评分标准未规定这种情形");
}

/** Everything up to the threshold, less a deduction for every step beyond it. */
export function applySteps(
  body: StepsBody,
  value: RuleValue,
  ground: Ground,
  maxDeduct: Amount | null,
): Applied | null {
  const number = numberIn(value, body.unit);
  if (number === null) return null;
  const { subject, unit, start, steps } = body;
  const excess = excessOf(steps, number);
  const reached = `${sayThreshold(subject, unit, steps)}，${sayAward({ kind: "exact", amount: start })}`;
  const clause = above(excess, ZERO) ? saySteps(steps, unit) : reached;
  const { per, deduct } = steps;
  return deducted({ start, excess, per, isRate: unit === "%", deduct, maxDeduct }, ground, clause);
}
