/** The words and signs that compare, and the shapes in which an interval is printed. Knows no points. */

const UNITS =
  "%|‰|个?百分点|个?工作日|天|日|个?月|年|小时|次|项|个|处|例|起|件|人次|场次|人|条|户|家|笔|宗|份|场|篇|期|万元|亿元|元|公里|平方米|m2|亩|倍";
const VALUE = "(-?\\d+(?:\\.\\d+)?)";
const MARK = "(?:\\((不?含|不?包[含括])[^()]{0,8}\\)|(?:,(?=不含[)]))?(不?含)(?!税))?";
const SIGN = "([<>≤≥=])";
const NAME = "([^\\d,;。<>≤≥=()]{1,24}(?:\\([^()\\d]{1,8}\\))?)";

const GREATER_OR_EQUAL =
  "大于或?等于|高于或?等于|超过或等于|不低于|不小于|不少于|不得低于|不得少于|达到|至少|达";
const LESS_OR_EQUAL =
  "小于或?等于|低于或?等于|少于或?等于|不超过|不高于|不大于|不多于|不得超过|不得高于|未超过|未超出|不超|至多|控制在";
const GREATER = "大于|高于|超过|多于|超出|突破|超";
const LESS = "小于|低于|少于|不足|不到|不满|未达到|没有达到|没达到|达不到|未达";
const EQUAL = "等于|=";
const REFERENCE =
  "(?:规定|预期|标准|预算|计划|目标|指标|上年度?|年初|批复|概算|限额|时间|时限|期限|要求|数|值|的|了){0,4}";

export type Side = "<" | ">" | "≤" | "≥" | "=";
const WORDS: readonly (readonly [Side, RegExp])[] = [
  ["≥", new RegExp(`^(?:${GREATER_OR_EQUAL})$`)],
  ["≤", new RegExp(`^(?:${LESS_OR_EQUAL})$`)],
  [">", new RegExp(`^(?:${GREATER})$`)],
  ["<", new RegExp(`^(?:${LESS})$`)],
];

/** The sign that a word of comparison stands for. */
export function sideOf(word: string): Side {
  if (word === "<" || word === ">" || word === "≤" || word === "≥") return word;
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? "=";
}

/** The sign read from the other side: `60%>完成率` is 完成率<60%. */
export const TURNED: Readonly<Record<Side, Side>> = { "<": ">", ">": "<", "≤": "≥", "≥": "≤", "=": "=" };

/** Bounds given as points (`90分≤得分`) are read only where the caller asks for grades. */
export type BoundUnits = "rule" | "grade";

export interface Patterns {
  readonly twoSided: RegExp;
  readonly bracket: RegExp;
  readonly range: RegExp;
  readonly compared: RegExp;
  readonly suffixed: RegExp;
  readonly turned: RegExp;
  readonly alone: RegExp;
  readonly joiner: RegExp;
}

function patternsFor(units: string): Patterns {
  const unit = `(${units})?`;
  const number = `${VALUE}${unit}${MARK}`;
  const words = [GREATER_OR_EQUAL, LESS_OR_EQUAL, GREATER, LESS, EQUAL].join("|");
  return {
    twoSided: new RegExp(`${number}${SIGN}${NAME}${SIGN}${number}`, "y"),
    bracket: new RegExp(`([[(])${VALUE}${unit},(?:${VALUE}${unit}|\\+?(∞))([\\])])`, "y"),
    range: new RegExp(
      `(?:在|介于|位于)?${number}(?:-+|~+|至|到|(?:和|与)(?=[^,;。]{1,10}之间))${number}(?:分)?(?:之间|区间|范围内)?${MARK}`,
      "y",
    ),
    compared: new RegExp(
      `(?:(${words})${REFERENCE}|${SIGN})${number}(?:(?:及|或|以|含)?(?:以上|以内|之内|以下))?${MARK}`,
      "y",
    ),
    suffixed: new RegExp(`${number}(?:及|或|\\(含\\))?(以上|之上|以下|之下|以内|之内|内)${MARK}`, "y"),
    turned: new RegExp(`${number}${SIGN}${NAME}?(?=[,:得计记扣给]|的|$)`, "y"),
    alone: new RegExp(`${number}(?=[,:;。得计记给满不为则扣]|的|时|者|$)`, "y"),
    joiner: /[,、]?(?:[且并而但]|并且|而且|同时)?/y,
  };
}

export const PATTERNS: Readonly<Record<BoundUnits, Patterns>> = {
  rule: patternsFor(UNITS),
  grade: patternsFor("%|分"),
};

/** Tries one pattern at a place of the text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
