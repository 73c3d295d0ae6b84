/** The words 每超过一个百分点, 每发现一项问题, 缺一项, 每逾期5天: what a deduction is counted by. Knows no points. */
import { decimal, HUNDRED, type Decimal } from "../../../language/numbers";
import { matchAt } from "./interval-words";
import { evenUnit } from "./read-end";

/** What a deduction or a gain is counted by. */
export type Each =
  | {
      readonly kind: "rate";
      readonly side: "above" | "below" | "both";
      readonly per: Decimal;
      readonly percent: boolean;
      /** The number that steps are counted from where it stands inside: 每低于100%一个百分点. */
      readonly base: Decimal | null;
    }
  | { readonly kind: "time"; readonly per: Decimal; readonly unit: string }
  | {
      readonly kind: "count";
      /** Whether the things counted are items that are missing. */
      readonly missing: boolean;
      readonly verb: string;
      readonly per: Decimal;
      readonly unit: string;
      readonly what: string;
    };

interface ReadEach {
  readonly each: Each;
  readonly length: number;
}

const ABOVE = "超过|超出|超支|超|高于|高出|高|大于|增加|增长|增|上升|上浮|提高|多出|多于|多";
const BELOW = "低于|少于|低|小于|下降|降低|减少|下浮|差|落后|降|少";
const BOTH = "偏离|相差|偏差|变动|超过或低于|低于或超过|高于或低于|低于或高于|增减|浮动|±";
const LATE = "迟报|晚报|迟交|拖欠|延迟|延期|推迟|逾期|延误|晚于?|滞后|拖延|迟|超期|超时";
const AMOUNT = "(\\d+(?:\\.\\d+)?|一|两|二|三|五|十)?";
const THINGS = "项|个|处|例|次|起|条|笔|件|宗|人次|场次|人|户|家|份|类|点|篇|期|场|名|本|张";
const BEYOND = "(\\([^()]*\\))?(?:标准|规定|目标值?|计划|时间|时限|期限|要求|上年|预算|的|了)*";

/** A plan or another yardstick that the steps are measured against. */
const YARDSTICK = "(?:[^\\d,;。扣每()]{0,10}(?:计划|预算|概算|定额)[^\\d,;。扣每()]{0,8}?)?";
const BASE = "(?:(\\d+(?:\\.\\d+)?)%的?(?=(?:\\d+(?:\\.\\d+)?|一)(?:个|%)))?";
const RATE = new RegExp(
  `(?:且|并)?(?:[比较](\\d+(?:\\.\\d+)?)%)?每再?(?:(${BOTH})|(${ABOVE})|(${BELOW}))${BEYOND}${YARDSTICK}${BASE}${AMOUNT}(个?百分点|%|个点|百分比)`,
  "y",
);
/** The same with its parts turned round: 超出预算数每1%. */
const TURNED_RATE = new RegExp(
  `(?:(${ABOVE})|(${BELOW}))${BEYOND}${YARDSTICK}每(\\d+(?:\\.\\d+)?|一)(个?百分点|%|个点)`,
  "y",
);
/** A step of a rate printed as a number: 每超出0.01. */
const NUMBER_STEP = new RegExp(
  `每再?(?:(${ABOVE})|(${BELOW}))(0\\.\\d+)(?=的?,?(?:酌情|相应|则|再|各|倒)*[扣减])`,
  "y",
);
const TIME = new RegExp(
  `(?:每再?(?:${ABOVE}|${LATE})|(?:${LATE})每?)${BEYOND}${AMOUNT}(个?工作日|天|日|个?月|周|小时|年)(?=[^,;。]{0,8},?(?:酌情|相应|则|再|各|倒)*[扣减])`,
  "y",
);
const LACKING = "缺少|缺失|缺|少|漏报|漏|遗漏";
const MISSING = new RegExp(
  `(每(?:${LACKING})[^,;。\\d一1]{0,4}?|(?:${LACKING}))${AMOUNT}(${THINGS})([^,;。\\d扣得加计记减]{0,24})`,
  "y",
);
const FOUND = new RegExp(
  `(?:每再?(发现|出现|发生|存在|查出|查处|检查发现|有|被[^,;。\\d]{1,6}?|(?:${ABOVE})(?:发生|出现)?|${BELOW}|完成|达到|新增|获得)?(?:有)?|(发现|出现|发生|存在|查出|有)(?=[一1]))${AMOUNT}(${THINGS})([^,;。\\d扣得加计记减]{0,24})`,
  "y",
);
const ONE_BAD = new RegExp(`([一1])(${THINGS})([不未没无][^,;。\\d扣得加计记减]{0,24})(?=,?[扣减])`, "y");

