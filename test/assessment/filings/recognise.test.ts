import { groupFilings } from "../../../src/assessment/filings/filings";
import { recognise } from "../../../src/assessment/filings/recognise";
import { workbookOf, type PrintedSheet } from "../../support/grid";
import { CASE_006, CASE_020 } from "../../support/published/cases";
import { HENGYANG_2022, HENGYANG_SELF } from "../../support/published/hengyang-2022";
import { CLASSIC_2018 } from "../../support/published/classic-2018";
import { HENGSHAN_2023 } from "../../support/published/hengshan-2023";

/** `unit year: keys`, a line a filing. */
function filings(sheets: readonly PrintedSheet[]): readonly string[] {
  const grouped = groupFilings(recognise(workbookOf(sheets)));
  return grouped.map(
    ({ unit, year, forms }) => `${unit} ${year}: ${forms.map(({ facts }) => facts.key).join(" ")}`,
  );
}

const evaluation = (name: string, unit: string, year: string): PrintedSheet => ({
  name,
  rows: [
    [`整体支出绩效自评表${year}`],
    [unit === "" ? "" : `填报单位（盖章）： ${unit}`],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "甲", "1", "1", "100", "95"],
  ],
});
const basic = (name: string, unit: string, year: string): PrintedSheet => ({
  name,
  rows: [
    [`${year}部门整体支出绩效评价基础数据表`],
    [unit === "" ? "" : `填报单位：${unit}`],
    ["财政供养人员情况", "编制数", "年末实际在职人数", "控制率"],
    ["", "10", "9", "90%"],
  ],
});
const project = (name: string, unit: string, department: string): PrintedSheet => ({
  name,
  rows: [
    ["项目支出绩效自评表（2023年度）"],
    ["项目名称", name],
    ["主管部门", department, "实施单位", unit],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", "1", "1", "1", "10", "100%", "10"],
  ],
});

describe("filings", () => {
  const workbooks: readonly (readonly [string, readonly PrintedSheet[], readonly string[]])[] = [
    [
      "join both forms of a unit where one prints no year",
      HENGYANG_2022,
      ["衡阳县自然资源局 2022: base self"],
    ],
    [
      "join a form that prints no unit to its neighbour",
      HENGSHAN_2023,
      ["衡山县贯塘乡人民政府 2023: base self"],
    ],
    ["join forms of which none prints a unit", CLASSIC_2018, [" 2018: base card"]],
    [
      "keep units apart",
      [
        basic("1", "甲局", "2023年度"),
        evaluation("2", "甲 局（盖章）", "（2023年度）"),
        basic("3", "乙局", "2023年度"),
        evaluation("4", "乙局", ""),
      ],
      ["甲局 2023: base self", "乙局 2023: base2 self2"],
    ],
    [
      "keep years apart",
      [evaluation("1", "甲局", "（2022年度）"), evaluation("2", "甲局", "（2023年度）")],
      ["甲局 2022: self", "甲局 2023: self2"],
    ],
    [
      "join projects to their own unit, else to their department",
      [
        evaluation("自评", "甲局", "（2023年度）"),
        project("一", "甲局", "市甲局"),
        project("二", "甲局信息中心", "甲局"),
        project("三", "丙镇", "丁局"),
      ],
      ["甲局 2023: self project1 project2", "丙镇 2023: project3"],
    ],
    [
      "compare units without the code in front",
      [evaluation("自评", "池州市贵池区棠溪镇人民政府", ""), { name: "项目", rows: CASE_006.rows }],
      ["池州市贵池区棠溪镇人民政府 2022: self project1"],
    ],
    [
      "join the end of a project form whose head is missing to the form on the same sheet",
      [{ name: "项目", rows: CASE_020.rows }],
      ["大英县司法局 2023: project1 project2"],
    ],
    ["are none where nothing was recognised", [{ name: "空", rows: [["甲"]] }], []],
  ];

  it.each(workbooks)("%s", (_name, sheets, expected) => {
    expect(filings(sheets)).toEqual(expected);
  });
});

