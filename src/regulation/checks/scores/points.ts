/** How far a written score stands from the one that follows from the rule. Knows no form and no rule. */
import { decimal, round, showNumber, type Decimal } from "../../../language/numbers";

const TOLERANCE = decimal("0.1");

/** Whether a written score is only the rule's score rounded to the places it prints, and not rounded up to full. */
export function isRounded(written: Decimal, decimals: number, ruled: Decimal, weight: Decimal): boolean {
  return written.lt(weight) && round(ruled, decimals).eq(written);
}

/**
 * Whether a written score is another than the rule's: more than 0.1 apart, as practice has it, and not the same
 * figure rounded; rounding a deduction up to full marks is no rounding.
 */
export function differs(written: Decimal, decimals: number, ruled: Decimal, weight: Decimal): boolean {
  return written.minus(ruled).abs().gt(TOLERANCE) && !isRounded(written, decimals, ruled, weight);
}

/** Points as people write them: `9.5`, `5`. */
export const showPoints = (points: Decimal): string => showNumber(points, 2);
