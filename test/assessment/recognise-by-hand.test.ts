import {
  ambiguitiesOf,
  assessWorkbook,
  keptChoices,
  SHEET_CHOICES,
  type SheetChoice,
  type SheetChoices,
} from "../../src/assessment";
import { EMPTY_STATE } from "../../src/workbook/state";
import { workbookOf, type PrintedSheet } from "../support/grid";
import { HENGYANG_BASIC, HENGYANG_SELF } from "../support/published/hengyang-2022";

const named = (sheet: PrintedSheet, name: string): PrintedSheet => ({ ...sheet, name });
const DRAFT = named(HENGYANG_SELF, "自评表（初稿）");

/** `自评表: self-evaluation`, a line a form. */
function formsOf(sheets: readonly PrintedSheet[], choices: SheetChoices = {}): readonly string[] {
  const { filings } = assessWorkbook(workbookOf(sheets), { sheets: choices });
  return filings.flatMap(({ forms }) => forms.map(({ sheet, id }) => `${sheet}: ${id}`));
}

describe("a sheet that a person says what it is", () => {
  it("is left out when it is to be ignored", () => {
    expect(formsOf([HENGYANG_BASIC, HENGYANG_SELF, DRAFT], { "自评表（初稿）": "ignore" })).toEqual([
      "基础数据表: basic-data",
      "自评表: self-evaluation",
    ]);
  });

  it("says nothing of a sheet that is not there any more", () => {
    expect(formsOf([HENGYANG_SELF], { 旧表: "basic-data" })).toEqual(["自评表: self-evaluation"]);
  });

  it("is not mistaken for one because its name means something to a program", () => {
    expect(formsOf([named(HENGYANG_SELF, "constructor")])).toEqual(["constructor: self-evaluation"]);
  });
});

/** The published sheet with other words in some of its cells. */
const reworded = (sheet: PrintedSheet, words: Readonly<Record<string, string>>, from = 0): PrintedSheet => ({
  ...sheet,
  name: "草稿",
  rows: sheet.rows
    .slice(from)
    .map((row) =>
      row.map((cell) => (typeof cell === "string" ? (words[cell.replace(/\s/g, "")] ?? cell) : cell)),
    ),
  merges: from === 0 ? (sheet.merges ?? []) : [],
});