describe("hidden sheets", () => {
  const issuesOf = (sheets: readonly PrintedSheet[]): readonly string[] =>
    recognise(workbookOf(sheets)).forms.flatMap(({ facts }) =>
      facts.issues.map(({ check, at, words }) => `${check} ${at.join()} ${Object.values(words).join()}`),
    );
  const hidden = (sheet: PrintedSheet, name: string): PrintedSheet => ({
    ...sheet,
    name,
    visibility: "hidden",
  });

  it.each([
    ["the same year", HENGYANG_SELF],
    ["another year", evaluation("", "衡阳县自然资源局", "（2021年度）")],
    ["no unit", evaluation("", "", "")],
  ])("with a copy of %s are left out and named on the visible form", (_name, copy) => {
    const sheets = [...HENGYANG_2022, hidden(copy, "上年")];
    expect(filings(sheets)).toEqual(["衡阳县自然资源局 2022: base self"]);
    expect(issuesOf(sheets)).toEqual(["Z-04 self.title 上年"]);
  });

  it("give the visible form the plain key wherever they stand", () => {
    expect(filings([hidden(HENGYANG_SELF, "上年"), ...HENGYANG_2022])).toEqual([
      "衡阳县自然资源局 2022: base self",
    ]);
  });

  it("with a form of their own are read, and that they are hidden is said", () => {
    const sheets = [HENGYANG_SELF, hidden(basic("", "衡阳县自然资源局", "2022年度"), "底表")];
    expect(filings(sheets)).toEqual(["衡阳县自然资源局 2022: self base"]);
    expect(issuesOf(sheets)).toEqual(["Z-11 base.title 工作表“底表”"]);
  });

  it("of another unit are no copies", () => {
    const sheets = [HENGYANG_SELF, hidden(evaluation("", "乙局", "（2022年度）"), "乙")];
    expect(filings(sheets)).toEqual(["衡阳县自然资源局 2022: self", "乙局 2022: self2"]);
  });
});

describe("sheets that are no form", () => {
  const hints = (sheet: PrintedSheet): readonly string[] =>
    recognise(workbookOf([sheet])).unrecognised.map((one) => `${one.sheet}: ${one.hint}`);

  it("are named with the form that comes nearest when they print two of its words", () => {
    expect(
      hints({
        name: "草稿",
        rows: [
          ["编制数", "甲"],
          ["三公经费", "1"],
        ],
      }),
    ).toEqual(["草稿: 近似基础数据表，已见“编制数”“三公经费”，但表头不全，未能定位"]);
    expect(
      hints({ name: "目标", rows: [["部门整体支出绩效目标表"], ["三级指标", "数量"], ["甲", "1"]] }),
    ).toEqual(["目标: 近似绩效目标表，已见“部门整体支出绩效目标表”“三级指标”，但表头不全，未能定位"]);
    expect(
      hints({
        name: "目标",
        rows: [
          ["一级指标", "二级指标", "三级指标", "指标值"],
          ["产出指标", "数量指标", "甲", "1"],
        ],
      }),
    ).toHaveLength(1);
  });

  it.each<[string, PrintedSheet]>([
    [
      "print one such word",
      {
        name: "草稿",
        rows: [
          ["编制数", "甲"],
          ["乙", "1"],
        ],
      },
    ],
    [
      "list forms by their titles",
      { name: "目录", rows: [["部门整体支出绩效目标表"], ["部门整体支出绩效自评表"]] },
    ],
    ["are ours", { name: "校验结果", rows: HENGYANG_SELF.rows }],
    ["are ours under a second name", { name: "评分底稿 (2)", rows: HENGYANG_SELF.rows }],
    [
      "are hidden",
      {
        name: "草稿",
        visibility: "hidden",
        rows: [
          ["编制数", "甲"],
          ["三公经费", "1"],
        ],
      },
    ],
  ])("are passed over when they %s", (_name, sheet) => {
    expect(hints(sheet)).toEqual([]);
    expect(recognise(workbookOf([sheet])).forms).toEqual([]);
  });

  it("are no form although a ledger heads two columns like one", () => {
    const ledger: PrintedSheet = {
      name: "台账",
      rows: [
        ["单位", "预算数", "执行数", "执行率"],
        ["甲", "1", "1", "100%"],
      ],
    };
    expect(recognise(workbookOf([ledger])).forms).toEqual([]);
  });
});
