import { HENGYANG_BASIC, HENGYANG_SELF } from "../support/published/hengyang-2022";
import { formulaCell, numberCell, withCell, type Printed, type PrintedSheet } from "../support/grid";
import { formsIn, issuesOf, formOf, read } from "../support/read";

const issuesWith = (sheet: PrintedSheet, cell: string, printed: Printed): readonly string[] =>
  formsIn([withCell(sheet, cell, printed)]).flatMap((form) => issuesOf(form));

describe("reading issues", () => {
  const troubles: readonly (readonly [string, PrintedSheet, string, Printed, readonly string[]])[] = [
    ["words for money", HENGYANG_BASIC, "B8", "约七千", ["S-15 base.basic.final 约七千 部门基本支出"]],
    [
      "words for staff",
      HENGYANG_BASIC,
      "C6",
      "645人左右？",
      ["S-15 base.staff.onDuty 645人左右？ 年末实际在职人数"],
    ],
    ["a machine-read IO for a score", HENGYANG_SELF, "H16", "IO", ["S-15 self.ind[0].score IO 得分"]],
    ["a unit behind money", HENGYANG_BASIC, "B8", "7514.90万元", []],
    ["a dash for money", HENGYANG_BASIC, "B8", "——", []],
    ["无 for money", HENGYANG_BASIC, "B8", "无", []],
    [
      "a rate as a fraction",
      HENGYANG_BASIC,
      "D6",
      numberCell(0.9008),
      ["R-08 base.staff.rate 0.9008 控制率"],
    ],
    ["a rate as a bare percent", HENGYANG_BASIC, "D6", "90.08", ["R-08 base.staff.rate 90.08 控制率"]],
    [
      "a rate formatted twice",
      HENGYANG_BASIC,
      "D6",
      numberCell(90.08, "0.00%", "9008.00%"),
      ["R-08 base.staff.rate 9008.00% 控制率"],
    ],
    ["a rate of 1000 %", HENGYANG_BASIC, "D6", "1000%", []],
    ["a rate above 1000 %", HENGYANG_BASIC, "D6", "1000.01%", ["R-08 base.staff.rate 1000.01% 控制率"]],
    ["a rate of zero without a sign", HENGYANG_BASIC, "D6", "0", []],
    [
      "an error of a formula",
      HENGYANG_BASIC,
      "D6",
      formulaCell("=C6/B6", "#DIV/0!"),
      ["Z-01 base.staff.rate #DIV/0! 控制率"],
    ],
    [
      "a formula never calculated",
      HENGYANG_BASIC,
      "D6",
      formulaCell("=C6/B6", null),
      ["Z-02 base.staff.rate 控制率"],
    ],
    [
      "a date for a score",
      HENGYANG_SELF,
      "H16",
      numberCell(45051, "m/d", "5/5"),
      ["S-15 self.ind[0].score 5/5 得分"],
    ],
    ["a date for a target", HENGYANG_SELF, "E24", numberCell(45261, 'm"月"', "12月"), []],
    ["a formula with its result", HENGYANG_BASIC, "D6", formulaCell("=C6/B6", 0.9008, "0.00%"), []],
    ["XX left in a target", HENGYANG_SELF, "E22", "完成XX个", ["S-14 self.ind[6].target 完成XX个"]],
    ["×× left in the unit", HENGYANG_BASIC, "A3", "填报单位：××局", ["S-14 base.head.unit ××局"]],
    [
      "an instruction left in the goals",
      HENGYANG_SELF,
      "E14",
      "对照年度目标,说明相关任务目标的完成情况(100字以内)",
      ["S-14 self.goal.actual 对照年度目标,说明相关任务目标的完成情况(100字以内)"],
    ],
    [
      "指标1： without a name beside a target",
      HENGYANG_SELF,
      "D16",
      "指标1：",
      ["S-14 self.ind[0].level3 指标1："],
    ],
    ["指标1： with a name", HENGYANG_SELF, "D16", "指标1：办证", []],
    ["a row of the empty form", HENGYANG_SELF, "D31", "指标2：", ["S-14 self.filler[0] 指标2："]],
    ["a row of dots", HENGYANG_SELF, "D31", "……", []],
  ];

  it.each(troubles)("name %s", (_name, sheet, cell, printed, expected) => {
    expect(issuesWith(sheet, cell, printed)).toEqual(expected);
  });

  it("list all places of left-over words in one issue", () => {
    const sheet = withCell(withCell(HENGYANG_SELF, "E22", "XX"), "F22", "XX");
    expect(formsIn([sheet]).flatMap((form) => issuesOf(form))).toEqual([
      "S-14 self.ind[6].target+self.ind[6].actual XX",
    ]);
  });

  it("give every issue a cell to point at", () => {
    const sheet = withCell(withCell(HENGYANG_SELF, "D31", "指标2："), "F6", "0.95");
    const [form] = formsIn([sheet]);
    const names = form?.facts.issues.flatMap(({ at }) => at) ?? [];
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !form?.places.has(name))).toEqual([]);
  });

  it("name hidden rows and columns that hold figures, and no others", () => {
    const hidden = { ...HENGYANG_BASIC, hiddenRows: [7, 17], hiddenColumns: [3, 9] };
    expect(
      formsIn([hidden]).flatMap((form) => issuesOf(form, "Z-11").map((line) => line.split(" ").at(-1))),
    ).toEqual(["D列", "第8行"]);
  });
});

