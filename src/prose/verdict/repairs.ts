/** What each figure of a failing claim would have to be, and which of them is the one to tell. */
import type { Decimal } from "../../language/numbers";
import type { Figure } from "../lexing/figure";
import type { Claim } from "../relations/claim";
import { closes } from "./closing";
import { figuresOf, solve, type Equation, type Supposed } from "./equations";
import { originsOf, slipOf, type Slip } from "./slips";
import { isItemSlip, weightOfSlip } from "./weights";

/** Whether one reading of a claim closes. */
export const holds = (claim: Claim, supposed: Supposed | null = null): boolean =>
  claim.readings.some(({ equation }) => closes(equation, supposed));

/** Claims by the figures that they speak of in earnest, and whether they hold as printed. */
export interface Index {
  readonly byFigure: ReadonlyMap<Figure, readonly Claim[]>;
  readonly holding: ReadonlySet<Claim>;
}

const earnest = (claim: Claim): readonly Figure[] => [
  ...new Set(claim.readings.flatMap((one) => (one.serious ? figuresOf(one.equation) : []))),
];

/** Finds the claims of each figure. */
export function indexOf(claims: readonly Claim[]): Index {
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

/** A figure supposed to be worth something else, and how much speaks for that. */
export interface Repair {
  readonly supposed: Supposed;
  readonly slip: Slip | "item";
  /** How many other relations it closes too. */
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

/** So many other relations of a figure are asked; a whole may govern thousands. */
const ASKED = 24;

function gainsOf(claim: Claim, supposed: Supposed, index: Index): number {
  const all = index.byFigure.get(supposed.figure) ?? [];
  const from = Math.max(0, all.indexOf(claim) - ASKED / 2);
  const others = all.slice(from, from + ASKED).filter((one) => one !== claim);
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

/** Whether a value is the printed one; or nothing, of which no rate is worked out. */
const changesNothing = (equation: Equation, { figure, value }: Supposed): boolean =>
  value.eq(figure.value) || (value.eq(0) && equation.kind === "quotient" && figure !== equation.rate);

function repairsOf(claim: Claim, equation: Equation, index: Index): readonly Repair[] {
  return figuresOf(equation).flatMap((figure): readonly Repair[] => {
    const value = originIn(equation, figure) ?? solve(equation, figure);
    if (!value || figure.hedged || changesNothing(equation, { figure, value })) return [];
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

const ALIKE = 0.5;

/** The repair to tell: the weightiest; but where slips of several figures explain as much, the derived figure. */
function chosen(claim: Claim, repairs: readonly Repair[]): Repair | null {
  const first = best(repairs);
  if (!first || first.supposed.figure === claim.derived || claim.soft) return first;
  const equals = repairs.filter(
    (one) => one.gains === first.gains && one.slip !== "none" && first.weight - one.weight < ALIKE,
  );
  const derived = repairs.find((one) => one.supposed.figure === claim.derived);
  return equals.length > 1 && derived && derived.gains === first.gains ? derived : first;
}

/** The repair of a failing claim to tell; null where no figure alone can mend it. */
export const repairOf = (claim: Claim, equation: Equation, index: Index): Repair | null =>
  chosen(claim, repairsOf(claim, equation, index));
