/** P-05: the total against the sum of the scores, and when its fix is certain. */
import { TOTAL_IS_SUM } from "../../../../src/regulation/checks/scores/p-05-total";
import { decimal } from "../../../../src/language/numbers";
import type { FormFacts } from "../../../../src/regulation/facts";
import { runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput, type Typed } from "../../../support/facts";
import { HENGYANG } from "../targets/hengyang";
import { scoreOf } from "./outcomes";

const form = (total: Typed, scores: readonly Typed[], more: Partial<FormInput> = {}): FormFacts =>
  formFacts({
    id: "project",
    figures: { "fund.weight": 10, "fund.score": 10, "total.score": total },
    rows: scores.map((score, index) => ({ level3: `任务${index + 1}`, weight: 45, score })),
    ...more,
  });

describe("P-05, the total is the sum", () => {
  it("finds 97 for 98 on the published form and offers the right total", () => {
    const [found, ...others] = runCheck(TOTAL_IS_SUM, HENGYANG);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: "error",
      facts: ["self.total.score"],
      reported: "97",
      expected: "98",
      message: "总分填97分，各项得分合计为98分，请更正。",
      fixes: [{ fact: "self.total.score", percent: false, shown: "98" }],
    });
    expect(found?.fixes[0]?.value.toString()).toBe("98");
  });

  it.each([
    [94.98, 1],
    [94.99, 0],
    [95, 0],
    [95.01, 0],
    [95.02, 1],
    ["95", 0],
  ])("holds a total of %j against 95 within 0.01", (total, findings) => {
    expect(runCheck(TOTAL_IS_SUM, form(total, [42, 43]))).toHaveLength(findings);
  });

  it("accepts a total rounded to the places it prints", () => {
    expect(runCheck(TOTAL_IS_SUM, form("95.4", [42.18, 43.2]))).toEqual([]);
    expect(runCheck(TOTAL_IS_SUM, form("95.3", [42.18, 43.2]))).toMatchObject([{ expected: "95.38" }]);
  });

  it("allows for a score that is still blank, but not for more than its weight", () => {
    expect(runCheck(TOTAL_IS_SUM, form(90, [42, null]))).toEqual([]);
    expect(runCheck(TOTAL_IS_SUM, form(98, [42, null]))).toMatchObject([
      { expected: null, message: "总分填98分，已填各项得分合计为52分，请更正。", fixes: [] },
    ]);
  });

  it.each([
    ["the weights do not make 100", { figures: { "fund.weight": 20, "fund.score": 10, "total.score": 90 } }],
    ["a score stands above its weight", { rows: [{ level3: "任务", weight: 90, score: 91 }] }],
    [
      "full marks stand beside 推进中",
      { rows: [{ level3: "任务", target: "≥5次", actual: "推进中", weight: 90, score: 90 }] },
    ],
  ])("offers no fix while %s", (_, more) => {
    const found = runCheck(TOTAL_IS_SUM, form(97, [45, 45], more));
    expect(found).toHaveLength(1);
    expect(found[0]?.fixes).toEqual([]);
  });

  it("accepts the total that the policy for rows that do not apply gives", () => {
    const computed = { fact: "project1.total.score", reported: null, computed: decimal("97.77") };
    const total = { ...computed, explanation: scoreOf(HENGYANG, "ind[0]").explanation };
    const run = (given: FormFacts) =>
      runCheckOn(TOTAL_IS_SUM, {
        forms: [given],
        policies: { notApplicable: "exclude" },
        outcomes: { project1: { total } },
      });
    expect(run(form("97.77", [44, 44]))).toEqual([]);
    expect(run(form("97.78", [44, 44]))).toHaveLength(1);
  });

  it.each([
    ["the form was cut", form(97, [45, 45], { complete: false })],
    ["the total is blank", form(null, [45, 45])],
    ["the total is 0 over filled scores", form(0, [45, 45])],
    ["nothing is scored", form(null, [])],
    ["the form has no total", form(97, [45, 45], { figures: { "fund.score": 10 } })],
    ["the total is no number", form("见附件", [45, 45])],
  ])("is silent when %s", (_, given) => {
    expect(runCheck(TOTAL_IS_SUM, given)).toEqual([]);
  });
});
