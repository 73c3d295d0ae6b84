import { anchorOf, BLANK, cellAt, extent, mergeAt, sheetNamed } from "../../src/workbook/grid";
import { sheetOf, workbookOf } from "../support/grid";

const sheet = sheetOf({ name: "基础数据表", rows: [["甲", "乙", "丙"], [], ["丁"]], merges: ["B1:C2"] });

describe("a sheet", () => {
  it("gives the cell at a position, and a blank one where nothing stands", () => {
    expect(cellAt(sheet, { row: 0, column: 1 }).text).toBe("乙");
    expect(cellAt(sheet, { row: 1, column: 1 })).toBe(BLANK);
    expect(cellAt(sheet, { row: 900, column: 900 })).toBe(BLANK);
  });

  it("finds the merged area over a position and its first cell", () => {
    expect(mergeAt(sheet, { row: 1, column: 2 })).toEqual({ top: 0, left: 1, bottom: 1, right: 2 });
    expect(anchorOf(sheet, { row: 1, column: 2 })).toEqual({ row: 0, column: 1 });
    expect(mergeAt(sheet, { row: 2, column: 0 })).toBeNull();
    expect(anchorOf(sheet, { row: 2, column: 0 })).toEqual({ row: 2, column: 0 });
  });

  it("measures its rows and its widest row", () => {
    expect(extent(sheet)).toEqual({ rows: 3, columns: 3 });
    expect(extent(sheetOf({ name: "空", rows: [] }))).toEqual({ rows: 0, columns: 0 });
  });

  it("is found by name without regard to case", () => {
    const workbook = workbookOf([{ name: "Sheet1", rows: [] }]);
    expect(sheetNamed(workbook, "SHEET1")?.name).toBe("Sheet1");
    expect(sheetNamed(workbook, "Sheet2")).toBeNull();
  });
});
