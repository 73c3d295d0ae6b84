import { shapeValue } from "../../../src/assessment/writing/value-shape";
import { decimal } from "../../../src/language/numbers";
import type { FactPlace } from "../../../src/forms/recognised";
import type { Fix } from "../../../src/regulation/outcome";
import { BLANK, type Cell } from "../../../src/workbook/grid";

const place = (cell: Partial<Cell>, rest: Partial<FactPlace> = {}): FactPlace => ({
  ref: { sheet: "表", row: 0, column: 0 },
  cell: { ...BLANK, ...cell },
  around: null,
  scale: 1,
  ...rest,
});

const numberCell = (value: number, format: string): Partial<Cell> => ({
  kind: "number",
  value,
  text: "",
  format,
});
const textCell = (text: string): Partial<Cell> => ({ kind: "text", value: text, text });

const rate: Fix = { fact: "base.staff.rate", value: decimal("0.900838"), percent: true, shown: "90.08%" };
const money: Fix = { fact: "base.three.final", value: decimal("1883.31"), percent: false, shown: "1,883.31" };
const score: Fix = { fact: "self.total.score", value: decimal(98), percent: false, shown: "98" };
const grade: Fix = { fact: "self.total.grade", value: "优秀", percent: false, shown: "优秀" };

describe("a computed value takes the shape of its cell", () => {
  it.each([
    [
      "a rate in a percent cell is rounded to its shown decimals",
      rate,
      numberCell(0.8715, "0.00%"),
      {},
      false,
      0.9008,
      null,
    ],
    [
      "a rate in a whole-percent cell is rounded to whole percents",
      rate,
      numberCell(0.87, "0%"),
      {},
      false,
      0.9,
      null,
    ],
    [
      "an amount in a formatted cell keeps the format",
      money,
      numberCell(1, "#,##0.00"),
      {},
      false,
      1883.31,
      null,
    ],
    [
      "an amount in a whole-number cell is rounded to it",
      money,
      numberCell(1, "#,##0"),
      {},
      false,
      1883,
      null,
    ],
    ["an amount in a blank General cell brings a format", money, {}, {}, false, 1883.31, "#,##0.00"],
    ["a rate in a blank General cell brings a percent format", rate, {}, {}, false, 0.9008, "0.00%"],
    [
      "a whole score in a General cell brings no format",
      score,
      numberCell(97, "General"),
      {},
      false,
      98,
      null,
    ],
    ["a text cell stays text and keeps its spaces", rate, textCell("87.15%　"), {}, false, "90.08%　", null],
    [
      "a blank text cell of a form of numbers gets a number",
      money,
      textCell("　"),
      {},
      false,
      1883.31,
      "#,##0.00",
    ],
    ["a blank cell of a form of texts gets text", money, textCell("　"), {}, true, "1,883.31", null],
    ["a grade is text", grade, textCell("优"), {}, false, "优秀", null],
    [
      "a figure inside a labelled cell is exchanged inside its words",
      money,
      textCell("其中: 一般公共预算:1"),
      { around: { before: "其中: 一般公共预算:", after: "" } },
      false,
      "其中: 一般公共预算:1,883.31",
      null,
    ],
    [
      "an amount of a form in 元 goes back into 元",
      money,
      numberCell(1, "0.00"),
      { scale: 0.0001 },
      false,
      18833100,
      null,
    ],
  ] as const)("%s", (_name, fix, cell, rest, textForm, value, format) => {
    expect(shapeValue(fix, place(cell, rest), textForm)).toEqual({ value, format });
  });
});
