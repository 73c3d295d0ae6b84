/**
 * Holds what is found against the other plausible readings of the forms: only what every one of them says is said. This
 * is the one place where findings, fixes and results that rest on a doubtful reading are withheld.
 */
import type { RecognisedForm } from "../../forms/recognised";
import type { ReadingQuestion } from "../../forms/reading-map";
import { evaluate, type Evaluation } from "../../regulation/evaluate";
import type { FilingFacts } from "../../regulation/facts";
import type { FormOutcome, Severity, Violation } from "../../regulation/outcome";
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
  /** What is said, and how gravely. */
  readonly said: ReadonlyMap<string, Severity>;
  readonly questions: readonly ReadingQuestion[];
}

function readingsOf(facts: FilingFacts, forms: readonly RecognisedForm[], law: Law): readonly Reading[] {
  return forms.flatMap((form, at) =>
    form.otherReadings.map((other) => {
      const placed = forms.map((one, index) => (index === at ? other.form : one));
      const changed = facts.forms.map((one, index) => (index === at ? other.form.facts : one));
      const evaluation = evaluate({ ...facts, forms: changed }, law.pack, law.policies);
      const said = new Map(
        evaluation.violations.map((violation) => [saidBy(violation, placed), violation.severity]),
      );
      return { evaluation, said, questions: other.questions };
    }),
  );
}

const GRAVITY: readonly Severity[] = ["info", "warning", "error"];

/** What every reading says is said as mildly as the mildest of them. */
const mildest = (ways: readonly Severity[]): Severity =>
  GRAVITY.find((severity) => ways.includes(severity)) ?? "info";

const withSeverity = (violation: Violation, severity: Severity): Violation =>
  violation.severity === severity ? violation : { ...violation, severity };

/** Findings that every reading has, each as mild as in the mildest of them. */
function asMildly(
  shared: readonly Violation[],
  forms: readonly Placed[],
  readings: readonly Reading[],
): ReadonlyMap<Violation, Violation> {
  return new Map(
    shared.map((violation) => {
      const said = saidBy(violation, forms);
      const ways = readings.map((reading) => reading.said.get(said) ?? violation.severity);
      return [violation, withSeverity(violation, mildest([violation.severity, ...ways]))];
    }),
  );
}

function agreed(best: Evaluation, forms: readonly RecognisedForm[], readings: readonly Reading[]): Agreed {
  const shared = best.violations.filter((violation) => {
    const said = saidBy(violation, forms);
    return readings.every((reading) => reading.said.has(said));
  });
  const kept = asMildly(shared, forms, readings);
  const causes = new Map(
    [...best.causes].flatMap(([one, cause]) => {
      const [own, root] = [kept.get(one), kept.get(cause)];
      return own && root ? [[own, root] as const] : [];
    }),
  );
  const own = new Set(best.violations.map((violation) => saidBy(violation, forms)));
  const apart = readings.filter(({ said, evaluation }) => {
    const same = said.size === own.size && [...said.keys()].every((one) => own.has(one));
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
  return { outcomes, violations: [...kept.values()], causes, questions: [...questions.values()] };
}

/** Evaluates a filing under every plausible reading of its forms, and keeps what they agree on. */
export function evaluatePlausible(facts: FilingFacts, forms: readonly RecognisedForm[], law: Law): Agreed {
  const best = evaluate(facts, law.pack, law.policies);
  const readings = readingsOf(facts, forms, law);
  return readings.length === 0 ? { ...best, questions: [] } : agreed(best, forms, readings);
}
