/** One verdict: which claims fail in every reading, which figure is to blame, and how sure that is. */
import type { Decimal } from "../../language/numbers";
import type { Figure } from "../lexing/figure";
import type { Claim } from "../relations/claim";
import { figuresOf, type Equation, type Supposed } from "./equations";
import { holds, indexOf, repairOf, type Index, type Repair } from "./repairs";
import { tellingDigits } from "./weights";

export interface Verdict {
  readonly claim: Claim;
  readonly figure: Figure;
  /** What the figure would have to be; null where nothing tells. */
  readonly expected: Decimal | null;
  readonly slip: Repair["slip"];
  readonly severity: "error" | "warning";
  /** How many other relations the repair closes too. */
  readonly gains: number;
}

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
  const repair = claim.kind === "bound" ? null : repairOf(claim, equation, index);
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
