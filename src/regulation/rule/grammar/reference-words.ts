/**
 * Conditions that name what they compare with instead of a number: a target reached, the year before, a plan, a range
 * of plus and minus, none at all. Each comes out as an interval of a rate. Knows no points.
 */
import { decimal, HUNDRED, ONE, ZERO, type Decimal } from "../../../language/numbers";
import { matchAt, sideOf, type Side } from "./interval-words";
import { bySide, evenUnit, type ReadEnd, type ReadInterval } from "./read-end";

/** What may follow a condition: points, steps, or the end of the clause. */
const THEN =
  "(?=(?:的|者|时|情况下)?[,:]?(?:可|则|即|应)?(?:得|计|记|不[得扣计给予]|给|评|赋|满分|全分|扣|每|按|以|\\d+(?:\\.\\d+)?分)|(?:的|者)?[,;。)]|$)";
const TARGET =
  "(?:年度|年初|预期|绩效|计划|设定|既定|当年|预定)*(?:目标值|指标值|计划值|目标数|任务数|目标|指标|任务)";
const REACHED = new RegExp(
  `(?:实际)?(?:完成|实现)?值?(?:达到或超过|达到或高于|达到|大于等于|大于或等于|不低于|不少于|不小于|完成|实现|达|≥)${TARGET}(?:要求)?${THEN}|(?:达标|完成)(?!计划|记录|评|以)${THEN}`,
  "y",
);
const MISSED = new RegExp(
  `(?:实际)?(?:完成|实现)?值?(?:(?:未达到|没有达到|没达到|达不到|未能达到|未达|未完成|没有完成|没完成|未实现|低于|小于|少于|不足|<)${TARGET}(?:要求)?|未达到|没有达到|未达标|未达|未完成|没有完成|没完成)${THEN}`,
  "y",
);
/** A target is a threshold where missing it is reckoned; beside fixed awards the words themselves are the condition. */
const RECKONS_TARGET = /(?:未|没有|没|达不到|低于|小于|少于|不足|<)[^;。,:]{0,12}[,:]?(?:按|以|根据|得分=)/;
const AGAINST = "(?:(?:较|比|与|同)(?:上年度?|去年|上一年度?|上年同期)(?:同期)?(?:相比|比较)?|同比)";
const COMPARED =
  "大于或?等于|高于或?等于|小于或?等于|低于或?等于|不超过|不高于|不大于|未超过|未超出|不低于|大于|高于|超过|超出|小于|低于|[<>≤≥]";
const PLANNED = "计划|预算|概算|批复|核定|编制|定额|限额";
const PLAN = new RegExp(
  `(${COMPARED})((?:${PLANNED})[^,;。\\d且并或<>≤≥(得计扣每]{0,10}?|[^,;。\\d且并或<>≤≥(得扣每]{1,10}?(?:${PLANNED})[^,;。\\d且并或<>≤≥(得扣每]{0,4}?)${THEN}`,
  "y",
);
const NUMBER = "(\\d+(?:\\.\\d+)?)%";
const EITHER_SIGN = new RegExp(
  `(?:在|控制在|介于)?±${NUMBER}(?:\\(含\\))?(以内|之内|范围内|内)?(?:\\(含\\))?`,
  "y",
);
const BEYOND_BOTH = new RegExp(
  `(?:超过|超出|大于|高于)±${NUMBER}(?:,?(?:但|且)?(?:不超过|不大于|小于等于|未超过)±${NUMBER})?`,
  "y",
);
const BETWEEN_BOTH = new RegExp(
  `(?:在|介于)?±${NUMBER}(?:至|到|-|~)±?${NUMBER}(?:\\(含\\))?(?:之间|以内)?(?:\\(含\\))?`,
  "y",
);
const IS_ZERO =
  /(?:为|是|=)(?:0|零)(次|项|个|处|例|起|件|人次|人|条|户|家|笔|宗)?(?=[,:;。得计记给不扣]|的|$)/y;

