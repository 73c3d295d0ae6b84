/** P-06 to P-12, P-17, P-18, P-21, P-22: scores beside what the rules give. */
import { EXECUTION_SCORE } from "../../../../src/regulation/checks/scores/p-06-execution";
import { REACHED_SCORES_FULL } from "../../../../src/regulation/checks/scores/p-07-reached";
import { SHORTFALL_SCORED_HIGH } from "../../../../src/regulation/checks/scores/p-08-too-high";
import { SHORTFALL_SCORED_LOW } from "../../../../src/regulation/checks/scores/p-09-too-low";
import { LIMIT_EXCEEDED_FULL } from "../../../../src/regulation/checks/scores/p-10-limit-exceeded";
import { SCORE_WITHIN_TIER } from "../../../../src/regulation/checks/scores/p-11-tier";
import { UNFINISHED_FULL } from "../../../../src/regulation/checks/scores/p-12-unfinished";
import { WHOLE_POINTS } from "../../../../src/regulation/checks/scores/p-17-whole-points";
import { SCORE_BY_STANDARD } from "../../../../src/regulation/checks/scores/p-18-band";
import { SATISFACTION_SCORE } from "../../../../src/regulation/checks/scores/p-21-satisfaction";
import { NOTHING_SPENT_FULL } from "../../../../src/regulation/checks/scores/p-22-nothing-spent";
import { decimal } from "../../../../src/language/numbers";
import type { Check } from "../../../../src/regulation/checks/check";
import type { FormFacts } from "../../../../src/regulation/facts";
import type { ScoreOutcome } from "../../../../src/regulation/outcome";
import { EMPTY_PACK, runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput, type IndicatorInput, type Typed } from "../../../support/facts";
import { HENGYANG } from "../targets/hengyang";
import { scoreOf } from "./outcomes";

type Row = Partial<IndicatorInput>;
const formOf = (row: Row, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "project", rows: [{ level3: "巡查次数", ...row }], ...more });

/** Runs a check over one row whose rule gives `computed`. */
function ruled(check: Check, form: FormFacts, computed: string, ruleFrom: "form" | "pack" = "pack") {
  const scores = [scoreOf(form, "ind[0]", { computed, explanation: { ruleFrom } })];
  return runCheckOn(check, { forms: [form], outcomes: { [form.key]: { scores } } });
}

describe("P-06, the score of the execution rate", () => {
  const fund = (score: Typed, rate: Typed = "95.88%"): FormFacts =>
    formFacts({
      id: "self-evaluation",
      figures: {
        "fund.budget": 100,
        "fund.exec": 95.88,
        "fund.rate": rate,
        "fund.weight": 10,
        "fund.score": score,
      },
    });
  const run = (form: FormFacts, given: Partial<ScoreOutcome> = {}, ruleFrom: "form" | "pack" = "pack") => {
    const scores = [{ ...scoreOf(form, "fund", { computed: "9.59", explanation: { ruleFrom } }), ...given }];
    return runCheckOn(EXECUTION_SCORE, { forms: [form], outcomes: { self: { scores } } });
  };

  it("names the rate and the right score", () => {
    expect(run(fund(10))).toMatchObject([
      {
        severity: "warning",
        facts: ["self.fund.score"],
        reported: "10",
        expected: "9.59",
        message: "预算执行率95.88%，按规则应得9.59分，自评10分。",
      },
    ]);
    expect(run(fund(10), {}, "form")).toMatchObject([{ severity: "error" }]);
  });

  it("speaks of the printed rate too where the score follows a wrong one", () => {
    expect(run(fund(8, "80%"))).toMatchObject([{ facts: ["self.fund.score", "self.fund.rate"] }]);
  });

  it.each([
    [9.48, 1],
    [9.49, 0],
    [9.6, 0],
    [9.59, 0],
    ["9.6", 0],
  ])("holds %j against 9.59 within 0.1", (score, findings) => {
    expect(run(fund(score))).toHaveLength(findings);
  });

  it("accepts whole points, but not full ones for a rate below 100%", () => {
    const low = { computed: decimal("8.63"), weight: decimal(10) };
    expect(run(fund(9), low)).toEqual([]);
    expect(run(fund(8), low)).toHaveLength(1);
    expect(run(fund(10), { computed: decimal("9.6") })).toHaveLength(1);
  });

  it("does not guess of how many points the form scores execution", () => {
    const unprinted = formFacts({
      id: "self-evaluation",
      figures: { "fund.budget": 5, "fund.exec": 5, "fund.score": 20 },
    });
    const given = { computed: decimal(10), weight: decimal(10), reported: decimal(20) };
    expect(run(unprinted, given)).toEqual([]);
    expect(run(unprinted, given, "form")).toHaveLength(1);
  });

  it("is silent where nothing follows", () => {
    expect(run(fund(10), { computed: null })).toEqual([]);
    expect(run(fund(null))).toEqual([]);
  });
});

