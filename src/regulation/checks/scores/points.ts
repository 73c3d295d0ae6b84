/** How far a written score stands from the one that follows from the rule. Knows no form and no rule. */
import { decimal, round, showNumber, type Decimal } from "../../../language/numbers";

/** same: as the rule says, or that figure rounded · near: a rounding habit · off: another score. */
export type Distance = "same" | "near" | "off";

const SAME = decimal("0.05");
const NEAR = decimal("0.1");

/**
 * Compares a score with the rule's. Units round to the places they print, which is accepted unless it turns a
 * deduction into full marks.
 */
export function distance(written: Decimal, decimals: number, ruled: Decimal, weight: Decimal): Distance {
  const gap = written.minus(ruled).abs();
  if (gap.lte(SAME)) return "same";
  if (written.lt(weight) && round(ruled, decimals).eq(written)) return "same";
  return gap.lte(NEAR) ? "near" : "off";
}

/** Points as people write them: `9.5`, `5`. */
export const showPoints = (points: Decimal): string => showNumber(points, 2);
