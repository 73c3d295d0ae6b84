/** Indicators that lost points, and whether the loss explains itself. Knows facts and outcomes. */
import { equal } from "../../../language/numbers";
import type { CheckContext } from "../check";
import type { FormFacts } from "../../facts";
import { isFullMark, markedGroups, type MarkedGroup } from "../scores/scored-rows";

/** Whether the written score is exactly what a rule printed in the row gives. */
function followsFromPrintedRule(group: MarkedGroup, form: FormFacts, context: CheckContext): boolean {
  const score = context.outcomeOf(form).scores.find((one) => one.row === group.row.name);
  if (!score || score.computed === null || score.explanation.ruleFrom !== "form") return false;
  return equal(score.computed, group.score);
}

/** Indicators below full marks whose loss needs a reason: a deduction by a rule printed in the row does not. */
export function deductions(form: FormFacts, context: CheckContext): readonly MarkedGroup[] {
  return markedGroups(form).filter(
    (group) => !isFullMark(group) && !followsFromPrintedRule(group, form, context),
  );
}
