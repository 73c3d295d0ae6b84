/** P-13: caps on the total by execution rate, and P-05 beside them. */
import { TOTAL_IS_SUM } from "../../../../src/regulation/checks/scores/p-05-total";
import { TOTAL_WITHIN_CAP } from "../../../../src/regulation/checks/scores/p-13-capped";
import { evaluateForm } from "../../../../src/regulation/evaluate";
import { NATIONAL_2020 } from "../../../../src/regulation/packs/national-2020";
import { PLATFORM_2022 } from "../../../../src/regulation/packs/platform-2022";
import type { Check } from "../../../../src/regulation/checks/check";
import { DEFAULT_POLICIES } from "../../../../src/regulation/packs/policy";
import { runCheckOn } from "../../../support/checks";
import { formFacts } from "../../../support/facts";

function run(check: Check, exec: number, total: number, pack = PLATFORM_2022) {
  const form = formFacts({
    id: "project",
    figures: {
      "fund.budget": 100,
      "fund.exec": exec,
      "fund.rate": exec / 100,
      "fund.weight": 10,
      "fund.score": 6,
      "total.score": total,
    },
    rows: [{ level3: "任务", weight: 90, score: 90 }],
  });
  const outcome = evaluateForm(form, pack, DEFAULT_POLICIES);
  return runCheckOn(check, { forms: [form], pack, outcomes: { project1: outcome } });
}

describe("P-13, the cap of a low execution rate", () => {
  it("names the rate and the cap", () => {
    expect(run(TOTAL_WITHIN_CAP, 65, 96)).toMatchObject([
      {
        severity: "warning",
        facts: ["project1.total.score", "project1.fund.rate"],
        reported: "96",
        expected: "≤79",
        message: "预算执行率65.00%，自评总分不得超过79分，现为96分。",
      },
    ]);
  });

  it.each([
    [80, 96, 0],
    [79.99, 96, 1],
    [79.99, 89, 0],
    [70, 89.01, 1],
    [69.99, 80, 1],
    [49.99, 59, 0],
    [49.99, 59.5, 1],
  ])("at %d%% and a total of %d finds %d", (exec, total, findings) => {
    expect(run(TOTAL_WITHIN_CAP, exec, total)).toHaveLength(findings);
  });

  it("speaks only where the pack caps totals", () => {
    expect(run(TOTAL_WITHIN_CAP, 65, 96, NATIONAL_2020)).toEqual([]);
  });

  it("lets P-05 accept the capped total and the plain sum, and nothing else", () => {
    expect(run(TOTAL_IS_SUM, 65, 79)).toEqual([]);
    expect(run(TOTAL_IS_SUM, 65, 96)).toEqual([]);
    expect(run(TOTAL_IS_SUM, 65, 80)).toHaveLength(1);
  });
});
