import { tryRule } from "../../../src/assessment/answers/try-rule";

const CONTROLLED = "以100%为标准。控制率≤100%，计8分；每超过一个百分点扣0.5分，扣完为止。";

describe("trying a rule", () => {
  it("gives the points, the rule said back and the clause that fired", () => {
    expect(tryRule(CONTROLLED, "8", "104%")).toEqual({
      points: 6,
      interval: null,
      rule: "控制率≤100%，得8分；每超过一个百分点扣0.5分，扣完为止。",
      clause: "每超过一个百分点扣0.5分",
      unread: [],
      problems: [],
      choices: [],
    });
  });

  it.each([
    [CONTROLLED, "8", "100%", 8, "控制率≤100%，得8分"],
    ["每发现一项问题，扣1分，扣完为止。", "5", "3个问题", 2, "每发现一项问题扣1分"],
    ["每发现一项问题，扣1分，扣完为止。", "5", "无", 5, "未发现问题，计满分"],
    ["超过规定5个工作日扣0.5分，10个工作日扣1分，以此类推", "5", "10个工作日", 4, "每超过5个工作日扣0.5分"],
    ["结果≤5%，得2分；5%＜结果≤10%，得1分；结果＞10%，得0分。", "2", "22.14/149.66", 0, "结果＞10%，得0分"],
    ["结果≤5%，得2分；结果＞5%，得0分。", "２", "５％", 2, "结果≤5%，得2分"],
  ])("%s (%s分) with %s gives %p by: %s", (text, points, value, expected, clause) => {
    const tried = tryRule(text, points, value);
    expect([tried.points, tried.clause]).toEqual([expected, clause]);
  });

  it("counts steps as asked, and names the way where it matters", () => {
    expect(tryRule(CONTROLLED, "8", "104.5%")).toMatchObject({
      points: 5.75,
      choices: ["不足一个扣分单位的按比例扣"],
    });
    expect(tryRule(CONTROLLED, "8", "104.5%", "whole")).toMatchObject({ points: 6 });
    expect(tryRule(CONTROLLED, "8", "104.5%", "begun")).toMatchObject({ points: 5.5 });
    expect(tryRule(CONTROLLED, "8", "104.5%", "sideways")).toMatchObject({ points: 5.75 });
  });

  it("leaves to a person what the rule leaves to a person", () => {
    expect(tryRule("部分整改的，得0.5至1分；未整改的，得0分", "1", "部分整改")).toMatchObject({
      points: null,
      interval: { low: 0.5, high: 1 },
    });
  });

  it("gives no points for words that were not understood", () => {
    expect(tryRule("满意度290%得10分", "10", "95%")).toMatchObject({
      points: null,
      rule: "",
      clause: "",
      unread: ["满意度290%得10分"],
    });
  });

  it.each(["", "十", "-3", "0", "10%"])("names points that are no number: %p", (points) => {
    expect(tryRule(CONTROLLED, points, "104%")).toMatchObject({
      points: null,
      problems: [`分值“${points}”不是大于0的数`],
    });
  });
});
