/** One slip in one figure that several relations bind is one finding that lists what it breaks. */
import { assessWorkbook, changesOf, type Finding, type Report } from "../../../../src/assessment";
import { toA1 } from "../../../../src/workbook/address";
import { loadBases, type Base } from "../../../mutations/bases";
import { typed } from "../../../mutations/cells";

let clean: Base;
beforeAll(async () => {
  clean = (await loadBases()).find((base) => base.name === "示范局2023年版式") as Base;
});

const assess = (base: Base, texts: Readonly<Record<string, string>>): Report =>
  assessWorkbook(typed(base.workbook, texts));
const topsOf = (report: Report): readonly Finding[] =>
  report.findings.filter((one) => one.causedBy === null && one.severity !== "info");
const under = (report: Report, cause: Finding | undefined): readonly string[] =>
  report.findings.filter((one) => one.causedBy === cause?.key).map((one) => one.id);
const cellOf = (finding: Finding | undefined): string => (finding?.cells[0] ? toA1(finding.cells[0]) : "");

describe("a digit changed in a figure that several relations bind", () => {
  it.each([
    ["of a total and the other form", { "1!F8": "19.66" }, "F8", "18.66", ["M-06", "M-08"]],
    [
      "of a sum, its parts and the other form",
      { "2!H7": "830.12" },
      "H7",
      "730.12",
      ["M-02", "M-04", "M-09"],
    ],
    ["of the budget and its rate", { "2!D5": "2,236.40" }, "D5", "1,236.40", ["M-01", "M-11", "R-01"]],
    ["of a score above its weight", { "2!G15": "8.6" }, "G15", "7.6", ["P-03", "P-05"]],
    ["of a weight below its score", { "2!F15": "7" }, "F15", "8", ["P-01", "P-02", "P-03"]],
    ["of a weight left blank", { "2!F15": "" }, "F15", "8", ["P-01", "P-02", "S-08"]],
    ["turned negative", { "1!B15": "-262.10" }, "B15", "262.10", ["M-16", "M-18"]],
  ])("%s is one finding at that cell with the value that settles all", (_, texts, cell, value, ids) => {
    const report = assess(clean, texts);
    const [finding, ...others] = topsOf(report);
    expect(others).toEqual([]);
    expect([finding?.id, cellOf(finding), finding?.expected]).toEqual(["C-01", cell, value]);
    expect(finding?.message).toContain(`若为${value}，则${ids.length}处同时成立，请核对`);
    expect(under(report, finding)).toEqual(expect.arrayContaining(ids));
  });

  it("puts what else vanishes with the slip under it as well", () => {
    const report = assess(clean, { "1!F8": "28.66" });
    expect(under(report, topsOf(report)[0])).toEqual(expect.arrayContaining(["M-06", "M-08", "M-12"]));
  });

  it("is no certain value: neither it nor what rests on the figure is written", () => {
    expect(changesOf(assess(clean, { "2!D5": "2,236.40" }))).toEqual([]);
  });

  it("leaves the certain value of a finding that names the same cell, and puts the others under it", () => {
    const report = assess(clean, { "2!G27": "100.18" });
    const [finding, ...others] = topsOf(report);
    expect([finding?.id, others]).toEqual(["P-05", []]);
    expect(under(report, finding)).toEqual(["Z-07"]);
    expect(changesOf(report).map((change) => change.shown.after)).toEqual(["99.18"]);
  });

  it("names the narrowest finding where every weight of a level could be the slip", () => {
    const low = Object.fromEntries([15, 16, 17, 18, 19, 20, 21].map((row) => [`2!G${row}`, "1"]));
    const report = assess(clean, { ...low, "2!F16": "9" });
    const level = topsOf(report).find((one) => one.id === "P-02");
    expect(cellOf(level)).toBe("A15");
    expect(under(report, level)).toEqual(["P-01"]);
    expect(report.findings.some((one) => one.id === "C-01")).toBe(false);
  });
});

describe("findings that no single figure settles", () => {
  it("stand side by side when two figures slipped", () => {
    const report = assess(clean, { "1!F8": "19.66", "2!G15": "8.6" });
    expect(topsOf(report).map((one) => [one.id, cellOf(one)])).toEqual(
      expect.arrayContaining([
        ["C-01", "F8"],
        ["C-01", "G15"],
      ]),
    );
  });

  it("stay what they are when only one relation is broken", () => {
    const report = assess(clean, { "2!H8": "623.47" });
    expect(topsOf(report).map((one) => one.id)).toEqual(["M-04"]);
  });

  it("keep a finding of their own when a limit is exceeded besides", () => {
    const report = assess(clean, { "1!F13": "672.00" });
    expect(topsOf(report).map((one) => one.id)).toEqual(expect.arrayContaining(["M-06", "M-13"]));
  });
});

it("hides nothing: whatever the checks find is in the report, at the top or under another finding", () => {
  const report = assess(clean, { "2!E5": "2,198.27", "1!D14": "586.40", "2!H5": "8.69" });
  const keys = new Set(report.findings.map((one) => one.key));
  for (const { causedBy } of report.findings) {
    if (causedBy === null) continue;
    expect(keys).toContain(causedBy);
    expect(report.findings.find((one) => one.key === causedBy)?.causedBy).toBeNull();
  }
});
