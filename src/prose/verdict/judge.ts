/** One verdict: which claims fail in every reading, which figure is to blame, and how sure that is. */
import type { Decimal } from "../../language/numbers";
import type { Figure } from "../lexing/figure";
import type { Claim } from "../relations/claim";
import { closes, figuresOf, solve, type Equation, type Supposed } from "./equations";
import { slipOf, type Slip } from "./slips";

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

type Index = ReadonlyMap<Figure, readonly Claim[]>;

function indexOf(claims: readonly Claim[]): Index {
  const index = new Map<Figure, Claim[]>();
  for (const claim of claims) {
    for (const figure of new Set(claim.readings.flatMap(({ equation }) => figuresOf(equation)))) {
      const list = index.get(figure);
      if (list) list.push(claim);
      else index.set(figure, [claim]);
    }
  }
  return index;
}

/** Whether one term was left out of the total, or taken twice. */
function isItemSlip(equation: Equation, figure: Figure, right: Decimal): boolean {
  if (equation.kind !== "sum" || figure !== equation.total) return false;
  const off = right.minus(figure.value).abs();
  return equation.terms.length > 2 && equation.terms.some((term) => term.figure.value.eq(off) && off.gt(0));
}

interface Repair {
  readonly supposed: Supposed;
  readonly slip: Verdict["slip"];
  readonly gains: number;
  readonly weight: number;
}

const GAIN = 12;
const CONFUSED = 8;
const SLIP = 5;
const WEAK_SLIP = 2;
const DERIVED = 1;
const PER_DIGIT = 0.4;

/** Digits that tell something: 50.00 has one, 61.50 three. */
const tellingDigits = (value: Decimal): number => value.toFixed().replace(/^[0.]+|\.|0+$/g, "").length;

/** How much a slip speaks for a figure; of few digits, much looks like a slip of each other. */
function weightOfSlip(slip: Verdict["slip"], { figure, value }: Supposed): number {
  if (slip === "none") return 0;
  const digits = Math.min(tellingDigits(figure.value), tellingDigits(value), 5) * PER_DIGIT;
  return (slip === "neighbour" || slip === "item" ? WEAK_SLIP : SLIP) + digits;
}

/** Whether the derived figure repeats another, or was worked out from the wrong one. */
function isConfused(claim: Claim, equation: Equation, figure: Figure): boolean {
  if (figure !== claim.derived) return false;
  const copied = figuresOf(equation).some(
    (one) => one !== figure && one.dimension === figure.dimension && one.value.eq(figure.value),
  );
  return copied || claim.confusions.some((one) => closes(one));
}

function gainsOf(claim: Claim, supposed: Supposed, index: Index): number {
  const others = (index.get(supposed.figure) ?? []).filter((one) => one !== claim);
  return others.reduce((gains, one) => {
    const now = holds(one);
    const then = holds(one, supposed);
    return now === then ? gains : gains + (then ? 1 : -1);
  }, 0);
}

function repairsOf(claim: Claim, equation: Equation, index: Index): readonly Repair[] {
  return figuresOf(equation).flatMap((figure): readonly Repair[] => {
    const value = solve(equation, figure);
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

function verdictOn(
  claim: Claim,
  index: Index,
): { readonly verdict: Verdict; readonly weight: number } | null {
  const weighed = claim.readings.filter((one) => one.serious);
  const [first] = weighed;
  if (!first) return null;
  const repair = claim.kind === "bound" ? null : best(repairsOf(claim, first.equation, index));
  const slip = repair?.slip ?? "none";
  const gains = repair?.gains ?? 0;
  if (claim.needsSlip && claim.kind !== "bound" && slip === "none" && gains <= 0) return null;
  const certain = claim.explicit && weighed.length === 1 && (!claim.needsSlip || claim.kind === "bound");
  const verdict: Verdict = {
    claim,
    figure: repair?.supposed.figure ?? claim.derived,
    expected: repair?.supposed.value ?? null,
    slip,
    gains,
    severity: certain ? "error" : "warning",
  };
  return { verdict, weight: repair?.weight ?? 0 };
}

/** The verdicts on all claims; a claim that another verdict's repair closes is not told again. */
export function judge(claims: readonly Claim[]): readonly Verdict[] {
  const index = indexOf(claims);
  const found = claims
    .filter((claim) => !holds(claim))
    .flatMap((claim) => verdictOn(claim, index) ?? [])
    .sort((one, other) => other.weight - one.weight);
  const kept: Verdict[] = [];
  const told = new Map<Figure, Supposed>();
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
