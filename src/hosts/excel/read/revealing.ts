/** Shows a cell to the person: the sheet to the front first, then the cell, in one trip. */
import { refToText, toA1, type CellRef } from "../../../workbook/address";
import { hidden, missingSheet } from "../problems";
import type { Worksheet } from "../surface";
import type { ExcelRun } from "../sync-log";

/** Brings the sheet of a key (its id, or its name) to the front and selects the cell. @throws HostProblem */
export async function revealCell(run: ExcelRun, key: string, cell: CellRef): Promise<void> {
  const sheet = run.workbook.worksheets.getItemOrNullObject(key);
  const range = sheet.getRange(toA1(cell));
  sheet.load("visibility");
  range.load("rowHidden,columnHidden");
  sheet.activate();
  range.select();
  try {
    await run.trip();
  } catch (error) {
    // What was loaded before the failing call is there all the same.
    if (isHidden(sheet)) throw hidden(`工作表“${cell.sheet}”`);
    throw error;
  }
  if (sheet.isNullObject) throw missingSheet(cell.sheet);
  if (range.rowHidden || range.columnHidden) throw hidden(`${refToText(cell)} 所在的行或列`);
}

function isHidden(sheet: Worksheet): boolean {
  try {
    return !sheet.isNullObject && sheet.visibility !== "Visible";
  } catch {
    return false;
  }
}

/** Makes the sheet, row and column of a cell visible, and shows it. @throws HostProblem */
export async function uncoverCell(run: ExcelRun, key: string, cell: CellRef): Promise<void> {
  const sheet = run.workbook.worksheets.getItemOrNullObject(key);
  const range = sheet.getRange(toA1(cell));
  sheet.load("visibility");
  range.load("rowHidden,columnHidden");
  await run.trip();
  if (sheet.isNullObject) throw missingSheet(cell.sheet);
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  if (range.rowHidden) range.rowHidden = false;
  if (range.columnHidden) range.columnHidden = false;
  sheet.activate();
  range.select();
  await run.trip();
}
