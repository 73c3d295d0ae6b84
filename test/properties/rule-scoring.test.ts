import fc from "fast-check";
import { compare, decimal, type Decimal } from "../../src/language/numbers";
import { applyRule, readRule, sayRule, type RuleValue } from "../../src/regulation/rule";
import { OTHER_FORMS, SCORECARD } from "../regulation/rule/printed-rules";
import { FAMILIES } from "../regulation/rule/rule-families";

const ALL = [...SCORECARD, ...OTHER_FORMS, ...FAMILIES];
const STEPS = ["by-width", "whole", "begun", "linear"] as const;

/** Rates with four decimals, thresholds and their neighbours among them. */
const rate = fc.oneof(
  fc.integer({ min: -2000, max: 30000 }).map((tenThousandths) => decimal(String(tenThousandths)).div(10000)),
  fc
    .constantFrom("0", "0.05", "0.0501", "0.6", "0.5999", "0.8", "0.9", "0.95", "1", "1.0001", "1.05")
    .map((text) => decimal(text)),
);
const count = fc.integer({ min: 0, max: 60 }).map((number) => decimal(String(number)));
const value: fc.Arbitrary<RuleValue> = fc.oneof(
  rate.map((one): RuleValue => ({ kind: "rate", rate: one })),
  count.map((one): RuleValue => ({ kind: "count", count: one, unit: null })),
  count.map((days): RuleValue => ({ kind: "days", days, unit: "工作日" })),
  fc
    .tuple(count, count)
    .map(([actual, target]): RuleValue => ({ kind: "pair", actual, target, atMost: false })),
  fc
    .constantFrom("无", "不涉及", "未发现问题", "已完成", "部分整改")
    .map((text): RuleValue => ({ kind: "words", text })),
);

function within(points: Decimal, weight: Decimal): boolean {
  return points.gte(0) && points.lte(weight) && points.round(2).eq(points);
}

describe("the points of any rule for any value", () => {
  it("lie within 0 and the weight, with 2 decimals", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        value,
        fc.constantFrom(...STEPS),
        ({ text, points }, given, steps) => {
          const weight = decimal(points);
          const { rule } = readRule(text, { points: weight });
          if (!rule) throw new Error(`not read: ${text}`);
          const { points: scored, interval, clause } = applyRule(rule, given, { points: weight, steps });
          expect(clause).not.toBe("");
          if (scored) expect(within(scored, weight)).toBe(true);
          if (interval) {
            expect(within(interval.low, weight) && within(interval.high, weight)).toBe(true);
            expect(interval.low.lte(interval.high)).toBe(true);
          }
          expect(scored !== null && interval !== null).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const DOWNWARD = [
  "以100%为标准。控制率≤100%，计8分；每超过一个百分点扣0.5分，扣完为止。",
  "结果≤5%，得8分；5%＜结果≤10%，得4分；结果＞10%，得0分。",
  "预算控制率=0,计8分;0-10%(含),计6分;10-20%(含),计4分;20-30%(含),计2分;大于30%不得分",
  "(1-10×调剂额/年初预算数)×分值，调剂额/年初预算数>10%的不得分",
  "得分=(1-(实际值-目标值)/目标值)×分值",
  "按年度指标值/实际完成值×分值计算得分",
];
const UPWARD = [
  "100%计满分,每低于5%扣2分,扣完为止.",
  "结果≥80%，得8分；80%＞结果≥60%，得4分；结果＜60%，得0分。",
  "执行率*该指标分值，最高不得超过分值上限",
  "完成率≥90%得满分；60%≤完成率<90%按比例得分；<60%不得分",
  "达到100%得8分，每降低1%扣0.5分，低于60%不得分",
  "95%以上得8分，85%以上得4分，70%以上得2分，70%以下不得分",
];

describe("more is never worth less where more is better, and never worth more where less is", () => {
  const weight = decimal("8");
  const score = (text: string, one: Decimal, steps: (typeof STEPS)[number]): Decimal => {
    const { rule } = readRule(text, { points: weight });
    const points = rule && applyRule(rule, { kind: "rate", rate: one }, { points: weight, steps }).points;
    if (!points) throw new Error(`no points: ${text}`);
    return points;
  };
  const positive = fc.integer({ min: 0, max: 25000 }).map((number) => decimal(String(number)).div(10000));

  it.each([...UPWARD.map((text) => [text, 1] as const), ...DOWNWARD.map((text) => [text, -1] as const)])(
    "%s",
    (text, direction) => {
      fc.assert(
        fc.property(positive, positive, fc.constantFrom(...STEPS), (left, right, steps) => {
          const order = compare(left, right);
          const points = compare(score(text, left, steps), score(text, right, steps));
          expect(order * direction * points).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe("a rule made of bands at random", () => {
  const bands = fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 5 }), fc.nat(2))
    .map(([edges]) => [...edges].sort((left, right) => right - left));

  it("is read, said and read again as the same bands", () => {
    fc.assert(
      fc.property(bands, fc.boolean(), (edges, included) => {
        const sign = included ? "≥" : "＞";
        const other = included ? "＜" : "≤";
        const rungs = edges.map((edge, index) => {
          const upper = edges[index - 1];
          const top = upper === undefined ? "" : `且${other}${upper}%`;
          return `完成率${sign}${edge}%${top}的，得${10 - index}分`;
        });
        const text = [...rungs, `完成率${other}${edges[edges.length - 1]}%的，不得分`].join("；");
        const { rule, unread, problems } = readRule(text, { points: decimal("10") });
        expect([unread, problems]).toEqual([[], []]);
        if (!rule) throw new Error(text);
        expect(readRule(sayRule(rule), { points: decimal("10") }).rule).toEqual(rule);
        edges.forEach((edge, index) => {
          const at = applyRule(
            rule,
            { kind: "rate", rate: decimal(String(edge)).div(100) },
            { points: decimal("10"), steps: "by-width" },
          );
          const last = index === edges.length - 1;
          const below = last ? "0" : String(9 - index);
          expect(at.points?.toFixed()).toBe(included ? String(10 - index) : below);
        });
      }),
      { numRuns: 200 },
    );
  });
});
