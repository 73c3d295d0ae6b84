import { assessWorkbook, findForms } from "../../src/assessment";
import { workbookOf, type PrintedSheet } from "../support/grid";

const INDICATORS = [
  ["一级指标", "二级指标", "三级指标", "年度指标值"],
  ["产出指标", "数量指标", "甲乙丙丁", "≥5个"],
];
const plan = (name: string, title: string, head: readonly string[] = []): PrintedSheet => ({
  name,
  rows: [[title], head, ...INDICATORS],
});
const evaluation = (name: string, unit: string, year: number): PrintedSheet => ({
  name,
  rows: [
    [`${year}年度部门整体支出绩效自评表`],
    [unit === "" ? "" : `填报单位：${unit}`],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "甲乙丙丁", "≥5个", "6个", "100", "100"],
    ["总分", "", "", "", "", "100", "100"],
  ],
});
const project = (name: string, unit: string): PrintedSheet => ({
  name,
  rows: [
    ["项目支出绩效自评表（2022年度）"],
    ["项目名称", name, "主管部门", "示范局", "实施单位", unit],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "甲乙丙丁", "≥5个", "6个", "100", "100"],
    ["总分", "", "", "", "", "100", "100"],
  ],
});
const DEPARTMENT = "2022年度部门整体支出绩效目标表";

/** `unit year: sheets`, a line a filing; then `sheet: hint` of what was left out. */
function filings(...sheets: readonly PrintedSheet[]): readonly string[] {
  const { filings: found, unrecognised } = findForms(workbookOf(sheets));
  return [
    ...found.map(({ unit, year, forms }) => `${unit} ${year}: ${forms.map((form) => form.sheet).join(" ")}`),
    ...unrecognised.map(({ sheet, hint }) => `${sheet}: ${hint}`),
  ];
}
const ALONE = "绩效目标表，未见同一单位同一年度的自评表，没有可对照的指标";

describe("a 绩效目标表 joins the evaluation", () => {
  it.each<[string, readonly PrintedSheet[], readonly string[]]>([
    [
      "of its unit and year",
      [
        plan("目标", DEPARTMENT, ["单位名称", "示范局"]),
        evaluation("甲", "示范局", 2022),
        evaluation("乙", "林业局", 2022),
      ],
      ["示范局 2022: 目标 甲", "林业局 2022: 乙"],
    ],
    [
      "of a unit that is named in full there",
      [evaluation("甲", "某县示范局", 2022), plan("目标", DEPARTMENT, ["部门名称", "某县示范局机关"])],
      ["某县示范局 2022: 甲 目标"],
    ],
    ["when neither names a unit", [plan("目标", DEPARTMENT), evaluation("甲", "", 2022)], [" 2022: 目标 甲"]],
    [
      "when it prints no unit and there is one only",
      [evaluation("甲", "示范局", 2022), plan("目标", "部门整体支出绩效目标表")],
      ["示范局 2022: 甲 目标"],
    ],
    [
      "of its project, whoever carries it out",
      [
        plan("目标", "2022年度项目支出绩效目标表", ["项目名称", "修路"]),
        evaluation("甲", "示范局", 2022),
        project("修路", "公路所"),
        project("架桥", "公路所"),
      ],
      ["示范局 2022: 目标 甲 修路 架桥"],
    ],
  ])("%s", (_, sheets, expected) => {
    expect(filings(...sheets)).toEqual(expected);
  });
});

describe("a 绩效目标表 that nothing was filed for", () => {
  it.each<[string, readonly PrintedSheet[], readonly string[]]>([
    ["stands alone", [plan("目标", DEPARTMENT)], [`目标: 2022年度${ALONE}`]],
    [
      "is of another year",
      [
        plan("目标", "2023年度部门整体支出绩效目标表", ["单位名称", "示范局"]),
        evaluation("甲", "示范局", 2022),
      ],
      ["示范局 2022: 甲", `目标: 2023年度${ALONE}`],
    ],
    [
      "is of another unit",
      [plan("目标", DEPARTMENT, ["单位名称", "林业局"]), evaluation("甲", "示范局", 2022)],
      ["示范局 2022: 甲", `目标: 2022年度${ALONE}`],
    ],
    [
      "could be of either unit",
      [evaluation("甲", "示范局", 2022), evaluation("乙", "林业局", 2022), plan("目标", DEPARTMENT)],
      ["示范局 2022: 甲", "林业局 2022: 乙", `目标: 2022年度${ALONE}`],
    ],
  ])("is named and left out when it %s", (_, sheets, expected) => {
    expect(filings(...sheets)).toEqual(expected);
  });
});

describe("a workbook with a 绩效目标表", () => {
  it("is assessed as without it, and the plan has no rate, score, total or grade", () => {
    const forms = assessWorkbook(workbookOf([plan("目标", DEPARTMENT), evaluation("甲", "", 2022)]))
      .filings[0]?.forms;
    expect(forms?.map(({ id, outcome }) => [id, outcome.total?.computed?.toFixed() ?? null])).toEqual([
      ["targets", null],
      ["self-evaluation", "100"],
    ]);
    expect(forms?.[0]?.outcome).toEqual({ form: "targets", rates: [], scores: [], total: null, grade: null });
  });
});
