import type { CheckId } from "../../../../src/regulation/checks/ids";
import { UNIT_MISSING } from "../../../../src/regulation/checks/structure/s-01-unit-missing";
import { YEAR_DIFFERS } from "../../../../src/regulation/checks/structure/s-03-year-differs";
import { LEVEL_WITHOUT_INDICATORS } from "../../../../src/regulation/checks/structure/s-05-level-without-indicators";
import { TARGET_MISSING } from "../../../../src/regulation/checks/structure/s-06-target-missing";
import { ACTUAL_MISSING } from "../../../../src/regulation/checks/structure/s-07-actual-missing";
import { WEIGHT_AND_SCORE_UNPAIRED } from "../../../../src/regulation/checks/structure/s-08-weight-and-score-unpaired";
import { KIND_NOT_USED } from "../../../../src/regulation/checks/structure/s-09-kind-not-used";
import { SAVING_MISSING } from "../../../../src/regulation/checks/structure/s-13-saving-missing";
import { PLACEHOLDER_LEFT } from "../../../../src/regulation/checks/structure/s-14-placeholder-left";
import { NOT_A_FIGURE } from "../../../../src/regulation/checks/structure/s-15-not-a-figure";
import { decimal } from "../../../../src/language/numbers";
import type { FormFacts, IndicatorRow } from "../../../../src/regulation/facts";
import { runCheck } from "../../../support/checks";
import { formFacts, type FormInput, type IndicatorInput } from "../../../support/facts";

const messages = (found: readonly { readonly message: string }[]): readonly string[] =>
  found.map((one) => one.message);

const evaluation = (rows: readonly IndicatorInput[], more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "self-evaluation", rows, ...more });

/** The same form with fields of one row changed, as a recogniser would set them. */
function withRow(form: FormFacts, name: string, change: Partial<IndicatorRow>): FormFacts {
  return {
    ...form,
    indicators: form.indicators.map((row) => (row.name === name ? { ...row, ...change } : row)),
  };
}

const FULL: IndicatorInput = { level3: "拆违控建", target: 200, actual: 242, weight: 5, score: 5 };

describe("S-01, who hands in", () => {
  const basic = (unit: string | null): FormFacts =>
    formFacts({ id: "basic-data", texts: { "head.unit": unit } });
  const self = (unit: string | null): FormFacts =>
    formFacts({ id: "self-evaluation", texts: { "head.unit": unit } });

  it("speaks once when no form names the unit", () => {
    const found = runCheck(UNIT_MISSING, basic(null), self(null));
    expect(messages(found)).toEqual(["填报单位未填写，无法识别报送主体。"]);
    expect(found[0]?.facts).toEqual(["base.head.unit", "self.head.unit"]);
    expect(found[0]?.severity).toBe("error");
  });

  it.each([
    ["another form of the filing names it", [basic(null), self("衡阳县自然资源局")]],
    ["the form has no such cell", [formFacts({ id: "basic-data" })]],
    [
      "the title names it",
      [
        formFacts({
          id: "scorecard",
          title: "2021年度新晃县自然资源行政执法大队整体支出绩效自评表",
          texts: { "head.unit": null },
        }),
      ],
    ],
    [
      "a project form names the department",
      [formFacts({ id: "project", texts: { "head.unit": null, "head.department": "某县水利局" } })],
    ],
  ])("is silent where %s", (_, forms) => {
    expect(runCheck(UNIT_MISSING, ...forms)).toEqual([]);
  });

  it("does not take the name of the form for the name of a unit", () => {
    const form = formFacts({
      id: "basic-data",
      title: "2022年度部门整体支出绩效评价基础数据表",
      texts: { "head.unit": null },
    });
    expect(runCheck(UNIT_MISSING, form)).toHaveLength(1);
  });

  it("asks a project form for its project", () => {
    const form = (name: string | null): FormFacts =>
      formFacts({ id: "project", texts: { "head.unit": "某县水利局", "head.project": name } });
    expect(messages(runCheck(UNIT_MISSING, form(null)))).toEqual(["项目名称未填写，无法识别报送主体。"]);
    expect(runCheck(UNIT_MISSING, form("农业水价综合改革"))).toEqual([]);
  });
});

describe("S-03, one year", () => {
  const years = (base: number | null, self: number | null): readonly FormFacts[] => [
    formFacts({ id: "basic-data", year: base }),
    formFacts({ id: "self-evaluation", year: self }),
  ];

  it("names the year of each form", () => {
    expect(messages(runCheck(YEAR_DIFFERS, ...years(2022, 2023)))).toEqual([
      "各表所属年度不一致：基础数据表为2022年度，自评表为2023年度，请统一。",
    ]);
  });

  it.each([
    [2022, 2022],
    [null, 2022],
    [null, null],
  ])("is silent for %s and %s", (base, self) => {
    expect(runCheck(YEAR_DIFFERS, ...years(base, self))).toEqual([]);
  });
});

