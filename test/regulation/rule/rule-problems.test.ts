import { decimal } from "../../../src/language/numbers";
import { applyRule, readRule, readValueText } from "../../../src/regulation/rule";

function problems(text: string, points: string): readonly string[] {
  return readRule(text, { points: decimal(points) }).problems.map(
    ({ kind, text: said }) => `${kind}: ${said}`,
  );
}

describe("what a rule leaves open is named", () => {
  it.each([
    ["a gap", "≥90%得5分；60%≤结果＜80%得3分；＜60%不得分", "5", ["gap: 80%至90%没有对应的分档"]],
    ["a number between two strict signs", "＞80%得5分；＜80%不得分", "5", ["gap: 等于80%没有对应的分档"]],
    ["an overlap", "≥80%得5分；≤80%不得分", "5", ["overlap: 80%同属两档"]],
    [
      "bands that run into each other",
      "70%≤结果≤100%得5分；60%≤结果＜80%得3分；＜60%不得分",
      "5",
      ["overlap: 70%至80%同属两档", "open-end: 高于100%没有对应的分档"],
    ],
    [
      "nothing above the highest band",
      "95%≤结果≤100%得3分；结果＜95%得0分",
      "3",
      ["open-end: 高于100%没有对应的分档"],
    ],
    [
      "nothing below the lowest band",
      "≥80%得3分；60%≤结果＜80%得1分",
      "3",
      ["open-end: 低于60%没有对应的分档"],
    ],
    [
      "more points than the weight",
      "≤100%得8分；＞100%得0分",
      "5",
      ["above-weight: 最多可得8分，高于分值5分"],
    ],
    [
      "fewer points than the weight",
      "≤100%得3分；＞100%得0分",
      "5",
      ["below-weight: 最多只能得3分，达不到分值5分"],
    ],
    [
      "another weight in the words",
      "本项满分8分。≤100%得5分；＞100%得0分",
      "5",
      ["above-weight: 评分标准写明满分8分，与分值5分不一致"],
    ],
    [
      "a checklist that adds up to more",
      "①制度健全2分；②执行有效2分；③公开及时2分",
      "5",
      ["above-weight: 最多可得6分，高于分值5分"],
    ],
  ])("%s", (_, text, points, expected) => {
    expect(problems(text, points)).toEqual(expected);
  });

  it.each([
    ["bands that meet", "结果≤5%，得2分；5%＜结果≤10%，得1分；结果＞10%，得0分。", "2"],
    ["a satisfaction that cannot pass 100%", "90%≤满意度≤100%得10分；满意度＜90%得0分", "10"],
    ["an otherwise that fills every gap", "≥90%得5分；60%≤结果＜80%得3分；否则不得分", "5"],
    ["steps", "控制率≤100%，计8分；每超过一个百分点扣0.5分", "8"],
    ["a checklist that adds up", "①制度健全2分；②执行有效3分", "5"],
    ["a weight that agrees", "本项满分5分。≤100%得5分；＞100%得0分", "5"],
  ])("and nothing is said of %s", (_, text, points) => {
    expect(problems(text, points)).toEqual([]);
  });
});

describe("what the words leave to choose is named", () => {
  it.each([
    [
      "a boundary of two bands",
      "90%-100%得5分，80%-90%得3分，80%以下不得分",
      ["边界值90%未注明归属，归分值较高的一档", "边界值80%未注明归属，归分值较高的一档"],
    ],
    ["a sign restored", "控制率Q100%得5分；控制率＞100%得0分", ["“Q”按“≤”识别"]],
    ["a beginning left out", "每低于1%扣0.5分", ["未写明起扣点，按100%起扣"]],
    ["a weight left out of a formula", "得分=1-10×调剂额/年初预算数", ["公式未写“×分值”，按乘以分值计算"]],
    ["nothing where all is said", "结果≤100%，得5分；结果＞100%，得0分。", []],
  ])("when reading: %s", (_, text, expected) => {
    expect([...readRule(text, { points: decimal("5") }).choices].sort()).toEqual([...expected].sort());
  });

  const apply = (
    text: string,
    value: string,
    steps: "by-width" | "whole" | "begun" | "linear" = "by-width",
  ) => {
    const { rule } = readRule(text, { points: decimal("8") });
    return rule && applyRule(rule, readValueText(value), { points: decimal("8"), steps });
  };

  it.each([
    ["by-width", "7.75", "不足一个扣分单位的按比例扣"],
    ["whole", "8", "不足一个扣分单位的不扣"],
    ["begun", "7.5", "不足一个扣分单位的按一个计"],
    ["linear", "7.75", "不足一个扣分单位的按比例扣"],
  ] as const)("when counting steps of one point %s", (steps, points, choice) => {
    const applied = apply("控制率≤100%，计8分；每超过一个百分点扣0.5分", "100.5%", steps);
    expect([applied?.points?.toFixed(), applied?.choices]).toEqual([points, [choice]]);
  });

  it.each([
    ["by-width", "8"],
    ["whole", "8"],
    ["begun", "6"],
    ["linear", "7.6"],
  ] as const)("when counting steps of five points %s", (steps, points) => {
    expect(apply("100%计满分,每低于5%扣2分", "99%", steps)?.points?.toFixed()).toBe(points);
  });

  it("but not where every way of counting gives the same points", () => {
    expect(apply("控制率≤100%，计8分；每超过一个百分点扣0.5分", "102%")?.choices).toEqual([]);
    expect(apply("控制率≤100%，计8分；每超过一个百分点扣0.5分", "200%")?.choices).toEqual([]);
    expect(apply("100%计满分,每低于5%扣2分", "100%")?.choices).toEqual([]);
  });
});

describe("a row that does not apply", () => {
  const { rule } = readRule("结果≤100%，得3分；结果＞100%，得0分。", { points: decimal("3") });
  const value = readValueText("无项目支出");
  it.each([
    ["full", "3", null],
    ["zero", "0", null],
    ["exclude", undefined, null],
    ["manual", undefined, "0~3"],
  ] as const)("scores by the policy %s", (notApplicable, points, interval) => {
    const applied =
      rule && applyRule(rule, value, { points: decimal("3"), steps: "by-width", notApplicable });
    const range = applied?.interval
      ? `${applied.interval.low.toFixed()}~${applied.interval.high.toFixed()}`
      : null;
    expect([applied?.points?.toFixed(), range]).toEqual([points, interval]);
    expect(applied?.choices).toHaveLength(1);
  });

  it("scores by the rule itself where the rule speaks of it", () => {
    const spoken = readRule("没有楼堂馆所项目的不得分；控制率≤100%得3分", { points: decimal("3") }).rule;
    const applied =
      spoken &&
      applyRule(spoken, readValueText("没有楼堂馆所项目"), { points: decimal("3"), steps: "by-width" });
    expect([applied?.points?.toFixed(), applied?.choices]).toEqual(["0", []]);
  });
});

describe("a value of another kind", () => {
  it.each([
    ["a count for a rate", "结果≤100%，得3分；结果＞100%，得0分。", "3个"],
    ["a rate for a count", "每发现一项问题扣1分", "50%"],
    ["days for working days", "每超过5个工作日扣0.5分", "10天"],
    ["a number of another thing", "投诉≤3次，得3分；投诉＞3次，得0分", "3天"],
  ])("is left to a person: %s", (_, text, value) => {
    const { rule } = readRule(text, { points: decimal("3") });
    const applied =
      rule && applyRule(rule, readValueText(value), { points: decimal("3"), steps: "by-width" });
    expect([applied?.points, applied?.interval?.high.toFixed()]).toEqual([null, "3"]);
  });
});
