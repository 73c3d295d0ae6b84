/** Brings target and result to one measure before they are compared. Knows no score. */
import { decimal, type Decimal } from "../../language/numbers";
import { readMeasured, sameUnit, type Measured } from "./target-number";

export interface Comparable {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** The figures as they go into a formula: `12`, `93.5%`. */
  readonly targetText: string;
  readonly actualText: string;
}

const NUMBER = /^[+-]?[\d.,]+/;
/** A bare number up to here beside a percent is a fraction (`0.98`, `1`), above it is percent (`98`). */
const LARGEST_FRACTION = decimal("1.5");
const IS_RATE = /率|比例|比重|满意度|覆盖面|占比|程度|%/;

const suffixOf = (measured: Measured): string => measured.text.replace(NUMBER, "");

function likePercent(bare: Measured): Measured {
  if (bare.value.abs().lte(LARGEST_FRACTION)) return { ...bare, percent: true };
  return readMeasured(`${bare.text}%`) ?? bare;
}

/** Lends a bare number the unit of the other figure; a percent only where the indicator is a rate. */
function lend(bare: Measured, other: Measured): Measured {
  if (suffixOf(bare) !== "") return bare;
  if (other.percent) return likePercent(bare);
  return readMeasured(`${bare.text}${suffixOf(other)}`) ?? bare;
}

/**
 * Target and result in one unit, or null where they cannot be compared: other units, or a percent against a number.
 * `name` is the indicator's, which tells whether a bare target may be a percent.
 */
export function comparable(target: Measured, actual: Measured, name: string): Comparable | null {
  const barePercentTarget = actual.percent && !target.percent;
  if (barePercentTarget && !(suffixOf(target) === "" && IS_RATE.test(name))) return null;
  const [left, right] = [lend(target, actual), lend(actual, target)];
  if (left.percent !== right.percent || !sameUnit(left.unit, right.unit)) return null;
  return { target: left.value, actual: right.value, targetText: left.text, actualText: right.text };
}
