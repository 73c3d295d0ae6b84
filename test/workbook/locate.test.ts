import {
  anchorAt,
  blockAt,
  blocksBetween,
  blocksInRow,
  filledBetween,
  firstFilledFrom,
  isEmptyCell,
  viewOf,
} from "../../src/workbook/locate";
import { formulaCell, numberCell, sheetOf, textCell } from "../support/grid";

const view = viewOf(
  sheetOf({
    name: "表",
    rows: [
      ["  一、三公\n经费：", "藏", numberCell(5)],
      ["", "\u3000", "丙"],
      [],
      ["", "", "一般公共预算（万元"],
    ],
    merges: ["A1:B2"],
  }),
);

describe("a sheet seen as blocks", () => {
  it("has a block for every filled cell, and none for blanks, white space or what a merged area hides", () => {
    expect(view.filledRows).toEqual([0, 1, 3]);
    expect(
      blocksInRow(view, 0).map(({ text, column, right, bottom }) => [text, column, right, bottom]),
    ).toEqual([
      ["  一、三公\n经费：", 0, 1, 1],
      ["", 2, 2, 0],
    ]);
    expect(blocksInRow(view, 1).map(({ text }) => text)).toEqual(["丙"]);
    expect(blocksInRow(view, 2)).toEqual([]);
  });

  it("gives each text its normal forms once", () => {
    const [label] = blocksInRow(view, 0);
    expect([label?.squeezed, label?.label, label?.bare]).toEqual(["一、三公经费:", "三公经费", "三公经费"]);
    const [bracket] = blocksInRow(view, 3);
    expect([bracket?.label, bracket?.bare]).toEqual(["一般公共预算(万元", "一般公共预算"]);
  });

  it("does not normalise prose", () => {
    const prose = viewOf(sheetOf({ name: "表", rows: [["长".repeat(91)]] }));
    expect(blocksInRow(prose, 0)[0]?.bare).toBe("");
    expect(blocksInRow(prose, 0)[0]?.text).toHaveLength(91);
  });

  it("finds the block that covers a position", () => {
    expect(blockAt(view, { row: 1, column: 1 })?.text).toContain("三公");
    expect(blockAt(view, { row: 0, column: 2 })?.cell.value).toBe(5);
    expect(blockAt(view, { row: 2, column: 0 })).toBeNull();
    expect(anchorAt(view, { row: 1, column: 1 })).toEqual({ row: 0, column: 0 });
    expect(anchorAt(view, { row: 3, column: 1 })).toEqual({ row: 3, column: 1 });
  });

  it("gives the blocks and filled rows between two ends, both included", () => {
    expect(blocksBetween(view, 0, 0, 2)).toHaveLength(2);
    expect(blocksBetween(view, 0, 1, 2).map(({ column }) => column)).toEqual([2]);
    expect(blocksBetween(view, 0, 3, 9)).toEqual([]);
    expect(filledBetween(view, 1, 3)).toEqual([1, 3]);
    expect(filledBetween(view, 2, 2)).toEqual([]);
    expect([0, 1, 2, 3, 4].map((row) => firstFilledFrom(view, row))).toEqual([0, 1, 2, 2, 3]);
  });

  it.each([
    ["a text of spaces", textCell(" \u3000\u00A0\u200B"), true],
    ["a zero", numberCell(0), false],
    ["an empty result of a formula", { ...textCell(""), formula: '=""' }, true],
    ["a formula without a result", formulaCell("=A1", null), false],
  ])("takes %s for empty: %s", (_name, cell, empty) => {
    expect(isEmptyCell(cell)).toBe(empty);
  });
});
