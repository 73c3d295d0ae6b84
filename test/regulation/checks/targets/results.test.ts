/** T-02 to T-09, T-12: results beside their targets. */
import type { Check } from "../../../../src/regulation/checks/check";
import { OVERSHOOT_EXPLAINED } from "../../../../src/regulation/checks/targets/t-02-overshoot";
import { TARGET_FAR_TOO_LOW } from "../../../../src/regulation/checks/targets/t-03-far-above";
import { SHORTFALL_EXPLAINED } from "../../../../src/regulation/checks/targets/t-04-shortfall";
import { RESULT_NOT_DEFINITE } from "../../../../src/regulation/checks/targets/t-05-not-a-value";
import { VERBAL_RESULT } from "../../../../src/regulation/checks/targets/t-06-verbal";
import { QUALITATIVE_UNPROVEN } from "../../../../src/regulation/checks/targets/t-07-qualitative";
import { UNITS_DIFFER } from "../../../../src/regulation/checks/targets/t-08-units";
import { COST_DIRECTION } from "../../../../src/regulation/checks/targets/t-09-cost-direction";
import { LATE_RESULT } from "../../../../src/regulation/checks/targets/t-12-late";
import { runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput, type IndicatorInput, type Typed } from "../../../support/facts";
import { HENGYANG } from "./hengyang";

type Row = Partial<IndicatorInput>;
const formOf = (row: Row, more: Partial<FormInput> = {}) =>
  formFacts({ id: "project", rows: [{ level3: "办证数量", ...row }], ...more });
const run = (check: Check, target: Typed, actual: Typed, row: Row = {}) =>
  runCheck(check, formOf({ target, actual, ...row }));

describe("T-02, an overshoot of 30 % or more", () => {
  it("finds the two of the published form, whose general reason names neither", () => {
    expect(runCheck(OVERSHOOT_EXPLAINED, HENGYANG)).toMatchObject([
      {
        severity: "warning",
        facts: ["self.ind[0].actual", "self.ind[0].target", "self.ind[5].actual", "self.ind[5].target"],
        reported: "13",
        message: "“摸排化解房地产历史遗留办证”等2个指标超过指标值30%以上，请写明原因。",
      },
    ]);
  });

  it.each([
    ["≥1000本", "1299本", 0],
    ["≥1000本", "1300本", 1],
    ["≥1000本", "1999本", 1],
    ["≥1000本", "2000本", 0],
    ["1000", "1300", 1],
    ["=1000本", "1300本", 1],
    ["≤1000本", "1300本", 0],
    ["≥1000本", "1300本左右", 0],
    ["0", "5", 0],
  ])("for %s and %s finds %d", (target, actual, findings) => {
    expect(run(OVERSHOOT_EXPLAINED, target, actual)).toHaveLength(findings);
  });

  it("takes the threshold of the policy", () => {
    const forms = [formOf({ target: "≥10个", actual: "12个" })];
    expect(runCheckOn(OVERSHOOT_EXPLAINED, { forms })).toEqual([]);
    expect(runCheckOn(OVERSHOOT_EXPLAINED, { forms, policies: { overCompletionFrom: 20 } })).toMatchObject([
      { message: expect.stringContaining("超过指标值20%") as string },
    ]);
  });

  it("is silent with a reason in the row, or one that names the indicator", () => {
    expect(run(OVERSHOOT_EXPLAINED, "10", "14", { reason: "上级追加任务" })).toEqual([]);
    const named = formOf(
      { target: "10", actual: "14" },
      { texts: { "explain.reason": "办证数量因专项行动增加。" } },
    );
    expect(runCheck(OVERSHOOT_EXPLAINED, named)).toEqual([]);
  });
});

describe("T-03, twice the target", () => {
  it("says how many times", () => {
    expect(run(TARGET_FAR_TOO_LOW, "≥1000本", "11868本")).toMatchObject([
      {
        severity: "warning",
        reported: "11868本",
        message: "指标“办证数量”实际完成为指标值的11.87倍，指标值明显偏低或计量口径有误。",
      },
    ]);
  });

  it.each([
    ["1999本", {}, 0],
    ["2000本", {}, 1],
    ["2000本", { reason: "上级追加任务" }, 0],
  ])("for %s with %j finds %d", (actual, row, findings) => {
    expect(run(TARGET_FAR_TOO_LOW, "≥1000本", actual, row)).toHaveLength(findings);
  });
});

