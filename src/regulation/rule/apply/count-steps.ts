/** Counts steps: whole, begun or fractions of one, and tells whether the choice changed the result. Knows no rule. */
import {
  above,
  ceil,
  decimal,
  floor,
  larger,
  multiply,
  ONE,
  ratio,
  subtract,
  ZERO,
  type Decimal,
  type Quantity,
} from "../../../language/numbers";
import type { Policies } from "../../packs/policy";
import { asScore, worth } from "../amounts";
import { follows, type Applied, type Ground } from "./applied";
import type { Amount } from "../model";

type Mode = Exclude<Policies["steps"], "by-width">;

const MODES: readonly Mode[] = ["whole", "begun", "linear"];
const SAID: Readonly<Record<Mode, string>> = {
  whole: "不足一个扣分单位的不扣",
  begun: "不足一个扣分单位的按一个计",
  linear: "不足一个扣分单位的按比例扣",
};
/** A step of one 百分点 or less is linear, a wider one counts whole. */
const WIDEST_LINEAR = decimal("0.01");

function modeOf(steps: Policies["steps"], per: Decimal, isRate: boolean): Mode {
  if (steps !== "by-width") return steps;
  return isRate && per.lte(WIDEST_LINEAR) ? "linear" : "whole";
}

function counted(mode: Mode, number: Quantity): Quantity {
  switch (mode) {
    case "whole":
      return floor(number);
    case "begun":
      return ceil(number);
    case "linear":
      return number;
  }
}

/** A deduction for every step of an excess. */
interface Deduction {
  readonly start: Amount;
  readonly excess: Quantity;
  readonly per: Decimal;
  readonly isRate: boolean;
  readonly deduct: Amount;
  readonly maxDeduct: Amount | null;
}

/** The points left after the steps, as an output; the mode of counting is named where another gives other points. */
export function deducted(deduction: Deduction, ground: Ground, clause: string): Applied {
  const { start, excess, per, deduct, maxDeduct } = deduction;
  const weight = ground.points;
  const steps = multiply(excess, ratio(ONE, per) ?? ZERO);
  const least = maxDeduct ? worth(start, weight).minus(worth(maxDeduct, weight)) : ZERO;
  const left = (mode: Mode): Quantity => {
    const lost = multiply(counted(mode, above(steps, ZERO) ? steps : ZERO), worth(deduct, weight));
    return larger<Quantity>(subtract(worth(start, weight), lost), least);
  };
  const chosen = modeOf(ground.steps, per, deduction.isRate);
  const points = asScore(left(chosen), weight);
  const matters = MODES.some((mode) => !asScore(left(mode), weight).eq(points));
  return follows(points, ground, clause, matters ? [SAID[chosen]] : []);
}