describe("P-07, a reached target scores full", () => {
  const row = { target: "≥95%", actual: "95%", weight: 20 };

  it("names the deduction without a reason", () => {
    expect(ruled(REACHED_SCORES_FULL, formOf({ ...row, score: 19.6 }), "20")).toMatchObject([
      {
        severity: "warning",
        facts: ["project1.ind[0].score", "project1.ind[0].actual"],
        reported: "19.6",
        expected: "20",
        message: "指标“巡查次数”已完成指标值，应得20分，自评19.6分且未说明扣分原因。",
      },
    ]);
    expect(ruled(REACHED_SCORES_FULL, formOf({ ...row, score: 19.6 }), "20", "form")).toMatchObject([
      { severity: "error" },
    ]);
  });

  it("takes a kept deadline for a reached target", () => {
    const dated = { target: "2022年12月31日前", actual: "2022年12月20日", weight: 6, score: 5 };
    expect(ruled(REACHED_SCORES_FULL, formOf(dated), "6")).toHaveLength(1);
    expect(ruled(REACHED_SCORES_FULL, formOf({ ...dated, actual: "2023年1月20日" }), "6")).toEqual([]);
  });

  it.each([
    ["0.1 below", { ...row, score: 19.9 }],
    ["a reason in the row", { ...row, score: 18, reason: "部分乡镇巡查记录不全" }],
    ["a target not reached", { ...row, actual: "94.9%", score: 18 }],
    ["an uncertain result", { ...row, actual: "95%左右", score: 18 }],
    ["words", { ...row, actual: "完成", score: 18 }],
  ])("is silent with %s", (_, given) => {
    expect(ruled(REACHED_SCORES_FULL, formOf(given), "20")).toEqual([]);
  });

  it("takes a general block for a reason only where it names the indicator", () => {
    const block = (text: string) => formOf({ ...row, score: 18 }, { texts: { "explain.reason": text } });
    expect(ruled(REACHED_SCORES_FULL, block("认识不足。"), "20")).toHaveLength(1);
    expect(ruled(REACHED_SCORES_FULL, block("巡查次数记录不全。"), "20")).toEqual([]);
  });
});