describe("a sheet that nobody could be sure of", () => {
  const SPOILT: Readonly<Record<string, string>> = {
    部门整体支出绩效自评表: "2022年我局自评情况",
    全年预算数: "全年预祘数",
    全年执行数: "全年执行的数",
    一级指标: "一级的指标",
    二级指标: "二级的指标",
    三级指标: "三极指标",
    年度指标值: "年度的指标值",
    实际完成值: "实际完城值",
  };
  const read = (sheet: PrintedSheet, choice?: SheetChoice) =>
    assessWorkbook(workbookOf([sheet]), choice === undefined ? {} : { sheets: { [sheet.name]: choice } });
  const form = (sheet: PrintedSheet, choice: SheetChoice) => read(sheet, choice).filings[0]?.forms[0];
  const known = form({ ...HENGYANG_SELF, name: "草稿" }, "self-evaluation")!;

  it("is read with misspelt heads and without its title when a person says what it is", () => {
    const spoilt = reworded(HENGYANG_SELF, SPOILT);
    const alone = read(spoilt).filings.flatMap(({ forms }) => forms);
    expect(alone.some(({ facts }) => facts.facts.has("self.fund.budget"))).toBe(false);
    const found = form(spoilt, "self-evaluation")!;
    expect([found.id, found.title, found.facts.year]).toEqual([
      "self-evaluation",
      "2022年我局自评情况",
      2022,
    ]);
    expect([...found.facts.facts.keys()]).toEqual([...known.facts.facts.keys()]);
    expect(found.outcome.total).toEqual(known.outcome.total);
  });

  it("is read from the part that remains of it", () => {
    const at = HENGYANG_SELF.rows.findIndex((row) =>
      row.some((cell) => typeof cell === "string" && cell.startsWith("三级指标")),
    );
    const found = form(reworded(HENGYANG_SELF, SPOILT, at), "self-evaluation")!;
    expect(found.facts.indicators).toHaveLength(known.facts.indicators.length);
  });

  it("has the table added that was not found where the other was", () => {
    const half = reworded(HENGYANG_SELF, {
      三级指标: "三极指标",
      年度指标值: "年度的值",
      实际完成值: "实际完城值",
      分值: "分直",
      二级指标: "二极指标",
      一级指标: "一极指标",
    });
    expect(read(half).filings[0]?.forms[0]?.facts.indicators ?? []).toEqual([]);
    expect(form(half, "self-evaluation")?.facts.indicators).toHaveLength(known.facts.indicators.length);
  });

  it("is read as 基础数据表 with heads that are one letter off", () => {
    const spoilt = reworded(HENGYANG_BASIC, {
      部门整体支出绩效评价基础数据表: "基础数据",
      编制数: "编置数",
      年末实际在职人数: "年末实际在职的人数",
      控制率: "控制律",
      当年决算数: "当年决祘数",
      当年预算数: "当年预祘数",
      上年决算数: "上年决祘数",
    });
    expect(read(spoilt).filings).toEqual([]);
    const found = form(spoilt, "basic-data")!;
    expect(found.facts.facts.get("base.staff.quota")?.text.trim()).toBe("716");
    expect(found.facts.facts.get("base.reception.prev")?.text).toBe("24.93");
  });

  it("keeps another form of the same sheet out of it", () => {
    const both = { name: "两表", rows: [...HENGYANG_BASIC.rows, [], ...HENGYANG_SELF.rows] };
    const of = (choice: SheetChoice) =>
      read(both, choice).filings.flatMap(({ forms }) => forms.map(({ id }) => id));
    expect(of("self-evaluation")).toEqual(["self-evaluation"]);
    expect(of("basic-data")).toEqual(["basic-data"]);
  });

  it("is read as the form that was named, although it looks like another", () => {
    expect(form({ ...HENGYANG_SELF, name: "草稿" }, "project")?.facts.indicators).toHaveLength(
      known.facts.indicators.length,
    );
    expect(form({ ...HENGYANG_SELF, name: "草稿" }, "targets")?.id).toBeUndefined();
  });

  it.each(SHEET_CHOICES)("can be called %s, whatever it is", (choice) => {
    const odd: readonly PrintedSheet[] = [
      HENGYANG_BASIC,
      HENGYANG_SELF,
      { name: "空", rows: [] },
      { name: "数", rows: [["1", "2"], [], ["得分", "得分", "三级指标", "指标值", "决算数", "预算数"]] },
    ];
    const choices = Object.fromEntries(odd.map(({ name }) => [name, choice]));
    const { filings, unrecognised } = assessWorkbook(workbookOf(odd), { sheets: choices });
    const ids = filings.flatMap(({ forms }) => forms.map(({ id }) => id));
    expect(ids.filter((id) => id !== choice)).toEqual([]);
    expect(unrecognised.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(choice === "ignore" ? [] : ["空"]),
    );
  });

  it("is read although it is hidden", () => {
    const hidden: PrintedSheet = { ...HENGYANG_SELF, name: "底稿", visibility: "hidden" };
    const { filings, findings } = assessWorkbook(workbookOf([HENGYANG_SELF, hidden]), {
      sheets: { 底稿: "self-evaluation", 自评表: "ignore" },
    });
    expect(filings[0]?.forms.map(({ sheet }) => sheet)).toEqual(["底稿"]);
    expect(findings.map(({ id }) => id)).not.toContain("Z-11");
  });

  it.each<[SheetChoice, string]>([
    [
      "basic-data",
      "指定为基础数据表，但未能读取：缺少表头“编制数”“年末实际在职人数”“上年决算数”“当年预算数”“当年决算数”",
    ],
    ["targets", "指定为绩效目标表，但未能读取：缺少表头“三级指标”“指标值”"],
  ])("that holds no table of %s says what is missing", (choice, hint) => {
    const letter: PrintedSheet = {
      name: "说明",
      rows: [["关于报送的说明"], ["各单位：", "请于2月底前报送。"]],
    };
    expect(read(letter, choice).unrecognised).toEqual([{ sheet: "说明", hint }]);
  });

  it("says so where the labels are there and stand in no row together", () => {
    const scattered: PrintedSheet = { name: "散", rows: [["三级指标"], ["指标值"]] };
    expect(read(scattered, "targets").unrecognised).toEqual([
      { sheet: "散", hint: "指定为绩效目标表，但未能读取：表头各栏不在同一行" },
    ]);
  });
});

describe("choices kept with the workbook", () => {
  it("hold for the next assessment", () => {
    const choices = keptChoices({ ...EMPTY_STATE, sheets: { 甲: "ignore", 乙: "scorecard" } });
    expect(choices.sheets).toEqual({ 甲: "ignore", 乙: "scorecard" });
  });

  it("hold no word that we do not know", () => {
    expect(keptChoices({ ...EMPTY_STATE, sheets: { 甲: "budget" } }).sheets).toEqual({});
  });
});

describe("a form that a unit handed in twice", () => {
  const asked = (...sheets: readonly PrintedSheet[]): readonly string[] =>
    ambiguitiesOf(assessWorkbook(workbookOf(sheets))).map(
      ({ unit, year, kind, sheets: among }) => `${unit} ${year} ${kind}: ${among.join("、")}`,
    );

  it("is a question for a person", () => {
    expect(asked(HENGYANG_BASIC, HENGYANG_SELF, DRAFT)).toEqual([
      "衡阳县自然资源局 2022 self-evaluation: 自评表、自评表（初稿）",
    ]);
  });

  it("is asked for plans and projects by the name of the project", () => {
    const of = (title: string, name: string, sheet: string): PrintedSheet => ({
      name: sheet,
      rows: [
        [`2022年度项目支出绩效${title}`],
        ["项目名称", name, "实施单位", "示范局"],
        ["一级指标", "二级指标", "三级指标", "指标值", ...(title === "自评表" ? ["实际完成值", "得分"] : [])],
        ["产出指标", "数量指标", "甲", "1", ...(title === "自评表" ? ["1", "10"] : [])],
      ],
    });
    const plans = ["修路", "修 路", "架桥", ""].map((name, at) => of("目标表", name, `目标${at}`));
    const projects = ["修路", "架桥", "修路", "", ""].map((name, at) => of("自评表", name, `自评${at}`));
    expect(asked(...plans, ...projects)).toEqual([
      "示范局 2022 targets: 目标0、目标1",
      "示范局 2022 project: 自评0、自评2",
    ]);
  });

  it("is none when each form stands there once", () => {
    expect(asked(HENGYANG_BASIC, HENGYANG_SELF)).toEqual([]);
  });
});
