import { showNumber } from "../../src/language/numbers";
import { evaluate, evaluateForm } from "../../src/regulation/evaluate";
import type { FormFacts } from "../../src/regulation/facts";
import type { FormOutcome, ScoreOutcome } from "../../src/regulation/outcome";
import { HUNAN_HENGYANG_2022, NATIONAL_2020, packById } from "../../src/regulation/packs";
import { choosePolicies, type Policies } from "../../src/regulation/packs/policy";
import { formFacts } from "../support/facts";
import { hengyangBasicData, hengyangFiling, hengyangSelfEvaluation } from "../support/hengyang";

function evaluated(form: FormFacts, policies: Partial<Policies> = {}): FormOutcome {
  return evaluateForm(form, HUNAN_HENGYANG_2022, choosePolicies({}, policies));
}

const scoreOf = (outcome: FormOutcome, row: string): ScoreOutcome | undefined =>
  outcome.scores.find((score) => score.row === row);

const shown = (value: Parameters<typeof showNumber>[0] | null | undefined): string | null =>
  value ? showNumber(value, 2) : null;

describe("附件1-1 of 衡阳县", () => {
  const { rates } = evaluated(hengyangBasicData());

  it.each([
    ["R04", "87.15%", "90.08%", "wrong", "645÷716×100%=90.08%"],
    ["R03", null, "126.35%", "derived", "7,514.90÷5,947.80×100%=126.35%"],
    ["R02", null, "84.11%", "derived", "9,970.25÷11,853.56×100%=84.11%"],
    ["R14", null, "70.12%", "derived", "51.63÷73.63×100%=70.12%"],
    ["R15", null, "不适用", "not-applicable", ""],
  ])("%s printed %s is %s: %s", (id, reported, display, status, formula) => {
    const rate = rates.find((one) => one.id === id);
    expect(rate).toMatchObject({ reported, display, status, explanation: { formula } });
  });

  it("names the cells and labels that a rate is made of", () => {
    expect(rates.find((rate) => rate.id === "R04")?.explanation.inputs).toEqual([
      { fact: "base.staff.onDuty", label: "年末实际在职人数", text: "645" },
      { fact: "base.staff.quota", label: "编制数", text: "716" },
    ]);
  });

  it("has no total and no grade", () => {
    expect(evaluated(hengyangBasicData())).toMatchObject({ total: null, grade: null });
  });
});

describe("附件1-2 of 衡阳县", () => {
  const outcome = evaluated(hengyangSelfEvaluation());

  it("gets 98 for the printed 97, and 优秀 in the form's own words for 优", () => {
    expect(shown(outcome.total?.computed)).toBe("98");
    expect(shown(outcome.total?.reported)).toBe("97");
    expect(outcome.grade).toMatchObject({ reported: "优", computed: "优秀" });
  });

  it("takes the grade from the note under the form and says so", () => {
    const explanation = outcome.grade?.explanation;
    expect(explanation?.ruleFrom).toBe("form");
    expect(explanation?.rule).toContain("优秀（S≥90）");
    expect(explanation?.clause).toContain("优秀：90分及以上");
  });

  it("writes out the sum", () => {
    expect(outcome.total?.explanation.formula).toBe("10+5+5+5+5+5+5+5+5+4+4+10+10+10+10=98");
  });

  it.each([
    ["fund", "10", "ok"],
    ["ind[0]", "5", "ok"],
    ["ind[2]", "5", "ok"],
    ["ind[5]", "5", "ok"],
    ["ind[6]", null, "judgement"],
    ["ind[8]", null, "judgement"],
    ["ind[9]", null, "judgement"],
    ["ind[11]", null, "judgement"],
    ["ind[13]", null, "judgement"],
  ])("%s follows as %s: %s", (row, computed, status) => {
    const score = scoreOf(outcome, row);
    expect(shown(score?.computed)).toBe(computed);
    expect(score?.status).toBe(status);
  });

  it("keeps a person's score and bounds it by the weight", () => {
    const score = scoreOf(outcome, "ind[8]");
    expect([shown(score?.reported), shown(score?.interval?.low), shown(score?.interval?.high)]).toEqual([
      "4",
      "0",
      "5",
    ]);
    expect(score?.explanation.clause).toContain("晚于");
  });

  it("writes a full score with the numbers as typed", () => {
    expect(scoreOf(outcome, "ind[0]")?.explanation).toMatchObject({
      formula: "13÷10×100%=130.00%",
      ruleFrom: "pack",
      clause: "完成值13超过指标值10的30%及以上",
    });
  });

  it.each([
    ["explain", 30, ["5", "5", "5"]],
    ["deduct-2", 30, ["3", "5", "3"]],
    ["zero", 30, ["0", "5", "0"]],
    ["deduct-2", 31, ["5", "5", "3"]],
  ] as const)(
    "treats over-completion by the policy %s from %i%% on",
    (overCompletion, overCompletionFrom, expected) => {
      const { scores } = evaluated(hengyangSelfEvaluation(), { overCompletion, overCompletionFrom });
      const of = (row: string) => shown(scores.find((score) => score.row === row)?.computed);
      expect([of("ind[0]"), of("ind[1]"), of("ind[5]")]).toEqual(expected);
    },
  );

  it("would score 9.82 on the budgets of 附件1-1", () => {
    const form = hengyangSelfEvaluation({ "fund.budget": "17,801.36", "fund.rate": "98.22%" });
    const changed = evaluated(form);
    expect(changed.rates[0]).toMatchObject({ display: "98.22%", status: "ok" });
    const score = scoreOf(changed, "fund");
    expect([shown(score?.computed), score?.status]).toEqual(["9.82", "wrong"]);
    expect(score?.explanation.formula).toBe("17,485.15÷17,801.36×100%=98.22%；10×98.22%=9.82");
  });

  it("finds the forms in their order", () => {
    const { outcomes } = evaluate(hengyangFiling(), HUNAN_HENGYANG_2022, choosePolicies({}));
    expect(outcomes.map((one) => one.form)).toEqual(["base", "self"]);
  });
});

