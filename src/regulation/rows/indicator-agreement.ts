/** Whether a written score is the one that follows from the rule, allowing for how people round. */
import { decimal, round, type Decimal } from "../../language/numbers";
import type { ValueFact } from "../facts";

/** Tools round differently in the second decimal; what is nearer than this is the same score. */
const SAME = decimal("0.05");

/** Units round to the places they print, which is accepted unless it turns a deduction into full marks. */
export function sameScore(written: ValueFact, ruled: Decimal, weight: Decimal): boolean {
  if (written.value.minus(ruled).abs().lte(SAME)) return true;
  return written.value.lt(weight) && round(ruled, written.decimals).eq(written.value);
}
