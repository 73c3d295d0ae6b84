/** Several units in one workbook: what one took over from another is a finding of the workbook. */
import { assessWorkbook, type Report } from "../../../src/assessment";
import { refToText } from "../../../src/workbook/address";
import { workbookOf, type PrintedSheet } from "../../support/grid";
import { HENGYANG_BASIC, HENGYANG_SELF } from "../../support/published/hengyang-2022";

const UNIT = "衡阳县自然资源局";
const OTHER = "衡阳县水利局";

const ofOther = (sheet: PrintedSheet, change: (text: string) => string = (text) => text): PrintedSheet => ({
  ...sheet,
  name: `水利${sheet.name}`,
  rows: sheet.rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? change(cell.replace(UNIT, OTHER)) : cell)),
  ),
});
const assess = (...sheets: readonly PrintedSheet[]): Report => assessWorkbook(workbookOf(sheets));

it("stands under the first unit, with the cells of both, in its place among the findings", () => {
  const report = assess(HENGYANG_BASIC, HENGYANG_SELF, ofOther(HENGYANG_BASIC), ofOther(HENGYANG_SELF));
  expect(report.filings.map(({ unit }) => unit)).toEqual([UNIT, OTHER]);
  const found = report.findings.filter(({ id }) => id === "B-02");
  expect(found).toMatchObject([
    { filing: 0, form: "base", severity: "warning", causedBy: null, basis: "复核要点：各单位自评内容不雷同" },
  ]);
  expect(found[0]?.message).toMatch(new RegExp(`^“${UNIT}”与“${OTHER}”自评内容高度雷同：`));
  const sheets = new Set(found[0]?.cells.map(({ sheet }) => sheet));
  expect([...sheets]).toEqual([
    HENGYANG_BASIC.name,
    HENGYANG_SELF.name,
    `水利${HENGYANG_BASIC.name}`,
    `水利${HENGYANG_SELF.name}`,
  ]);
  const own = report.findings.filter(({ filing }) => filing === 0);
  const at = own.findIndex(({ id }) => id === "B-02");
  expect(own.slice(at + 1).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(own.slice(0, at).filter(({ severity }) => severity === "info")).toEqual([]);
  expect(new Set(report.findings.map(({ key }) => key)).size).toBe(report.findings.length);
  expect(found[0]?.key).toBe(`B-02@${found[0]?.cells[0] ? refToText(found[0].cells[0]) : ""}#1`);
});

it("is silent where the other unit wrote its own texts, and on a single unit", () => {
  const own = (text: string): string => (text.length > 40 ? Array.from(text).reverse().join("") : text);
  const apart = assess(
    HENGYANG_BASIC,
    HENGYANG_SELF,
    ofOther(HENGYANG_BASIC, own),
    ofOther(HENGYANG_SELF, own),
  );
  const alone = assess(HENGYANG_BASIC, HENGYANG_SELF);
  expect([...apart.findings, ...alone.findings].filter(({ id }) => id === "B-02")).toEqual([]);
});
