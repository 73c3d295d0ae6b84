/** The words in which a score is reckoned: 按…计算得分, 得分=…×分值, 执行率×分值. Knows no condition. */
import { decimal, equal, isRatio, ONE, ZERO } from "../../../language/numbers";
import { FULL, pointsOf } from "../amounts";
import { readLinear, type Linear } from "./expression";
import { matchAt } from "./interval-words";
import type { Body, RatioDirection } from "../model";

export type Reckoning = Extract<Body, { kind: "ratio" | "formula" | "share" | "judgement" }>;

export interface ReadReckoning {
  /** The body, or null where the arithmetic was found and not understood. */
  readonly body: Reckoning | null;
  readonly length: number;
  /** Whether the words leave out 乘以分值. */
  readonly weightLeftOut: boolean;
}

const STOP = "(?=[,;。 ]|$)";
const INSIDE = "[^,;。=<>≥≤]";
const CALCULATED =
  "(?:计算|折算|换算|确定|计)?(?:该项|本项|此项)?(?:得分|计分|记分|分值|给分|评分|打分|赋分|扣分|分数)|计算|评价得分";
const BY = new RegExp(
  `(?:按照?|依据|根据|以(?![上下内外]))(${INSIDE}{1,60}?)(?:来|进行)?(?:${CALCULATED})${STOP}`,
  "y",
);
const EQUALS = new RegExp(
  `(?:[该此本](?:项|指标)*)?(?:指标)?(?:实际|最终)?得分(?:计算)?=(${INSIDE}{1,80})${STOP}`,
  "y",
);
const FACTOR = "(?:[^,;。=<>≥≤:按]|按(?=[时期质量需]))";
const WEIGHT = "(?:分值|权重分?|满分|标准分|总分|\\d分)(?:(?:总额)?上限)?";
const PRODUCT = new RegExp(
  `(?:按照?)?(${FACTOR}{1,40}×${FACTOR}{0,12}?${WEIGHT}|\\d+(?:\\.\\d+)?分×${FACTOR}{2,24}?|${FACTOR}{1,24}率×\\d+(?:\\.\\d+)?)(?:计算得分|计算|计分|记分|得分|计得分|给分)?${STOP}`,
  "y",
);
/** A product whose last factor was taken for the word of reckoning: 按…×该指标|分值. */
const LEFT_OPEN = /×[^×/]{0,5}$/;
const EITHER = new RegExp(
  `按照?(\\(?B\\/A\\)?或者?\\(?A\\/B\\)?(?:×[^,;。×/]{0,8}(?:分值|权重|满分|\\d分))?)(?:来?计算得分|计算|计分|记分|得分|给分)?${STOP}`,
  "y",
);
const REMARK_IN_BRACKETS = /\((?:即|指|其中|注)[^()]*\)/g;

const RATE_NAME = /(?:率|比例|比率|百分比|比重|进度|实现程度|完成程度|达成程度|达成度|系数)$/;
const ACTUAL = /实际|完成|达到/;
const TARGET = /目标|指标值|计划|年度指标|预期/;
const NUMBER_OF_TARGETS = /(?:个数|项数|数量|任务数|条数|数)/;

/** Which side of a quotient names the result and which the target, by its words or by the A and B of the head. */
function standsFor(words: string): "actual" | "target" | null {
  if (words === "B") return "actual";
  if (words === "A") return "target";
  if (!words.includes("值")) return null;
  if (ACTUAL.test(words)) return "actual";
  return TARGET.test(words) ? "target" : null;
}

function ratioOf(of: string): RatioDirection | null {
  const [above, below, rest] = of.split("/");
  if (above === undefined || below === undefined || rest !== undefined) return null;
  const sides = `${standsFor(above)}/${standsFor(below)}`;
  if (sides === "actual/target") return "up";
  return sides === "target/actual" ? "inverse" : null;
}

function shareName(of: string): boolean {
  const [above, below] = of.split("/");
  if (above === undefined || below === undefined) return false;
  const counts = NUMBER_OF_TARGETS.test(above) && NUMBER_OF_TARGETS.test(below);
  return (
    counts && /达到|达标|完成|实现/.test(above) && /全部|总|所有|设定/.test(below) && /指标|目标/.test(below)
  );
}

