/**
 * Scores a quantitative indicator: the more the better, the less the better, exactly so much, within a range. Follows
 * domain rules of national practice; where sources differ the policy decides and is named.
 */
import { decimal, HUNDRED, multiply, ONE, ratio, roundScore, subtract, ZERO } from "../../language/numbers";
import type { SourceId } from "../sources";
import { computed, judgement, SCORE_STEP, type Decision, type Reasons } from "./indicator-decision";
import { completion, full, partial, ruled, type QuantityQuestion, type Scored } from "./indicator-share";
import { QUANTITY_WORDS } from "./indicator-words";

/** Scores a result against its target. */
export function scoreQuantity(question: QuantityQuestion): Decision {
  const { figures, comparison, stated, cost } = question;
  const actual = figures.actual.lt(0) ? ZERO : figures.actual;
  const less = comparison === "at-most" || comparison === "below" || (comparison === "equal" && cost);
  const direction = less ? "down" : "up";
  const scored: Scored = { ...question, direction, actual, target: figures.target };
  if (figures.target.lt(0)) return judgement(question.weight, { clause: QUANTITY_WORDS.negativeTarget });
  if (figures.target.eq(0)) return scoreZeroTarget(scored, stated);
  if (comparison === "equal") return scoreEqual(scored);
  return scoreDirected(scored);
}

function scoreZeroTarget(scored: Scored, stated: boolean): Decision {
  const { weight, comparison, actual } = scored;
  const meaningless =
    stated && (comparison === "at-least" || comparison === "above" || comparison === "below");
  if (meaningless) return judgement(weight, { clause: QUANTITY_WORDS.zeroTarget });
  const reasons = ruled(scored, QUANTITY_WORDS.zeroRule, "budget-system");
  const clause = actual.gt(0)
    ? QUANTITY_WORDS.aboveZero(scored.figures)
    : QUANTITY_WORDS.isZero(scored.figures);
  return computed(actual.gt(0) ? ZERO : weight, weight, { ...reasons, formula: "", clause });
}

function scoreEqual(scored: Scored): Decision {
  const { actual, target, weight, policies, figures } = scored;
  if (actual.eq(target)) return full(scored, QUANTITY_WORDS.equal(figures));
  const choices = [QUANTITY_WORDS.equalChoice[policies.equalTarget]];
  switch (policies.equalTarget) {
    case "at-least":
      return named(scoreDirected(scored), choices);
    case "strict": {
      const share = actual.lt(target) ? ratio(actual, target) : ratio(target, actual);
      const reasons = ruled(scored, QUANTITY_WORDS.strictRule, "budget-system");
      return partial(scored, share ?? ZERO, { ...reasons, choices });
    }
    case "manual":
      return judgement(weight, {
        formula: completion(scored),
        clause: QUANTITY_WORDS.unequal(figures),
        choices,
      });
  }
}

function named(decision: Decision, choices: readonly string[]): Decision {
  const reasons = { ...decision.reasons, choices: [...choices, ...decision.reasons.choices] };
  return { ...decision, reasons };
}

function scoreDirected(scored: Scored): Decision {
  const { actual, target, weight, comparison, direction, figures } = scored;
  const strict = comparison === "above" || comparison === "below";
  if (strict && actual.eq(target)) {
    const interval = { low: ZERO, high: weight.minus(SCORE_STEP) };
    return judgement(weight, { clause: QUANTITY_WORDS.onTheEdge(figures) }, interval);
  }
  if (direction === "down")
    return actual.gt(target) ? scoreBeyond(scored) : full(scored, QUANTITY_WORDS.notBeyond(figures));
  if (actual.gte(target)) return scoreReached(scored);
  const reasons = ruled(scored, QUANTITY_WORDS.upRule, "mof-2020-10");
  return partial(scored, ratio(actual, target) ?? ZERO, reasons);
}

/** Beyond a limit: linear to nothing at twice the limit, or limit over result, as the policy says. */
function scoreBeyond(scored: Scored): Decision {
  const { actual, target, policies, weight, printedInverse } = scored;
  const linear = subtract(decimal("2"), ratio(actual, target) ?? ZERO);
  const inverse = ratio(target, actual) ?? ZERO;
  if (printedInverse !== null) return partial(scored, inverse, printed(scored, printedInverse));
  const share = policies.reverse === "linear" ? linear : inverse;
  const differs = !roundScore(multiply(weight, linear)).eq(roundScore(multiply(weight, inverse)));
  const source: SourceId = policies.reverse === "linear" ? "budget-system" : "form-notes-project";
  const reasons = ruled(scored, QUANTITY_WORDS.downRule[policies.reverse], source);
  return partial(scored, share, {
    ...reasons,
    choices: differs ? [QUANTITY_WORDS.reverseChoice[policies.reverse]] : [],
  });
}

function printed(scored: Scored, rule: string): Reasons {
  return { ...ruled(scored, rule, "form-note"), ruleFrom: "form" };
}

/** Reached: full marks, unless it is so far above the target that the policy takes points. */
function scoreReached(scored: Scored): Decision {
  const { policies, figures, weight } = scored;
  const limit = ONE.plus(decimal(policies.overCompletionFrom).div(HUNDRED));
  if (scored.actual.lt(scored.target.times(limit))) return full(scored, QUANTITY_WORDS.reached(figures));
  const reasons = {
    ...ruled(
      scored,
      QUANTITY_WORDS.upRule,
      policies.overCompletion === "deduct-2" ? "platform-manual-2022" : "mof-2020-10",
    ),
    clause: QUANTITY_WORDS.over(figures, policies.overCompletionFrom),
    choices: [QUANTITY_WORDS.overChoice[policies.overCompletion]],
  };
  switch (policies.overCompletion) {
    case "explain":
      return computed(weight, weight, reasons);
    case "deduct-2":
      return computed(weight.minus(2), weight, reasons);
    case "zero":
      return computed(ZERO, weight, reasons);
  }
}