describe("T-04, a shortfall of 30 % or more", () => {
  it("names the completion", () => {
    expect(run(SHORTFALL_EXPLAINED, "≥10个", "6个")).toMatchObject([
      {
        severity: "warning",
        reported: "6个",
        message: "“办证数量”完成率仅60.00%，请写明原因和整改措施。",
      },
    ]);
  });

  it.each([
    ["≥1000本", "701本", {}, 0],
    ["≥1000本", "700本", {}, 1],
    ["≥1000本", "700本", { reason: "系统升级停办两个月" }, 0],
    ["≤1000本", "700本", {}, 0],
  ])("for %s and %s with %j finds %d", (target, actual, row, findings) => {
    expect(run(SHORTFALL_EXPLAINED, target, actual, row)).toHaveLength(findings);
  });
});

describe("T-05, no definite value", () => {
  it("finds 90%以上 on the published form", () => {
    expect(runCheck(RESULT_NOT_DEFINITE, HENGYANG)).toMatchObject([
      {
        severity: "warning",
        facts: ["self.ind[13].actual"],
        reported: "90%以上",
        message: "“公众满意度”的完成值“90%以上”不是确定数值，请填实际数据（如93.5%）。",
      },
    ]);
  });

  it.each([
    ["≥266米", "≥266米"],
    ["100个", "约100个"],
    ["95%", "近95%"],
    ["5次", "5次左右"],
  ])("fires for %s and %s", (target, actual) => {
    expect(run(RESULT_NOT_DEFINITE, target, actual)).toHaveLength(1);
  });

  it.each([
    ["100%", "100%"],
    ["≥266米", "270米"],
    ["5", "5"],
    ["基本到位", "基本到位"],
    ["加大执法力度", "已收缴罚没款140余万元"],
    ["12月底前", "12月底前"],
  ])("is silent for %s and %s", (target, actual) => {
    expect(run(RESULT_NOT_DEFINITE, target, actual)).toEqual([]);
  });
});

describe("T-06, words for a number", () => {
  it("names both and what is wanted", () => {
    expect(run(VERBAL_RESULT, "≤30万元", "完成", { level2: "经济成本指标" })).toMatchObject([
      {
        severity: "warning",
        reported: "完成",
        expected: "具体数值（万元）",
        message: "指标“办证数量”指标值为定量（≤30万元），完成值“完成”为文字描述，无法比较。",
      },
    ]);
  });

  it.each([
    ["≥3次", "三次"],
    ["0起", "未发生"],
    ["≥60件", "共立案查处64件，结案60件"],
    ["基本到位", "完成"],
    ["2022年12月底前", "已完成"],
    ["≥60件", null],
  ])("is silent for %s and %s", (target, actual) => {
    expect(run(VERBAL_RESULT, target, actual)).toEqual([]);
  });

  it("takes 无 with a reason beside it as it stands", () => {
    expect(run(VERBAL_RESULT, "≥60件", "无", { reason: "项目未立项" })).toEqual([]);
    expect(run(VERBAL_RESULT, "≥60件", "无")).toHaveLength(1);
  });

  it("is silent on the published form", () => {
    expect(runCheck(VERBAL_RESULT, HENGYANG)).toEqual([]);
  });
});

describe("T-07, a qualitative result without proof", () => {
  it("finds the cost row of the published form only", () => {
    expect(runCheck(QUALITATIVE_UNPROVEN, HENGYANG)).toMatchObject([
      {
        severity: "warning",
        facts: ["self.ind[9].actual"],
        reported: null,
        message: "“本年度项目资金”的完成情况未写是否到位及依据，请补写。",
      },
    ]);
  });

  it.each([
    ["公益性事业", "公益性事业"],
    ["加强宣传", "详见附件"],
  ])("fires for %s and %s", (target, actual) => {
    expect(run(QUALITATIVE_UNPROVEN, target, actual)).toHaveLength(1);
  });

  it.each([
    ["效果明显", "达成预期指标"],
    ["逐步改善", "部分达成预期指标并具有一定效果"],
    ["展示文物价值", "程度较高"],
    ["控制在预算中", "100%"],
    ["解决办证难的问题", "化解13个楼盘办证难题"],
    ["≥5次", "详见附件"],
    ["加强宣传", null],
  ])("is silent for %s and %s", (target, actual) => {
    expect(run(QUALITATIVE_UNPROVEN, target, actual)).toEqual([]);
  });

  it("leaves satisfaction to its own check", () => {
    expect(run(QUALITATIVE_UNPROVEN, "满意", "详见附件", { level1: "满意度指标", level2: "" })).toEqual([]);
  });
});

