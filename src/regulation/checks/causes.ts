/** Which finding explains which: by what a check names as its cause, and by what a review of all of them finds. */
import type { Check, Reviewed } from "./check";
import type { CheckId } from "./ids";
import type { Violation } from "../outcome";

/** The cause of each finding that has one, always one that has none itself. */
export type Causes = ReadonlyMap<Violation, Violation>;

/** A finding is a consequence when its check names the other check and both speak of a common fact. */
export function namedCauses(violations: readonly Violation[], checks: readonly Check[]): Causes {
  const named = new Map(checks.map((check) => [check.id, check.consequenceOf ?? []]));
  const place = new Map(violations.map((violation, index) => [violation, index]));
  const placeOf = (violation: Violation): number => place.get(violation) ?? violations.length;
  const speaking = speakersByFact(violations);
  const causeOf = (violation: Violation): Violation | undefined => {
    const causes = named.get(violation.check) ?? [];
    const first = (fact: string): readonly Violation[] =>
      causes.flatMap((check) => speaking.get(`${check} ${fact}`)?.find((other) => other !== violation) ?? []);
    const candidates = causes.length === 0 ? [] : violation.facts.flatMap(first);
    return candidates.reduce<Violation | undefined>(
      (best, one) => (best && placeOf(best) <= placeOf(one) ? best : one),
      undefined,
    );
  };
  return toRoots(pairs(violations, causeOf));
}

/** The findings that speak of a fact, in their order, by `check fact`. */
function speakersByFact(violations: readonly Violation[]): ReadonlyMap<string, readonly Violation[]> {
  const speakers = new Map<string, Violation[]>();
  for (const violation of violations) {
    for (const fact of violation.facts) {
      const key = `${violation.check} ${fact}`;
      const known = speakers.get(key);
      if (known) known.push(violation);
      else speakers.set(key, [violation]);
    }
  }
  return speakers;
}

function pairs(
  violations: readonly Violation[],
  causeOf: (violation: Violation) => Violation | undefined,
): Causes {
  const causes = new Map<Violation, Violation>();
  for (const violation of violations) {
    const cause = causeOf(violation);
    if (cause) causes.set(violation, cause);
  }
  return causes;
}

/** What hangs under a finding of one of the checks that doubt a figure, without any fix that is still certain. */
export function doubtsAmong(causes: Causes, doubtful: ReadonlySet<CheckId>): readonly Reviewed[] {
  const doubting = [...new Set(causes.values())].filter(({ check }) => doubtful.has(check));
  return doubting.map((cause) => ({
    cause,
    explains: [...causes].flatMap(([violation, root]) => (root === cause ? [violation] : [])),
    keeps: () => false,
  }));
}

/** Findings with their causes, once a review of all of them is taken in. */
interface Explained {
  readonly violations: readonly Violation[];
  readonly causes: Causes;
}

/** What was found under a cause and whatever hangs under that, as far as it still holds if the cause does. */
function doubted({ explains, keeps, stands = () => true }: Reviewed, named: Causes): Causes {
  const hanging = [...named].filter(([, cause]) => explains.includes(cause));
  const all = [...explains.map((one) => [one, one] as const), ...hanging];
  return new Map(
    all.map(([one, root]) => {
      const severity = stands(one) && stands(root) ? one.severity : "info";
      return [one, { ...one, severity, fixes: one.fixes.filter(keeps) }];
    }),
  );
}

/**
 * Puts what a review found on top: its causes join the findings, and what was under an explained finding goes under its
 * cause too. A fix that rests on the figure in doubt is no longer certain and is taken off, and what would not be said
 * at all were that figure another one is only a hint.
 */
export function withReviewed(
  found: readonly Violation[],
  named: Causes,
  reviewed: readonly Reviewed[],
): Explained {
  const changed = new Map(reviewed.flatMap((one) => [...doubted(one, named)]));
  const now = (violation: Violation): Violation => changed.get(violation) ?? violation;
  const added = reviewed.map(({ cause }) => cause).filter((cause) => !found.includes(cause));
  const causes = new Map([...named].map(([violation, cause]) => [now(violation), now(cause)]));
  for (const { cause, explains } of reviewed) for (const one of explains) causes.set(now(one), cause);
  return { violations: [...found.map(now), ...added], causes: toRoots(causes) };
}

/** Leads every finding to the end of its chain, so that none hangs under one that hangs itself. */
function toRoots(causes: Causes): Causes {
  const roots = [...causes].map(([violation]) => [violation, rootOf(violation, causes)] as const);
  return new Map(roots.filter(([violation, root]) => violation !== root));
}

function rootOf(violation: Violation, causes: Causes): Violation {
  const seen = new Set<Violation>();
  let root = violation;
  while (!seen.has(root)) {
    seen.add(root);
    root = causes.get(root) ?? root;
  }
  return root;
}