describe("P-08 and P-09, a missed target scores its share", () => {
  const row = { target: "≥40个", actual: "36个", weight: 10 };

  it("calls a score above the share too high", () => {
    expect(ruled(SHORTFALL_SCORED_HIGH, formOf({ ...row, score: 10 }), "9")).toMatchObject([
      {
        severity: "warning",
        reported: "10",
        expected: "9",
        message: "指标“巡查次数”完成率90.00%，按比例应得9分，自评10分，得分偏高。",
      },
    ]);
    expect(ruled(SHORTFALL_SCORED_HIGH, formOf({ ...row, score: 9.1 }), "9")).toEqual([]);
    expect(ruled(SHORTFALL_SCORED_HIGH, formOf({ ...row, score: 9.11 }), "9")).toHaveLength(1);
    expect(ruled(SHORTFALL_SCORED_HIGH, formOf({ ...row, actual: "40个", score: 10 }), "10")).toEqual([]);
  });

  it("holds an over-completion to what the policy gives", () => {
    expect(ruled(SHORTFALL_SCORED_HIGH, formOf({ ...row, actual: "56个", score: 10 }), "8")).toMatchObject([
      { message: "指标“巡查次数”完成率140.00%，按规则应得8分，自评10分，得分偏高。" },
    ]);
  });

  it("asks for the basis of a score below the share", () => {
    expect(ruled(SHORTFALL_SCORED_LOW, formOf({ ...row, score: 5 }), "9")).toMatchObject([
      {
        severity: "warning",
        reported: "5",
        expected: "9",
        message: "指标“巡查次数”按完成比例应得9分，自评5分，扣分依据请说明。",
      },
    ]);
    expect(ruled(SHORTFALL_SCORED_LOW, formOf({ ...row, score: 8.9 }), "9")).toEqual([]);
    expect(ruled(SHORTFALL_SCORED_LOW, formOf({ ...row, score: 5, reason: "逾期验收" }), "9")).toEqual([]);
  });

  it("leaves a limit to another check", () => {
    const limit = { target: "≤40万元", actual: "50万元", weight: 10, score: 10 };
    expect(ruled(SHORTFALL_SCORED_HIGH, formOf(limit), "7.5")).toEqual([]);
  });
});

describe("P-10, a limit exceeded at full marks", () => {
  const row = { level2: "成本指标", level3: "项目成本", weight: 10, score: 10 };

  it.each([
    ["≤160万元", "386万元"],
    ["160万元", "386万元"],
  ])("fires for %s and %s", (target, actual) => {
    expect(ruled(LIMIT_EXCEEDED_FULL, formOf({ ...row, target, actual }), "0")).toMatchObject([
      {
        severity: "warning",
        reported: "10",
        expected: "0",
        message: `“项目成本”实际386万元，超过上限${target}，不应得满分。`,
      },
    ]);
  });

  it.each([
    [{ ...row, target: "≤160万元", actual: "160万元" }],
    [{ ...row, target: "≤160万元", actual: "386万元", score: 9 }],
    [{ ...row, level2: "数量指标", target: "160", actual: "386" }],
    [{ ...row, target: "≤160万元", actual: "1600000元" }],
  ])("is silent for %j", (given) => {
    expect(ruled(LIMIT_EXCEEDED_FULL, formOf(given), "10")).toEqual([]);
  });
});

describe("P-11, the tier that was chosen", () => {
  const tiered = (actual: string, score: number) =>
    runCheckOn(SCORE_WITHIN_TIER, {
      forms: [formOf({ target: "逐步改善", actual, weight: 5, score })],
      pack: EMPTY_PACK,
    });

  it("names the tier and its points", () => {
    expect(tiered("达成预期指标", 3.99)).toMatchObject([
      {
        severity: "error",
        reported: "3.99",
        expected: "4-5",
        message: "指标“巡查次数”自评为“达成年度指标”，得分应在4-5分之间，现为3.99分。",
      },
    ]);
  });

  it.each([
    ["达成预期指标", 4, 0],
    ["达成预期指标", 5, 0],
    ["部分达成预期指标并具有一定效果", 4, 1],
    ["部分达成预期指标并具有一定效果", 3.99, 0],
    ["部分达成预期指标并具有一定效果", 3, 0],
    ["部分达成预期指标并具有一定效果", 2.99, 1],
    ["未达成预期指标且效果较差", 3, 1],
    ["未达成预期指标且效果较差", 2.99, 0],
    ["基本完成", 1, 0],
    ["尚未完全实现目标", 1, 0],
  ])("for %s and %d finds %d", (actual, score, findings) => {
    expect(tiered(actual, score)).toHaveLength(findings);
  });
});

