/** T-13, T-15, T-16, T-18, T-22, T-23: figures that are too good, empty or impossible. */
import type { Check } from "../../../../src/regulation/checks/check";
import { SATISFACTION_SURVEYED } from "../../../../src/regulation/checks/targets/t-13-survey";
import { SATISFACTION_TOO_EXACT } from "../../../../src/regulation/checks/targets/t-15-full-satisfaction";
import { IMPOSSIBLE_PERCENT } from "../../../../src/regulation/checks/targets/t-16-impossible";
import { NEEDLESS_REASON } from "../../../../src/regulation/checks/targets/t-18-needless-reason";
import { FILLED_BACKWARDS } from "../../../../src/regulation/checks/targets/t-22-filled-backwards";
import { EMPTY_FIGURE } from "../../../../src/regulation/checks/targets/t-23-empty-figure";
import { runCheck } from "../../../support/checks";
import { formFacts, type IndicatorInput, type Typed } from "../../../support/facts";
import { HENGYANG } from "./hengyang";

type Row = Partial<IndicatorInput>;
const run = (check: Check, row: Row) =>
  runCheck(check, formFacts({ id: "project", rows: [{ level3: "群众满意度", ...row }] }));
const SATISFACTION = { level1: "满意度指标", level2: "服务对象满意度指标" };

describe("T-13, satisfaction without a survey", () => {
  const asked = (target: Typed, actual: Typed) =>
    run(SATISFACTION_SURVEYED, { ...SATISFACTION, target, actual });

  it.each([
    ["≥90%", "全年无投诉"],
    ["满意", "未收到群众投诉"],
  ])("does not take %s / %s for satisfaction", (target, actual) => {
    expect(asked(target, actual)).toMatchObject([
      {
        severity: "warning",
        facts: ["project1.ind[0].actual"],
        message: "满意度指标“群众满意度”未说明调查方式和样本，“无投诉”不能等同于满意。",
      },
    ]);
  });

  it("asks for the survey where words answer words", () => {
    expect(asked("群众满意", "群众满意")).toMatchObject([
      { message: "满意度指标“群众满意度”未说明调查方式和样本。" },
    ]);
  });

  it.each([
    ["≥90%", "94.65%"],
    ["≥90%", "90%以上"],
    ["满意", "发放问卷200份，满意190份，无投诉"],
    ["满意", "达成预期指标"],
  ])("is silent for %s / %s", (target, actual) => {
    expect(asked(target, actual)).toEqual([]);
  });

  it("is silent on the published form", () => {
    expect(runCheck(SATISFACTION_SURVEYED, HENGYANG)).toEqual([]);
  });
});

describe("T-15, a satisfaction too exact", () => {
  const asked = (actual: Typed) => run(SATISFACTION_TOO_EXACT, { ...SATISFACTION, target: "≥95%", actual });

  it.each(["100%", "95%"])("hints at %s", (actual) => {
    expect(asked(actual)).toMatchObject([
      { severity: "info", reported: actual, message: `满意度为${actual}，请核对问卷统计。` },
    ]);
  });

  it.each(["95.1%", "99.99%", "95%以上"])("is silent at %s", (actual) => {
    expect(asked(actual)).toEqual([]);
  });

  it("looks at satisfaction only", () => {
    expect(run(SATISFACTION_TOO_EXACT, { level3: "验收合格率", target: "≥95%", actual: "100%" })).toEqual([]);
  });
});

describe("T-16, an impossible percentage", () => {
  const asked = (level3: string, target: string) =>
    run(IMPOSSIBLE_PERCENT, { level3, target, actual: "100%" });

  it.each([
    ["委托业务报告合格率", "≥100百分比"],
    ["验收合格率", ">100%"],
    ["群众满意度", "105%"],
  ])("fires for %s %s", (level3, target) => {
    expect(asked(level3, target)).toMatchObject([
      {
        severity: "warning",
        reported: target,
        message: `指标“${level3}”指标值“${target}”设置不合理，比率最高为100%。`,
      },
    ]);
  });

  it.each([
    ["验收合格率", "100%"],
    ["验收合格率", "=100%"],
    ["验收合格率", "≥99.9%"],
    ["税收增长率", "≥120%"],
    ["任务完成率", "≥100%"],
    ["验收合格率", "达到100%"],
    ["验收合格率", "达100%"],
    ["培训人数", "≥100人"],
  ])("is silent for %s %s", (level3, target) => {
    expect(asked(level3, target)).toEqual([]);
  });
});

