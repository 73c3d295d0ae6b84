/** R-14, and limits that were broken: money and results beside each other. */
import { MONEY_AND_RESULTS } from "../../../../src/regulation/checks/rates/r-14-money-and-results";
import { SHORTFALL_EXPLAINED } from "../../../../src/regulation/checks/targets/t-04-shortfall";
import { LIMIT_EXCEEDED_FULL } from "../../../../src/regulation/checks/scores/p-10-limit-exceeded";
import { EMPTY_PACK, runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput, type IndicatorInput } from "../../../support/facts";
import { scoreOf } from "../scores/outcomes";

const ROW: IndicatorInput = {
  level1: "产出指标",
  level2: "数量指标",
  level3: "慰问人数",
  target: "≥700人",
  actual: "705人",
  weight: 90,
  score: 90,
};
interface Money {
  readonly init?: number;
  readonly budget?: number;
  readonly exec?: number;
}
function formOf(
  { init, budget = 100, exec = 100 }: Money,
  row: Partial<IndicatorInput> = {},
  more: Partial<FormInput> = {},
) {
  const figures = {
    ...(init === undefined ? {} : { "fund.init": init }),
    "fund.budget": budget,
    "fund.exec": exec,
  };
  return formFacts({ id: "project", figures, rows: [{ ...ROW, ...row }], ...more });
}
const severities = (...given: Parameters<typeof formOf>) =>
  runCheck(MONEY_AND_RESULTS, formOf(...given)).map(({ severity }) => severity);

describe("R-14, money and results", () => {
  it.each([
    [95, 90, []],
    [94.99, 90, ["info"]],
    [80.01, 90, ["info"]],
    [80, 90, ["warning"]],
    [80, 75, []],
    [40, 90, ["warning"]],
    [4.99, 90, ["warning"]],
  ])("of 100 spends %s and gets %s of 90 points", (exec, score, expected) => {
    expect(severities({ exec }, { score })).toEqual(expected);
  });

  it("says the rate and the share of points", () => {
    expect(runCheck(MONEY_AND_RESULTS, formOf({ exec: 75 }))[0]?.message).toBe(
      "资金只执行75.00%，指标却得100.00%的分，请说明原因。",
    );
  });

  it.each<[string, Partial<IndicatorInput>, Partial<FormInput>]>([
    ["the cell beside the rate", {}, { texts: { "fund.reason": "招标节约" } }],
    ["the general block", {}, { texts: { "explain.reason": "公开采购节约资金25万元。" } }],
    ["a row", { reason: "尾款按合同下年支付" }, {}],
    ["the goals", {}, { texts: { "goal.actual": "任务完成，结余资金已交回财政。" } }],
  ])("accuses nobody who says in %s where the money is", (_, row, more) => {
    expect(severities({ exec: 60 }, row, more)).toEqual([]);
  });

  it("is not silenced by a reason for something else", () => {
    expect(severities({ exec: 60 }, { reason: "暴雨误工" })).toEqual(["warning"]);
  });

  it.each([
    [100, 80, "national", []],
    [100, 79, "national", ["info"]],
    [100, 121, "national", ["info"]],
    [100, 90, "湖南", []],
    [100, 89, "湖南", ["info"]],
  ])("hints at a budget changed from %s to %s (%s)", (init, budget, province, expected) => {
    const form = formOf({ init, budget, exec: budget });
    const pack = { ...EMPTY_PACK, province: province === "national" ? null : province };
    expect(runCheckOn(MONEY_AND_RESULTS, { forms: [form], pack }).map((one) => one.severity)).toEqual(
      expected,
    );
  });

  it("warns of a changed budget where the form prints the duty to explain it", () => {
    const notes = [{ fact: "project1.note[0]", text: "预算调整幅度较大的，应说明调整原因。" }];
    expect(severities({ init: 100, budget: 30, exec: 30 }, {}, { notes })).toEqual(["warning"]);
  });

  it.each([
    ["项目总成本", "386万元", ["warning"]],
    ["项目总成本", "60万元", ["warning"]],
    ["预算成本", "600000元", ["warning"]],
    ["项目总投资", "386万元", ["info"]],
    ["项目总成本", "97万元", []],
    ["项目总成本", "98万元", []],
    ["每公里养护成本", "3.5万元", []],
    ["人均成本", "60元", []],
    ["项目总成本", "60", []],
  ])("holds %s of %s against 97万元", (level3, actual, expected) => {
    expect(severities({ budget: 97, exec: 97 }, { level3, actual, target: "≤160万元" })).toEqual(expected);
  });

  it("gives one finding of several signs", () => {
    const form = formOf(
      { init: 300, exec: 40 },
      { level3: "项目总成本", target: "≤90万元", actual: "60万元" },
    );
    expect(runCheck(MONEY_AND_RESULTS, form)).toHaveLength(1);
  });

  it("is silent on a form without money", () => {
    expect(runCheck(MONEY_AND_RESULTS, formFacts({ id: "project", rows: [ROW] }))).toEqual([]);
  });
});

describe("a limit that was broken", () => {
  const limited = (score: number, actual = "8起", more: Partial<IndicatorInput> = {}) =>
    formFacts({
      id: "project",
      rows: [{ level3: "火灾起数", target: "≤4起", actual, weight: 8, score, ...more }],
    });
  const found = (score: number) => {
    const form = limited(score);
    const scores = [scoreOf(form, "ind[0]", { computed: "0", explanation: { ruleFrom: "pack" } })];
    return runCheckOn(LIMIT_EXCEEDED_FULL, { forms: [form], outcomes: { [form.key]: { scores } } });
  };

  it.each([
    [8, 1],
    [7.5, 1],
    [4.2, 1],
    [4.1, 0],
    [4, 0],
    [0, 0],
  ])("at twice the limit keeps %s of 8 points", (score, findings) => {
    expect(found(score)).toHaveLength(findings);
  });

  it.each([
    ["5.1起", 0],
    ["5.2起", 1],
    ["3起", 0],
  ])("wants a reason from 30 %% beyond it on: %s of 4", (actual, findings) => {
    expect(runCheck(SHORTFALL_EXPLAINED, limited(0, actual))).toHaveLength(findings);
    expect(runCheck(SHORTFALL_EXPLAINED, limited(0, actual, { reason: "极端天气多发" }))).toEqual([]);
  });
});
