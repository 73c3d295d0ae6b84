/** Facts in, outcomes and violations out: rates, scores, total and grade of every form, then every check. */
import { doubtsAmong, namedCauses, withReviewed, type Causes } from "./checks/causes";
import type { CheckContext, Review } from "./checks/check";
import { CHECKS } from "./checks";
import { DOUBTING, EXACT, reasonOf } from "./checks/standing";
import type { FilingFacts, FormFacts } from "./facts";
import { gradeOutcome } from "./result/grade";
import { lastYearsForm } from "./checks/last-year";
import type { FormOutcome, ScoreOutcome, Violation } from "./outcome";
import type { Pack } from "./packs/pack";
import type { Policies } from "./packs/policy";
import { rateOutcomes } from "./rates";
import { memoize } from "./memoize";
import { executionRate, scoreExecution } from "./rows/indicator-execution";
import { isScoredRow, scoreIndicator } from "./rows/indicator";
import { totalOutcome } from "./result/total";

/** Rates, scores, total and grade of a form, with last year's form where there is one; a plan (绩效目标表) has none of them. */
export function evaluateForm(
  form: FormFacts,
  pack: Pack,
  policies: Policies,
  lastYear: FormFacts | null = null,
): FormOutcome {
  if (form.id === "targets") return { form: form.key, rates: [], scores: [], total: null, grade: null };
  const rates = rateOutcomes(form, lastYear);
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
  /** In the order of the registry of checks; what reviews of all findings add comes last. */
  readonly violations: readonly Violation[];
  /** The finding that explains another one away; never one that is itself explained. */
  readonly causes: Causes;
}

/** What checks look at: a filing and the outcomes of its forms, each worked out when asked for and then kept. */
export function contextOf(filing: FilingFacts, pack: Pack, policies: Policies): CheckContext {
  const outcomeOf = memoize((form: FormFacts) =>
    evaluateForm(form, pack, policies, lastYearsForm(form, filing)),
  );
  return { filing, pack, policies, outcomeOf };
}

/** Evaluates a filing: the outcome of every form, and what every check of the registry finds. */
export function evaluate(filing: FilingFacts, pack: Pack, policies: Policies): Evaluation {
  const context = contextOf(filing, pack, policies);
  const found = CHECKS.flatMap((check) => check.find(context));
  const causes = namedCauses(found, CHECKS);
  const findAgain: Review["findAgain"] = (form, only) => {
    const forms = filing.forms.map((one) => (one.key === form.key ? form : one));
    // Outcomes of the forms that stay as they are are not worked out again.
    const again = contextOf({ ...filing, forms }, pack, policies);
    const outcomeOf: CheckContext["outcomeOf"] = (one) => (one === form ? again : context).outcomeOf(one);
    return CHECKS.filter((check) => only?.has(check.id) ?? true).flatMap((check) =>
      check.find({ ...again, outcomeOf }),
    );
  };
  const open = found.filter((violation) => !causes.has(violation));
  const isExact: Review["isExact"] = (check) => EXACT.has(check);
  const judgesScore: Review["judgesScore"] = (check) => reasonOf(check) === "rule-score";
  const review = { context, all: found, open, isExact, judgesScore, findAgain };
  const reviewed = CHECKS.flatMap((check) => check.review?.(review) ?? []);
  return {
    outcomes: filing.forms.map((form) => context.outcomeOf(form)),
    ...withReviewed(found, causes, [...doubtsAmong(causes, DOUBTING), ...reviewed]),
  };
}
