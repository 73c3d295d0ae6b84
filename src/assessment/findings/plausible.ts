/**
 * Holds what is found against the other plausible readings of the forms: only what every one of them says is said. This
 * is the one place where findings, fixes and results that rest on a doubtful reading are withheld.
 */
import type { RecognisedForm } from "../../forms/recognised";
import type { ReadingQuestion } from "../../forms/reading-map";
import { evaluate, type Evaluation } from "../../regulation/evaluate";
import type { FilingFacts } from "../../regulation/facts";
import type { FormOutcome, Violation } from "../../regulation/outcome";
import type { Pack } from "../../regulation/packs/pack";
import type { Policies } from "../../regulation/packs/policy";
import { refToText } from "../../workbook/address";

type Placed = Pick<RecognisedForm, "places">;

/** The evaluation of a filing as far as every plausible reading agrees, and the questions that are left. */
interface Agreed extends Evaluation {
  readonly questions: readonly ReadingQuestion[];
}

interface Law {
  readonly pack: Pack;
  readonly policies: Policies;
}

/** What a violation says of which cell: the same under two readings, or not. */
function saidBy(violation: Violation, forms: readonly Placed[]): string {
  const ref = violation.facts.flatMap((fact) =>
    forms.flatMap(({ places }) => places.get(fact)?.ref ?? []),
  )[0];
  return `${violation.check} ${ref ? refToText(ref) : ""} ${violation.expected ?? ""}`;
}

function resultOf(outcome: FormOutcome): string {
  return `${outcome.total?.computed?.toString() ?? ""} ${outcome.grade?.computed ?? ""}`;
}

/** Results that two readings do not share are none. */
function withoutDisputed(own: FormOutcome, other: FormOutcome | undefined): FormOutcome {
  if (!other) return own;
  const rates = new Set(other.rates.map(({ fact, display }) => `${fact} ${display}`));
  const scores = new Set(other.scores.map(({ fact, computed }) => `${fact} ${computed?.toString() ?? ""}`));
  const disputed = resultOf(own) !== resultOf(other);
  return {
    ...own,
    rates: own.rates.filter(({ fact, display }) => rates.has(`${fact} ${display}`)),
    scores: own.scores.filter(({ fact, computed }) => scores.has(`${fact} ${computed?.toString() ?? ""}`)),
    total: own.total && disputed ? { ...own.total, computed: null } : own.total,
    grade: own.grade && disputed ? { ...own.grade, computed: null } : own.grade,
  };
}

interface Reading {
  readonly evaluation: Evaluation;
  readonly said: ReadonlySet<string>;
  readonly questions: readonly ReadingQuestion[];
}

function readingsOf(facts: FilingFacts, forms: readonly RecognisedForm[], law: Law): readonly Reading[] {
  return forms.flatMap((form, at) =>
    form.otherReadings.map((other) => {
      const placed = forms.map((one, index) => (index === at ? other.form : one));
      const changed = facts.forms.map((one, index) => (index === at ? other.form.facts : one));
      const evaluation = evaluate({ ...facts, forms: changed }, law.pack, law.policies);
      const said = new Set(evaluation.violations.map((violation) => saidBy(violation, placed)));
      return { evaluation, said, questions: other.questions };
    }),
  );
}

function agreed(best: Evaluation, forms: readonly RecognisedForm[], readings: readonly Reading[]): Agreed {
  const shared = best.violations.filter((violation) => {
    const said = saidBy(violation, forms);
    return readings.every((reading) => reading.said.has(said));
  });
  const kept = new Set(shared);
  const causes = new Map([...best.causes].filter(([one, cause]) => kept.has(one) && kept.has(cause)));
  const own = new Set(best.violations.map((violation) => saidBy(violation, forms)));
  const apart = readings.filter(({ said, evaluation }) => {
    const same = said.size === own.size && [...said].every((one) => own.has(one));
    return (
      !same ||
      best.outcomes.some((outcome, at) => resultOf(outcome) !== resultOf(evaluation.outcomes[at] ?? outcome))
    );
  });
  const questions = new Map(
    apart.flatMap((reading) => reading.questions.map((one) => [one.id, one] as const)),
  );
  const outcomes = best.outcomes.map((outcome, at) =>
    readings.reduce((so, { evaluation }) => withoutDisputed(so, evaluation.outcomes[at]), outcome),
  );
  return { outcomes, violations: shared, causes, questions: [...questions.values()] };
}

/** Evaluates a filing under every plausible reading of its forms, and keeps what they agree on. */
export function evaluatePlausible(facts: FilingFacts, forms: readonly RecognisedForm[], law: Law): Agreed {
  const best = evaluate(facts, law.pack, law.policies);
  const readings = readingsOf(facts, forms, law);
  return readings.length === 0 ? { ...best, questions: [] } : agreed(best, forms, readings);
}