describe("S-05, a level without indicators", () => {
  const level = {
    level: 1 as const,
    name: "满意度指标",
    points: decimal(10),
    rows: ["ind[0]"],
    fact: "self.level[2]",
  };
  const blank: IndicatorInput = { level1: "满意度指标", level3: "", target: null, weight: null, score: null };

  it("speaks when points are printed and no row is used", () => {
    expect(messages(runCheck(LEVEL_WITHOUT_INDICATORS, evaluation([blank], { levels: [level] })))).toEqual([
      "“满意度指标”未设置三级指标，但占10分，请补充指标或调整分值。",
    ]);
  });

  it.each([
    ["the level has an indicator", evaluation([{ ...FULL, level1: "满意度指标" }], { levels: [level] })],
    [
      "the indicators stand on the second level",
      evaluation([{ ...blank, target: "≥90%", weight: 10 }], { levels: [level] }),
    ],
    ["the form is cut", evaluation([blank], { levels: [level], complete: false })],
    ["it is the funding block", evaluation([blank], { levels: [{ ...level, name: "预算执行率" }] })],
    ["it carries no points", evaluation([blank], { levels: [{ ...level, points: decimal(0) }] })],
  ])("is silent where %s", (_, form) => {
    expect(runCheck(LEVEL_WITHOUT_INDICATORS, form)).toEqual([]);
  });
});

describe("S-06, a target", () => {
  const untold: IndicatorInput = {
    level3: "推进资源执法监察",
    target: null,
    actual: "结案60件",
    weight: 10,
    score: 10,
  };

  it("is asked of an indicator with points", () => {
    const found = runCheck(TARGET_MISSING, evaluation([FULL, untold]));
    expect(messages(found)).toEqual(["“推进资源执法监察”（10分）未填年度指标值，请按批复目标表补填。"]);
    expect(found[0]?.facts).toEqual(["self.ind[1].target"]);
  });

  const parent = evaluation([untold, { level3: "其中桃树种植面积", target: "1.5亩" }]);
  it.each([
    ["it has no points", evaluation([{ ...untold, weight: null }])],
    ["its points are 0", evaluation([{ ...untold, weight: 0 }])],
    ["the row is a filler", evaluation([{ ...untold, level3: "……" }])],
    ["the row is an empty numbered line", evaluation([{ ...untold, level3: "指标2：" }])],
    ["the form has no such column", evaluation([{ level3: "公众满意度", weight: 10 }])],
    ["its 其中 rows carry the targets", withRow(parent, "ind[1]", { partOf: "ind[0]" })],
    ["it is the last row of a form that was cut", evaluation([untold], { complete: false })],
  ])("is not asked where %s", (_, form) => {
    expect(runCheck(TARGET_MISSING, form)).toEqual([]);
  });
});

describe("S-07, an actual", () => {
  const untold: IndicatorInput = { ...FULL, actual: null };

  it("is asked of an indicator that is scored", () => {
    expect(messages(runCheck(ACTUAL_MISSING, evaluation([untold])))).toEqual([
      "“拆违控建”未填实际完成值，不得计分，请补填。",
    ]);
  });

  it.each([
    [
      "no points are taken and the reason is told",
      evaluation([{ ...untold, score: 0, reason: "因汛期暂缓实施" }]),
    ],
    ["it has no points", evaluation([{ ...untold, weight: null, score: null }])],
    ["it says 无", evaluation([{ ...untold, actual: "无" }])],
    [
      "form has no points and the row no target",
      evaluation([{ level3: "丰富市民文化活动", target: null, actual: null }]),
    ],
  ])("is not asked where %s", (_, form) => {
    expect(runCheck(ACTUAL_MISSING, form)).toEqual([]);
  });

  it.each([
    ["points are taken although a reason is told", { ...untold, reason: "因汛期暂缓实施" }],
    ["no points are taken and the reason is only 无", { ...untold, score: 0, reason: "无" }],
  ])("is asked where %s", (_, row) => {
    expect(runCheck(ACTUAL_MISSING, evaluation([row]))).toHaveLength(1);
  });
});

