/** A small workbook and plans for it. */
import type { CellValue, Workbook } from "../../../../src/workbook/grid";
import type {
  MarkKind,
  MarkWrite,
  SetWrite,
  SheetWrite,
  Write,
  WritePlan,
} from "../../../../src/workbook/write";
import { workbookOf } from "../../../emulator/support/books";

export const AT = "2026-03-01T09:30:00";

/** A form, a protected sheet with a free cell and a hidden row, a hidden copy of last year, and an empty sheet. */
export function formBook(): Workbook {
  return workbookOf([
    {
      name: "自评",
      cells: {
        A1: "部门整体支出绩效自评表",
        A2: "填报单位：某局",
        D6: { kind: "number", value: 0.8715, text: "87.15%", format: "0.00%" },
        F6: { kind: "text", value: "97.5", text: "97.5", format: "@" },
        H30: 40,
        H31: 57,
        H32: ["=H30+H31", 97],
        H33: 97,
      },
    },
    {
      name: "基础 数据",
      protected: true,
      unlocked: ["B3"],
      hiddenRows: new Set([2]),
      cells: { A1: "基础数据表", B3: 716, B4: 645 },
    },
    { name: "去年", visibility: "hidden", cells: { A1: "旧表" } },
    { name: "空" },
  ]);
}

/** Sets a cell of the form. */
export function set(cell: string, from: CellValue, to: CellValue, more: Partial<SetWrite> = {}): SetWrite {
  return {
    kind: "set",
    sheet: "自评",
    cell,
    value: to,
    expect: { value: from, formula: null },
    replaceFormula: false,
    fact: "self.total",
    shown: { before: String(from), after: String(to) },
    why: "合计有误",
    purpose: "fix",
    ...more,
  };
}

/** Marks a cell of the form. */
export function markPlan(cell: string, mark: MarkKind, sheet = "自评"): MarkWrite {
  return { kind: "mark", sheet, cell, mark };
}

/** A sheet of ours with a title, a head, links and a row of each kind. */
export function sheetWrite(more: Partial<SheetWrite> = {}): SheetWrite {
  return {
    kind: "sheet",
    stamp: "findings",
    name: "校验结果",
    rows: [
      [{ value: "校验结果", style: "title", span: 3 }],
      [{ value: `生成时间：${AT}`, style: "note", span: 3 }],
      [
        { value: "级别", style: "head" },
        { value: "单元格", style: "head" },
        { value: "问题", style: "head" },
      ],
      [
        { value: "错误", style: "error" },
        { value: "H33", style: "link", link: { sheet: "自评", cell: "H33" } },
        { value: "=总分填97，应为98", style: "text" },
      ],
    ],
    columnWidths: [8, 10, 60],
    frozenRows: 3,
    landscape: true,
    ...more,
  };
}

/** A plan of writes. */
export const plan = (...writes: readonly Write[]): WritePlan => ({ writes });
