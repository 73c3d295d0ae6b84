/**
 * Finds the one figure that, written otherwise, lets several findings vanish at once. Purely by trying: a form is read
 * with the other figure and the checks are asked again. Knows no relation by itself.
 */
import type { Decimal } from "../../../language/numbers";
import type { Review } from "../check";
import type { Violation } from "../../outcome";
import { figuresOf, valuesFor, type Figure } from "./candidates";
import { changedForm, type FigureChange } from "./figure-change";

/** A figure, the value that it should have, and the findings that vanish with it. */
export interface Slip {
  readonly change: FigureChange;
  readonly explains: readonly Violation[];
}

/** Whether a finding contradicts figures: those of exact relations do, and every error. */
type IsContradiction = (violation: Violation) => boolean;

export const contradictionIn =
  ({ isExact }: Review): IsContradiction =>
  ({ check, severity }) =>
    isExact(check) || severity === "error";

const isCounted = ({ severity }: Violation): boolean => severity !== "info";
const identity = ({ check, facts, message }: Violation): string => `${check} ${facts[0] ?? message}`;
const identities = (violations: readonly Violation[]): ReadonlySet<string> =>
  new Set(violations.map(identity));

interface Trial {
  readonly figure: Figure;
  readonly value: Decimal;
  readonly asked: readonly Violation[];
}

/** Figures of which the very same findings speak; of more than so many no single one can be pointed out. */
const MOST_ALIKE = 60;
/** So many of them are tried all the same: they show whether any one of them would settle the findings. */
const TRIED_OF_MANY = 4;

interface Asked {
  readonly figure: Figure;
  readonly asked: readonly Violation[];
}

/** Of a crowd of figures of which the same findings speak, the first few. */
function withoutCrowds(figures: readonly Asked[], open: readonly Violation[]): readonly Asked[] {
  const place = new Map(open.map((violation, index) => [violation, index]));
  const crowds = new Map<string, Asked[]>();
  for (const one of figures) {
    const findings = one.asked.map((violation) => place.get(violation)).join(" ");
    const crowd = crowds.get(findings);
    if (crowd) crowd.push(one);
    else crowds.set(findings, [one]);
  }
  const tried = [...crowds.values()].flatMap((crowd) =>
    crowd.length > MOST_ALIKE ? crowd.slice(0, TRIED_OF_MANY) : crowd,
  );
  const kept = new Set(tried);
  return figures.filter((one) => kept.has(one));
}

/** Every value worth a try: of each figure that two findings or more speak of. */
function trialsOf(open: readonly Violation[], review: Review): readonly Trial[] {
  const byFigure = new Map<string, { figure: Figure; asked: Violation[] }>();
  for (const violation of open) {
    for (const figure of figuresOf(violation, review.context.filing)) {
      const known = byFigure.get(figure.fact) ?? { figure, asked: [] };
      known.asked.push(violation);
      byFigure.set(figure.fact, known);
    }
  }
  const figures = withoutCrowds(
    [...byFigure.values()].filter(({ asked }) => asked.length > 1),
    open,
  );
  return figures.flatMap(({ figure, asked }) => {
    // A blank is looked at only where a finding asks for it: most blanks of a column are rows without points.
    const isBlank = figure.form.facts.get(figure.fact)?.kind === "blank";
    const isNamed = !isBlank || asked.some(({ facts }) => facts.includes(figure.fact));
    const values = isNamed ? asked.flatMap((violation) => valuesFor(figure, violation)) : [];
    const distinct = values.filter((value, index) => values.findIndex((one) => one.eq(value)) === index);
    return distinct.map((value) => ({ figure, value, asked }));
  });
}

/** What vanishes with a value, first asked of the checks that the figure touches, then of all. */
function tryOut({ figure, value, asked }: Trial, review: Review): Slip | null {
  const change: FigureChange = { ...figure, value };
  const form = changedForm(change);
  const few = identities(review.findAgain(form, new Set(asked.map(({ check }) => check))).filter(isCounted));
  const gone = asked.filter((violation) => !few.has(identity(violation)));
  if (gone.length < 2 || !gone.some(({ check }) => review.isExact(check))) return null;
  const after = review.findAgain(form);
  const before = identities(review.all);
  const contradicts = contradictionIn(review);
  if (after.some((violation) => contradicts(violation) && !before.has(identity(violation)))) return null;
  const left = identities(after);
  return { change, explains: review.open.filter((violation) => !left.has(identity(violation))) };
}

/** How much a slip explains: contradictions first, then whatever else vanishes with it. */
function isHeavier(left: Slip, right: Slip, contradicts: IsContradiction): boolean {
  const hard = left.explains.filter(contradicts).length - right.explains.filter(contradicts).length;
  const counted = left.explains.filter(isCounted).length - right.explains.filter(isCounted).length;
  return hard > 0 || (hard === 0 && counted > 0);
}

function isAlike(left: Slip, right: Slip): boolean {
  const [own, other] = [left.explains.filter(isCounted), right.explains.filter(isCounted)];
  return own.length === other.length && own.every((violation) => other.includes(violation));
}

/** What a slip still explains when others are explained already; null when that is one finding or none. */
function without(slip: Slip, explained: readonly Violation[], review: Review): Slip | null {
  const explains = slip.explains.filter((violation) => !explained.includes(violation));
  const hard = explains.filter(contradictionIn(review));
  return hard.length > 1 && hard.some(({ check }) => review.isExact(check)) ? { ...slip, explains } : null;
}

/**
 * The slips behind the open findings, the one that explains most first. Each comes with those of other figures that
 * explain the same: there the findings alone do not tell which of the figures it was.
 */
export function slipsBehind(review: Review): readonly (readonly Slip[])[] {
  const found: (readonly Slip[])[] = [];
  const contradicts = contradictionIn(review);
  let left = trialsOf(review.open.filter(contradicts), review).flatMap(
    (trial) => tryOut(trial, review) ?? [],
  );
  for (let [first, ...others] = left; first; [first, ...others] = left) {
    const best = others.reduce(
      (heaviest, slip) => (isHeavier(slip, heaviest, contradicts) ? slip : heaviest),
      first,
    );
    const alike = left.filter((slip) => isAlike(slip, best));
    const facts = alike.map(({ change }) => change.fact);
    found.push(alike.filter(({ change }, index) => facts.indexOf(change.fact) === index));
    left = left.flatMap((slip) => without(slip, best.explains, review) ?? []);
  }
  return found;
}