describe("another unit of money", () => {
  const rows = (caption: string, head: string) => [
    ["部门整体支出绩效自评表（2023年度）"],
    [caption],
    [head, "", "全年预算数", "全年执行数", "预算执行率", "分值", "得分"],
    ["", "年度资金总额", "1,000,000", "958,600", "95.86%", "10", "9.59"],
    ["", "按收入性质分", "", "按支出性质分"],
    ["", "其他资金：50万元", "", "项目支出", "958600"],
  ];
  const units: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "in the caption",
      "单位：元",
      "部门资金",
      ["fund.budget=100@C4", "fund.exec=95.86@D4", "exp.project=95.86@E6"],
    ],
    [
      "in the block label",
      "（2023年度）",
      "部门资金（元）",
      ["fund.budget=100@C4", "fund.exec=95.86@D4", "exp.project=95.86@E6"],
    ],
    [
      "of a thousand",
      "金额单位: 千元",
      "部门资金",
      ["fund.budget=100000@C4", "fund.exec=95860@D4", "exp.project=95860@E6"],
    ],
    [
      "of a hundred",
      "单位：百元",
      "部门资金",
      ["fund.budget=10000@C4", "fund.exec=9586@D4", "exp.project=9586@E6"],
    ],
  ];

  it.each(units)("%s is scaled to 万元 and said", (_name, caption, head, expected) => {
    const form = formOf(rows(caption, head));
    expect(read(form, "fund.budget", "fund.exec", "exp.project")).toEqual(expected);
    expect(read(form, "fund.rate", "fund.score", "inc.other")).toEqual([
      "fund.rate=0.9586%@E4",
      "fund.score=9.59@G4",
      "inc.other=50@B6",
    ]);
    expect(issuesOf(form, "Z-03")).toHaveLength(1);
  });

  it("keeps the precision that was printed", () => {
    const form = formOf(rows("单位：元", "部门资金"));
    const fact = form.facts.facts.get("self.fund.exec");
    expect(fact?.kind === "value" && fact.decimals).toBe(4);
    expect(form.places.get("self.fund.exec")?.scale).toBe(0.0001);
    expect(form.places.get("self.fund.rate")?.scale).toBe(1);
  });

  it.each([
    ["万元", "单位：万元"],
    ["a unit's name that begins with 元", "填报单位：元谋县自然资源局"],
  ])("is not seen in %s", (_name, caption) => {
    const form = formOf(rows(caption, "部门资金"));
    expect(read(form, "fund.budget")).toEqual(["fund.budget=1000000@C4"]);
    expect(issuesOf(form, "Z-03")).toEqual([]);
  });
});