describe("T-18, a reason for nothing", () => {
  const row = { level3: "培训人数", target: "100人", actual: "100人", weight: 10, score: 10 };

  it("hints where all is full and on target", () => {
    expect(run(NEEDLESS_REASON, { ...row, reason: "认识不足，今后加强管理" })).toMatchObject([
      {
        severity: "info",
        facts: ["project1.ind[0].reason"],
        message: "各指标均为满分，偏差原因栏内容与得分不符。",
      },
    ]);
    const block = formFacts({ id: "project", rows: [row], texts: { "explain.reason": "认识不足。" } });
    expect(runCheck(NEEDLESS_REASON, block)).toMatchObject([{ facts: ["project1.explain.reason"] }]);
  });

  it.each([
    [{ reason: "无" }],
    [{ reason: "已按计划完成" }],
    [{ reason: "上级追加任务", actual: "140人" }],
    [{ reason: "认识不足", score: 9 }],
    [{ reason: null }],
  ])("is silent with %j", (given) => {
    expect(run(NEEDLESS_REASON, { ...row, ...given })).toEqual([]);
  });
});

describe("T-22, results copied from targets", () => {
  const form = (...actuals: readonly Typed[]) =>
    formFacts({
      id: "project",
      rows: actuals.map((actual, index) => ({ level3: `任务${index + 1}`, target: "≥12个", actual })),
    });

  it("fires when five of five are the same", () => {
    expect(runCheck(FILLED_BACKWARDS, form("12个", "12个", "12个", "12个", "12个"))).toMatchObject([
      {
        severity: "warning",
        message: "5个定量指标完成值与指标值完全相同，请备好统计依据。",
      },
    ]);
  });

  it("counts 90 % as most, and less as chance", () => {
    const same = (count: number): readonly Typed[] => Array.from({ length: count }, () => "12个");
    expect(runCheck(FILLED_BACKWARDS, form(...same(9), "13个"))).toHaveLength(1);
    expect(runCheck(FILLED_BACKWARDS, form(...same(8), "13个"))).toEqual([]);
    expect(runCheck(FILLED_BACKWARDS, form(...same(4)))).toEqual([]);
  });

  it("does not count targets that can only be met to the point", () => {
    const rows = Array.from({ length: 6 }, (_, index) => ({
      level3: `合格率${index + 1}`,
      target: "100%",
      actual: "100%",
    }));
    expect(runCheck(FILLED_BACKWARDS, formFacts({ id: "project", rows }))).toEqual([]);
    expect(runCheck(FILLED_BACKWARDS, HENGYANG)).toEqual([]);
  });
});

describe("T-23, a figure without a formula", () => {
  const effect = (level3: string, target: string, level1 = "效益指标") =>
    run(EMPTY_FIGURE, { level1, level2: "社会效益指标", level3, target });

  it("asks what the percentage is of", () => {
    expect(effect("保障社会和谐", "≥95%")).toMatchObject([
      {
        severity: "warning",
        reported: "≥95%",
        message: "效益指标“保障社会和谐”以“≥95%”量化但无计算口径，属形式量化。",
      },
    ]);
  });

  it.each([
    ["矛盾化解率", "≥95%"],
    ["群众收入增长", "≥5%"],
    ["保障社会和谐", "≥3起"],
    ["保障社会和谐", "有效保障"],
  ])("is silent for %s %s", (level3, target) => {
    expect(effect(level3, target)).toEqual([]);
  });

  it("is silent outside the effects, and where the form defines the figure", () => {
    expect(
      run(EMPTY_FIGURE, { level1: "产出指标", level2: "质量指标", level3: "保障社会和谐", target: "≥95%" }),
    ).toEqual([]);
    expect(
      run(EMPTY_FIGURE, {
        level1: "效益指标",
        level2: "社会效益指标",
        level3: "保障社会和谐",
        target: "≥95%",
        definition: "化解件数÷受理件数",
      }),
    ).toEqual([]);
  });
});
