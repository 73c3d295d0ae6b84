/** The scorecard of 新晃县 2021 as published: its own words score it, whatever the pack. */
import { showNumber } from "../../../src/language/numbers";
import { evaluateForm } from "../../../src/regulation/evaluate";
import type { FormFacts } from "../../../src/regulation/facts";
import type { FormOutcome } from "../../../src/regulation/outcome";
import { NATIONAL_2020, packById } from "../../../src/regulation/packs";
import { choosePolicies, type Policies } from "../../../src/regulation/packs/policy";
import { formFacts, type IndicatorInput } from "../../support/facts";

const VERBAL = "对照整体绩效目标评价";
const EVIDENCE: readonly (readonly [name: string, evidence: string, score: string])[] = [
  ["整体绩效目标设定", "有目标且符合客观实际、目标清晰可衡量", "2.5"],
  ["项目绩效目标设定", "无项目支出", "2.5"],
  ["在职人员控制率", "8/8×100%=100%", "3"],
  ["三公经费变动率", "5/5×100%=100%", "3"],
  ["重点项目预算保障率", "无重点项目预算", "3"],
  ["项目预算执行率", "无项目支出", "3"],
  ["预算调整率", "22.14/149.66×100%=14.79%", "0"],
  ["公用经费控制率", "52.03/68.95×100%=75.46%", "3"],
  ["三公经费控制率", "4.81/5.00×100%=96.20%", "2"],
  ["政府采购完成率", "本年度无政府采购事项", "2"],
  ["资金管理制度健全性", "制定了完整的办法、制度且执行到位", "2"],
  ["资金使用合规性", "部门预算资金使用符合相关的预算财务管理制度的规定", "3"],
  ["资金使用合理性", "相符率100%", "2"],
  ["整改落实", "未发现违法违规问题", "2"],
  ["资产管理制度健全性", "资产管理制度健全", "1"],
  ["资产管理安全性", "资产管理安全", "2"],
  ["固定资产利用率", "16.78/16.78×100%=100%", "2"],
  ["数量", VERBAL, "10"],
  ["质量", VERBAL, "10"],
  ["时效", VERBAL, "10"],
  ["经济效益", VERBAL, "5"],
  ["社会效益", VERBAL, "5"],
  ["环境效益", VERBAL, "5"],
  ["可持续性", VERBAL, "5"],
  ["社会公众与服务对象满意度", "满意度95%", "10"],
];
const PRINTED = packById("hn-xinhuang-2021").rows;
const BOXES =
  "□优秀  90分≤得分≤100分；   □良好  80分≤得分＜90分；   □较差  60分≤得分＜80分；   □差  得分＜60分";
/** Rows after the first that share its merged weight of 20. */
const SHARING = new Set(["社会效益", "环境效益", "可持续性"]);

function scorecard(changes: Readonly<Record<string, string | null>> = {}, printed = true): FormFacts {
  const rows = EVIDENCE.map(([name, evidence, score]): IndicatorInput => {
    const rule = PRINTED.find((row) => row.names.includes(name));
    const weight = SHARING.has(name) ? null : String(rule?.points ?? "");
    const standard = printed ? (rule?.rule ?? "") : undefined;
    const input = {
      level1: "投入\n(共14分)",
      level2: "",
      level3: name,
      weight,
      score,
      evidence: changes[name] ?? evidence,
    };
    return standard === undefined ? input : { ...input, standard };
  });
  const form = formFacts({
    id: "scorecard",
    figures: { "total.weight": "100", "total.score": "98" },
    texts: { "total.grade": BOXES },
    rows,
  });
  const lead = form.indicators.find((row) => row.level3 === "经济效益")?.name ?? null;
  const indicators = form.indicators.map((row) =>
    SHARING.has(row.level3) ? { ...row, sharedWeightWith: lead } : row,
  );
  return { ...form, indicators };
}

const evaluated = (form: FormFacts, policies: Partial<Policies> = {}, pack = NATIONAL_2020): FormOutcome =>
  evaluateForm(form, pack, choosePolicies({}, policies));
