/** Figures that stand as text among numbers become the numbers they say, by name, and nothing else does. */
import { assessWorkbook, changesOf, FULL_PLAN, makePlan, type Report } from "../../../src/assessment";
import { openXlsx } from "../../../src/hosts/xlsx";
import { readFileSync } from "node:fs";
import { fromA1, refToText } from "../../../src/workbook/address";
import { cellAt, type Cell, type Workbook } from "../../../src/workbook/grid";
import { loadBases } from "../../mutations/bases";
import { withCell } from "../../mutations/cells";
import { textCell, workbookOf } from "../../support/grid";
import { HENGYANG_2022 } from "../../support/published/hengyang-2022";

const FILE = "test/golden/clean-2022/workbook.xlsx";
const BASIC = "附件1 基础数据表";
const AT = "2026-03-01T09:30:00";
let clean: Workbook;
beforeAll(async () => {
  clean = (await loadBases())[0]?.workbook as Workbook;
});

const withText = (cell: string, text: string, format = "General"): Report =>
  assessWorkbook(withCell(clean, cell, { ...textCell(text), format }));
const shown = (report: Report): readonly string[] =>
  changesOf(report).map(
    ({ place, shown: { before, after } }) => `${refToText(place.ref)} ${before} → ${after}`,
  );
const writesOf = (report: Report): readonly unknown[] =>
  makePlan(report, { ...FULL_PLAN, at: AT, marks: false, sheets: false }).writes.map((write) =>
    write.kind === "set" ? [write.cell, write.value, write.format ?? null] : write,
  );

describe("a figure that stands as text", () => {
  it.each([
    ["money", "1!F7", "730.12", "General", 730.12, "0.00"],
    ["money with separators", "2!D5", "1,236.40", "@", 1236.4, "#,##0.00"],
    ["full-width digits", "1!B5", "６８", "@", 68, "0"],
    ["a score in a cell of its own format", "2!G16", "7", "0.0", 7, null],
    ["more decimals than the cell shows", "1!F7", "730.125", "0.00", 730.125, null],
    ["a rate", "1!F5", "92.65%", "General", 0.9265, "0.00%"],
    ["spaces around it", "1!F7", "　730.12 ", "General", 730.12, "0.00"],
  ])("becomes a number: %s", (_, address, text, format, value, written) => {
    const [, cell = ""] = address.split("!");
    expect(writesOf(withText(address, text, format))).toContainEqual([cell, value, written]);
  });

  it("is named in the preview with its reason", () => {
    const report = withText("1!F7", "730.12");
    expect(shown(report)).toEqual([`'${BASIC}'!F7 730.12（文本） → 730.12（数值）`]);
    expect(changesOf(report)[0]?.why).toBe("“730.12”是文本，公式合计时不计入，改为同样的数值。");
  });

  it.each([
    ["a target", "2!D16", "360"],
    ["a unit behind it", "1!F7", "730.12万元"],
    ["words", "1!F7", "约730"],
    ["a dash", "1!F10", "—"],
    ["a percent in a cell that shows none", "1!F5", "92.65%", "0.00"],
  ])("stays when it is %s", (_, address, text, format = "General") => {
    expect(writesOf(withText(address, text, format)).filter((one) => Array.isArray(one))).not.toContainEqual(
      expect.arrayContaining([address.split("!")[1]]),
    );
  });

  it("stays in a form whose figures are all texts: that is the form's own shape", () => {
    const report = assessWorkbook(workbookOf(HENGYANG_2022, "text"));
    expect(changesOf(report).filter((change) => change.typed)).toEqual([]);
  });

  it("stays when only blanks may be filled", () => {
    const report = withText("1!F7", "730.12");
    expect(
      makePlan(report, { ...FULL_PLAN, values: "fill", at: AT }).writes.some((one) => one.kind === "set"),
    ).toBe(false);
  });
});

describe("in a file", () => {
  const at = fromA1("F7");
  const cellIn = (workbook: Workbook): Cell | undefined => {
    const sheet = workbook.sheets.find((one) => one.name === BASIC);
    return sheet && at ? cellAt(sheet, at) : undefined;
  };

  it("becomes a number although the cell is formatted as text, and a text again when it is given back", async () => {
    const host = openXlsx(new Uint8Array(readFileSync(FILE)), FILE);
    const { workbook } = await host.read();
    const before = cellIn(workbook);
    const asText = {
      kind: "set",
      sheet: BASIC,
      cell: "F7",
      value: "730.12",
      expect: { value: before?.value ?? null, formula: null },
      replaceFormula: false,
      fact: "base.basic.final",
      shown: { before: "", after: "" },
      why: "",
      purpose: "fix",
    } as const;
    await host.apply({ writes: [asText] }, AT);
    const report = assessWorkbook((await host.read()).workbook);
    expect(cellIn(report.workbook)).toMatchObject({ kind: "text", value: "730.12" });
    await host.apply(makePlan(report, { ...FULL_PLAN, at: AT, marks: false, sheets: false }), AT);
    const fixed = openXlsx(host.save(), FILE);
    expect(cellIn((await fixed.read()).workbook)).toMatchObject({ kind: "number", value: 730.12 });
    await fixed.restore("last");
    const back = openXlsx(fixed.save(), FILE);
    expect(cellIn((await back.read()).workbook)).toMatchObject({ kind: "text", value: "730.12" });
    await back.restore("all");
    expect(cellIn((await back.read()).workbook)).toEqual(before);
  });
});
