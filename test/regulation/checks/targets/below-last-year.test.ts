/** T-21 on forms of two years, made by hand. */
import { TARGET_BELOW_LAST_YEAR } from "../../../../src/regulation/checks/targets/t-21-below-last-year";
import type { FormFacts } from "../../../../src/regulation/facts";
import type { Violation } from "../../../../src/regulation/outcome";
import type { Policies } from "../../../../src/regulation/packs/policy";
import { runCheckOn } from "../../../support/checks";
import { filingOf, formFacts, type FormInput, type IndicatorInput, type Typed } from "../../../support/facts";

const form = (rows: readonly IndicatorInput[], more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "self-evaluation", rows, ...more });

function found(
  now: readonly FormFacts[],
  before: readonly FormFacts[],
  policies: Partial<Policies> = {},
): readonly Violation[] {
  const filing = { ...filingOf(...now), previous: { ...filingOf(...before), year: 2021 } };
  return runCheckOn(TARGET_BELOW_LAST_YEAR, { filing, policies });
}

const fires = (
  now: Partial<IndicatorInput>,
  before: Partial<IndicatorInput>,
  level3 = "植树造林面积",
): boolean => found([form([{ level3, ...now }])], [form([{ level3, ...before }])]).length > 0;

describe("T-21", () => {
  it("names target and last year's result, and marks the target", () => {
    const [finding] = found(
      [form([{ level3: "办理不动产登记证", target: "≥700本" }])],
      [form([{ level3: "巡查次数" }, { level3: "办理不动产登记证", actual: "1008本" }])],
    );
    expect(finding).toMatchObject({
      severity: "warning",
      facts: ["self.ind[0].target"],
      previousFacts: ["self.ind[1].actual"],
      reported: "≥700本",
      message: "指标“办理不动产登记证”指标值≥700本低于上年实际1008本，目标偏低，任务确有减少的请说明。",
    });
  });

  it.each<[string, Typed, Typed, boolean]>([
    ["30 % above the target", "100亩", "130亩", true],
    ["just below that", "100亩", "129.9亩", false],
    ["equal", "≥100亩", "100亩", false],
    ["less than the target", "≥100亩", "80亩", false],
    ["in another scale of the unit", "≥1万亩", "13000亩", true],
    ["in another unit", "≥100亩", "130公顷", false],
    ["without its unit", "100", "130亩", true],
    ["words", "≥100亩", "基本完成", false],
    ["a bound", "≥100亩", "150亩以上", false],
    ["above a target of 0", "0亩", "130亩", false],
    ["above a limit", "≤100亩", "130亩", false],
    ["above a target in words", "明显增加", "130亩", false],
    ["money, which follows the budget", "≥100万元", "200万元", false],
  ])("asks for a reason where last year's result is %s: %s / %s → %s", (_, target, actual, expected) => {
    expect(fires({ target }, { actual })).toBe(expected);
  });

  it.each<[string, Typed, Typed, boolean]>([
    ["档案归档率", "≥70%", "91%", true],
    ["档案归档率", "≥90%", "100%", false],
    ["档案归档率", "=100%", "100%", false],
    ["游客增长率", "≥5%", "8%", false],
    ["群众投诉数量", "5件", "10件", false],
    ["平均办理时限", "3天", "6天", false],
    ["违法案件结案数", "50件", "80件", true],
    ["群众投诉数量", "≥5件", "10件", true],
  ])("knows where more is not better: %s %s / %s → %s", (level3, target, actual, expected) => {
    expect(fires({ target }, { actual }, level3)).toBe(expected);
  });

  it("leaves cost indicators to their limits", () => {
    const cost = { level1: "成本指标", level2: "经济成本指标" };
    expect(fires({ ...cost, target: "≥100公里" }, { ...cost, actual: "200公里" })).toBe(false);
  });

  it.each<[string, string, boolean]>([
    ["2022年植树造林面积", "2021年度植树造林面积", true],
    ["1.植树造林面积", "植树造林面积（亩）", true],
    ["植树造林面积", "植树造林成活面积", false],
  ])("finds last year's row by its name: %s and %s → %s", (now, before, expected) => {
    const forms = (level3: string, row: Partial<IndicatorInput>): readonly FormFacts[] => [
      form([{ level3, ...row }]),
    ];
    expect(found(forms(now, { target: "100亩" }), forms(before, { actual: "200亩" }))).toHaveLength(
      expected ? 1 : 0,
    );
  });

  it("does not choose between two rows of one name", () => {
    const [now, before] = [
      { level3: "巡查次数", target: "10次" },
      { level3: "巡查次数", actual: "20次" },
    ];
    expect(found([form([now])], [form([before, before])])).toEqual([]);
    expect(found([form([now, now])], [form([before])])).toEqual([]);
  });

  it("takes a reason of the row, or one that names the indicator", () => {
    const before = form([{ level3: "植树造林面积", actual: "200亩" }]);
    const row = { level3: "植树造林面积", target: "100亩" };
    const texts = (reason: string): Partial<FormInput> => ({ texts: { "explain.reason": reason } });
    expect(found([form([{ ...row, reason: "省级下达任务减少" }])], [before])).toEqual([]);
    expect(found([form([row], texts("植树造林面积按省级下达任务减少。"))], [before])).toEqual([]);
    expect(found([form([row], texts("受疫情影响。"))], [before])).toHaveLength(1);
  });

  it("lets the work fall with the money, a rate not", () => {
    const pair = (target: Typed, actual: Typed, money: Typed): readonly Violation[] =>
      found(
        [form([{ level3: "植树造林面积", target }], { figures: { "fund.budget": money } })],
        [form([{ level3: "植树造林面积", actual }], { figures: { "fund.budget": "200.00" } })],
      );
    expect(pair("100亩", "200亩", "100.00")).toEqual([]);
    expect(pair("100亩", "200亩", "101.00")).toHaveLength(1);
    expect(pair("≥50%", "100%", "100.00")).toHaveLength(1);
  });

  it("counts as far what the policy counts as far", () => {
    const [now, before] = [
      form([{ level3: "植树造林面积", target: "100亩" }]),
      form([{ level3: "植树造林面积", actual: "120亩" }]),
    ];
    expect(found([now], [before], { overCompletionFrom: 20 })).toHaveLength(1);
    expect(found([now], [before], { overCompletionFrom: 21 })).toEqual([]);
  });

  it("holds a project against the same project of last year", () => {
    const project = (name: string, row: Partial<IndicatorInput>, key = "project1"): FormFacts =>
      form([{ level3: "植树造林面积", ...row }], { id: "project", key, texts: { "head.project": name } });
    const now = project("生态修复", { target: "100亩" });
    const last = project("生态修复", { actual: "200亩" }, "project2");
    const other = project("信息化建设", { actual: "100亩" });
    expect(found([now], [other, last]).map(({ previousFacts }) => previousFacts)).toEqual([
      ["project2.ind[0].actual"],
    ]);
    expect(found([now], [other])).toEqual([]);
  });

  it("says nothing where no workbook of last year was given", () => {
    const now = form([{ level3: "植树造林面积", target: "100亩" }]);
    expect(runCheckOn(TARGET_BELOW_LAST_YEAR, { forms: [now] })).toEqual([]);
  });
});
