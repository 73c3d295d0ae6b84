import { DATE_OF_FILING } from "../../../../src/regulation/checks/structure/s-02-date";
import { UNIT_DIFFERS } from "../../../../src/regulation/checks/structure/s-04-unit-differs";
import { KIND_MISSING } from "../../../../src/regulation/checks/structure/s-10-kind-missing";
import { GOALS_WRITTEN } from "../../../../src/regulation/checks/structure/s-11-goals";
import { SIGNATURES } from "../../../../src/regulation/checks/structure/s-12-signatures";
import type { FormFacts } from "../../../../src/regulation/facts";
import { runCheck } from "../../../support/checks";
import { formFacts, type FormInput, type IndicatorInput } from "../../../support/facts";

const messages = (found: readonly { readonly message: string }[]): readonly string[] =>
  found.map((one) => one.message);

describe("S-02, the date of filing", () => {
  const dated = (date: string | null, id: FormFacts["id"] = "self-evaluation"): FormFacts =>
    formFacts({ id, year: 2022, texts: { "head.date": date } });

  it.each([
    ["2022年12月30日", false],
    ["2022年11月", false],
    ["2022年12月", true],
    ["2022年12月31日", true],
    ["2023年2月20日", true],
    ["2023.2.20", true],
    ["2024-06-30", true],
    ["2024年7月1日", false],
    ["二〇二三年二月", true],
  ])("%s fits 2022: %s", (date, fits) => {
    expect(messages(runCheck(DATE_OF_FILING, dated(date)))).toEqual(
      fits ? [] : [`填报时间“${date}”与评价年度2022年不匹配，请核实。`],
    );
  });

  it("is one finding for several forms, and one for a blank", () => {
    const both = runCheck(DATE_OF_FILING, dated("2021年3月1日", "basic-data"), dated("2021年3月1日"));
    expect(both).toMatchObject([{ facts: ["base.head.date", "self.head.date"], severity: "warning" }]);
    expect(messages(runCheck(DATE_OF_FILING, dated(null)))).toEqual(["填报时间未填写。"]);
    expect(runCheck(DATE_OF_FILING, formFacts({ id: "self-evaluation" }))).toEqual([]);
  });
});

describe("S-04, one unit", () => {
  const units = (basic: string | null, evaluation: string | null): readonly FormFacts[] => [
    formFacts({ id: "basic-data", texts: { "head.unit": basic } }),
    formFacts({ id: "self-evaluation", texts: { "head.unit": evaluation } }),
  ];

  it("names both names", () => {
    expect(
      runCheck(UNIT_DIFFERS, ...units("新晃县国土资源执法监察大队", "新晃县自然资源行政执法大队")),
    ).toMatchObject([
      {
        severity: "warning",
        facts: ["self.head.unit", "base.head.unit"],
        message:
          "单位名称前后不一致：“新晃县国土资源执法监察大队”与“新晃县自然资源行政执法大队”，如因机构改革更名请说明。",
      },
    ]);
  });

  it.each([
    ["衡阳县自然资源局", "衡阳县 自然资源局（盖章）"],
    ["衡阳县自然资源局", "自然资源局"],
    ["219001-池州市贵池区棠溪镇人民政府", "池州市贵池区棠溪镇人民政府"],
    [null, "衡阳县自然资源局"],
  ])("is the same in %s and %s", (basic, evaluation) => {
    expect(runCheck(UNIT_DIFFERS, ...units(basic, evaluation))).toEqual([]);
  });

  it("lets a project be carried out by another unit", () => {
    const forms = [
      formFacts({ id: "self-evaluation", texts: { "head.unit": "大英县司法局" } }),
      formFacts({ id: "project", texts: { "head.unit": "大英县法律援助中心" } }),
    ];
    expect(runCheck(UNIT_DIFFERS, ...forms)).toEqual([]);
  });
});

