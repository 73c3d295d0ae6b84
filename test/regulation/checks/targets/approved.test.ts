/** T-24 and S-16: the evaluation is held against the 绩效目标表 that was approved for it. */
import { APPROVED_INDICATOR_MISSING } from "../../../../src/regulation/checks/structure/s-16-approved-indicator-missing";
import { APPROVED_TARGET_KEPT } from "../../../../src/regulation/checks/targets/t-24-approved-target";
import { evaluate } from "../../../../src/regulation/evaluate";
import type { FormFacts } from "../../../../src/regulation/facts";
import { packById } from "../../../../src/regulation/packs";
import { choosePolicies } from "../../../../src/regulation/packs/policy";
import { runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput, type IndicatorInput, type Typed } from "../../../support/facts";

type Rows = readonly IndicatorInput[];
const plan = (rows: Rows, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "targets", title: "部门整体支出绩效目标表", rows, ...more });
const evaluation = (rows: Rows, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "self-evaluation", rows, ...more });
const row = (level3: string, target: Typed = "≥5个", more: Partial<IndicatorInput> = {}): IndicatorInput => ({
  level3,
  target,
  ...more,
});

describe("T-24, a target that is not the approved one", () => {
  const asked = (
    approved: Typed,
    own: Typed,
    name = "村庄规划编制数量",
    more: Partial<IndicatorInput> = {},
  ) => runCheck(APPROVED_TARGET_KEPT, plan([row(name, approved, more)]), evaluation([row(name, own, more)]));

  it("is an error that names both", () => {
    expect(asked("≥40个", "≥38个")).toMatchObject([
      {
        severity: "error",
        facts: ["self.ind[0].target", "targets.ind[0].target"],
        reported: "≥38个",
        expected: "≥40个",
        message: "指标“村庄规划编制数量”年度指标值≥38个与批复绩效目标≥40个不一致，未经批准不得调整。",
      },
    ]);
  });

  it.each<[Typed, Typed]>([
    ["≥40个", "≥39个"],
    ["≥40个", "≤40个"],
    ["＞40个", "≥40个"],
    ["40个", "40万个"],
    ["95", "≥94%"],
    ["40个", "40亩"],
    ["90%-95%", "90%-96%"],
    ["2022年6月底前", "2022年12月底前"],
    ["≥40个", "完成任务"],
    ["显著提升", "有所提升"],
  ])("is found where %s became %s", (approved, own) => {
    expect(asked(approved, own)).toHaveLength(1);
  });

  it.each<[Typed, Typed]>([
    ["≥5个", "5个以上"],
    ["≥5个", "不少于5个"],
    ["≥5个", "5"],
    ["=5个", "5个"],
    ["≤5个", 5],
    ["≥ ５ 个", "≥5个"],
    ["1.2万亩", "12,000亩"],
    ["95", "≥95%"],
    ["≥95%", "0.95"],
    ["5人", "5名"],
    ["90%-95%", "90%～95%"],
    ["2022年12月31日前", "12月底前完成"],
    ["显著提升。", "显著 提升"],
    ["建立、运行", "建立，运行"],
  ])("is none where %s is written as %s", (approved, own) => {
    expect(asked(approved, own)).toEqual([]);
  });

  it.each<[Typed, Typed]>([
    [null, "≥5个"],
    ["≥5个", null],
  ])("is silent where one of them is blank: %s and %s", (approved, own) => {
    expect(asked(approved, own)).toEqual([]);
  });

  it("compares indicators that are named almost alike, and leaves others alone", () => {
    const approved = plan([row("绿色矿山建设", "3个"), row("推进村庄规划编制", "40个")]);
    const own = evaluation([row("绿色矿山建设初见成效", "2个"), row("高质量推进总体规划编制", "1个")]);
    expect(runCheck(APPROVED_TARGET_KEPT, approved, own).map(({ reported }) => reported)).toEqual(["2个"]);
  });

  it("compares the same words under their own level", () => {
    const approved = plan([
      row("及时率", "90%", { level2: "时效指标" }),
      row("及时率", "80%", { level2: "质量指标" }),
    ]);
    const own = evaluation([
      row("及时率", "80%", { level2: "质量指标" }),
      row("及时率", "90%", { level2: "时效指标" }),
    ]);
    expect(runCheck(APPROVED_TARGET_KEPT, approved, own)).toEqual([]);
  });

  it.each<[string, readonly FormFacts[]]>([
    ["of another year", [plan([row("甲乙丙丁", "1个")], { year: 2021 })]],
    ["of a project", [plan([row("甲乙丙丁", "1个")], { title: "项目支出绩效目标表" })]],
    ["approved twice", [plan([row("甲乙丙丁", "1个")]), plan([row("甲乙丙丁", "1个")], { key: "targets2" })]],
  ])("holds nothing against a plan %s", (_, plans) => {
    const own = evaluation([row("甲乙丙丁", "2个")]);
    expect(runCheck(APPROVED_TARGET_KEPT, own, ...plans)).toEqual([]);
  });

  it("holds a project against the plan of that project", () => {
    const of = (name: string, target: string, key: string): FormFacts =>
      plan([row("甲乙丙丁", target)], { key, title: "项目支出绩效目标表", texts: { "head.project": name } });
    const own = formFacts({
      id: "project",
      rows: [row("甲乙丙丁", "2个")],
      texts: { "head.project": "2022年 修路" },
    });
    const plans = [of("架桥", "1个", "targets"), of("修路", "3个", "targets2")];
    expect(runCheck(APPROVED_TARGET_KEPT, own, ...plans).map(({ facts }) => facts)).toEqual([
      ["project1.ind[0].target", "targets2.ind[0].target"],
    ]);
  });
});

