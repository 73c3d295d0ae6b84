/** Says ratios of target and actual back in clear Chinese. Knows no value. */
import { FULL, sameAmount } from "./amounts";
import type { Amount, RatioDirection } from "./model";
import { sayAmount } from "./say-amount";

/** What a rate is multiplied by: 分值, or the points as printed. */
export function sayBase(base: Amount): string {
  return sameAmount(base, FULL) ? "分值" : sayAmount(base);
}

/** The words of a ratio: which of target and actual is divided by which. */
export function sayRatio(direction: RatioDirection, base: Amount): string {
  const times = sayBase(base);
  switch (direction) {
    case "up":
      return `按实际完成值/目标值×${times}计算得分`;
    case "inverse":
      return `按目标值/实际完成值×${times}计算得分`;
    case "down":
      return `得分=(1-(实际完成值-目标值)/目标值)×${times}`;
    case "completion":
      return `达到目标值的，计满分；未达到目标值的，按完成比例×${times}计算得分`;
    case "by-target":
      return `按B/A或A/B×${times}计算得分`;
  }
}
