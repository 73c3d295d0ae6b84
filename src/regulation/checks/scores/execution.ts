/** The points of the execution rate on a form. Knows facts and outcomes; holds no threshold. */
import { ZERO, type Decimal } from "../../../language/numbers";
import type { CheckContext } from "../check";
import { factOf, type FormFacts } from "../../facts";
import type { ScoreOutcome } from "../../outcome";
import { executionPoints } from "../../rows/execution-points";

/** The score of the execution rate in a form's outcome, if it is scored there. */
export function executionOutcome(form: FormFacts, context: CheckContext): ScoreOutcome | null {
  return context.outcomeOf(form).scores.find((score) => score.row === "fund") ?? null;
}

/**
 * The weight of the execution rate: as printed in its cell or inside the head of its score; 0 on a form that does
 * not score execution; null when it is scored and the form does not say of how many points.
 */
export function executionWeight(form: FormFacts, context: CheckContext): Decimal | null {
  const printed = executionPoints(form).weight;
  if (printed !== null) return printed;
  if (factOf(form, "fund.score") === undefined && factOf(form, "fund.weight") === undefined) return ZERO;
  const outcome = executionOutcome(form, context);
  return outcome?.explanation.ruleFrom === "form" ? outcome.weight : null;
}