describe("P-12, unfinished at full marks", () => {
  const run = (actual: string, target = "按期完成", score = 5) =>
    runCheck(UNFINISHED_FULL, formOf({ target, actual, weight: 5, score }));

  it("quotes the result", () => {
    expect(run("2023基本完成")).toMatchObject([
      {
        severity: "warning",
        facts: ["project1.ind[0].score", "project1.ind[0].actual"],
        message: "指标“巡查次数”完成情况为“2023基本完成”，却得满分，请核实。",
      },
    ]);
  });

  it.each([
    ["部分完成", "按期完成"],
    ["正在推进中", "按期完成"],
    ["受疫情影响，仅有部分乡镇开展，其余乡镇工作滞后", "≥6次"],
    ["正在推进，已印发管理办法1项，另有2项在征求意见", "按期完成"],
    ["目前尚未完成；已与乡镇会商边界并形成初步方案", "按期完成"],
  ])("fires for %s under %s", (actual, target) => {
    expect(run(actual, target)).toHaveLength(1);
  });

  it.each([
    ["我们督促6家矿山部署开展了绿色矿山建设，目前已有4家矿山基本完成建设", "绿色矿山建设", 5],
    ["已收缴罚没款140余万元，尚有部分罚没款未转账", "加大执法力度", 5],
    ["推进中的4个项目均已按期验收并移交管护单位", "按期完成", 5],
    ["无未完成事项", "按期完成", 5],
    ["全部完成", "按期完成", 5],
    ["基本完成", "按期完成", 4],
  ])("is silent for %s", (actual, target, score) => {
    expect(run(actual, target, score)).toEqual([]);
  });

  it("is silent on the published form", () => {
    expect(runCheck(UNFINISHED_FULL, HENGYANG)).toEqual([]);
  });
});

describe("P-17, whole points", () => {
  const run = (...pairs: readonly (readonly [score: number, computed: string])[]) => {
    const form = formFacts({
      id: "project",
      rows: pairs.map(([score], index) => ({ level3: `任务${index + 1}`, weight: 10, score })),
    });
    const scores = pairs.map(([, computed], index) => scoreOf(form, `ind[${index}]`, { computed }));
    return runCheckOn(WHOLE_POINTS, { forms: [form], outcomes: { project1: { scores } } });
  };

  it("lists two or more", () => {
    expect(run([9, "8.63"], [7, "7.2"])).toMatchObject([
      {
        severity: "info",
        facts: ["project1.ind[0].score", "project1.ind[1].score"],
        message: "2项得分取整，与按比例计分规则不符：“任务1”应得8.63分、“任务2”应得7.2分。",
      },
    ]);
  });

  it.each([
    [[[9, "8.63"]] as const],
    [
      [
        [9, "8.63"],
        [7, "7.04"],
      ] as const,
    ],
    [
      [
        [8, "8.63"],
        [6, "7.2"],
      ] as const,
    ],
  ])("is silent for %j", (pairs) => {
    expect(run(...pairs)).toEqual([]);
  });
});

