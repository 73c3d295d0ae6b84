/** Workbook files of situations that a finance officer meets, made from the golden ones. */
import { createXlsx } from "../../src/hosts/xlsx/create";
import { openXlsx } from "../../src/hosts/xlsx";
import { areaToA1, toA1 } from "../../src/workbook/address";
import type { Sheet } from "../../src/workbook/grid";
import type { NewCell, NewSheet } from "../../src/workbook/new-sheet";
import { SAMPLE } from "./file";

const PAGE = {
  columnWidths: [16, 16, 16, 16, 16, 16, 16, 16],
  rowHeights: new Map<number, number>(),
  validations: [],
  landscape: false,
  onePage: true,
  repeatedRow: null,
};

function cellsOf(sheet: Sheet, said: (text: string) => string): readonly NewCell[] {
  return sheet.rows.flatMap((row, at) =>
    (row ?? []).flatMap((cell, column): NewCell[] => {
      if (!cell || cell.value === null || typeof cell.value === "boolean") return [];
      const value = typeof cell.value === "string" ? said(cell.value) : cell.value;
      return [{ at: toA1({ row: at, column }), style: "text", value, input: true }];
    }),
  );
}

const copyOf = (sheet: Sheet, name: string, said: (text: string) => string): NewSheet => ({
  ...PAGE,
  name,
  cells: cellsOf(sheet, said),
  merges: sheet.merges.map(areaToA1),
});

const asIs = (text: string): string => text;

async function sampleSheets(): Promise<readonly Sheet[]> {
  const { workbook } = await openXlsx(SAMPLE, "衡阳县.xlsx").read();
  return workbook.sheets;
}

/** A workbook without any form: a list of expenses. */
export function withoutForms(): Buffer {
  const lines = ["日期", "摘要", "金额"].map((value, column): NewCell => ({
    at: toA1({ row: 0, column }),
    style: "head",
    value,
  }));
  return Buffer.from(createXlsx([{ ...PAGE, name: "费用明细", merges: [], cells: lines }]));
}

/** The 衡阳县 forms with the 自评表 twice: once as it is, once as a copy under another name. */
export async function withDuplicateForm(): Promise<Buffer> {
  const sheets = await sampleSheets();
  const copies = sheets.map((sheet) => copyOf(sheet, sheet.name, asIs));
  const [, self] = sheets;
  if (!self) throw new RangeError("the sample lost its second sheet");
  return Buffer.from(createXlsx([...copies, copyOf(self, "自评表 (2)", asIs)]));
}

/** The forms of many units in one file, as a bureau gathers them. */
export async function ofManyUnits(units: number): Promise<Buffer> {
  const sheets = await sampleSheets();
  const ofUnit = (number: number): readonly NewSheet[] =>
    sheets.map((sheet) =>
      copyOf(sheet, `${sheet.name}${number}`, (text) => text.replace(/衡阳县自然资源局/g, `第${number}单位`)),
    );
  return Buffer.from(createXlsx(Array.from({ length: units }, (_, index) => ofUnit(index + 1)).flat()));
}
