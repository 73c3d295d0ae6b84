/** How much a slip speaks for the figure that it would explain. */
import type { Decimal } from "../../language/numbers";
import type { Figure } from "../lexing/figure";
import type { Equation, Supposed } from "./equations";
import type { Slip } from "./slips";

const SLIP = 5;
const WEAK_SLIP = 2;
const PER_DIGIT = 0.4;
/** Digits that two figures do not share by chance. */
const TELLING = 2;

/** Digits that tell something: 50.00 has one, 61.50 three. */
export const tellingDigits = (value: Decimal): number => value.toFixed().replace(/^[0.]+|\.|0+$/g, "").length;

/** How much a slip speaks for a figure; of few digits, much looks like a slip of each other. */
export function weightOfSlip(slip: Slip | "item", { figure, value }: Supposed): number {
  if (slip === "none") return 0;
  const digits = Math.min(tellingDigits(figure.value), tellingDigits(value), 5) * PER_DIGIT;
  return (slip === "neighbour" || slip === "item" ? WEAK_SLIP : SLIP) + digits;
}

/** Whether one term was left out of the total, or taken twice. */
export function isItemSlip(equation: Equation, figure: Figure, right: Decimal): boolean {
  if (equation.kind !== "sum" || figure !== equation.total) return false;
  const off = right.minus(figure.value).abs();
  if (equation.terms.length < 2 || (equation.terms.length === 2 && tellingDigits(off) < TELLING))
    return false;
  return equation.terms.some((term) => term.figure.value.eq(off) && off.gt(0));
}