describe("S-10, a kind of indicator missing", () => {
  const row = (level1: string, level2: string, level3 = "甲"): IndicatorInput => ({
    level1,
    level2,
    level3,
    weight: 5,
  });
  const ALL = [
    row("产出指标", "数量指标"),
    row("产出指标", "质量指标"),
    row("产出指标", "时效指标"),
    row("满意度指标", "服务对象满意度指标"),
  ];
  const form = (rows: readonly IndicatorInput[], more: Partial<FormInput> = {}): FormFacts =>
    formFacts({ id: "self-evaluation", rows, ...more });
  const without = (...kinds: readonly number[]): readonly IndicatorInput[] =>
    ALL.filter((_, index) => !kinds.includes(index));
  const notes = [{ fact: "self.note[0]", text: "个别不涉及的二级指标可自行删除。" }];

  it("is named", () => {
    expect(messages(runCheck(KIND_MISSING, form(without(2, 3))))).toEqual([
      "缺少时效指标、满意度指标，请补充或说明不设置的原因。",
    ]);
  });

  it("is a row without an indicator too", () => {
    expect(runCheck(KIND_MISSING, form([...without(2), row("产出指标", "时效指标", "")]))).toMatchObject([
      { severity: "warning", facts: ["self.ind[3].level2", "self.ind[3].level3"] },
    ]);
  });

  it("may be left out where the form allows rows to be deleted, satisfaction excepted", () => {
    expect(messages(runCheck(KIND_MISSING, form(without(2, 3), { notes })))).toEqual([
      "缺少满意度指标，请补充或说明不设置的原因。",
    ]);
  });

  it.each([
    ["every kind is there", form(ALL)],
    ["the form was cut", form(without(3), { complete: false })],
    ["levels have no names", form([row("", ""), row("", "")])],
  ])("is not missed where %s", (_, one) => {
    expect(runCheck(KIND_MISSING, one)).toEqual([]);
  });

  it("of output is not asked on a form that divides output otherwise", () => {
    const rows = [row("产出指标", "经济成本指标"), row("满意度指标", "服务对象满意度指标")];
    expect(runCheck(KIND_MISSING, form(rows))).toEqual([]);
  });
});

describe("S-11, the yearly goal", () => {
  const form = (expected: string | null, actual: string | null, complete = true): FormFacts =>
    formFacts({
      id: "self-evaluation",
      complete,
      texts: { "goal.expected": expected, "goal.actual": actual },
    });

  it.each<[string | null, string | null, readonly string[]]>([
    ["修复矿山60亩", null, ["年度总体目标“实际完成情况”未填写，应写明目标和完成情况。"]],
    [null, null, ["年度总体目标“预期目标”、“实际完成情况”未填写，应写明目标和完成情况。"]],
    [
      "落实39户特色种养业奖补政策，增加收入",
      "落实39户特色种养业奖补政策，增加收入。",
      ["年度总体目标“预期目标”与“实际完成情况”内容雷同，应写明完成情况。"],
    ],
    ["修复矿山60亩", "修复矿山63.5亩", []],
  ])("%s, then %s", (expected, actual, found) => {
    expect(messages(runCheck(GOALS_WRITTEN, form(expected, actual)))).toEqual(found);
  });

  it("waits where the form was cut, and where it has no such boxes", () => {
    expect(runCheck(GOALS_WRITTEN, form("修复矿山60亩", null, false))).toEqual([]);
    expect(runCheck(GOALS_WRITTEN, formFacts({ id: "self-evaluation" }))).toEqual([]);
  });
});

describe("S-12, the signatures", () => {
  const signed = (id: FormFacts["id"], preparer: string | null, phone: string | null): FormFacts =>
    formFacts({ id, texts: { "foot.preparer": preparer, "foot.phone": phone } });

  it("are missed once a filing, as a hint", () => {
    const found = runCheck(
      SIGNATURES,
      signed("basic-data", null, null),
      signed("self-evaluation", "财务股", null),
    );
    expect(found).toMatchObject([
      {
        severity: "info",
        facts: ["base.foot.preparer", "base.foot.phone", "self.foot.phone"],
        message: "填表人、联系电话栏未填写。",
      },
    ]);
  });

  it("are in order where filled or not asked for", () => {
    expect(
      runCheck(SIGNATURES, signed("basic-data", "财务股", "0700-1234567"), formFacts({ id: "scorecard" })),
    ).toEqual([]);
  });
});