describe("a total", () => {
  const row = (score: string | null, actual: string) => ({
    level3: `指标${actual}`,
    target: "10",
    actual,
    weight: "45",
    score,
  });
  const form = (
    rows: Parameters<typeof formFacts>[0]["rows"],
    more: Partial<Parameters<typeof formFacts>[0]> = {},
  ) =>
    formFacts({
      id: "project",
      figures: {
        "fund.budget": "100",
        "fund.exec": "95.88",
        "fund.rate": null,
        "fund.weight": "10",
        "fund.score": null,
        "total.weight": "100",
        "total.score": null,
      },
      texts: { "total.grade": null },
      rows: rows ?? [],
      ...more,
    });
  const totalOf = (facts: FormFacts): string | null =>
    shown(evaluateForm(facts, NATIONAL_2020, choosePolicies({})).total?.computed);

  it("takes scores that follow where they are blank: 9.59 + 45 + 36", () => {
    expect(totalOf(form([row(null, "10"), row(null, "8")]))).toBe("90.59");
  });

  it("is not derivable while a score that needs a person is blank", () => {
    const outcome = evaluateForm(
      form([row(null, "10"), row(null, "已完成")]),
      NATIONAL_2020,
      choosePolicies({}),
    );
    expect(outcome.total?.computed).toBeNull();
    expect(outcome.total?.explanation.clause).toContain("“指标已完成”未填得分");
    expect(outcome.grade?.computed).toBeNull();
  });

  it("is not derivable on a form that is cut off", () => {
    expect(totalOf(form([row("45", "10"), row("45", "10")], { complete: false }))).toBeNull();
  });

  it("is not derivable where the printed weights say that rows stand elsewhere", () => {
    const cut = form(
      [{ level3: "成本控制数", target: "≤30万元", actual: "完成", weight: "90", score: "90" }],
      {
        figures: { "total.weight": "100", "total.score": null },
      },
    );
    expect(totalOf(cut)).toBeNull();
  });

  it("keeps a person's lower score where only a usual rule says otherwise", () => {
    const outcome = evaluateForm(form([row("40", "10"), row("45", "10")]), NATIONAL_2020, choosePolicies({}));
    expect(shown(outcome.total?.computed)).toBe("94.59");
    expect(outcome.scores[1]).toMatchObject({ status: "wrong" });
  });

  it("takes a reason in the row for a lower score as the person's judgement", () => {
    const reasoned = { ...row("40", "10"), reason: "验收推迟" };
    const outcome = evaluateForm(form([reasoned, row("45", "10")]), NATIONAL_2020, choosePolicies({}));
    expect(outcome.scores[1]?.status).toBe("judgement");
  });

  it.each([
    ["90", "优"],
    ["89.99", "良"],
    ["80", "良"],
    ["79.99", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
  ])("of %s is %s by the pack where the form prints no bands", (score, grade) => {
    const facts = formFacts({
      id: "project",
      figures: { "total.score": null },
      texts: { "total.grade": null },
      rows: [{ level3: "全部任务", target: "完成各项任务", actual: "已完成", weight: "100", score }],
    });
    const outcome = evaluateForm(facts, NATIONAL_2020, choosePolicies({}));
    expect(outcome.grade).toMatchObject({
      reported: null,
      computed: grade,
      explanation: { ruleFrom: "pack" },
    });
  });

  it.each([
    ["80", "98", []],
    ["79.99", "89", ["执行率79.99%，自评总分不得超过89分"]],
    ["70", "89", ["执行率70.00%，自评总分不得超过89分"]],
    ["60", "79", ["执行率60.00%，自评总分不得超过79分"]],
    ["49.99", "59", ["执行率49.99%，自评总分不得超过59分"]],
  ])("is capped where the region caps it: an execution of %s gives %s", (exec, total, choices) => {
    const figures = {
      "fund.budget": "100",
      "fund.exec": exec,
      "fund.score": "8",
      "fund.weight": "10",
      "total.score": null,
    };
    const facts = form([row("45", "10"), row("45", "10")], { figures });
    const pack = packById("platform-2022");
    const outcome = evaluateForm(facts, pack, choosePolicies(pack.policies));
    expect(shown(outcome.total?.computed)).toBe(total);
    expect(outcome.total?.explanation.choices).toEqual(choices);
  });

  it("above a hundred gets no grade", () => {
    const facts = formFacts({
      id: "project",
      figures: { "total.score": "110" },
      texts: { "total.grade": null },
      rows: [{ level3: "全部任务", target: "若干", actual: "若干", weight: "110", score: "110" }],
    });
    expect(evaluateForm(facts, NATIONAL_2020, choosePolicies({})).grade?.computed).toBeNull();
  });
});
