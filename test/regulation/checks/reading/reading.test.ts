import type { CheckId } from "../../../../src/regulation/checks/ids";
import { FORMULA_ERROR } from "../../../../src/regulation/checks/reading/z-01-formula-error";
import { FORMULA_NOT_CALCULATED } from "../../../../src/regulation/checks/reading/z-02-formula-not-calculated";
import { MONEY_SCALED } from "../../../../src/regulation/checks/reading/z-03-money-scaled";
import { HIDDEN_COPY } from "../../../../src/regulation/checks/reading/z-04-hidden-copy";
import { COMPANION_FORM_MISSING } from "../../../../src/regulation/checks/reading/z-05-companion-form-missing";
import { FORM_INCOMPLETE } from "../../../../src/regulation/checks/reading/z-06-form-incomplete";
import { TOTAL_OUT_OF_RANGE } from "../../../../src/regulation/checks/reading/z-07-total-out-of-range";
import { LEVEL_SUBTOTAL } from "../../../../src/regulation/checks/reading/z-08-level-subtotal";
import { LABEL_NOT_FOUND } from "../../../../src/regulation/checks/reading/z-09-label-not-found";
import { HIDDEN_FIGURES } from "../../../../src/regulation/checks/reading/z-11-hidden-figures";
import { UNITS_CONTRADICT } from "../../../../src/regulation/checks/reading/z-12-units-contradict";
import type { Check } from "../../../../src/regulation/checks/check";
import type { FormFacts } from "../../../../src/regulation/facts";
import { EMPTY_PACK, runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type Typed } from "../../../support/facts";

const noted = (check: CheckId, words: Readonly<Record<string, string>>): FormFacts =>
  formFacts({ id: "basic-data", issues: [{ check, at: ["base.basic.final"], words }] });

describe("troubles that the recogniser noted", () => {
  it.each<[Check, Readonly<Record<string, string>>, string, string]>([
    [
      FORMULA_ERROR,
      { value: "#DIV/0!", label: "控制率" },
      "error",
      "“控制率”的公式结果为错误值#DIV/0!，请更正公式。",
    ],
    [
      FORMULA_NOT_CALCULATED,
      { label: "预算执行率" },
      "warning",
      "“预算执行率”的公式尚未计算，无法校验，请在Excel中打开并保存后再次校验。",
    ],
    [MONEY_SCALED, { unit: "元" }, "info", "本表金额单位为元，已折算为万元后校验。"],
    [
      HIDDEN_COPY,
      { sheet: "2021年" },
      "info",
      "隐藏工作表“2021年”中另有一份同类表格，疑为往年副本，未纳入校验，请确认后删除。",
    ],
    [
      LABEL_NOT_FOUND,
      { label: "全年预算数", nearest: "全年预算安排", place: "D5" },
      "warning",
      "未找到“全年预算数”，最接近的是“全年预算安排”（D5），请核对表头、栏目文字。",
    ],
    [
      LABEL_NOT_FOUND,
      { label: "全年预算数" },
      "warning",
      "未找到“全年预算数”，相关校验未进行，请核对表头、栏目文字。",
    ],
    [
      LABEL_NOT_FOUND,
      { label: "公务接待", others: "A14、A20" },
      "warning",
      "“公务接待”出现多处（A14、A20），不能确定以哪一处为准，请核对。",
    ],
    [
      UNITS_CONTRADICT,
      { above: "元", label: "部门资金", unit: "万元" },
      "warning",
      "表头金额单位为元，“部门资金”为万元，前后不一致，已按万元校验，请统一。",
    ],
    [HIDDEN_FIGURES, { place: "第12行" }, "info", "隐藏的第12行中有数据，已一并校验，请确认是否应当报送。"],
  ])("$id says what stands there", (check, words, severity, message) => {
    expect(runCheck(check, noted(check.id, words))).toMatchObject([
      { severity, message, facts: ["base.basic.final"] },
    ]);
    expect(runCheck(check, noted("S-15", words))).toEqual([]);
  });
});