const pointsOf = (outcome: FormOutcome, name: string): string | null => {
  const computed = outcome.scores.find((score) => score.indicator === name)?.computed;
  return computed ? showNumber(computed, 2) : null;
};

describe("the scorecard of 新晃县", () => {
  const outcome = evaluated(scorecard());
  const byForm = outcome.scores.filter(
    (score) => score.computed !== null && score.explanation.ruleFrom === "form",
  );

  it("has nine scores, 27 points, that follow from the printed words alone", () => {
    expect(byForm.map((score) => [score.indicator, score.computed && showNumber(score.computed, 2)])).toEqual(
      [
        ["在职人员控制率", "3"],
        ["三公经费变动率", "3"],
        ["预算调整率", "0"],
        ["公用经费控制率", "3"],
        ["三公经费控制率", "2"],
        ["资金使用合理性", "2"],
        ["整改落实", "2"],
        ["固定资产利用率", "2"],
        ["社会公众与服务对象满意度", "10"],
      ],
    );
    expect(byForm.every((score) => score.status === "ok")).toBe(true);
  });

  it("names the four rows that do not apply", () => {
    const absent = outcome.scores.filter((score) => score.status === "not-applicable");
    expect(absent.map((score) => score.indicator)).toEqual([
      "项目绩效目标设定",
      "重点项目预算保障率",
      "项目预算执行率",
      "政府采购完成率",
    ]);
  });

  it("leaves the other twelve to a person, each within its weight", () => {
    const judged = outcome.scores.filter((score) => score.status === "judgement");
    expect(judged).toHaveLength(12);
    expect(
      judged.every(({ reported, interval }) => reported && interval && reported.lte(interval.high)),
    ).toBe(true);
  });

  it.each([
    ["full", "98", "优秀"],
    ["exclude", "97.77", "优秀"],
    ["zero", "87.5", "良好"],
    ["manual", "98", "优秀"],
  ] as const)("makes by the policy %s a total of %s, %s", (notApplicable, total, grade) => {
    const { total: made, grade: given } = evaluated(scorecard(), { notApplicable });
    expect(made?.computed && showNumber(made.computed, 2)).toBe(total);
    expect(given?.computed).toBe(grade);
  });

  it("says how the rest was brought to a hundred", () => {
    const explanation = evaluated(scorecard(), { notApplicable: "exclude" }).total?.explanation;
    expect(explanation?.formula).toContain("÷89.5×100=97.77");
    expect(explanation?.choices[0]).toContain("“项目绩效目标设定”");
  });

  it("takes its grade from the line of boxes, of which none is ticked", () => {
    expect(outcome.grade).toMatchObject({ reported: null, explanation: { ruleFrom: "form" } });
  });

  it("works out its rates", () => {
    expect(outcome.rates.map((rate) => [rate.id, rate.reported, rate.display, rate.status])).toEqual([
      ["R04", "100%", "100.00%", "ok"],
      ["R05", "100%", "100.00%", "ok"],
      ["R08", "14.79%", "14.79%", "ok"],
      ["R13", "75.46%", "75.46%", "ok"],
      ["R14", "96.20%", "96.20%", "ok"],
      ["R16", "100%", "100.00%", "ok"],
    ]);
  });
});

