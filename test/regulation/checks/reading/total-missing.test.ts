import { decimal } from "../../../../src/language/numbers";
import { TOTAL_MISSING } from "../../../../src/regulation/checks/reading/z-10-total-missing";
import type { FormFacts, FundPart } from "../../../../src/regulation/facts";
import type { Explanation, TotalOutcome } from "../../../../src/regulation/outcome";
import { runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type Figures, type Typed } from "../../../support/facts";

const PARTS: readonly FundPart[] = [
  { name: "fundPart[0]", label: "本年财政拨款" },
  { name: "fundPart[1]", label: "上年结转资金" },
];

const project = (figures: Figures): FormFacts => formFacts({ id: "project", figures, fundParts: PARTS });

describe("Z-10, a total of money", () => {
  it("that is 0 over filled parts is an error with the sum of the parts", () => {
    const form = project({ "fund.budget": "0", "fundPart[0].budget": "89.974", "fundPart[1].budget": null });
    expect(runCheck(TOTAL_MISSING, form)).toMatchObject([
      {
        severity: "error",
        facts: ["project1.fund.budget"],
        reported: "0",
        expected: "89.974",
        message: "年度资金总额的全年预算数填为0，按明细计算应为89.974万元。",
        fixes: [{ fact: "project1.fund.budget", shown: "89.974" }],
      },
    ]);
  });

  it("that is blank over filled parts is a warning", () => {
    const form = project({ "fund.exec": null, "fundPart[0].exec": "80.00", "fundPart[1].exec": "9.97" });
    expect(runCheck(TOTAL_MISSING, form)).toMatchObject([
      {
        severity: "warning",
        reported: null,
        message: "年度资金总额的全年执行数未填，按明细计算应为89.97万元。",
      },
    ]);
  });

  it("of a split speaks only when it is 0", () => {
    const split = (total: Typed): FormFacts =>
      formFacts({ id: "self-evaluation", figures: { "inc.total": total, "inc.general": "1325.68" } });
    expect(runCheck(TOTAL_MISSING, split("0")).map((one) => one.message)).toEqual([
      "“按收入性质分”合计填为0，按明细计算应为1,325.68万元。",
    ]);
    expect(runCheck(TOTAL_MISSING, split(null))).toEqual([]);
  });

  it("stands over the split by expenditure too", () => {
    const form = (exec: Typed): FormFacts =>
      formFacts({ id: "self-evaluation", figures: { "fund.exec": exec, "exp.basic": "900.47" } });
    expect(runCheck(TOTAL_MISSING, form(null)).map((one) => [one.severity, one.message])).toEqual([
      ["warning", "年度资金总额的全年执行数未填，而按支出性质分类已填列支出，请补填。"],
    ]);
    expect(runCheck(TOTAL_MISSING, form(0)).map((one) => one.severity)).toEqual(["error"]);
    expect(runCheck(TOTAL_MISSING, form(900.47))).toEqual([]);
  });

  it.each([
    ["the total is filled", project({ "fund.budget": "89.97", "fundPart[0].budget": "89.97" })],
    ["the parts are 0 too", project({ "fund.budget": "0", "fundPart[0].budget": "0" })],
    ["the parts are blank", project({ "fund.budget": "0", "fundPart[0].budget": null })],
  ])("is silent where %s", (_, form) => {
    expect(runCheck(TOTAL_MISSING, form)).toEqual([]);
  });
});

describe("Z-10, 总分", () => {
  const EXPLANATION: Explanation = {
    inputs: [],
    formula: "",
    rule: null,
    ruleFrom: "none",
    clause: null,
    choices: [],
    source: null,
  };
  const totalOf = (computed: number | null): TotalOutcome => ({
    fact: "project1.total.score",
    reported: null,
    computed: computed === null ? null : decimal(computed),
    explanation: EXPLANATION,
  });
  const scored = (total: Typed, score: Typed = 90): FormFacts =>
    formFacts({
      id: "project",
      figures: { "total.score": total },
      rows: [{ level3: "成本控制数", weight: 90, score }],
    });
  const says = (form: FormFacts, computed: number | null): readonly unknown[] =>
    runCheckOn(TOTAL_MISSING, { forms: [form], outcomes: { project1: { total: totalOf(computed) } } });

  it("that is blank over scores is an error with the sum where it follows", () => {
    expect(says(scored(null), 100)).toMatchObject([
      {
        severity: "error",
        reported: null,
        expected: "100",
        message: "总分未填，各项得分合计为100分，请补填。",
      },
    ]);
  });

  it("that is 0 over scores is an error too, and promises no sum that does not follow", () => {
    expect(says(scored(0), null)).toMatchObject([
      { reported: "0", expected: null, message: "总分填为0，请按各项得分合计填列。" },
    ]);
  });

  it.each([
    ["it is filled", scored(100)],
    ["no score is filled", scored(null, null)],
    ["every score is 0", scored(0, 0)],
    [
      "the form has no such cell",
      formFacts({ id: "project", rows: [{ level3: "甲", weight: 90, score: 90 }] }),
    ],
  ])("is silent where %s", (_, form) => {
    expect(says(form, 100)).toEqual([]);
  });
});
