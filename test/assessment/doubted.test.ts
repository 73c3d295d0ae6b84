/** Nothing that rests on a figure in doubt is offered as certain: neither a correction nor the filling of a blank. */
import { assessWorkbook, changesOf, type Report } from "../../src/assessment";
import { refToText } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/grid";
import { loadBases } from "../mutations/bases";
import { typed } from "../mutations/cells";

let clean: Workbook;
beforeAll(async () => {
  clean = (await loadBases())[0]?.workbook as Workbook;
});

const IN_YUAN = { "2!E5": "11982700" };
const assess = (values: Readonly<Record<string, string>>): Report => assessWorkbook(typed(clean, values));
const changed = (report: Report): readonly string[] =>
  changesOf(report).map(({ place }) => refToText(place.ref));
const open = (report: Report): readonly string[] =>
  report.findings
    .filter(({ causedBy, severity }) => causedBy === null && severity !== "info")
    .map(({ id }) => id);

describe("an amount written in 元", () => {
  it("explains the sums of both kinds, the rate and its score", () => {
    expect(open(assess(IN_YUAN))).toEqual(["M-19"]);
  });

  it("offers no rate that would be worked out from it", () => {
    const report = assess(IN_YUAN);
    expect(report.findings.map(({ id }) => id)).toContain("R-01");
    expect(changed(report)).toEqual([]);
  });

  it("fills neither rate nor score nor total from it", () => {
    expect(changed(assess({ "2!G5": "", "2!H5": "" }))).not.toEqual([]);
    expect(changed(assess({ ...IN_YUAN, "2!G5": "", "2!H5": "" }))).toEqual([]);
  });
});
