/** Says points, shares and intervals in clear Chinese that can be read back. Knows no rule as a whole. */
import { HUNDRED, type Decimal } from "../../language/numbers";
import { sameAmount, FULL } from "./amounts";
import { isPoint, type End, type Interval } from "./interval";
import type { Amount, Award, CountDeduction, Steps } from "./model";

/** A number with the unit of its rule: `95%`, `3个`. */
export function sayNumber(value: Decimal, unit: string | null): string {
  if (unit === "%") return `${value.times(HUNDRED).toFixed()}%`;
  const measure = unit === "工作日" || unit === "月" ? "个" : "";
  return `${value.toFixed()}${measure}${unit ?? ""}`;
}

/** `0.5分`, `分值的80%`. */
export function sayAmount(amount: Amount): string {
  return amount.kind === "points" ? `${amount.points.toFixed()}分` : `分值的${sayNumber(amount.share, "%")}`;
}

/** Between points and the weight stands only what is left to judgement. */
function sayRange(low: Amount, high: Amount, highIncluded: boolean): string {
  if (low.kind === "points" && high.kind === "points") {
    return `得${low.points.toFixed()}至${high.points.toFixed()}分`;
  }
  if (low.kind === "share" && high.kind === "share") {
    const top = sayNumber(high.share, "%");
    return `得分值的${sayNumber(low.share, "%")}至${top}${highIncluded ? "" : "（不含）"}`;
  }
  return "酌情给分";
}

/** What an award gives: `得2分`, `计满分`, `得0.5至1分`, `扣1分`. */
export function sayAward(award: Award): string {
  switch (award.kind) {
    case "exact":
      return sameAmount(award.amount, FULL) ? "计满分" : `得${sayAmount(award.amount)}`;
    case "between":
      return sayRange(award.low, award.high, award.highIncluded);
    case "less":
      return sayDeduction(award.low, award.high);
  }
}

function sayDeduction(low: Amount, high: Amount): string {
  if (sameAmount(low, high) || low.kind === "share" || high.kind === "share") return `扣${sayAmount(low)}`;
  return `扣${low.points.toFixed()}至${high.points.toFixed()}分`;
}

const NAME_BETWEEN_SIGNS = /^[^\d,;。<>≥≤=()]{1,24}$/;

function sayFoot({ value, included }: End, name: string, unit: string | null): string {
  return `${name}${included ? "≥" : "＞"}${sayNumber(value, unit)}`;
}

function sayTop({ value, included }: End, unit: string | null): string {
  return `${included ? "≤" : "＜"}${sayNumber(value, unit)}`;
}

function sayBetween(low: End, high: End, name: string, unit: string | null): string {
  if (isPoint({ low, high })) return `${name}=${sayNumber(low.value, unit)}`;
  if (!NAME_BETWEEN_SIGNS.test(name)) return `${sayFoot(low, name, unit)}且${sayTop(high, unit)}`;
  return `${sayNumber(low.value, unit)}${low.included ? "≤" : "＜"}${name}${sayTop(high, unit)}`;
}

/** A condition on a rate: `结果≤100%`, `80%≤满意度＜90%`. */
export function sayInterval({ low, high }: Interval, subject: string | null, unit: string | null): string {
  const name = subject ?? "结果";
  if (low && high) return sayBetween(low, high, name, unit);
  if (low) return sayFoot(low, name, unit);
  return high ? `${name}${sayTop(high, unit)}` : name;
}

const SIDE_WORDS = { above: "超过", below: "低于", both: "偏离" } as const;

/** `每超过一个百分点扣0.5分`, `每超过5个工作日扣1分`. */
export function saySteps({ side, per, deduct }: Steps, unit: string | null): string {
  const width = per.times(HUNDRED);
  const measure = unit === "%" ? `${width.eq(1) ? "一" : width.toFixed()}个百分点` : sayNumber(per, unit);
  return `每${SIDE_WORDS[side]}${measure}扣${sayAmount(deduct)}`;
}

/** `每发现一项问题扣1分`. */
export function sayCount({ scope, verb, per, unit, what, deduct }: CountDeduction): string {
  const number = per.eq(1) ? "一" : per.toFixed();
  return `${scope === null ? "" : `${scope}的，`}每${verb}${number}${unit}${what}扣${sayAmount(deduct)}`;
}
