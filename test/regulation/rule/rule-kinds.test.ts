/** Kinds of rules that compare with a target, a plan, the year before, a count or a grade, each in several wordings. */
import { decimal } from "../../../src/language/numbers";
import { applyRule, readRule, readValueText, sayRule } from "../../../src/regulation/rule";
import type { RuleValue } from "../../../src/regulation/rule/apply/value";

type Asked = readonly [value: string | RuleValue, points: string];

const reached = (actual: string, target: string, atMost = false): RuleValue => ({
  kind: "pair",
  actual: decimal(actual),
  target: decimal(target),
  atMost,
});
const named = (...rates: readonly (readonly [string, string])[]): RuleValue => ({
  kind: "named",
  rates: rates.map(([name, rate]) => ({ name, rate: decimal(rate) })),
});

const BASE: readonly Asked[] = [
  ["100%", "10"],
  ["99%", "9.9"],
  ["80%", "8"],
  ["79.99%", "0"],
];
const TIERS: readonly Asked[] = [
  ["90%", "10"],
  ["89.99%", "8"],
  ["80%", "8"],
  ["79.99%", "5"],
  ["59.99%", "0"],
  ["较好", "8"],
];
const REACHED: readonly Asked[] = [
  [reached("50", "50"), "10"],
  [reached("60", "50"), "10"],
  [reached("40", "50"), "8"],
];
const CHANGE: readonly Asked[] = [
  ["-3%", "10"],
  ["0%", "10"],
  ["1%", "9.5"],
  ["30%", "0"],
];
const COUNT: readonly Asked[] = [
  ["11次", "10"],
  ["10次", "10"],
  ["9次", "9.5"],
];
const NONE: readonly Asked[] = [
  ["0起", "10"],
  ["1起", "8"],
  ["6起", "0"],
];
const CAPPED: readonly Asked[] = [
  ["80%", "8"],
  ["100%", "10"],
  ["130%", "10"],
];
const BOTH: readonly Asked[] = [
  ["10%", "10"],
  ["-10%", "10"],
  ["11%", "9.9"],
  ["-11%", "9.9"],
  ["60%", "8"],
];
const LATE: readonly Asked[] = [
  ["0天", "10"],
  ["1天", "9.9"],
  ["30天", "7"],
  ["31天", "0"],
];
const NUMBER: readonly Asked[] = [
  ["100%", "10"],
  ["101%", "9.5"],
  ["99%", "10"],
];
const WORDS: readonly Asked[] = [
  ["已完成", "10"],
  ["基本完成", "8"],
  ["未完成", "0"],
  ["部分完成", "0~10"],
];
const GRADES: readonly Asked[] = [
  ["优秀", "10"],
  ["良好", "10"],
  ["合格", "5"],
  ["不合格", "0"],
];
const PLAN: readonly Asked[] = [
  ["100%", "10"],
  ["101%", "9"],
  ["95/100", "10"],
];
const JOINT: readonly Asked[] = [
  [named(["执行率", "0.9"], ["满意度", "0.85"]), "10"],
  [named(["执行率", "0.9"], ["满意度", "0.84"]), "0"],
  ["95%", "0~10"],
];

