/** T-10, T-11, T-14, T-20, T-25: how the indicators of a form are chosen and evidenced. */
import { DUPLICATE_INDICATOR } from "../../../../src/regulation/checks/targets/t-11-duplicate";
import { MONEY_AS_QUANTITY } from "../../../../src/regulation/checks/targets/t-10-money-as-quantity";
import { OWN_STAFF_ASKED } from "../../../../src/regulation/checks/targets/t-14-own-staff";
import { INDICATOR_COUNT } from "../../../../src/regulation/checks/targets/t-20-count";
import { EVIDENCE_REPEATS_STANDARD } from "../../../../src/regulation/checks/targets/t-25-evidence-repeats";
import { runCheck, runCheckOn } from "../../../support/checks";
import { filingOf, formFacts, type IndicatorInput } from "../../../support/facts";
import { HENGYANG } from "./hengyang";
import { APART, SAME } from "./name-pairs";

const formOf = (...rows: readonly IndicatorInput[]) => formFacts({ id: "project", rows });
const named = (...names: readonly string[]) => formOf(...names.map((level3) => ({ level3 })));

describe("T-11, the same indicator twice", () => {
  it("finds 绿色矿山建设 under output and effect, and nothing else in the published form", () => {
    expect(runCheck(DUPLICATE_INDICATOR, HENGYANG)).toMatchObject([
      {
        severity: "warning",
        facts: ["self.ind[12].level3", "self.ind[2].level3"],
        reported: "绿色矿山建设初见成效",
        message: "指标“绿色矿山建设”与“绿色矿山建设初见成效”（第3、13个）名称相近，如为同一内容请合并。",
      },
    ]);
  });

  it.each(SAME)("takes %s and %s for one indicator", (first, second) => {
    expect(runCheck(DUPLICATE_INDICATOR, named(first, second))).toHaveLength(1);
    expect(runCheck(DUPLICATE_INDICATOR, named(second, first))).toHaveLength(1);
  });

  it.each(APART)("takes %s and %s for two indicators", (first, second) => {
    expect(runCheck(DUPLICATE_INDICATOR, named(first, second))).toEqual([]);
    expect(runCheck(DUPLICATE_INDICATOR, named(second, first))).toEqual([]);
  });

  it("asks of the pairs both ways", () => {
    expect([SAME.length, APART.length].every((count) => count >= 50)).toBe(true);
    expect(SAME.length + APART.length).toBeGreaterThanOrEqual(150);
  });

  it("says equal names once, with all their rows", () => {
    const rows = Array.from({ length: 100 }, () => "村庄规划编制");
    const found = runCheck(DUPLICATE_INDICATOR, named("办证数量", ...rows));
    expect(found).toMatchObject([
      { message: "指标“村庄规划编制”（第2、3、4、5…共100个）名称相同，请合并，或在名称中写明区别。" },
    ]);
    expect(found[0]?.facts).toHaveLength(100);
  });

  it("says several groups of equal names in one finding", () => {
    const found = runCheck(DUPLICATE_INDICATOR, named("梨树补种", "桃树补种", "梨树补种", "桃树补种"));
    expect(found).toMatchObject([
      { message: "指标“梨树补种”（第1、3个）等2组名称相同，请合并，或在名称中写明区别。" },
    ]);
  });

  it("compares ten thousand names in a moment", () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `示范片区第${index % 5000}号地块整治`);
    const began = performance.now();
    expect(runCheck(DUPLICATE_INDICATOR, named(...names))).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe("T-10, money as a quantity", () => {
  it("fires for a payment under 数量指标", () => {
    expect(runCheck(MONEY_AS_QUANTITY, formOf({ level3: "资金拨付率" }))).toMatchObject([
      {
        facts: ["project1.ind[0].level3"],
        severity: "warning",
        message: "数量指标“资金拨付率”反映的是资金支付，不能体现产出数量。",
      },
    ]);
  });

  it.each([
    ["成本指标", "资金拨付率"],
    ["数量指标", "补助农户数"],
    ["数量指标", "引进社会资金项目个数"],
  ])("is silent for %s %s", (level2, level3) => {
    expect(runCheck(MONEY_AS_QUANTITY, formOf({ level2, level3 }))).toEqual([]);
  });
});

describe("T-14, satisfaction of the unit's own staff", () => {
  const asked = (level3: string) => formOf({ level1: "满意度指标", level2: "服务对象满意度指标", level3 });

  it("fires for 职工满意度", () => {
    expect(runCheck(OWN_STAFF_ASKED, asked("职工满意度"))).toMatchObject([
      { severity: "warning", message: "满意度对象“职工满意度”为本单位人员，应为服务对象或社会公众。" },
    ]);
  });

  it.each(["办事群众满意度", "参训职工满意度", "企业职工满意度"])("is silent for %s", (level3) => {
    expect(runCheck(OWN_STAFF_ASKED, asked(level3))).toEqual([]);
  });

  it("is silent for a trade union, whose task is to serve staff", () => {
    const filing = { ...filingOf(asked("职工满意度")), unit: "大英县总工会" };
    expect(runCheckOn(OWN_STAFF_ASKED, { filing })).toEqual([]);
  });
});

describe("T-20, number of indicators", () => {
  const count = (rows: number) => named(...Array.from({ length: rows }, (_, index) => `任务${index + 1}`));

  it.each([
    [2, "三级指标2个，数量偏少，建议聚焦核心指标。"],
    [21, "三级指标21个，数量偏多，建议聚焦核心指标。"],
  ])("speaks at %d", (rows, message) => {
    expect(runCheck(INDICATOR_COUNT, count(rows))).toMatchObject([
      { severity: "info", message, expected: "3-20" },
    ]);
  });

  it.each([3, 20])("is silent at %d", (rows) => {
    expect(runCheck(INDICATOR_COUNT, count(rows))).toEqual([]);
  });

  it("is silent on a form that was cut off", () => {
    const cut = formFacts({ id: "project", rows: [{ level3: "任务" }], complete: false });
    expect(runCheck(INDICATOR_COUNT, cut)).toEqual([]);
  });
});

describe("T-25, evidence that repeats the standard", () => {
  const card = (evidence: string) =>
    formFacts({
      id: "scorecard",
      rows: [
        { level3: "数量", definition: "对照整体绩效目标评价。未设置的，按计划数与完成数评分。", evidence },
        { level3: "质量", definition: "对照整体绩效目标评价。", evidence },
      ],
    });

  it("is one finding that names the rows", () => {
    expect(runCheck(EVIDENCE_REPEATS_STANDARD, card("对照整体绩效目标评价"))).toMatchObject([
      {
        facts: ["card.ind[0].evidence", "card.ind[1].evidence"],
        message: "“数量、质量”的“指标实际完成情况及依据”未写实际数据，仅重复评价标准。",
      },
    ]);
  });

  it.each(["满意度95%", "资产管理安全", "目标评价", "计划12项，完成12项"])("is silent for %s", (evidence) => {
    expect(runCheck(EVIDENCE_REPEATS_STANDARD, card(evidence))).toEqual([]);
  });
});
