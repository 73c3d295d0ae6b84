import { decimal } from "../../../src/language/numbers";
import { applyRule, readRule, readValueText, sayRule, type Rule } from "../../../src/regulation/rule";
import { OTHER_FORMS, SCORECARD, type PrintedRule } from "./printed-rules";
import { FAMILIES, NOT_READ } from "./rule-families";

const ALL: readonly PrintedRule[] = [...SCORECARD, ...OTHER_FORMS, ...FAMILIES];

function ruleOf({ text, points }: PrintedRule): Rule {
  const { rule, unread } = readRule(text, { points: decimal(points) });
  if (!rule) throw new Error(`not read: ${unread.join("；")}`);
  return rule;
}

function scored(rule: Rule, points: string, value: string): string {
  const applied = applyRule(rule, readValueText(value), { points: decimal(points), steps: "by-width" });
  if (applied.points) return applied.points.toFixed();
  const { interval } = applied;
  return interval ? `${interval.low.toFixed()}~${interval.high.toFixed()}` : "none";
}

describe("a printed rule", () => {
  it.each(ALL.map((printed) => [printed.name, printed] as const))("is read whole: %s", (_, printed) => {
    const read = readRule(printed.text, { points: decimal(printed.points) });
    expect(read.unread).toEqual([]);
    expect(read.rule?.body.kind).toBe(printed.kind);
  });

  it.each(ALL.map((printed) => [printed.name, printed] as const))(
    "is said back in clear words: %s",
    (_, printed) => {
      expect(sayRule(ruleOf(printed))).toBe(printed.said);
    },
  );

  it.each(ALL.map((printed) => [printed.name, printed] as const))(
    "is the same rule when read again: %s",
    (_, printed) => {
      const rule = ruleOf(printed);
      const again = readRule(sayRule(rule), { points: decimal(printed.points) });
      expect(again.rule).toEqual(rule);
      expect(again.unread).toEqual([]);
    },
  );

  it.each(
    ALL.flatMap((printed) =>
      printed.scores.map(([value, points]) => [printed.name, value, points, printed] as const),
    ),
  )("%s: %s gives %s", (_, value, points, printed) => {
    expect(scored(ruleOf(printed), printed.points, value)).toBe(points);
  });
});

describe("a rule text that was not understood", () => {
  it.each(NOT_READ)("is not half-read: %s", (_, text, unread) => {
    const read = readRule(text, { points: decimal("10") });
    expect(read.rule).toBeNull();
    expect(read.unread).toContain(unread);
    expect(read.problems.map((problem) => problem.kind)).toContain("unread");
  });

  it.each(["预算执行率未达到90%的需说明原因(100字以内)", "", "对照年度目标，说明相关任务目标的完成情况"])(
    "is told from words that hold no rule: %p",
    (text) => {
      const read = readRule(text, { points: decimal("10") });
      expect([read.rule, read.unread]).toEqual([null, []]);
    },
  );
});
