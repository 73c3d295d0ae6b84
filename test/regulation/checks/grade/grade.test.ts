/** G-01, G-02, G-03, G-05: the grade beside the total. */
import { GRADE_IS_BAND } from "../../../../src/regulation/checks/grade/g-01-grade";
import { GRADE_WORDING } from "../../../../src/regulation/checks/grade/g-02-wording";
import { ONE_BOX_TICKED } from "../../../../src/regulation/checks/grade/g-03-boxes";
import { NEAR_GRADE_EDGE } from "../../../../src/regulation/checks/grade/g-05-near-edge";
import { decimal } from "../../../../src/language/numbers";
import type { Check } from "../../../../src/regulation/checks/check";
import type { FormFacts } from "../../../../src/regulation/facts";
import type { FormOutcome } from "../../../../src/regulation/outcome";
import { runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput } from "../../../support/facts";
import { HENGYANG } from "../targets/hengyang";

const NOTE = "综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、 差（S＜60）。";
const BOXES =
  "□优秀  90分≤得分≤100分；   □良好  80分≤得分＜90分；   □较差  60分≤得分＜80分；   □差  得分＜60分";
const EXPLANATION = {
  inputs: [],
  formula: "",
  rule: null,
  ruleFrom: "form",
  clause: null,
  choices: [],
  source: null,
} as const;

const graded = (grade: string | null, total: string, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({
    id: "self-evaluation",
    texts: { "total.grade": grade },
    figures: { "total.score": total },
    notes: [{ fact: "self.note[0]", text: NOTE }],
    ...more,
  });

/** Runs a check where the scores make `computed` and the bands give `right`. */
function run(check: Check, form: FormFacts, computed: string, right: string | null) {
  const outcome: Partial<FormOutcome> = {
    total: {
      fact: `${form.key}.total.score`,
      reported: null,
      computed: decimal(computed),
      explanation: EXPLANATION,
    },
    grade: { fact: `${form.key}.total.grade`, reported: null, computed: right, explanation: EXPLANATION },
  };
  return runCheckOn(check, { forms: [form], outcomes: { [form.key]: outcome } });
}

describe("G-01, the grade of the total", () => {
  it("names the right grade and offers it", () => {
    expect(run(GRADE_IS_BAND, graded("优秀", "89"), "89", "良好")).toMatchObject([
      {
        severity: "error",
        facts: ["self.total.grade"],
        reported: "优秀",
        expected: "良好",
        message: "总分89分对应等级“良好”，填报为“优秀”。",
        fixes: [{ fact: "self.total.grade", value: "良好", shown: "良好" }],
      },
    ]);
  });

  it("speaks of the total too when the grade only follows a wrong total", () => {
    expect(run(GRADE_IS_BAND, graded("优秀", "97"), "89", "良好")).toMatchObject([
      { facts: ["self.total.grade", "self.total.score"] },
    ]);
  });

  it("says that a grade is missing", () => {
    expect(run(GRADE_IS_BAND, graded(null, "98"), "98", "优秀")).toMatchObject([
      { reported: null, expected: "优秀", message: "评定等级未填写，总分98分对应等级“优秀”。" },
    ]);
  });

  it("ticks the right box of a wrong one", () => {
    const form = graded(BOXES.replace("□良好", "☑良好"), "98");
    const [found] = run(GRADE_IS_BAND, form, "98", "优秀");
    expect(found).toMatchObject({ reported: "良好", expected: "优秀" });
    expect(found?.fixes[0]?.value).toMatch(/^☑优秀 .*□良好/);
  });

  it.each([
    ["the right grade", graded("优秀", "97")],
    ["another wording of it", graded("优", "97")],
    ["a conclusion in prose", graded("根据资金下达的管理办法，将资金支付给项目施工方", "97")],
    ["no cell for a grade", formFacts({ id: "project", figures: { "total.score": "97" } })],
    ["a blank conclusion of a project", graded(null, "97", { id: "project" })],
    ["a blank grade of a cut form", graded(null, "97", { complete: false })],
  ])("is silent on %s", (_, form) => {
    expect(run(GRADE_IS_BAND, form, "97", "优秀")).toEqual([]);
  });

  it("is silent where no grade follows", () => {
    expect(run(GRADE_IS_BAND, graded("优秀", "101"), "101", null)).toEqual([]);
  });
});

describe("G-02, the wording of the grade", () => {
  it("proposes the form's own word on the published form", () => {
    expect(run(GRADE_WORDING, HENGYANG, "98", "优秀")).toMatchObject([
      {
        severity: "info",
        facts: ["self.total.grade"],
        reported: "优",
        expected: "优秀",
        message: "等级用语“优”与本表说明“优秀”不一致，建议统一。",
        fixes: [{ value: "优秀" }],
      },
    ]);
  });

  it.each(["优秀", "良好", null])("is silent for %s", (grade) => {
    expect(run(GRADE_WORDING, graded(grade, "98"), "98", "优秀")).toEqual([]);
  });
});

describe("G-03, one box", () => {
  it("asks to tick the right box of none", () => {
    const [found] = run(ONE_BOX_TICKED, graded(BOXES, "98", { id: "scorecard" }), "98", "优秀");
    expect(found).toMatchObject({
      severity: "error",
      facts: ["card.total.grade"],
      reported: null,
      expected: "优秀",
      message: "评价等级未勾选，按总分应勾选“优秀”。",
    });
    expect(found?.fixes[0]?.value).toMatch(/^☑优秀 .*□良好.*□较差.*□差/);
  });

  it("names the boxes where several are ticked", () => {
    const form = graded(BOXES.replace("□优秀", "☑优秀").replace("□良好", "☑良好"), "98");
    expect(run(ONE_BOX_TICKED, form, "98", null)).toMatchObject([
      { reported: "优秀、良好", message: "评价等级勾选了多项（优秀、良好），请勾选一项。", fixes: [] },
    ]);
  });

  it.each([BOXES.replace("□优秀", "☑优秀"), "优秀", null])("is silent on %s", (grade) => {
    expect(run(ONE_BOX_TICKED, graded(grade, "98"), "98", "优秀")).toEqual([]);
  });
});

describe("G-05, a total near an edge", () => {
  it("says how near", () => {
    expect(run(NEAR_GRADE_EDGE, graded("优秀", "90.5"), "90.5", "优秀")).toMatchObject([
      {
        severity: "warning",
        facts: ["self.total.score"],
        reported: "90.5",
        message: "总分90.5分，距“优秀”等级分界90分不足1分，请特别复核。",
      },
    ]);
  });

  it.each([
    ["89.99", 0],
    ["90", 1],
    ["90.99", 1],
    ["91", 0],
    ["80", 1],
    ["60.5", 1],
    ["0.5", 0],
  ])("at %s finds %d", (total, findings) => {
    expect(run(NEAR_GRADE_EDGE, graded("优秀", total), total, "优秀")).toHaveLength(findings);
  });
});
