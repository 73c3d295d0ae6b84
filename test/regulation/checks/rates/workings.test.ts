import { WORKINGS } from "../../../../src/regulation/checks/rates/r-05-workings";
import { THREE_PUBLIC_GROWTH } from "../../../../src/regulation/checks/rates/r-09-three-public-growth";
import { BUDGET_ADJUSTMENT } from "../../../../src/regulation/checks/rates/r-11-adjustment";
import type { FormFacts } from "../../../../src/regulation/facts";
import { runCheck } from "../../../support/checks";
import { formFacts, type IndicatorInput } from "../../../support/facts";

const card = (row: Partial<IndicatorInput>): FormFacts =>
  formFacts({ id: "scorecard", rows: [{ level3: "预算\n调整率", weight: 2, score: 0, ...row }] });

describe("R-05, the result of a working", () => {
  it("is held against its own numbers", () => {
    expect(runCheck(WORKINGS, card({ evidence: "22.14/149.66×100%=14.97%" }))).toMatchObject([
      {
        severity: "error",
        facts: ["card.ind[0].evidence"],
        reported: "14.97%",
        expected: "14.79%",
        message: "“22.14/149.66×100%=14.97%”计算有误，应为14.79%。",
      },
    ]);
  });

  it("is found in the explanation of an indicator too", () => {
    expect(runCheck(WORKINGS, card({ definition: "变动率=(63.46-32)÷32=89.31%" }))).toMatchObject([
      { facts: ["card.ind[0].definition"], expected: "98.31%" },
    ]);
  });

  it("is questioned, not called wrong, up to 0.1 percentage points", () => {
    const severity = (result: string): string | undefined =>
      runCheck(WORKINGS, card({ evidence: `221.40/1496.60×100%=${result}` }))[0]?.severity;
    // exact: 14.7935 %
    expect(["14.69%", "14.70%", "14.88%", "14.90%"].map(severity)).toEqual([
      "error",
      "warning",
      "warning",
      "error",
    ]);
  });

  it.each([
    "22.14/149.66×100%=14.79%",
    "52.03/68.95×100%=75.5%",
    "37.05/40×100%=92.64%",
    "46/148=31.00%",
    "8/9×100%=89%",
    "(19.8+1922.76+767.86-19.8)/(19.8+1922.76+767.86)=99.27%",
    "22.14/149.66×100%",
    "满意度95%",
    "无项目支出",
  ])("holds in %s", (evidence) => {
    expect(runCheck(WORKINGS, card({ evidence }))).toEqual([]);
  });

  it("of counts allows no rounding of the counts", () => {
    expect(runCheck(WORKINGS, card({ evidence: "8/9×100%=90%" }))).toHaveLength(1);
  });
});

describe("R-11, an adjusted budget", () => {
  it.each([
    ["10.00/100.00×100%=10%", []],
    [
      "10.01/100.00×100%=10.01%",
      ["预算调整率10.01%，年初预算编制不够精准，请说明调整原因（政策性、不可抗力、临时交办可剔除）。"],
    ],
    [
      "22.14/149.66×100%=14.79%",
      ["预算调整率14.79%，年初预算编制不够精准，请说明调整原因（政策性、不可抗力、临时交办可剔除）。"],
    ],
    ["预算调整率为9.99%", []],
    ["本年度预算未调整", []],
  ])("by %s", (evidence, expected) => {
    expect(runCheck(BUDGET_ADJUSTMENT, card({ evidence })).map((one) => one.message)).toEqual(expected);
  });

  it("is read in its own row only", () => {
    expect(
      runCheck(BUDGET_ADJUSTMENT, card({ level3: "公用经费控制率", evidence: "52.03/68.95×100%=75.46%" })),
    ).toEqual([]);
  });
});

describe("R-09, a grown budget of “三公”经费", () => {
  const RATIO = "结果≤100%，得3分；结果＞100%，得0分。";
  const CHANGE = "三公经费变动率≤0，计8分；三公经费变动率＞0，每超过一个百分点扣0.8分，扣完为止。";
  const row = (evidence: string, standard: string, score = 3): FormFacts =>
    card({ level3: "“三公经费”\n变动率", weight: 3, score, evidence, standard });

  it.each([
    [
      "as a ratio above 100 %",
      row("5.5/5×100%=110%", RATIO),
      ["“三公”经费预算较上年增长10.00%，请说明原因。"],
    ],
    [
      "as a change above 0",
      row("(5.5-5)/5×100%=10%", CHANGE),
      ["“三公”经费预算较上年增长10.00%，请说明原因。"],
    ],
    [
      "as a change without its working",
      row("变动率为10.00%", CHANGE),
      ["“三公”经费预算较上年增长10.00%，请说明原因。"],
    ],
    ["as a ratio of exactly 100 %", row("5/5×100%=100%", RATIO), []],
    ["as no change", row("(5-5)/5×100%=0%", CHANGE), []],
    ["as a cut", row("变动率为-10.00%", CHANGE), []],
    ["in a row that its rule has cut already", row("5.5/5×100%=110%", RATIO, 0), []],
    ["in a row that says neither how it measures", row("110%", "按变动情况计分"), []],
  ])("is told %s", (_, form, expected) => {
    expect(runCheck(THREE_PUBLIC_GROWTH, form).map((one) => one.message)).toEqual(expected);
  });
});
