/** Writes sheets given as JSON on standard input as an .xlsx file with SheetJS. */
import { readFileSync, writeFileSync } from "node:fs";
import * as xlsx from "@e965/xlsx";

interface Given {
  readonly name: string;
  readonly rows: readonly (readonly ({
    readonly value: number | string;
    readonly format: string;
  } | null)[])[];
  readonly merges: readonly string[];
}

function sheetOf({ rows, merges }: Given): xlsx.WorkSheet {
  const sheet: xlsx.WorkSheet = {};
  rows.forEach((row, r) =>
    row.forEach((given, c) => {
      if (given) sheet[xlsx.utils.encode_cell({ r, c })] = cellOf(given.value, given.format);
    }),
  );
  const width = rows[0]?.length ?? 1;
  sheet["!ref"] = xlsx.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } });
  sheet["!merges"] = merges.map((area) => xlsx.utils.decode_range(area));
  sheet["!cols"] = Array.from({ length: width }, () => ({ wch: 18 }));
  return sheet;
}

function cellOf(value: number | string, format: string): xlsx.CellObject {
  if (typeof value === "string") return { t: "s", v: value };
  return format === "General" ? { t: "n", v: value } : { t: "n", v: value, z: format };
}

const target = process.argv[2];
if (target === undefined) throw new Error("usage: sheetjs.ts TARGET < sheets.json");
const book = xlsx.utils.book_new();
for (const given of JSON.parse(readFileSync(0, "utf8")) as readonly Given[]) {
  xlsx.utils.book_append_sheet(book, sheetOf(given), given.name);
}
const bytes: unknown = xlsx.write(book, {
  type: "buffer",
  bookType: "xlsx",
  bookSST: true,
  compression: true,
});
writeFileSync(target, bytes as Uint8Array);
