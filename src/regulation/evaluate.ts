/** Facts in, outcomes and violations out: rates, scores, total and grade of every form, then every check. */
import type { CheckContext } from "./check";
import { CHECKS } from "./checks";
import type { FilingFacts, FormFacts } from "./facts";
import { gradeOutcome } from "./grade";
import type { FormOutcome, ScoreOutcome, Violation } from "./outcome";
import type { Pack } from "./pack";
import type { Policies } from "./policy";
import { rateOutcomes } from "./rates";
import { executionRate, scoreExecution } from "./scoring/indicator-execution";
import { isScoredRow, scoreIndicator } from "./scoring/indicator";
import { totalOutcome } from "./total";

/** Rates, scores, total and grade of a form. */
export function evaluateForm(form: FormFacts, pack: Pack, policies: Policies): FormOutcome {
  const rates = rateOutcomes(form);
  const rate = executionRate(rates, form);
  const execution = scoreExecution(form, pack, rate);
  const rows: readonly ScoreOutcome[] = form.indicators
    .filter((row) => isScoredRow(row, form))
    .map((row) => scoreIndicator(row, form, pack, policies));
  const scores = execution ? [execution, ...rows] : rows;
  const total = totalOutcome(form, scores, { policies, caps: pack.caps, rate: rate?.value ?? null });
  return { form: form.key, rates, scores, total, grade: gradeOutcome(form, pack, total) };
}

export interface Evaluation {
  /** One for each form, in the order of the forms. */
  readonly outcomes: readonly FormOutcome[];
  /** In the order of the registry of checks. */
  readonly violations: readonly Violation[];
}

/** Evaluates a filing: the outcome of every form, and what every check of the registry finds. */
export function evaluate(filing: FilingFacts, pack: Pack, policies: Policies): Evaluation {
  const outcomes = filing.forms.map((form) => evaluateForm(form, pack, policies));
  const byForm = new Map(filing.forms.map((form, index) => [form.key, outcomes[index]]));
  const context: CheckContext = {
    filing,
    pack,
    policies,
    outcomeOf: (form) => byForm.get(form.key) ?? evaluateForm(form, pack, policies),
  };
  return { outcomes, violations: CHECKS.flatMap((check) => check.find(context)) };
}
