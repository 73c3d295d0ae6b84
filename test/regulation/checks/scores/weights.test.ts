/** P-01, P-03, P-04, P-14, P-15, P-16, P-20: weights, and scores within them. */
import { WEIGHTS_MAKE_100 } from "../../../../src/regulation/checks/scores/p-01-weights";
import { SCORE_WITHIN_WEIGHT } from "../../../../src/regulation/checks/scores/p-03-above-weight";
import { POINTS_NOT_NEGATIVE } from "../../../../src/regulation/checks/scores/p-04-negative";
import { WEIGHT_CONCENTRATED } from "../../../../src/regulation/checks/scores/p-14-concentrated";
import { EVEN_WEIGHTS } from "../../../../src/regulation/checks/scores/p-15-even-weights";
import { ALL_FULL_MARKS } from "../../../../src/regulation/checks/scores/p-16-all-full";
import { NOT_APPLICABLE_SCORED } from "../../../../src/regulation/checks/scores/p-20-not-applicable";
import type { FormFacts } from "../../../../src/regulation/facts";
import { runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput, type IndicatorInput, type Typed } from "../../../support/facts";
import { HENGYANG } from "../targets/hengyang";
import { scoreOf } from "./outcomes";

const EXECUTION = { "fund.weight": 10, "fund.score": 10 };
const rowsOf = (weights: readonly Typed[]): readonly IndicatorInput[] =>
  weights.map((weight, index) => ({ level3: `任务${index + 1}`, weight, score: 1 }));
const weighted = (weights: readonly Typed[], more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "project", figures: EXECUTION, rows: rowsOf(weights), ...more });
const scored = (weight: Typed, score: Typed): FormFacts =>
  formFacts({ id: "project", rows: [{ level3: "巡查次数", weight, score }] });

describe("P-01, the weights make 100", () => {
  it.each([
    [[50, 39], "99", "分值合计为99分，应为100分。"],
    [[50, 41], "101", "分值合计为101分，应为100分。"],
  ])("speaks of %j beside 10 for execution", (weights, reported, message) => {
    expect(runCheck(WEIGHTS_MAKE_100, weighted(weights))).toMatchObject([
      { severity: "error", reported, expected: "100", message, facts: ["project1.ind[0].weight"] },
    ]);
  });

  it("holds the printed total against the sum of its parts", () => {
    const form = weighted([60, 40], { figures: { ...EXECUTION, "total.weight": 100 } });
    expect(runCheck(WEIGHTS_MAKE_100, form)).toMatchObject([
      {
        facts: ["project1.total.weight"],
        reported: "100",
        expected: "110",
        message: "分值合计为110分，与填报的总分分值100分不符，应为100分。",
      },
    ]);
  });

  it("holds a printed sum that is wrong itself against the weights", () => {
    const form = weighted([50, 40], { figures: { ...EXECUTION, "total.weight": 101 } });
    expect(runCheck(WEIGHTS_MAKE_100, form)).toMatchObject([
      {
        facts: ["project1.total.weight"],
        reported: "101",
        expected: "100",
        message: "分值合计为100分，与填报的总分分值101分不符，应为100分。",
      },
    ]);
    const right = weighted([50, 40], { figures: { ...EXECUTION, "total.weight": 100 } });
    expect(runCheck(WEIGHTS_MAKE_100, right)).toEqual([]);
  });

  it("adds a weight of several merged rows and of 其中 rows once", () => {
    const form = weighted([60, 30, 30, 30]);
    const indicators = form.indicators.map((row, index) => ({
      ...row,
      sharedWeightWith: index === 2 ? ("ind[1]" as const) : null,
      partOf: index === 3 ? ("ind[1]" as const) : null,
    }));
    expect(runCheck(WEIGHTS_MAKE_100, { ...form, indicators })).toEqual([]);
  });

  it.each([
    ["100 with execution", weighted([50, 40])],
    ["100 on a scorecard", formFacts({ id: "scorecard", rows: rowsOf([60, 40]) })],
    ["a form that was cut", weighted([50], { complete: false })],
    ["a form without weights", weighted([null])],
    ["a form whose funding block stands on another page", formFacts({ id: "project", rows: rowsOf([90]) })],
    ["an execution of unknown weight", weighted([50], { figures: { "fund.score": 10 } })],
    ["the published form", HENGYANG],
  ])("is silent on %s", (_, form) => {
    expect(runCheck(WEIGHTS_MAKE_100, form)).toEqual([]);
  });
});