describe("a row with a printed rule", () => {
  const withEvidence = (name: string, evidence: string): FormOutcome =>
    evaluated(scorecard({ [name]: evidence }));

  it.each([
    ["在职人员控制率", "8/8×100%=100%", "3"],
    ["在职人员控制率", "9/8×100%=112.5%", "0"],
    ["预算调整率", "5/100×100%=5%", "2"],
    ["预算调整率", "5.01/100×100%=5.01%", "1"],
    ["预算调整率", "10/100×100%=10%", "1"],
    ["预算调整率", "10.01/100×100%=10.01%", "0"],
    ["固定资产利用率", "99/100×100%=99%", "2"],
    ["固定资产利用率", "98.99/100×100%=98.99%", "1"],
    ["固定资产利用率", "89.99/100×100%=89.99%", "0"],
    ["资金使用合规性", "合规率99%", "2.5"],
    ["资金使用合规性", "合规率90%", "0"],
    ["资金管理制度健全性", "发现1项问题", "1"],
    ["资金管理制度健全性", "未发现问题", "2"],
    ["资金管理制度健全性", "发现3项问题", "0"],
    ["社会公众与服务对象满意度", "满意度89.99%", "8"],
    ["整改落实", "未整改", "0"],
    ["整改落实", "部分整改", null],
  ])("%s with %s gives %s", (name, evidence, points) => {
    expect(pointsOf(withEvidence(name, evidence), name)).toBe(points);
  });

  it("is scored by what a working really comes to, and shows it", () => {
    const score = withEvidence("预算调整率", "22.14/149.66×100%=4.79%").scores.find(
      (one) => one.indicator === "预算调整率",
    );
    expect(score?.explanation).toMatchObject({
      formula: "22.14/149.66×100%=14.79%",
      clause: "结果＞10%，得0分",
    });
  });

  it("contradicted by its score changes the total, for the form itself says so", () => {
    const changed = evaluated(scorecard({ 预算调整率: "1/100×100%=1%" }));
    expect(changed.scores.find((one) => one.indicator === "预算调整率")).toMatchObject({ status: "wrong" });
    expect(changed.total?.computed && showNumber(changed.total.computed, 2)).toBe("100");
  });

  it("keeps what a part of the rule leaves to a person in its interval", () => {
    const score = withEvidence("整改落实", "部分整改").scores.find((one) => one.indicator === "整改落实");
    expect(score?.interval && [showNumber(score.interval.low), showNumber(score.interval.high)]).toEqual([
      "0.5",
      "1",
    ]);
  });

  it("that cannot be read whole is left to a person, and says so", () => {
    const [first] = EVIDENCE;
    const rows = [
      {
        level3: first?.[0] ?? "",
        weight: "2.5",
        score: "2",
        evidence: "8/8=100%",
        standard: "按照蓝色文件第3章的精神从宽掌握，酌情给8成左右",
      },
    ];
    const form = formFacts({ id: "scorecard", rows });
    expect(evaluated(form).scores[0]).toMatchObject({
      status: "judgement",
      explanation: { ruleFrom: "none" },
    });
  });
});

describe("a scorecard that prints no rules", () => {
  it("is scored by the pack's, found by name and weight", () => {
    const outcome = evaluated(scorecard({}, false), {}, packById("hn-xinhuang-2021"));
    const score = outcome.scores.find((one) => one.indicator === "预算调整率");
    expect(score).toMatchObject({ status: "ok", explanation: { ruleFrom: "pack", source: "xinhuang-2021" } });
  });

  it("is left to a person where the pack has no such row", () => {
    const outcome = evaluated(scorecard({}, false));
    expect(outcome.scores.filter((score) => score.status === "ok")).toEqual([]);
  });

  it("takes the pack's row of the same weight: 8.70 points over cost 4.35 of 8, 4.35 of 5", () => {
    const pack = packById("hn-classic");
    const scored = (weight: string): string | null => {
      const rows = [{ level3: "在职人员控制率", weight, score: null, evidence: "50/46=108.70%" }];
      return pointsOf(evaluated(formFacts({ id: "scorecard", rows }), {}, pack), "在职人员控制率");
    };
    expect([scored("8"), scored("5"), scored("6")]).toEqual(["3.65", "0.65", null]);
  });
});

describe("a rule that speaks of units without the item", () => {
  it("goes before the policy", () => {
    const row = {
      level3: "新建楼堂馆所面积控制率",
      weight: "5",
      score: "5",
      standard: "100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。",
      evidence: "没有楼堂馆所项目",
    };
    const outcome = evaluated(formFacts({ id: "scorecard", rows: [row] }), { notApplicable: "zero" });
    expect(outcome.scores[0]).toMatchObject({ status: "ok", explanation: { ruleFrom: "form" } });
  });
});
