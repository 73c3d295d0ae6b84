import fc from "fast-check";
import {
  areaFromA1,
  areaToA1,
  columnLetters,
  columnNumber,
  contains,
  fromA1,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  refFromText,
  refToText,
  toA1,
} from "../../src/workbook/address";

describe("cell addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("write column %i as %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  it("read what they write", () => {
    fc.assert(
      fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
        expect(fromA1(toA1({ row, column }))).toEqual({ row, column });
      }),
    );
  });

  it.each([
    ["D6", { row: 5, column: 3 }],
    ["$D$6", { row: 5, column: 3 }],
    ["xfd1048576", { row: 1_048_575, column: 16_383 }],
    ["XFE1", null],
    ["A1048577", null],
    ["A0", null],
    ["6D", null],
    ["", null],
  ])("read %s", (text, position) => {
    expect(fromA1(text)).toEqual(position);
  });

  it.each([
    ["A1:D29", { top: 0, left: 0, bottom: 28, right: 3 }],
    ["D29:A1", { top: 0, left: 0, bottom: 28, right: 3 }],
    ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
    ["A:D", null],
    ["甲", null],
  ])("read the area %s", (text, area) => {
    expect(areaFromA1(text)).toEqual(area);
  });

  it("write an area of one cell as that cell", () => {
    expect(areaToA1({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
    expect(areaToA1({ top: 0, left: 0, bottom: 28, right: 3 })).toBe("A1:D29");
  });

  it("know what an area holds, ends included", () => {
    const area = { top: 1, left: 1, bottom: 2, right: 3 };
    expect(
      [
        [1, 1],
        [2, 3],
      ].every(([row = 0, column = 0]) => contains(area, { row, column })),
    ).toBe(true);
    expect(
      [
        [0, 1],
        [3, 1],
        [1, 0],
        [1, 4],
      ].some(([row = 0, column = 0]) => contains(area, { row, column })),
    ).toBe(false);
  });
});

describe("addresses with a sheet", () => {
  it.each([
    ["基础数据表", "基础数据表"],
    ["Sheet1", "Sheet1"],
    ["附件1-1", "'附件1-1'"],
    ["整体支出 附件1", "'整体支出 附件1'"],
    ["2022年度", "'2022年度'"],
    ["AB12", "'AB12'"],
    ["R1C1", "'R1C1'"],
    ["RC", "'RC'"],
    ["甲's 表", "'甲''s 表'"],
  ])("quote the sheet %s where a formula would", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });

  it("read what they write, whatever the sheet is called", () => {
    const names = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[:\\/?*[\]]/.test(name));
    fc.assert(
      fc.property(names, fc.nat(999), fc.nat(99), (sheet, row, column) => {
        expect(refFromText(refToText({ sheet, row, column }))).toEqual({ sheet, row, column });
      }),
    );
  });

  it.each(["D6", "基础数据表!", "!D6", "基础数据表!甲"])("are not read from %s", (text) => {
    expect(refFromText(text)).toBeNull();
  });
});
