/** One verdict: which claims fail in every reading, which figure is to blame, and how sure that is. */
import type { Decimal } from "../../language/numbers";
import type { Figure } from "../lexing/figure";
import type { Claim } from "../relations/claim";
import { closes, figuresOf, solve, type Equation, type Supposed } from "./equations";
import { originsOf, slipOf, type Slip } from "./slips";
import { isItemSlip, tellingDigits, weightOfSlip } from "./weights";

export interface Verdict {
  readonly claim: Claim;
  readonly figure: Figure;
  /** What the figure would have to be; null where nothing tells. */
  readonly expected: Decimal | null;
  readonly slip: Slip | "item";
  readonly severity: "error" | "warning";
  /** How many other relations the repair closes too. */
  readonly gains: number;
}

const holds = (claim: Claim, supposed: Supposed | null = null): boolean =>
  claim.readings.some(({ equation }) => closes(equation, supposed));

/** Claims by the figures that they speak of in earnest, and whether they hold as printed. */
interface Index {
  readonly byFigure: ReadonlyMap<Figure, readonly Claim[]>;
  readonly holding: ReadonlySet<Claim>;
}

const earnest = (claim: Claim): readonly Figure[] => [
  ...new Set(claim.readings.flatMap((one) => (one.serious ? figuresOf(one.equation) : []))),
];

function indexOf(claims: readonly Claim[]): Index {
  const index = new Map<Figure, Claim[]>();
  for (const claim of claims) {
    for (const figure of earnest(claim)) {
      const list = index.get(figure);
      if (list) list.push(claim);
      else index.set(figure, [claim]);
    }
  }
  return { byFigure: index, holding: new Set(claims.filter((claim) => holds(claim))) };
}

interface Repair {
  readonly supposed: Supposed;
  readonly slip: Verdict["slip"];
  readonly gains: number;
  readonly weight: number;
}

const GAIN = 12;
const CONFUSED = 8;
const DERIVED = 1;

/** Whether the derived figure repeats another, or was worked out from the wrong one. */
function isConfused(claim: Claim, equation: Equation, figure: Figure): boolean {
  if (figure !== claim.derived) return false;
  const copied = figuresOf(equation).some(
    (one) => one !== figure && one.dimension === figure.dimension && one.value.eq(figure.value),
  );
  return copied || claim.confusions.some((one) => closes(one));
}

function gainsOf(claim: Claim, supposed: Supposed, index: Index): number {
  const others = (index.byFigure.get(supposed.figure) ?? []).filter((one) => one !== claim);
  return others.reduce((gains, one) => {
    const now = index.holding.has(one);
    const then = holds(one, supposed);
    return now === then ? gains : gains + (then ? 1 : -1);
  }, 0);
}

/** A rate leaves its amounts some room: the one value in it, if there is one, that a slip would explain. */
function originIn(equation: Equation, figure: Figure): Decimal | null {
  if (equation.kind !== "quotient" || figure === equation.rate) return null;
  const origins = originsOf(figure).filter((value) => value.gt(0) && closes(equation, { figure, value }));
  const [origin] = origins;
  return origins.length === 1 && origin ? origin : null;
}

function repairsOf(claim: Claim, equation: Equation, index: Index): readonly Repair[] {
  return figuresOf(equation).flatMap((figure): readonly Repair[] => {
    const value = originIn(equation, figure) ?? solve(equation, figure);
    if (!value || value.eq(figure.value) || figure.hedged) return [];
    const supposed: Supposed = { figure, value };
    if (!closes(equation, supposed)) return [];
    const usual = slipOf(figure, value, figuresOf(equation));
    const slip = usual === "none" && isItemSlip(equation, figure, value) ? "item" : usual;
    const gains = gainsOf(claim, supposed, index);
    const confused = isConfused(claim, equation, figure) ? CONFUSED : 0;
    const weight =
      gains * GAIN + weightOfSlip(slip, supposed) + confused + (figure === claim.derived ? DERIVED : 0);
    return [{ supposed, slip, gains, weight }];
  });
}

const best = (repairs: readonly Repair[]): Repair | null =>
  repairs.reduce<Repair | null>(
    (most, one) => (most === null || one.weight > most.weight ? one : most),
    null,
  );

const TELLING = 3;
const MOSTLY = 0.8;

const isProven = (repair: Repair): boolean => repair.slip !== "none" || repair.gains > 0;

/** Parts that only fall short of a whole: told where few digits can have met by chance, or nearly all is covered. */
function softGrade(
  equation: Equation,
  repair: Repair,
  sure: Verdict["severity"],
): Verdict["severity"] | null {
  const { figure, value } = repair.supposed;
  const digits = (one: Decimal): number => (figure.exact ? one.toFixed().length : tellingDigits(one));
  const telling = Math.min(digits(value), digits(figure.value));
  if (telling >= TELLING || repair.gains > 0 || equation.kind !== "sum") return sure;
  const covered = equation.terms.reduce((all, term) => all + Number(term.figure.value), 0);
  return covered >= Number(equation.total.value) * MOSTLY ? "warning" : null;
}

/** How much a failing claim is worth; null where it may well be right. */
function gradeOf(claim: Claim, equation: Equation, repair: Repair | null): Verdict["severity"] | null {
  if (claim.kind === "bound") return claim.explicit ? "error" : "warning";
  const agreed = claim.readings.filter((one) => one.serious).length === 1;
  const sure = claim.explicit && !claim.needsSlip && agreed ? "error" : "warning";
  if (!claim.needsSlip && !claim.soft) return sure;
  if (!repair || !isProven(repair)) return null;
  return claim.soft ? softGrade(equation, repair, sure) : sure;
}

interface Weighed {
  readonly verdict: Verdict;
  readonly weight: number;
}

const NO_REPAIR = { slip: "none", gains: 0, weight: 0 } as const;

function verdictOn(claim: Claim, index: Index): readonly Weighed[] {
  const equation = claim.readings.find((one) => one.serious)?.equation;
  if (!equation) return [];
  const repair = claim.kind === "bound" ? null : best(repairsOf(claim, equation, index));
  const severity = gradeOf(claim, equation, repair);
  if (severity === null) return [];
  const { slip, gains, weight } = repair ?? NO_REPAIR;
  const { figure, value } = repair?.supposed ?? { figure: claim.derived, value: null };
  return [{ verdict: { claim, figure, expected: value, slip, gains, severity }, weight }];
}

/**
 * The verdicts on all claims; a claim that another verdict's repair closes is not told again.
 * @param known what figures are worth by a workbook that they are held against.
 */
export function judge(claims: readonly Claim[], known: readonly Supposed[] = []): readonly Verdict[] {
  const index = indexOf(claims);
  const found = claims
    .filter((claim) => !index.holding.has(claim))
    .flatMap((claim) => verdictOn(claim, index))
    .sort((one, other) => other.weight - one.weight);
  const kept: Verdict[] = [];
  const told = new Map<Figure, Supposed>(known.map((one) => [one.figure, one]));
  for (const { verdict } of found) {
    const figures = new Set(verdict.claim.readings.flatMap(({ equation }) => figuresOf(equation)));
    const closed = [...figures].some((figure) => {
      const supposed = told.get(figure);
      return supposed !== undefined && (holds(verdict.claim, supposed) || figure === verdict.figure);
    });
    if (closed) continue;
    kept.push(verdict);
    if (verdict.expected) told.set(verdict.figure, { figure: verdict.figure, value: verdict.expected });
  }
  return kept;
}
