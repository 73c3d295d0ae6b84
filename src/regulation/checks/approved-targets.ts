/** Which plan (绩效目标表) an evaluation of a filing is held against. Compares names and years only. */
import { squeeze } from "../../language/text";
import { formsOf, nameIn, type FilingFacts, type FormFacts } from "../facts";
import { projectKey } from "./project-name";

/** An evaluation and the plan that was approved for it. */
export interface ApprovedTargets {
  readonly approved: FormFacts;
  readonly evaluation: FormFacts;
}

/** A plan for one project and not for the department as a whole. */
function isOfProject(plan: FormFacts): boolean {
  const title = squeeze(plan.title);
  return plan.facts.has(nameIn(plan, "head.project")) || (title.includes("项目") && !title.includes("整体"));
}

function isFor(plan: FormFacts, evaluation: FormFacts): boolean {
  if (plan.year !== null && evaluation.year !== null && plan.year !== evaluation.year) return false;
  if (evaluation.id !== "project") return !isOfProject(plan);
  return isOfProject(plan) && projectKey(plan) === projectKey(evaluation);
}

/**
 * Each 自评表 and project form with its approved plan. A form without a plan is left out, and so is one with several:
 * which of them was approved last, only a person knows.
 */
export function approvedTargetsOf(filing: FilingFacts): readonly ApprovedTargets[] {
  const plans = formsOf(filing, "targets");
  const evaluations = [...formsOf(filing, "self-evaluation"), ...formsOf(filing, "project")];
  return evaluations.flatMap((evaluation) => {
    const [approved, ...others] = plans.filter((plan) => isFor(plan, evaluation));
    return approved && others.length === 0 ? [{ approved, evaluation }] : [];
  });
}
