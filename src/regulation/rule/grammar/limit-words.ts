/** The words that bound a score or set its yardstick: 扣完为止, 最高不超过分值, 以100%为标准. Knows no condition. */
import { decimal, HUNDRED, type Decimal } from "../../../language/numbers";
import { FULL, pointsOf } from "../amounts";
import { matchAt } from "./interval-words";
import type { Amount } from "../model";

const ITEM = "(?:该|此|本)?(?:项|指标|条)?(?:指标)?";
const FLOOR = new RegExp(
  `(?:直至|直到|至|以)?${ITEM}(?:的)?(?:分值|分数|分|得分|满分)?扣[完至到光满](?:${ITEM}(?:的)?(?:分值|分数|分|得分|满分)?|0分?|零分?)(?:为止|止)|扣[至到](?:0|零)分|最低(?:得|为|计|扣至)?(?:0|零)分|不(?:得|出现|计|得出)?(?:倒扣|负分)|扣完即止`,
  "y",
);
const CAP = new RegExp(
  `(?:最高|最多|得分|总分|累计|且)*(?:得分)?(?:不得|不能|不可|不)(?:超过|高于|突破|超)${ITEM}的?(?:分值|权重|满分|总分|权重分|标准分)(?:总额|上限|分)?|(?:得|计|加)?(?:至)?满分为止|(?:加|得)满为止|(?:最高|最多|上限)(?:不(?:得)?超过|为|按)100%(?=[,;。]|$)|(?:实际|计算)?(?:结果|比例|比值|比率|完成率|完成比例|得分率)?(?:超过|大于|高于|超出)(?:100%|1)(?:的|部分|时)*,?均?(?:以|按照?)(?:100%|1|满分)(?:来?计算?|计分|计入|处理|得分)*`,
  "y",
);
const CAP_POINTS =
  /(?:(?:最高|最多|累计|总分|合计|上限)+(?:得分)?(?:可?得|不超过|为|计|加)*|得分(?:最高|最多)?不(?:得)?超过)(\d+(?:\.\d+)?)分/y;
const MOST_DEDUCTED_FIRST =
  /扣满(\d+(?:\.\d+)?)分(?:为止|止)|(?:最多|最高|累计最多|累计|合计)扣(?:减|除)?(?:不超过)?(\d+(?:\.\d+)?)分(?:为止|封顶)?|扣分(?:最多|最高)?不超过(\d+(?:\.\d+)?)分/y;
const STANDARD =
  /以(\d+(?:\.\d+)?)(%?)(?:为|作为)(?:标准|基准|基数|满分|目标值?|上限)|(?:目标值|标准值?|基准值?)(?:为|是|:|=)(\d+(?:\.\d+)?)(%?)(?=[,;。])/y;
const WEIGHT = /(?:本|该|此)?(?:项|指标)?(?:指标)?(?:满分|总分|分值|权重)(?:为|:|共|是)?(\d+(?:\.\d+)?)分/y;
const AND_SO_ON = /[以依][此次]类推|依次类推|类推/y;
const OTHERWISE =
  /否则|反之|(?:其余|其他|其它|除此之外|除此以外)(?:的?(?:情况|情形|均))?(?=[,的不得计记扣为酌按0-9])/y;

export type Limit =
  | { readonly kind: "floor" }
  | { readonly kind: "cap"; readonly amount: Amount }
  | { readonly kind: "max-deduct"; readonly amount: Amount }
  | { readonly kind: "standard"; readonly value: Decimal }
  | { readonly kind: "weight"; readonly points: Decimal }
  | { readonly kind: "and-so-on" }
  | { readonly kind: "otherwise" };

type Reader = (groups: readonly (string | undefined)[]) => Limit;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [FLOOR, () => ({ kind: "floor" })],
  [CAP, () => ({ kind: "cap", amount: FULL })],
  [
    MOST_DEDUCTED_FIRST,
    ([, ...points]) => ({
      kind: "max-deduct",
      amount: pointsOf(points.find((one) => one !== undefined) ?? "0"),
    }),
  ],
  [CAP_POINTS, ([, points = "0"]) => ({ kind: "cap", amount: pointsOf(points) })],
  [
    STANDARD,
    ([, value, percent, other, otherPercent]) => ({
      kind: "standard",
      value: standardOf(value ?? other ?? "0", percent ?? otherPercent),
    }),
  ],
  [WEIGHT, ([, points = "0"]) => ({ kind: "weight", points: decimal(points) })],
  [AND_SO_ON, () => ({ kind: "and-so-on" })],
  [OTHERWISE, () => ({ kind: "otherwise" })],
];

function standardOf(value: string, percent: string | undefined): Decimal {
  return percent === "%" ? decimal(value).div(HUNDRED) : decimal(value);
}

/** Reads a bound, a yardstick or 否则 at a place of an even text, or null; `length` is how much it takes. */
export function readLimitAt(
  text: string,
  at: number,
): { readonly limit: Limit; readonly length: number } | null {
  for (const [pattern, reader] of READERS) {
    const match = matchAt(pattern, text, at);
    if (match) return { limit: reader(match), length: match[0].length };
  }
  return null;
}
