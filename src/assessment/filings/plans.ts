/** Plans (绩效目标表) that print a unit differently from the forms they belong to. Compares names and years only. */
import type { RecognisedForm } from "../../forms/recognised";
import { canBeSameUnit } from "../../language/unit-name";
import { projectKey } from "../../regulation/checks/project-name";
import { join, sameYear, type Growing } from "./filing-builder";

/** Whether a form is a plan and no evaluation. */
export const isPlan = ({ facts }: RecognisedForm): boolean => facts.id === "targets";

/** Whether a filing holds the evaluation that a plan is for: of the project that it names, else of the department. */
function answers(filing: Growing, plan: RecognisedForm): boolean {
  const project = projectKey(plan.facts);
  if (!sameYear(filing, plan)) return false;
  if (project !== "") {
    return filing.forms.some(({ facts }) => facts.id === "project" && projectKey(facts) === project);
  }
  return filing.forms.some((form) => !isPlan(form)) && canBeSameUnit(filing.unit, plan.unit);
}

/** Puts every plan that stands alone into the only filing that it can be for, where there is exactly one. */
export function joinPlans(filings: Growing[]): void {
  for (const alone of filings.filter(({ forms }) => forms.every(isPlan))) {
    const staying = alone.forms.filter((plan) => {
      const [filing, ...others] = filings.filter((one) => one !== alone && answers(one, plan));
      if (!filing || others.length > 0) return true;
      join(filing, plan);
      return false;
    });
    if (staying.length === 0) filings.splice(filings.indexOf(alone), 1);
    else alone.forms.splice(0, alone.forms.length, ...staying);
  }
}
