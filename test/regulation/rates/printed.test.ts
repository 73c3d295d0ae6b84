import { decimal, ratio, showNumber, type Quantity } from "../../../src/language/numbers";
import type { ValueFact } from "../../../src/regulation/facts";
import {
  compareAmounts,
  comparePrinted,
  compareSum,
  pointsApart,
} from "../../../src/regulation/rates/printed";
import { figure, type Typed } from "../../support/facts";

function value(typed: Typed): ValueFact {
  const fact = figure(typed);
  if (fact.kind !== "value") throw new Error(`not a figure: ${String(typed)}`);
  return fact;
}

function quotient(top: Typed, bottom: Typed): Quantity {
  const exact = ratio(value(top).value, value(bottom).value);
  if (!exact) throw new Error("denominator is zero");
  return exact;
}

describe("a printed rate beside its exact quotient", () => {
  it.each([
    ["equal at two decimals", "90.08%", "645", "716", "ok"],
    ["equal at no decimals", "86%", "86.20", "100", "ok"],
    ["equal at one decimal", "86.5%", "86.48", "100", "ok"],
    ["a half that is rounded up", "0.13%", "125", "100000", "ok"],
    ["a half that was cut off is a rounding tail", "0.12%", "125", "100000", "rounding"],
    ["padded zeros within the inputs' rounding", "31.00%", "46", "148", "rounding"],
    ["one input printed coarser", "92.64%", "37.05", "40", "rounding"],
    ["a fraction that was cut", "0.958", "27.8", "29", "rounding"],
    ["a bare hundred", "100", "9.48", "9.48", "ok"],
    ["a bare hundred with decimals", "100.00", "20", "20", "ok"],
    ["a bare one", "1", "20", "20", "ok"],
    ["another headcount", "87.15%", "645", "716", "wrong"],
    ["zero for a full rate", "0", "89.974", "89.974", "wrong"],
    ["a rate far above", "129.57%", "43", "100", "wrong"],
  ] as const)("%s", (_, printed, top, bottom, expected) => {
    expect(comparePrinted(value(printed), quotient(top, bottom), [value(top), value(bottom)])).toBe(expected);
  });

  it("does not widen counts of people: 89.94% is wrong for 645 of 716", () => {
    expect(comparePrinted(value("89.94%"), quotient("645", "716"))).toBe("wrong");
  });

  it.each([
    ["90.09%", "rounding"],
    ["90.10%", "wrong"],
    ["90.07%", "wrong"],
  ] as const)("allows 0.01 points as a tail: %s for 645 of 716", (printed, expected) => {
    expect(comparePrinted(value(printed), quotient("645", "716"))).toBe(expected);
  });

  it("reads a numeric cell by its percent format", () => {
    const cell: ValueFact = {
      kind: "value",
      value: decimal("0.900837988826816"),
      decimals: 2,
      percent: true,
      unit: null,
      text: "90.08%",
    };
    expect(comparePrinted(cell, quotient("645", "716"))).toBe("ok");
  });

  it("says how far apart they are", () => {
    expect(showNumber(pointsApart(value("87.15%"), quotient("645", "716")))).toBe("2.9338");
    expect(showNumber(pointsApart(value("95"), quotient("96", "100")))).toBe("1");
  });
});

describe("a printed total beside its parts", () => {
  it.each([
    ["equal", "51.63", ["11.52", "40.11", "0"], "ok"],
    ["one cent of rounding", "17,485.15", ["13,749.75", "2,280.89", "1,454.52"], "rounding"],
    [
      "two cents over three parts are the most",
      "17,485.14",
      ["13,749.75", "2,280.89", "1,454.52"],
      "rounding",
    ],
    ["three cents over three parts are wrong", "17,485.13", ["13,749.75", "2,280.89", "1,454.52"], "wrong"],
    ["a total of more decimals", "5372.5833", ["5372.58"], "rounding"],
    ["whole numbers among decimals are exact", "12.5", ["12", "0"], "wrong"],
    ["a total rounded to whole 万元", "1926", ["900.47", "1025.20"], "rounding"],
    ["a total over noughts", "0", ["0", "0"], "ok"],
    ["a nought is never rounded", "0.01", ["0", "0"], "wrong"],
    ["a total that is missing a part", "40.11", ["11.52", "40.11"], "wrong"],
  ] as const)("%s", (_, total, parts, expected) => {
    expect(
      compareSum(
        value(total),
        parts.map((part) => value(part)),
      ),
    ).toBe(expected);
  });

  it("cleans what a double leaves behind", () => {
    expect(compareSum(value(0.1 + 0.2), [value(0.1), value(0.2)])).toBe("ok");
  });
});

describe("two printed amounts that should be the same", () => {
  it.each([
    ["51.63", "51.63", "ok"],
    ["51.63", "51.6", "rounding"],
    ["51.63", "51.64", "rounding"],
    ["51.63", "51.65", "wrong"],
    ["51.63", "15.63", "wrong"],
  ] as const)("%s and %s", (left, right, expected) => {
    expect(compareAmounts(value(left), value(right))).toBe(expected);
    expect(compareAmounts(value(right), value(left))).toBe(expected);
  });
});
