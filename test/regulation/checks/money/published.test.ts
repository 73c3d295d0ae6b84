import { CHECKS as ALL } from "../../../../src/regulation/checks";
import type { FormFacts } from "../../../../src/regulation/facts";
import type { Severity } from "../../../../src/regulation/outcome";
import { rateOutcomes } from "../../../../src/regulation/rates";
import { runCheckOn } from "../../../support/checks";
import { CLASSIC_BASIC, HENGSHAN_BASIC, HENGSHAN_SELF, HENGYANG_BASIC, HENGYANG_SELF } from "./published";

const CHECKS = ALL.filter(({ id }) => /^[SMRZ]-/.test(id));

function lines(severity: Severity, ...forms: readonly FormFacts[]): readonly unknown[] {
  const outcomes = Object.fromEntries(forms.map((form) => [form.key, { rates: rateOutcomes(form) }]));
  return CHECKS.flatMap((check) => runCheckOn(check, { forms, outcomes }))
    .filter((found) => found.severity === severity)
    .map(({ facts, check, reported, expected }) => [facts[0], check, reported, expected]);
}

describe("the forms of 衡阳县自然资源局 for 2022", () => {
  const forms = [HENGYANG_BASIC, HENGYANG_SELF];

  it("have one wrong rate and one target missing", () => {
    expect(lines("error", ...forms)).toEqual([
      ["self.ind[3].target", "S-06", null, null],
      ["base.staff.rate", "R-02", "87.15%", "90.08%"],
    ]);
  });

  it("have a budget that does not fit, one item beyond it, and four subtotals left blank", () => {
    expect(lines("warning", ...forms)).toEqual([
      ["base.three.final", "S-17", null, "51.63"],
      ["base.vehicle.final", "S-17", null, "11.52"],
      ["base.project.final", "S-17", null, "9,970.25"],
      ["self.exp.basic", "S-17", null, "7,514.90"],
      ["self.fund.budget", "M-11", "17,485.15", "17,801.36"],
      ["base.basic.final", "M-13", "7,514.90", "5,947.80"],
    ]);
  });

  it("have hints on a tail, an unused indicator and large changes", () => {
    expect(lines("info", ...forms)).toEqual([
      ["self.ind[4].level2", "S-09", null, null],
      ["base.three.final", "M-23", "62.05%", null],
      ["self.fund.budget", "M-27", null, null],
    ]);
  });
});

describe("the forms of 衡山县贯塘乡 for 2023", () => {
  const forms = [HENGSHAN_BASIC, HENGSHAN_SELF];

  it("spend another amount than their parts, seen from two sides", () => {
    expect(lines("error", ...forms)).toEqual([
      ["self.fund.exec", "M-02", "2,030.12", "1,925.67"],
      ["self.inc.total", "M-03", "2,030.12", "1,925.67"],
    ]);
  });

  it("go twice beyond a budget, leave a box blank and are cut", () => {
    expect(lines("warning", ...forms)).toEqual([
      ["base.saving", "S-13", null, null],
      ["base.project.final", "M-13", "1,025.20", "308.17"],
      ["base.public.final", "M-13", "193.42", "85.76"],
      ["base.staff.rate", "R-03", "108.70%", null],
      ["self.exp.project", "Z-06", null, null],
    ]);
  });
});

describe("the classic form of 2018", () => {
  it("has no error, one item beyond its budget and one subtotal left blank", () => {
    expect(lines("error", CLASSIC_BASIC)).toEqual([]);
    expect(lines("warning", CLASSIC_BASIC)).toEqual([
      ["base.project.final", "S-17", null, "689.16"],
      ["base.groupBusiness.final", "M-13", "689.16", "320"],
    ]);
  });
});