describe("P-03, a score within its weight", () => {
  const rowsWith = (above: number): IndicatorInput[] =>
    Array.from({ length: 6 }, (_, at) => ({
      level3: `任务${at + 1}`,
      weight: 10,
      score: at < above ? 11 : 9,
    }));

  it.each([
    ["three rows of six each for itself", 3, 3],
    ["four rows of six as one finding on the columns", 4, 1],
    ["every row as one finding on the columns", 6, 1],
  ])("tells of %s", (_name, above, findings) => {
    const found = runCheck(SCORE_WITHIN_WEIGHT, formFacts({ id: "project", rows: rowsWith(above) }));
    expect(found).toHaveLength(findings);
    if (findings === 1)
      expect(found[0]?.message).toContain(`${above}个指标的得分高于分值（如“任务1”得分11、分值10）`);
  });

  it("fires above, not at and below", () => {
    expect(runCheck(SCORE_WITHIN_WEIGHT, scored(5, 5.01))).toMatchObject([
      {
        severity: "error",
        facts: ["project1.ind[0].score", "project1.ind[0].weight"],
        reported: "5.01",
        expected: "≤5",
        message: "指标“巡查次数”得分5.01高于分值5。",
      },
    ]);
    expect(runCheck(SCORE_WITHIN_WEIGHT, scored(5, 5))).toEqual([]);
    expect(runCheck(SCORE_WITHIN_WEIGHT, scored(5, 4.99))).toEqual([]);
  });

  it("looks at the execution rate too", () => {
    const form = formFacts({ id: "project", figures: { "fund.weight": 10, "fund.score": 12 } });
    expect(runCheck(SCORE_WITHIN_WEIGHT, form)).toMatchObject([
      { message: "指标“预算执行率”得分12高于分值10。" },
    ]);
  });

  it("takes rows under one merged weight together", () => {
    const form = weighted([20, null, null, null]);
    const under = (score: number): FormFacts => ({
      ...form,
      indicators: form.indicators.map((row, index) => ({
        ...row,
        sharedWeightWith: index === 0 ? null : "ind[0]",
        score: scored(1, score).indicators[0]?.score,
      })),
    });
    expect(runCheck(SCORE_WITHIN_WEIGHT, under(5))).toEqual([]);
    expect(runCheck(SCORE_WITHIN_WEIGHT, under(6))).toMatchObject([{ reported: "24", expected: "≤20" }]);
  });
});

describe("P-04, no negative points", () => {
  it.each([
    [0, 3, "指标“巡查次数”分值为0分，分值应大于0。", ">0"],
    [-5, 0, "指标“巡查次数”分值为-5分，分值应大于0。", ">0"],
    [5, -1, "指标“巡查次数”得分为-1分，得分不应小于0。", "≥0"],
  ])("fires for weight %d and score %d", (weight, score, message, expected) => {
    expect(runCheck(POINTS_NOT_NEGATIVE, scored(weight, score))).toMatchObject([
      { severity: "error", message, expected },
    ]);
  });

  it.each([
    [5, 0],
    [0, 0],
    [null, null],
  ])("is silent for weight %j and score %j", (weight, score) => {
    expect(runCheck(POINTS_NOT_NEGATIVE, scored(weight, score))).toEqual([]);
  });
});

