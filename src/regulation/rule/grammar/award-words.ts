/** The words in which points are given, withheld and limited. Knows no condition and no value. */
import { decimal, HUNDRED, type Decimal } from "../../../language/numbers";
import { exactly, FULL, JUDGED, NOTHING, pointsOf, shareOf } from "../amounts";
import { matchAt } from "./interval-words";
import type { Amount, Award } from "../model";

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const ITEM = "(?:[该此本其](?:单)?(?:项|指标|条)(?:指标)?)?";
const SHARE_NAME = "(?:满分|分值|权重分?|总分|分数|标准分|得分)";
const VERB =
  "(?:(?:可|均|各|则|即|就|应|只|再|予以|给予)*(?:得到?|计|记|给|评|打|赋|为|加|算|占|值)(?:分值?为?)?)";
const DASH = "(?:-+|~+|至|到|或)";
const POINT = "分(?!×|之|别|值|类|散|项|析|配|解|级|管|包|期|布)";

const FULL_WORDS = new RegExp(
  `(?:(?:[按以]照?|可|均|则|即|都)*(?:得|计|记|给|评|打|为)?${ITEM}的?(?:满分|全分|全部分值?|全部分数|分值满分|标准分值?)(?!为止|的?\\d|的[一二三])(?:值)?(?:来?计算|计分|计|得分|记分|给分|处理)?|不(?:予)?扣分|(?:得|计)${ITEM}(?:分值|权重分)(?!的?\\d|上限|范围))`,
  "y",
);
const NONE_WORDS = new RegExp(
  `(?:${ITEM}|均|则|都)?(?:不(?:予)?(?:得|计|记|给)分|(?:得|计|记|给|为)?零分|(?:扣|扣除|全扣)(?:完|去)?${ITEM}(?:全部|所有)?的?(?:满分|全分|全部分?值?|所有分值|全部得分)|扣完(?!为止|分|该|此|本|指))`,
  "y",
);
const EXACT = new RegExp(`${ITEM}(?:${VERB}:?${ITEM})?${NUMBER}${POINT}`, "y");
const BETWEEN = new RegExp(`${ITEM}(?:${VERB}:?${ITEM})?${NUMBER}分?${DASH}${NUMBER}${POINT}`, "y");
const GIVEN = `(?:[按以]照?|${VERB})`;
const CALCULATED = "(?:来?计算得分|计算|计分|给分|得分|记分|计)?";
const SHARED = new RegExp(
  `(?:${GIVEN}*${ITEM}${SHARE_NAME}的?${NUMBER}%|${GIVEN}+${ITEM}${NUMBER}%的?${ITEM}(?:${SHARE_NAME}|分(?!点)))${CALCULATED}|得${NUMBER}%(?=[,;。]|$)|按照?${NUMBER}%(?:计分|计算得分|给分|得分|记分)`,
  "y",
);
const SHARE_RANGE = new RegExp(
  `${GIVEN}*${ITEM}${SHARE_NAME}的?${NUMBER}%(?:\\(含\\))?(?:-+|~+|至|到)${NUMBER}%(?:\\((不?含)\\))?`,
  "y",
);
const HALF = new RegExp(`(?:${VERB})?${ITEM}(?:${SHARE_NAME}的?)?(?:一半|半数)(?:的?分值?)?`, "y");
const DEDUCT = new RegExp(
  `(?:酌情|再|则|各|均|相应)*(?:倒?扣(?:减|除|掉|去|分)?|减去|减)${ITEM}:?(?:${SHARE_NAME}的?${NUMBER}%|${NUMBER}%的?${ITEM}(?:${SHARE_NAME}|分)?|${NUMBER}分?${DASH}${NUMBER}分|${NUMBER}分)`,
  "y",
);
const JUDGED_WORDS =
  /(?:(?:视|根据|按|依据)[^,;。\d]{0,12}(?:情况|程度)|酌情|适当|综合|合理|相应)(?:予以|给予|酌情|适当|相应|考虑)*(?:扣减?分|扣减|扣除|给分|得分|计分|记分|打分|评分|赋分|评定得分|确定得分|减分)/y;

/** What stands at a place of the text: an award, or a deduction. */
interface ReadAward {
  readonly kind: "award" | "deduct";
  readonly award: Award;
  readonly length: number;
}

function percent(digits: string): Decimal {
  return decimal(digits).div(HUNDRED);
}

function between(low: Amount, high: Amount): Award {
  return { kind: "between", low, high, highIncluded: true };
}

/** `得分值的60%至80%(不含)`: a share that a person decides. */
function readShareRange(text: string, at: number): ReadAward | null {
  const match = matchAt(SHARE_RANGE, text, at);
  if (!match) return null;
  const [all, first = "", second = "", mark] = match;
  const [low, high] = [shareOf(percent(first)), shareOf(percent(second))];
  return {
    kind: "award",
    award: { kind: "between", low, high, highIncluded: mark !== "不含" },
    length: all.length,
  };
}

function readShared(text: string, at: number): ReadAward | null {
  const range = readShareRange(text, at);
  if (range) return range;
  const shared = matchAt(SHARED, text, at);
  const share = shared?.slice(1).find((group) => group !== undefined);
  if (shared && share !== undefined)
    return { kind: "award", award: exactly(shareOf(percent(share))), length: shared[0].length };
  const half = matchAt(HALF, text, at);
  return half && { kind: "award", award: exactly(shareOf("0.5")), length: half[0].length };
}

function readPoints(text: string, at: number): ReadAward | null {
  const range = matchAt(BETWEEN, text, at);
  if (range) {
    const [all, first = "", second = ""] = range;
    const ends = [decimal(first), decimal(second)].sort((left, right) => left.cmp(right));
    const [low = decimal(first), high = decimal(second)] = ends;
    return { kind: "award", award: between(pointsOf(low), pointsOf(high)), length: all.length };
  }
  const exact = matchAt(EXACT, text, at);
  return exact && { kind: "award", award: exactly(pointsOf(exact[1] ?? "0")), length: exact[0].length };
}

function readDeduction(text: string, at: number): ReadAward | null {
  const match = matchAt(DEDUCT, text, at);
  if (!match) return null;
  const [all, shareAfter, shareBefore, low, high, exact] = match;
  const share = shareAfter ?? shareBefore;
  const least = share === undefined ? pointsOf(low ?? exact ?? "0") : shareOf(percent(share));
  const most = high === undefined ? least : pointsOf(high);
  return { kind: "deduct", award: { kind: "less", low: least, high: most }, length: all.length };
}

function readWords(text: string, at: number): ReadAward | null {
  const full = matchAt(FULL_WORDS, text, at);
  if (full) return { kind: "award", award: exactly(FULL), length: full[0].length };
  const none = matchAt(NONE_WORDS, text, at);
  if (none) return { kind: "award", award: exactly(NOTHING), length: none[0].length };
  const judged = matchAt(JUDGED_WORDS, text, at);
  return judged && { kind: "award", award: JUDGED, length: judged[0].length };
}

/** Reads the points given or taken that stand at a place of an even text, or null. */
export function readAwardAt(text: string, at: number): ReadAward | null {
  return readShared(text, at) ?? readWords(text, at) ?? readPoints(text, at) ?? readDeduction(text, at);
}
