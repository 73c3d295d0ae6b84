import { assessWorkbook } from "../../../src/assessment";
import { workbookOf, type PrintedSheet } from "../../support/grid";
import { CLASSIC_2018 } from "../../support/published/classic-2018";
import { HENGYANG_BASIC, HENGYANG_SELF } from "../../support/published/hengyang-2022";

const exchanged = (sheet: PrintedSheet, from: string, to: string): PrintedSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(from, to) : cell)),
  ),
});
const idsOf = (...sheets: readonly PrintedSheet[]): readonly string[] =>
  assessWorkbook(workbookOf(sheets)).findings.map((finding) => finding.id);

describe("one 基础数据表 and one 自评表 are one filing", () => {
  it("and agree in the published workbook", () => {
    expect(assessWorkbook(workbookOf([HENGYANG_BASIC, HENGYANG_SELF])).filings).toHaveLength(1);
    expect(idsOf(HENGYANG_BASIC, HENGYANG_SELF)).not.toEqual(expect.arrayContaining(["S-03"]));
  });

  it("so that different years are an error", () => {
    const lastYear = exchanged(
      HENGYANG_BASIC,
      "部门整体支出绩效评价基础数据表",
      "2021年度部门整体支出绩效评价基础数据表",
    );
    expect(assessWorkbook(workbookOf([lastYear, HENGYANG_SELF])).filings).toHaveLength(1);
    expect(idsOf(lastYear, HENGYANG_SELF)).toContain("S-03");
  });

  it("so that different unit names are a warning", () => {
    const renamed = exchanged(HENGYANG_BASIC, "衡阳县自然资源局", "衡阳县国土资源局");
    expect(assessWorkbook(workbookOf([renamed, HENGYANG_SELF])).filings).toHaveLength(1);
    expect(idsOf(renamed, HENGYANG_SELF)).toContain("S-04");
  });
});

describe("a filing of nobody", () => {
  const [basic, ...others] = CLASSIC_2018;
  const without: PrintedSheet = {
    ...basic!,
    rows: basic!.rows.filter(([cell]) => cell !== "填报单位："),
    merges: [],
  };

  it("is an error where the line for the unit was left blank", () => {
    expect(idsOf(basic!, ...others)).toContain("S-01");
  });

  it("is none where no form has such a line, for there is nothing to fill in", () => {
    expect(idsOf(without, ...others)).not.toContain("S-01");
  });

  it("is none where the other form says who", () => {
    expect(idsOf(exchanged(HENGYANG_BASIC, "衡阳县自然资源局", ""), HENGYANG_SELF)).not.toContain("S-01");
  });
});

describe("several units in one workbook", () => {
  it("are several filings, each with its own forms and total", () => {
    const other = (sheet: PrintedSheet): PrintedSheet => ({
      ...exchanged(sheet, "衡阳县自然资源局", "衡阳县林业局"),
      name: `${sheet.name}2`,
    });
    const { filings } = assessWorkbook(
      workbookOf([HENGYANG_BASIC, HENGYANG_SELF, other(HENGYANG_BASIC), other(HENGYANG_SELF)]),
    );
    expect(filings.map((filing) => [filing.unit, filing.forms.length])).toEqual([
      ["衡阳县自然资源局", 2],
      ["衡阳县林业局", 2],
    ]);
  });
});