function isLinearDown({ constant, factor, of }: Linear): boolean {
  if (!constant.eq(1) || !equal(factor, decimal("-1")) || of === null) return false;
  return /^\((?:.*实际.*|B)-(?:.*(?:目标|指标).*|A)\)\/(?:.*(?:目标|指标).*|A)$/.test(of);
}

function bodyOf(linear: Linear): Reckoning {
  const of = linear.of ?? "";
  const base = linear.base ?? FULL;
  if (isLinearDown(linear)) return { kind: "ratio", direction: "down", base };
  const plain = linear.constant.eq(0) && equal(linear.factor, ONE);
  const direction = plain ? ratioOf(of) : null;
  if (direction) return { kind: "ratio", direction, base };
  if (plain && shareName(of)) return { kind: "share", of, over: null, base };
  return { kind: "formula", of, constant: linear.constant, factor: linear.factor, base, zero: null };
}

/** `B/A或A/B×该指标分值`: the first for targets of ≥, the second for targets of ≤. */
function eitherWay(words: string): boolean {
  return /^\(?\(?B\)?\/\(?A\)?\)?或者?\(?\(?A\)?\/\(?B\)?\)?(?:×.*(?:分值|权重|满分|\d分))?$/.test(words);
}

function proportional(of: string): Reckoning {
  return { kind: "formula", of, constant: ZERO, factor: ONE, base: FULL, zero: null };
}

/** 按增长比例扣分 takes points by a rate; only what is not done in proportion is the same as earning by what is. */
function takesByAnotherRate(all: string, words: string): boolean {
  return (
    all.endsWith("扣分") && /[率比]/.test(words) && !/^照?(?:相应|同等?|对应)?的?比例$|完成|实现/.test(words)
  );
}

/** What a name alone reckons by: a rate gives points in proportion, anything else asks for judgement. */
function byName(words: string): Reckoning | null {
  if (/[\d得扣每]/.test(words)) return null;
  const name = words.replace(/^(?:照|实际情况下|其)/, "").replace(/的$/, "");
  if (/^(?:同?等?比例?|比率|相应比例)$/.test(name)) return proportional("完成率");
  return RATE_NAME.test(name) ? proportional(name) : { kind: "judgement", by: name };
}

/** `执行率×10` without a weight means ten points, not ten times the rate. */
function withPoints(linear: Linear | null): Linear | null {
  if (!linear || linear.base || !linear.constant.eq(0) || isRatio(linear.factor)) return linear;
  return linear.factor.gt(1) ? { ...linear, factor: ONE, base: pointsOf(linear.factor) } : linear;
}

function reckoningOf(words: string): Pick<ReadReckoning, "body" | "weightLeftOut"> {
  const bare = words.replace(REMARK_IN_BRACKETS, "");
  if (eitherWay(bare)) {
    return { body: { kind: "ratio", direction: "by-target", base: FULL }, weightLeftOut: false };
  }
  const linear = withPoints(readLinear(bare));
  if (!linear) return { body: null, weightLeftOut: false };
  return { body: bodyOf(linear), weightLeftOut: linear.base === null };
}

function readEitherWay(text: string, at: number): ReadReckoning | null {
  const either = matchAt(EITHER, text, at);
  return either && { ...reckoningOf(either[1] ?? ""), length: either[0].length };
}

/** Reads how a score is reckoned at a place of an even text, or null where no such words stand. */
export function readReckoningAt(text: string, at: number): ReadReckoning | null {
  const by = matchAt(BY, text, at);
  if (by && !/[×/]/.test(by[1] ?? "")) {
    return {
      body: takesByAnotherRate(by[0], by[1] ?? "") ? null : byName(by[1] ?? ""),
      length: by[0].length,
      weightLeftOut: false,
    };
  }
  return readEitherWay(text, at) ?? readArithmetic(text, at, by);
}

function readArithmetic(text: string, at: number, by: RegExpExecArray | null): ReadReckoning | null {
  const complete = by && !LEFT_OPEN.test(by[1] ?? "") ? by : null;
  const match = complete ?? matchAt(EQUALS, text, at) ?? matchAt(PRODUCT, text, at);
  return match && { ...reckoningOf(match[1] ?? ""), length: match[0].length };
}