describe("Z-05, the companion form", () => {
  const basic = formFacts({ id: "basic-data" });
  const self = formFacts({ id: "self-evaluation" });
  const card = formFacts({ id: "scorecard" });
  const hunan = { ...EMPTY_PACK, province: "湖南" };
  const says = (province: typeof EMPTY_PACK, ...forms: readonly FormFacts[]): readonly string[] =>
    runCheckOn(COMPANION_FORM_MISSING, { forms, pack: province }).map((one) => one.message);

  it("is missed beside basic data", () => {
    expect(says(EMPTY_PACK, basic)).toEqual(["只有基础数据表，未见自评表，两表之间的关系未校验。"]);
  });

  it("is missed beside a self-evaluation where the province asks for basic data", () => {
    expect(says(hunan, self)).toEqual(["只有自评表，未见基础数据表，两表之间的关系未校验。"]);
    expect(says(EMPTY_PACK, self)).toEqual([]);
  });

  it.each([
    ["both forms", [basic, self]],
    ["basic data with a scorecard", [basic, card]],
    ["a scorecard alone", [card]],
    ["a project form alone", [formFacts({ id: "project" })]],
  ])("is not missed with %s", (_, forms) => {
    expect(says(hunan, ...forms)).toEqual([]);
  });
});

describe("Z-06, a form that was cut", () => {
  it("is said once a form, at the last row that was read", () => {
    const form = formFacts({
      id: "self-evaluation",
      complete: false,
      rows: [{ level3: "甲" }, { level3: "乙" }],
    });
    expect(runCheck(FORM_INCOMPLETE, form)).toMatchObject([
      {
        severity: "warning",
        facts: ["self.ind[1].level3"],
        message: "自评表未找到总分（合计）行，表格不完整，涉及全表的校验未进行。",
      },
    ]);
  });

  it("names the project of a project form", () => {
    const form = formFacts({ id: "project", complete: false, texts: { "head.project": "共享工程" } });
    expect(runCheck(FORM_INCOMPLETE, form)[0]?.message).toMatch(/^项目自评表（共享工程）未找到/);
  });

  it("is not said of a whole form", () => {
    expect(runCheck(FORM_INCOMPLETE, formFacts({ id: "self-evaluation" }))).toEqual([]);
  });
});

describe("Z-07, the range of a total", () => {
  it.each<[Typed, readonly string[]]>([
    [-0.01, ["总分填-0.01分，低于0分，请核实。"]],
    [0, []],
    [100, []],
    [100.01, ["总分填100.01分，超过满分100分，请核实。"]],
    [null, []],
  ])("of %s says %j", (total, expected) => {
    const form = formFacts({ id: "self-evaluation", figures: { "total.score": total } });
    expect(runCheck(TOTAL_OUT_OF_RANGE, form).map((one) => one.message)).toEqual(expected);
  });
});

describe("Z-08, a printed subtotal of a level", () => {
  const form = (weight: Typed, score: Typed, second: Typed = 4): FormFacts =>
    formFacts({
      id: "self-evaluation",
      figures: { "subtotal[0].weight": weight, "subtotal[0].score": score },
      subtotals: [{ name: "subtotal[0]", level1: "产出指标", rows: ["ind[0]", "ind[1]"] }],
      rows: [
        { level3: "甲", weight: 5, score: 5 },
        { level3: "乙", weight: 5, score: second },
        { level3: "丙", level1: "效益指标", weight: 30, score: 30 },
      ],
    });

  it("is the sum of its rows", () => {
    expect(runCheck(LEVEL_SUBTOTAL, form(11, 10))).toMatchObject([
      {
        severity: "error",
        facts: ["self.subtotal[0].weight"],
        reported: "11",
        expected: "10",
        message: "“产出指标”小计分值填11分，各项合计为10分，请更正。",
      },
      { reported: "10", expected: "9", message: "“产出指标”小计得分填10分，各项合计为9分，请更正。" },
    ]);
  });

  it.each([
    ["it is right", form(10, 9)],
    ["it is blank", form(null, null)],
    ["it is rounded to fewer places", form(10, 10, "4.5")],
    ["a row is not scored yet", form(10, 10, null)],
  ])("is left alone where %s", (_, one) => {
    expect(runCheck(LEVEL_SUBTOTAL, one)).toEqual([]);
  });
});