const DOWN = "(?:下降|减少|降低|压减|下浮)";
const UP = "(?:增长|增加|上升|提高|上浮)";
const LAST_YEAR = "(?:上年度?|去年|上一年度?)(?:同期)?(?:水平|数|实际数|执行数)?";
const SAME = "(?:与上年)?(?:持平|不变|相同|一致)";
const OR = "(?:或者?|、|或与上年)";
/** Ways to say on which side of the year before a figure lies; the fuller ones first. */
const CHANGES: readonly (readonly [string, Side])[] = [
  [`(?:有所)?(?:${DOWN}${OR}${SAME}|${SAME}${OR}${DOWN})|只减不增|零增长${OR}负增长|负增长${OR}零增长`, "≤"],
  [`(?:有所)?(?:${UP}${OR}${SAME}|${SAME}${OR}${UP})|只增不减`, "≥"],
  [`(?:不|未|没有|无|零)${UP}`, "≤"],
  [`(?:不|未|没有|无)${DOWN}`, "≥"],
  [`(?:有所)?${DOWN}|负增长`, "<"],
  [`(?:有所)?${UP}`, ">"],
  [SAME, "="],
  [`(?:不超过|不高于|未超过|不大于|≤)${LAST_YEAR}`, "≤"],
  [`(?:低于|小于|少于|<)${LAST_YEAR}`, "<"],
  [`(?:高于|超过|大于|>)${LAST_YEAR}`, ">"],
];
const CHANGE_READERS = CHANGES.map(
  ([words, side]) => [new RegExp(`(?:${AGAINST})?(?:${words})${THEN}`, "y"), side] as const,
);
const SPEAKS_OF_LAST_YEAR = /上年|去年|上一年|同比/;
const ENDS_IN_LAST_YEAR = new RegExp(`${AGAINST},?$`);
export const CHANGE_NAME = "较上年变动率";

function endAt(value: Decimal): ReadEnd {
  return { value, included: true, marked: false, decimals: 0 };
}

function rateAt(side: Side, value: Decimal, length: number): ReadInterval {
  const ends = bySide(side, endAt(value), true);
  return { ...ends, unit: "%", subject: null, form: "sign", length };
}

function readTarget(text: string, at: number): ReadInterval | null {
  if (!RECKONS_TARGET.test(text)) return null;
  const reached = matchAt(REACHED, text, at);
  if (reached) return { ...rateAt("≥", ONE, reached[0].length), against: "target" };
  const missed = matchAt(MISSED, text, at);
  return missed && { ...rateAt("<", ONE, missed[0].length), against: "target" };
}

/** `较上年下降或持平`, and behind it `增长` alone: a change against the year before, where the text speaks of that year. */
function readChange(text: string, at: number): ReadInterval | null {
  if (!SPEAKS_OF_LAST_YEAR.test(text)) return null;
  for (const [pattern, side] of CHANGE_READERS) {
    const match = matchAt(pattern, text, at);
    if (match) return { ...rateAt(side, ZERO, match[0].length), subject: CHANGE_NAME, against: "last-year" };
  }
  return null;
}

/** `≤计划成本`: what was done over what was planned, at most 100 %. */
function readPlan(text: string, at: number): ReadInterval | null {
  const match = matchAt(PLAN, text, at);
  if (!match) return null;
  const [all, word = "", plan = ""] = match;
  return { ...rateAt(sideOf(word), ONE, all.length), subject: plan, against: "plan" };
}

function percent(digits: string | undefined): Decimal | null {
  return digits === undefined ? null : decimal(digits).div(HUNDRED);
}

/** `±10%以内`, `超过±10%`, `±5%至±10%`: an interval of the size, whatever the sign of the value. */
function readEitherSign(text: string, at: number): ReadInterval | null {
  const between = matchAt(BETWEEN_BOTH, text, at) ?? matchAt(BEYOND_BOTH, text, at);
  const within = between ? null : matchAt(EITHER_SIGN, text, at);
  const match = between ?? within;
  if (!match) return null;
  const [first, second] = [percent(match[1]), percent(between?.[2])];
  if (!first) return null;
  const low = between ? { ...endAt(first), included: false } : null;
  const high = between ? second && endAt(second) : endAt(first);
  return { low, high, unit: "%", subject: null, form: "sign", length: match[0].length, eitherSign: true };
}

function readZero(text: string, at: number): ReadInterval | null {
  const match = matchAt(IS_ZERO, text, at);
  return match && { ...rateAt("=", ZERO, match[0].length), unit: evenUnit(match[1]) };
}

/** A name without the words that only say it is held against the year before. */
export function withoutLastYear(name: string): string {
  return name.replace(ENDS_IN_LAST_YEAR, "");
}

/** Reads such a condition at a place of an even text, or null. */
export function readReferenceAt(text: string, at: number): ReadInterval | null {
  return (
    readEitherSign(text, at) ??
    readZero(text, at) ??
    readTarget(text, at) ??
    readChange(text, at) ??
    readPlan(text, at)
  );
}
