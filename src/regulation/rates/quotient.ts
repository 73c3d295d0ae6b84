/** The plain quotient, numerator ÷ denominator; a zero denominator gives no rate, never 0 % and never infinity. */
import { ratio, type Decimal, type Quantity } from "../../language/numbers";
import type { Rate } from "./rate";

function divide(numbers: readonly Decimal[]): Quantity | null {
  const [numerator, denominator] = numbers;
  return numerator && denominator ? ratio(numerator, denominator) : null;
}

export const quotient: Pick<Rate, "formula" | "value"> = { formula: "{0}÷{1}×100%", value: divide };