describe("S-08, weight and score", () => {
  it("misses a weight", () => {
    expect(messages(runCheck(WEIGHT_AND_SCORE_UNPAIRED, evaluation([{ ...FULL, weight: null }])))).toEqual([
      "指标“拆违控建”填有得分5分，但未填分值，分值与得分应成对填写。",
    ]);
  });

  it("misses a score", () => {
    const form = evaluation([FULL, { ...FULL, level3: "公众满意度", score: null }]);
    expect(messages(runCheck(WEIGHT_AND_SCORE_UNPAIRED, form))).toEqual([
      "指标“公众满意度”分值为5分，但未填得分，分值与得分应成对填写。",
    ]);
  });

  it.each([
    [null, "9.69", "预算执行率填有得分，但未填分值，分值与得分应成对填写。"],
    ["10", null, "预算执行率填有分值，但未填得分，分值与得分应成对填写。"],
  ])("pairs the points of execution: weight %j, score %j", (weight, score, message) => {
    const form = evaluation([FULL], { figures: { "fund.weight": weight, "fund.score": score } });
    expect(messages(runCheck(WEIGHT_AND_SCORE_UNPAIRED, form))).toEqual([message]);
  });

  it("asks no points of an execution that is not scored", () => {
    const blank = evaluation([FULL], { figures: { "fund.weight": null, "fund.score": null } });
    const absent = evaluation([FULL], { figures: { "fund.score": "9.69" } });
    expect(runCheck(WEIGHT_AND_SCORE_UNPAIRED, blank)).toEqual([]);
    expect(runCheck(WEIGHT_AND_SCORE_UNPAIRED, absent)).toEqual([]);
  });

  it("says it once where nothing was scored", () => {
    const form = evaluation([
      { ...FULL, score: null },
      { ...FULL, level3: "公众满意度", score: null },
    ]);
    expect(messages(runCheck(WEIGHT_AND_SCORE_UNPAIRED, form))).toEqual([
      "全部2个有分值的指标均未填得分，分值与得分应成对填写。",
    ]);
  });

  const merged = evaluation([
    { level3: "经济效益", weight: 20, score: 5 },
    { level3: "社会效益", weight: null, score: 5 },
  ]);
  it.each([
    ["both are filled", evaluation([FULL])],
    ["both are blank", evaluation([{ ...FULL, weight: "—", score: null }])],
    ["the form has no weights", evaluation([{ level3: "公众满意度", score: 5 }])],
    ["one weight is merged over several rows", withRow(merged, "ind[1]", { sharedWeightWith: "ind[0]" })],
    [
      "the row repeats its parent",
      withRow(evaluation([FULL, { level3: "其中羊", weight: null, score: 5 }]), "ind[1]", {
        partOf: "ind[0]",
      }),
    ],
    ["the score of a row without weight is 0", evaluation([{ ...FULL, weight: null, score: 0 }])],
  ])("are in order where %s", (_, form) => {
    expect(runCheck(WEIGHT_AND_SCORE_UNPAIRED, form)).toEqual([]);
  });
});

describe("S-09, a kind of indicator not used", () => {
  const unused: IndicatorInput = {
    level1: "效益指标",
    level2: "可持续影响指标",
    level3: "",
    target: null,
    weight: null,
  };
  const notes = [
    { fact: "self.note[2]", text: "3.三级绩效指标按需自行增减行。个别不涉及的二级指标可自行删除。" },
  ];

  it("may be deleted where the form says so", () => {
    const found = runCheck(KIND_NOT_USED, evaluation([FULL, unused, unused], { notes }));
    expect(messages(found)).toEqual(["二级指标“可持续影响指标”未涉及，可按填表说明删除该行。"]);
    expect(found[0]?.severity).toBe("info");
    expect(found[0]?.facts[0]).toBe("self.ind[1].level2");
  });

  it("promises nothing that the form does not print", () => {
    expect(messages(runCheck(KIND_NOT_USED, evaluation([unused])))).toEqual([
      "二级指标“可持续影响指标”未设三级指标和分值，如不涉及可注明。",
    ]);
  });

  it.each([
    ["another row of the same kind is used", evaluation([FULL, { level3: "", weight: null }])],
    ["the row carries points", evaluation([{ ...unused, weight: 10 }])],
    ["the form was cut in this row", evaluation([FULL, unused], { complete: false })],
  ])("is not mentioned where %s", (_, form) => {
    expect(runCheck(KIND_NOT_USED, form)).toEqual([]);
  });
});

describe("S-13, what was done to save", () => {
  it.each([
    [{ saving: null }, ["厉行节约保障措施未填写。"]],
    [{ saving: "严格控制陪餐次数和人数。" }, []],
    [{}, []],
  ])("of %j says %j", (texts, expected) => {
    expect(messages(runCheck(SAVING_MISSING, formFacts({ id: "basic-data", texts })))).toEqual(expected);
  });
});

describe("reading issues of structure", () => {
  const noted = (check: CheckId, words: Readonly<Record<string, string>>): FormFacts =>
    formFacts({ id: "basic-data", issues: [{ check, at: ["base.basic.final"], words }] });

  it("S-14 shows the words left from the empty form", () => {
    expect(runCheck(PLACEHOLDER_LEFT, noted("S-14", { value: "XX局" }))).toMatchObject([
      {
        severity: "info",
        reported: "XX局",
        message: "残留模板占位内容“XX局”，请删除或填写。",
        facts: ["base.basic.final"],
      },
    ]);
  });

  it("S-15 shows what stands where a figure belongs", () => {
    expect(
      runCheck(NOT_A_FIGURE, noted("S-15", { value: "约七千", label: "部门基本支出当年决算数" })),
    ).toMatchObject([
      { severity: "error", reported: "约七千", message: "“部门基本支出当年决算数”应为数值，现为“约七千”。" },
    ]);
  });

  it("stay silent on a form without issues", () => {
    expect([PLACEHOLDER_LEFT, NOT_A_FIGURE].flatMap((check) => runCheck(check, noted("Z-01", {})))).toEqual(
      [],
    );
  });
});
