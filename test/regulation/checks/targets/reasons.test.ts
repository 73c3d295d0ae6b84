/** T-01, T-17: deductions and their reasons. */
import { DEDUCTION_EXPLAINED } from "../../../../src/regulation/checks/targets/t-01-reason";
import { REASON_NAMES_INDICATORS } from "../../../../src/regulation/checks/targets/t-17-general-reason";
import { decimal } from "../../../../src/language/numbers";
import type { ScoreOutcome } from "../../../../src/regulation/outcome";
import { runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput, type IndicatorInput } from "../../../support/facts";
import { HENGYANG } from "./hengyang";

const formOf = (row: Partial<IndicatorInput>, more: Partial<FormInput> = {}) =>
  formFacts({ id: "project", rows: [{ level3: "验收合格率", weight: 10, score: 8, ...row }], ...more });
const block = (text: string | null): Partial<FormInput> => ({ texts: { "explain.reason": text } });

describe("T-01, a deduction has a reason", () => {
  it("is an error where the form has a column for it", () => {
    expect(runCheck(DEDUCTION_EXPLAINED, formOf({ reason: null }))).toMatchObject([
      {
        severity: "error",
        facts: ["project1.ind[0].reason", "project1.ind[0].score"],
        reported: "8",
        message: "指标“验收合格率”扣2分，未填写偏差原因及改进措施。",
      },
    ]);
  });

  it("is a warning where only an empty general block stands", () => {
    expect(runCheck(DEDUCTION_EXPLAINED, formOf({}, block(null)))).toMatchObject([
      { severity: "warning", facts: ["project1.explain.reason", "project1.ind[0].score"] },
    ]);
  });

  it.each(["无", "—", "/", "无偏差"])("does not take %s for a reason", (reason) => {
    expect(runCheck(DEDUCTION_EXPLAINED, formOf({ reason }))).toHaveLength(1);
  });

  it("counts several rows under one merged weight together", () => {
    const [first, second] = formFacts({
      id: "project",
      rows: [
        { level3: "经济效益", weight: 20, score: 10, reason: null },
        { level3: "社会效益", score: 9, reason: null },
      ],
    }).indicators;
    const indicators = [first, { ...second, sharedWeightWith: "ind[0]" }].filter((row) => row !== undefined);
    const form = { ...formOf({}), indicators } as typeof HENGYANG;
    expect(runCheck(DEDUCTION_EXPLAINED, form)).toMatchObject([
      { message: "指标“经济效益、社会效益”扣1分，未填写偏差原因及改进措施。" },
    ]);
  });

  it("takes no column headed 备注 for a place of reasons", () => {
    const form = formOf({ reason: null });
    const headed = (head: string) => ({ ...form, labels: new Map([["project1.ind[0].reason", head]]) });
    expect(runCheck(DEDUCTION_EXPLAINED, headed("备注"))).toEqual([]);
    expect(runCheck(DEDUCTION_EXPLAINED, headed("偏差原因分析及改进措施"))).toHaveLength(1);
  });

  it.each([
    ["a reason in the row", formOf({ reason: "连续降雨误工" })],
    ["a filled general block", formOf({ reason: null }, block("工期延后"))],
    ["full marks", formOf({ score: 10, reason: null })],
    ["a form without room for a reason", formOf({})],
  ])("is silent with %s", (_, form) => {
    expect(runCheck(DEDUCTION_EXPLAINED, form)).toEqual([]);
  });

  it("asks no reason of a deduction by the rule printed in the row", () => {
    const form = formOf({ reason: null });
    const outcome = (computed: string, ruleFrom: "form" | "pack"): ScoreOutcome => ({
      row: "ind[0]",
      indicator: "验收合格率",
      level1: "",
      level2: "",
      fact: "project1.ind[0].score",
      weight: decimal(10),
      reported: decimal(8),
      computed: decimal(computed),
      interval: null,
      status: "ok",
      explanation: { inputs: [], formula: "", rule: null, ruleFrom, clause: null, choices: [], source: null },
    });
    const found = (score: ScoreOutcome) =>
      runCheckOn(DEDUCTION_EXPLAINED, { forms: [form], outcomes: { project1: { scores: [score] } } });
    expect(found(outcome("8", "form"))).toEqual([]);
    expect(found(outcome("8", "pack"))).toHaveLength(1);
    expect(found(outcome("9", "form"))).toHaveLength(1);
  });

  it("is silent on the published form, whose general block is filled", () => {
    expect(runCheck(DEDUCTION_EXPLAINED, HENGYANG)).toEqual([]);
  });
});

describe("T-17, the general reason names what was deducted", () => {
  it("lists the two deducted indicators of the published form", () => {
    expect(runCheck(REASON_NAMES_INDICATORS, HENGYANG)).toMatchObject([
      {
        severity: "warning",
        facts: ["self.explain.reason", "self.ind[8].score", "self.ind[9].score"],
        message: "“项目完成进度”等2个指标扣分，原因栏未写为什么扣，请逐项写明。",
      },
    ]);
  });

  it.each([
    ["names the indicator", formOf({}, block("验收合格率偏低，系材料供应不及时。"))],
    ["names it in short", formOf({}, block("部分标段验收合格情况不理想。"))],
    ["leaves it to the row", formOf({ reason: "材料供应不及时" }, block("认识不足。"))],
    ["has nothing to explain", formOf({ score: 10 }, block("认识不足。"))],
    ["is empty", formOf({}, block(null))],
  ])("is silent when the block %s", (_, form) => {
    expect(runCheck(REASON_NAMES_INDICATORS, form)).toEqual([]);
  });
});
