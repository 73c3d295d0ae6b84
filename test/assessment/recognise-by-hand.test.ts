import { ambiguitiesOf, assessWorkbook, keptChoices, type SheetChoices } from "../../src/assessment";
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

  it("is none when each form stands there once", () => {
    expect(asked(HENGYANG_BASIC, HENGYANG_SELF)).toEqual([]);
  });
});