describe("T-08, two units", () => {
  it("names both", () => {
    expect(run(UNITS_DIFFER, "≥20公顷", "350亩")).toMatchObject([
      {
        severity: "warning",
        reported: "亩",
        expected: "公顷",
        message: "指标“办证数量”指标值单位“公顷”与完成值单位“亩”不一致。",
      },
    ]);
    expect(run(UNITS_DIFFER, "≥95%", "1200户")).toHaveLength(1);
  });

  it.each([
    ["≤30万元", "296000元"],
    ["≥20件", "25宗"],
    ["≥20", "25宗"],
    ["≥95%", "97"],
    ["≥1.2万亩", "13000亩"],
    ["≥500㎡", "520平方米"],
  ])("is silent for %s and %s", (target, actual) => {
    expect(run(UNITS_DIFFER, target, actual)).toEqual([]);
  });
});

describe("T-09, the direction of a cost", () => {
  const cost = (target: string, level3 = "项目总成本") =>
    run(COST_DIRECTION, target, "80万元", { level2: "成本指标", level3 });

  it("asks for a limit", () => {
    expect(cost("≥90万元")).toMatchObject([
      {
        severity: "warning",
        reported: "≥90万元",
        expected: "≤90万元",
        message: "成本指标“项目总成本”采用“≥90万元”，与控制成本的方向相反，应为“≤”。",
      },
    ]);
  });

  it.each([
    ["≤90万元", "项目总成本"],
    ["90万元", "项目总成本"],
    ["≥5%", "成本节约率"],
  ])("is silent for %s of %s", (target, level3) => {
    expect(cost(target, level3)).toEqual([]);
  });

  it("is silent outside the cost rows", () => {
    expect(run(COST_DIRECTION, "≥90万元", "80万元")).toEqual([]);
  });
});

describe("T-12, late", () => {
  const late = (target: string, actual: string, row: Row = {}) =>
    run(LATE_RESULT, target, actual, {
      level2: "时效指标",
      level3: "项目完成进度",
      weight: 5,
      score: 5,
      ...row,
    });

  it("finds 2023 for this year on the published form, at four of five", () => {
    expect(runCheck(LATE_RESULT, HENGYANG)).toMatchObject([
      {
        severity: "warning",
        facts: ["self.ind[8].actual", "self.ind[8].target", "self.ind[8].score"],
        reported: "2023基本完成",
        message:
          "时效指标“项目完成进度”完成时间“2023基本完成”晚于目标“本年完成”，自评4分（分值5分），请核实扣分是否充分。",
      },
    ]);
  });

  it("denies full marks", () => {
    expect(late("2022年9月30日前", "2022年10月8日")).toMatchObject([
      { message: "时效指标“项目完成进度”完成时间“2022年10月8日”晚于目标“2022年9月30日前”，不应得满分。" },
    ]);
    expect(late("按计划推进", "2023年3月")).toMatchObject([
      { message: "时效指标“项目完成进度”完成时间“2023年3月”晚于评价年度2022年，不应得满分。" },
    ]);
  });

  it.each([
    ["2022年9月30日前", "2022年9月30日", {}],
    ["2022年12月31日前", "2022年12月20日", {}],
    ["2023年6月底前", "2023年6月20日", {}],
    ["按计划推进", "2022年12月", {}],
    ["本年完成", "2023基本完成", { score: 3.9 }],
    ["本年完成", "2023基本完成", { score: 4, reason: "招标流标一次" }],
    ["本年完成", "全部完成", {}],
  ])("is silent for %s and %s with %j", (target, actual, row) => {
    expect(late(target, actual, row)).toEqual([]);
  });

  it("looks at years on timeliness rows only", () => {
    expect(late("按计划推进", "2023年3月", { level2: "质量指标" })).toEqual([]);
  });
});
