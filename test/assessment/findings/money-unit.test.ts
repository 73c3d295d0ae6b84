import { moneyUnitOf } from "../../../src/assessment/findings/money-unit";
import { BLANK } from "../../../src/workbook/grid";

const formOf = (scales: Readonly<Record<string, number>>) => ({
  places: new Map(
    Object.entries(scales).map(([fact, scale]) => [
      fact,
      { ref: { sheet: "表", row: 0, column: 0 }, cell: BLANK, around: null, scale },
    ]),
  ),
});

const YUAN = formOf({ "self.fund.budget": 0.0001, "self.fund.weight": 1 });
const THOUSAND = formOf({ "base.three.final": 0.1 });
const WANYUAN = formOf({ "project1.fund.budget": 1 });

describe("the unit of money of a finding", () => {
  it.each([
    ["元 beside points of the same form", [YUAN], ["self.fund.budget", "self.fund.weight"], "元"],
    ["千元", [THOUSAND], ["base.three.final"], "千元"],
    ["万元 where that is printed", [WANYUAN], ["project1.fund.budget"], null],
    [
      "万元 between forms of different units",
      [YUAN, THOUSAND],
      ["self.fund.budget", "base.three.final"],
      null,
    ],
    ["万元 between 元 and 万元", [YUAN, WANYUAN], ["self.fund.budget", "project1.fund.budget"], null],
    ["万元 for facts without a place", [YUAN], ["self.nothing"], null],
  ])("is %s", (_name, forms, facts, unit) => {
    expect(moneyUnitOf(forms, facts)?.name ?? null).toBe(unit);
  });
});