describe("S-16, an approved indicator that is missing", () => {
  const missing = (approved: readonly string[], own: readonly string[], more: Partial<FormInput> = {}) =>
    runCheck(
      APPROVED_INDICATOR_MISSING,
      plan(approved.map((name) => row(name))),
      evaluation(
        own.map((name) => row(name)),
        more,
      ),
    );

  it("is a warning at the place where it was approved", () => {
    expect(missing(["村庄规划编制数量", "废弃矿山治理面积"], ["村庄规划编制数量"])).toMatchObject([
      {
        severity: "warning",
        facts: ["targets.ind[1].level3"],
        message: "批复的绩效指标“废弃矿山治理面积”未纳入自评，自评指标应与年初批复一致。",
      },
    ]);
  });

  it.each([
    ["指标1：村庄规划编制数量", "村庄 规划编制数量"],
    ["绿色矿山建设", "绿色矿山建设初见成效"],
    ["群众满意度（%）", "群众满意度"],
    ["村庄规划编制", "村庄规划编制数量"],
  ])("is none where %s is written as %s", (approved, own) => {
    expect(missing([approved], [own])).toEqual([]);
  });

  it.each([
    ["推进村庄规划编制", "高质量推进总体规划编制"],
    ["培训人数", "培训场次"],
    ["第一季度支付率", "第二季度支付率"],
  ])("is one where %s stands beside %s", (approved, own) => {
    expect(missing([approved], [own])).toHaveLength(1);
  });

  it("is one where the name goes on under another level", () => {
    const approved = plan([row("村庄规划编制", "40个")]);
    const own = evaluation([row("村庄规划编制满意度", "90%", { level2: "服务对象满意度指标" })]);
    expect(runCheck(APPROVED_INDICATOR_MISSING, approved, own)).toHaveLength(1);
  });

  it("is found although one row could answer twice", () => {
    expect(missing(["村庄规划编制", "村庄规划编制完成"], ["村庄规划编制"])).toHaveLength(1);
  });

  it("is one finding where nothing of three was taken over, and two where nothing of two was", () => {
    expect(missing(["甲乙丙", "丁戊己", "庚辛壬"], ["子丑寅"])).toMatchObject([
      {
        facts: ["targets.ind[0].level3", "targets.ind[1].level3", "targets.ind[2].level3"],
        message: "批复的3个绩效指标（“甲乙丙”等）均未纳入自评，自评指标应与年初批复一致。",
      },
    ]);
    expect(missing(["甲乙丙", "丁戊己"], ["子丑寅"])).toHaveLength(2);
  });

  it("is left open on a form that was cut", () => {
    expect(missing(["甲乙丙"], ["子丑寅"], { complete: false })).toEqual([]);
  });

  it("asks nothing of fillers, and nothing where no plan was handed in", () => {
    expect(missing(["……", "指标2："], ["子丑寅"])).toEqual([]);
    expect(runCheckOn(APPROVED_INDICATOR_MISSING, { forms: [evaluation([row("甲")])] })).toEqual([]);
  });
});

describe("a plan by itself", () => {
  it("is found fault with by no check, however it was filled in", () => {
    const messy = plan(
      [
        row("职工满意度", "100%", {
          level1: "满意度指标",
          level2: "满意度指标",
          weight: 150,
          standard: "酌情给分",
        }),
        row("XX项目完成率", ">100%", { weight: -5 }),
        row("XX项目完成率", null),
        row("……", "……"),
      ],
      {
        complete: false,
        year: null,
        texts: {
          "head.unit": null,
          "head.project": null,
          "head.date": null,
          "goal.expected": null,
          "foot.preparer": null,
          "foot.head": null,
        },
      },
    );
    const { outcomes, violations } = evaluate(
      { unit: "", year: null, forms: [messy] },
      packById("national-2020"),
      choosePolicies({}),
    );
    expect(violations).toEqual([]);
    expect(outcomes).toEqual([{ form: "targets", rates: [], scores: [], total: null, grade: null }]);
  });
});
