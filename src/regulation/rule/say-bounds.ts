/** Says what bounds a score, whatever the rule. Knows no value. */
import { FULL, sameAmount } from "./amounts";
import type { Rule } from "./model";
import { sayAmount } from "./say-amount";

/** `扣完为止`, `最多扣2分`, `最高不超过分值`. */
export function sayBounds({ floor, cap, maxDeduct }: Rule): readonly string[] {
  const most = cap && (sameAmount(cap, FULL) ? "最高不超过分值" : `最高得${sayAmount(cap)}`);
  return [
    ...(floor ? ["扣完为止"] : []),
    ...(maxDeduct ? [`最多扣${sayAmount(maxDeduct)}`] : []),
    ...(most === null ? [] : [most]),
  ];
}
