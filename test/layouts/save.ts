/** Forms of a series as files, to be looked at in a spreadsheet or given to the command line. */
import { utils, write, type CellObject } from "@e965/xlsx";
import { sheetOf } from "../support/grid";
import type { Cell } from "../../src/workbook/grid";
import type { Form } from "./form";
import { makeForm } from "./make";
import { makeOptionsOf, type MeasureOptions } from "./measure";

const cellOf = (cell: Cell | undefined): CellObject | null => {
  if (!cell || cell.value === null) return null;
  if (typeof cell.value === "number") return { t: "n", v: cell.value, z: cell.format };
  return { t: "s", v: String(cell.value) };
};

function bytesOf(form: Form): Buffer {
  const sheet = sheetOf({ name: form.sheet, rows: form.rows, merges: form.merges }, form.typing);
  const made = utils.aoa_to_sheet(sheet.rows.map((row) => [...(row ?? [])].map(cellOf)));
  made["!merges"] = form.merges.map((area) => utils.decode_range(area));
  const book = utils.book_new();
  utils.book_append_sheet(book, made, form.sheet);
  return write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}

/** The files of a series: `form-7.xlsx` and its wrong twin `form-7-wrong.xlsx`. */
export function saveForms(options: MeasureOptions): { readonly name: string; readonly bytes: Buffer }[] {
  const making = makeOptionsOf(options);
  return Array.from({ length: options.forms }, (_, index) => index).flatMap((index) => {
    const { clean, planted } = makeForm(making, index);
    const files = [{ name: `form-${index}.xlsx`, bytes: bytesOf(clean) }];
    return planted ? [...files, { name: `form-${index}-wrong.xlsx`, bytes: bytesOf(planted.form) }] : files;
  });
}