describe("P-14, a concentrated weight", () => {
  it("fires above 40 % of the level, not at 40 %", () => {
    expect(runCheck(WEIGHT_CONCENTRATED, weighted([21, 15, 14]))).toMatchObject([
      {
        severity: "warning",
        facts: ["project1.ind[0].weight"],
        message: "“任务1”21分，占产出指标的42.00%，权重偏集中。",
      },
    ]);
    expect(runCheck(WEIGHT_CONCENTRATED, weighted([20, 15, 15]))).toEqual([]);
    expect(runCheck(WEIGHT_CONCENTRATED, weighted([19, 16, 15]))).toEqual([]);
  });

  it("fires for an indicator alone in its level", () => {
    expect(runCheck(WEIGHT_CONCENTRATED, weighted([90]))).toMatchObject([
      { message: "产出指标只有1个三级指标，建议补充数量、质量、时效指标。" },
    ]);
  });

  it("calls no equal share of two concentrated, but an unequal one", () => {
    expect(runCheck(WEIGHT_CONCENTRATED, weighted([15, 15]))).toEqual([]);
    expect(runCheck(WEIGHT_CONCENTRATED, weighted([20, 10]))).toHaveLength(1);
  });

  it.each([
    [10, 0],
    [11, 1],
  ])("exempts a level of %d points", (points, findings) => {
    expect(runCheck(WEIGHT_CONCENTRATED, weighted([points]))).toHaveLength(findings);
  });
});

describe("P-15, weights all alike", () => {
  it("hints once a form and lists the levels", () => {
    expect(runCheck(EVEN_WEIGHTS, weighted([5, 5, 5]))).toMatchObject([
      { severity: "info", message: "产出指标下各三级指标均为5分，建议按重要程度区分。" },
    ]);
  });

  it.each([[[5, 5]], [[5, 5, 6]]])("is silent for %j", (weights) => {
    expect(runCheck(EVEN_WEIGHTS, weighted(weights))).toEqual([]);
  });
});

describe("P-16, full marks everywhere", () => {
  const full = (...scores: readonly number[]): FormFacts =>
    formFacts({ id: "project", rows: scores.map((score) => ({ level3: "任务", weight: 10, score })) });

  it("fires for three of three", () => {
    expect(runCheck(ALL_FULL_MARKS, full(10, 10, 10))).toMatchObject([
      { severity: "info", message: "3个指标全部满分，请对照佐证材料复核。" },
    ]);
  });

  it("is silent for two, for one deduction and on the published form", () => {
    expect(runCheck(ALL_FULL_MARKS, full(10, 10))).toEqual([]);
    expect(runCheck(ALL_FULL_MARKS, full(10, 10, 9.9))).toEqual([]);
    expect(runCheck(ALL_FULL_MARKS, HENGYANG)).toEqual([]);
  });
});

describe("P-20, full marks for what does not apply", () => {
  const card = (evidence: string, score: number): FormFacts =>
    formFacts({ id: "scorecard", rows: [{ level3: "政府采购\n完成率", weight: 2, score, evidence }] });
  const run = (form: FormFacts, status: "ok" | "not-applicable" = "ok") => {
    const scores = [scoreOf(form, "ind[0]", { status })];
    return runCheckOn(NOT_APPLICABLE_SCORED, { forms: [form], outcomes: { card: { scores } } });
  };

  it("names the row and the policy", () => {
    expect(run(card("本年度无政府采购事项", 2))).toMatchObject([
      {
        severity: "warning",
        facts: ["card.ind[0].score", "card.ind[0].evidence"],
        message:
          "政府采购完成率不适用（本年度无政府采购事项），自评2分，按“计满分”计分，请确认财政部门口径。",
      },
    ]);
  });

  it("follows the outcome where words do not tell", () => {
    expect(run(card("我单位未列入采购范围", 2), "not-applicable")).toHaveLength(1);
  });

  it.each([
    ["未发现违法违规问题", 2],
    ["8/10×100%=80%", 2],
    ["本年度无政府采购事项", 1.9],
  ])("is silent for %s at %d", (evidence, score) => {
    expect(run(card(evidence, score))).toEqual([]);
  });
});