const CHINESE: Readonly<Record<string, string>> = { 一: "1", 两: "2", 二: "2", 三: "3", 五: "5", 十: "10" };

function numberOf(digits: string | undefined): Decimal {
  return decimal(CHINESE[digits ?? "一"] ?? digits ?? "1");
}

function readRate(text: string, at: number): ReadEach | null {
  const match = matchAt(RATE, text, at);
  if (!match) return readTurnedRate(text, at) ?? readNumberStep(text, at);
  const [all, compared, both, above, below, bracket = "", inside, amount] = match;
  const base = compared ?? inside;
  const other = new RegExp(above === undefined ? ABOVE : BELOW).test(bracket);
  const side = both !== undefined || other ? "both" : below === undefined ? "above" : "below";
  return {
    each: {
      kind: "rate",
      side,
      per: numberOf(amount).div(HUNDRED),
      percent: true,
      base: base === undefined ? null : decimal(base).div(HUNDRED),
    },
    length: all.length,
  };
}

function readTurnedRate(text: string, at: number): ReadEach | null {
  const match = matchAt(TURNED_RATE, text, at);
  if (!match) return null;
  const [all, above, , bracket, amount] = match;
  if (bracket !== undefined) return null;
  const side = above === undefined ? "below" : "above";
  const per = numberOf(amount).div(HUNDRED);
  return { each: { kind: "rate", side, per, percent: true, base: null }, length: all.length };
}

function readNumberStep(text: string, at: number): ReadEach | null {
  const match = matchAt(NUMBER_STEP, text, at);
  if (!match) return null;
  const [all, above, , amount] = match;
  const side = above === undefined ? "below" : "above";
  return {
    each: { kind: "rate", side, per: numberOf(amount), percent: false, base: null },
    length: all.length,
  };
}

function readTime(text: string, at: number): ReadEach | null {
  const match = matchAt(TIME, text, at);
  if (!match) return null;
  const [all, , amount, unit = ""] = match;
  return { each: { kind: "time", per: numberOf(amount), unit: evenUnit(unit) ?? "" }, length: all.length };
}

function counted(
  missing: boolean,
  verb: string,
  [amount, unit = "", what = ""]: readonly (string | undefined)[],
  length: number,
): ReadEach {
  const bare = what.replace(/(?:的|时|者)$/, "");
  return { each: { kind: "count", missing, verb, per: numberOf(amount), unit, what: bare }, length };
}

function readCount(text: string, at: number): ReadEach | null {
  const missing = matchAt(MISSING, text, at);
  if (missing)
    return counted(true, (missing[1] ?? "").replace(/^每/, ""), missing.slice(2), missing[0].length);
  const found = matchAt(FOUND, text, at);
  if (found) return counted(false, found[1] ?? found[2] ?? "", found.slice(3), found[0].length);
  const bad = matchAt(ONE_BAD, text, at);
  return bad && counted(false, "", bad.slice(1), bad[0].length);
}

/** Reads what a deduction is counted by at a place of an even text, or null. */
export function readEachAt(text: string, at: number): ReadEach | null {
  return readRate(text, at) ?? readTime(text, at) ?? readCount(text, at);
}