describe("P-18, a scorecard row by its own standard", () => {
  const card = (score: number): FormFacts =>
    formFacts({
      id: "scorecard",
      rows: [{ level3: "预算\n调整率", weight: 2, score, evidence: "22.14/149.66×100%=14.79%" }],
    });
  const run = (score: number, given: Parameters<typeof scoreOf>[2]) => {
    const form = card(score);
    return runCheckOn(SCORE_BY_STANDARD, {
      forms: [form],
      outcomes: { card: { scores: [scoreOf(form, "ind[0]", given)] } },
    });
  };

  it("names the result, the right score and the written one", () => {
    expect(run(1, { computed: "0", explanation: { ruleFrom: "form" } })).toMatchObject([
      {
        severity: "error",
        facts: ["card.ind[0].score", "card.ind[0].evidence"],
        reported: "1",
        expected: "0",
        message: "预算调整率计算结果“22.14/149.66×100%=14.79%”，对照评价标准应得0分，自评1分。",
      },
    ]);
    expect(run(1, { computed: "0", explanation: { ruleFrom: "pack" } })).toMatchObject([
      { severity: "warning" },
    ]);
  });

  it("keeps a judged score within its interval", () => {
    const interval = { low: decimal("0.5"), high: decimal(1) };
    expect(run(1.5, { interval, status: "wrong", explanation: { ruleFrom: "form" } })).toMatchObject([
      { expected: "0.5-1", message: "预算调整率对照评价标准得分应在0.5-1分之间，自评1.5分。" },
    ]);
    expect(run(0.5, { interval })).toEqual([]);
    expect(run(1, { interval })).toEqual([]);
    expect(run(0.49, { interval })).toHaveLength(1);
  });

  it.each([
    ["the right score", 0, { computed: "0" }],
    ["a row that does not apply", 2, { computed: "0", status: "not-applicable" }],
    ["a row nothing follows for", 2, {}],
  ] as const)("is silent on %s", (_, score, given) => {
    expect(run(score, given)).toEqual([]);
  });
});

describe("P-21, satisfaction by the usual bands", () => {
  const asked = (row: Row): FormFacts =>
    formOf({
      level1: "满意度指标",
      level2: "服务对象满意度",
      level3: "群众满意度",
      weight: 10,
      score: 10,
      ...row,
    });

  it("fires where no target and no standard is printed", () => {
    expect(ruled(SATISFACTION_SCORE, asked({ actual: "85%" }), "8")).toMatchObject([
      { severity: "warning", reported: "10", expected: "8", message: "满意度“85%”对应8分，自评10分。" },
    ]);
  });

  it("leaves rows with a target or a printed standard to other checks", () => {
    expect(ruled(SATISFACTION_SCORE, asked({ actual: "85%", target: "≥90%" }), "9.44")).toEqual([]);
    expect(ruled(SATISFACTION_SCORE, asked({ actual: "85%" }), "8", "form")).toEqual([]);
    expect(ruled(SATISFACTION_SCORE, asked({ actual: "95%" }), "10")).toEqual([]);
  });
});

describe("P-22, nothing spent", () => {
  const spent = (exec: Typed, more: Partial<FormInput> = {}): FormFacts =>
    formFacts({
      id: "project",
      figures: { "fund.budget": 50, "fund.exec": exec },
      rows: [{ level2: "数量指标", level3: "修缮面积", weight: 10, score: 10 }],
      ...more,
    });

  it("asks where the output came from", () => {
    expect(runCheck(NOTHING_SPENT_FULL, spent(0))).toMatchObject([
      {
        severity: "error",
        facts: ["project1.fund.exec", "project1.ind[0].score"],
        message: "项目当年执行数为0，产出指标却得满分，请说明资金来源或完成依据。",
      },
    ]);
  });

  it.each([
    ["something was spent", spent(0.01)],
    ["the cell is blank", spent(null)],
    ["nothing was budgeted", spent(0, { figures: { "fund.budget": 0, "fund.exec": 0 } })],
    [
      "the parts were spent",
      spent(0, {
        figures: { "fund.budget": 50, "fund.exec": 0, "fundPart[0].exec": 50 },
        fundParts: [{ name: "fundPart[0]", label: "其中：财政拨款" }],
      }),
    ],
    ["the reason stands beside the money", spent(0, { texts: { "fund.reason": "工程款跨年支付" } })],
    ["the output is below full", spent(0, { rows: [{ level3: "修缮面积", weight: 10, score: 9 }] })],
  ])("is silent when %s", (_, form) => {
    expect(runCheck(NOTHING_SPENT_FULL, form)).toEqual([]);
  });
});