const ROWS: readonly (readonly [text: string, asked: readonly Asked[]])[] = [
  ["利用率每低于100%一个百分点扣0.1分，低于80%不得分", BASE],
  ["利用率以100%为标准，每降低1个百分点扣0.1分；不足80%的，不得分", BASE],
  ["比100%每低1%扣0.1分，80%以下（不含）不得分", BASE],
  ["好（90%以上）得10分，较好（80%-90%）得8分，一般（60%-80%）得5分，差（60%以下，不含）不得分", TIERS],
  [
    "90%（含）以上为好，得10分；80%（含）-90%为较好，得8分；60%（含）-80%为一般，得5分；低于60%为差，不得分",
    TIERS,
  ],
  ["好：≥90%，10分；较好：80%-90%，8分；一般：60%-80%，5分；差：<60%，0分", TIERS],
  ["达到目标值得满分，未达到的按完成比例得分", REACHED],
  ["完成年度目标得满分；没有完成的，根据实际完成率计算得分", REACHED],
  ["达到指标值，记满分；未达到指标值，按B/A或A/B×分值", REACHED],
  ["达到指标值，记满分；未达到指标值，按B/A或A/B×分值", [[reached("80", "50", true), "6.25"]]],
  ["较上年下降或持平得满分，每增长1%扣0.5分", CHANGE],
  ["三公经费与上年相比只减不增的得10分，每增加1个百分点扣0.5分，扣完为止", CHANGE],
  ["不超过上年的得满分，每超1%扣0.5分", CHANGE],
  ["培训不少于10次，每少1次扣0.5分", COUNT],
  ["培训10次以上的得满分；不足10次的，每缺一次扣0.5分", COUNT],
  ["发生数为0得满分，每发生1起扣2分", NONE],
  ["（实际数/计划数）×分值，超过100%的以100%计", CAPPED],
  ["得分=（实际完成数÷计划数）×10分，大于1的按1计算", CAPPED],
  ["±10%以内不扣分，超过的每超1个百分点扣0.1分，最多扣2分", BOTH],
  ["偏差率控制在±10%（含）以内得满分，超出部分每超出1%扣0.1分，扣分最多不超过2分", BOTH],
  ["每延期1天扣0.1分，延期超过30天不得分", LATE],
  ["按期完成得满分；每逾期一天扣0.1分，逾期30天以上（不含）不得分", LATE],
  ["控制率小于等于1，得满分；大于1，每超出0.01扣0.5分", NUMBER],
  ["完成得满分，基本完成得80%，未完成不得分", WORDS],
  ["良好及以上得满分，合格得5分，合格以下不得分", GRADES],
  ["考核结果为良好（含）以上的，计满分；合格的，计5分；合格以下的不计分", GRADES],
  ["实际成本≤计划成本得满分，每超出1%扣1分", PLAN],
  ["实际支出不超过预算批复数得10分，超出预算批复数每1%扣1分", PLAN],
  ["执行率≥90%且满意度≥85%得10分，否则不得分", JOINT],
  [
    "10分：≥90%；8分：80%（含）-90%；0分：<80%",
    [
      ["90%", "10"],
      ["89.99%", "8"],
      ["80%", "8"],
      ["79.99%", "0"],
    ],
  ],
];

const WEIGHT = decimal("10");

function pointsFor(text: string, value: string | RuleValue): string {
  const { rule, unread } = readRule(text, { points: WEIGHT });
  if (!rule) return `not read: ${unread.join("；")}`;
  const asked = typeof value === "string" ? readValueText(value) : value;
  const { points, interval } = applyRule(rule, asked, { points: WEIGHT, steps: "by-width" });
  return points?.toFixed() ?? (interval ? `${interval.low.toFixed()}~${interval.high.toFixed()}` : "none");
}

it.each(ROWS)("is read by its grammar: %s", (text, asked) => {
  expect(asked.map(([value]) => pointsFor(text, value))).toEqual(asked.map(([, points]) => points));
});

it.each(ROWS)("gives the same points when said back: %s", (text, asked) => {
  const { rule } = readRule(text, { points: WEIGHT });
  const said = rule ? sayRule(rule) : "";
  expect(asked.map(([value]) => pointsFor(said, value))).toEqual(asked.map(([, points]) => points));
});

it.each([
  "每延期1天扣0.1分（节假日除外）",
  "达到100%得10分，每低1个百分点扣0.5分，因不可抗力除外",
  "每发现一项问题扣0.5分，每项最多扣1分",
  "每发现一项问题扣1分，整改到位的不扣分",
  "任意一个季度执行率低于90%的不得分，执行率≥90%得10分",
  "经主管部门认可，且执行率达到90%以上的，得10分；其他情况不得分",
  "实际成本≤计划成本且质量合格得满分，否则不得分",
  "完成率≥90%或合格率≥90%得10分，否则不得分",
])("is not half-read where more is asked than a number shows: %s", (text) => {
  expect(pointsFor(text, text.includes("天") ? "3天" : text.includes("问题") ? "3项" : "95%")).toMatch(
    /not read|~/,
  );
});

it("leaves points to a person where a case in words beside the number may take them away", () => {
  expect(pointsFor("执行率≥90%得10分，低于90%不得分，弄虚作假的本项不得分", "95%")).toBe("0~10");
});
