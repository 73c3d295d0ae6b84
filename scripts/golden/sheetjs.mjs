// Writes sheets given as JSON on standard input as an .xlsx file with SheetJS.
import { readFileSync, writeFileSync } from "node:fs";
import * as xlsx from "@e965/xlsx";

const sheets = JSON.parse(readFileSync(0, "utf8"));
const book = xlsx.utils.book_new();
for (const { name, rows, merges } of sheets) {
  const sheet = {};
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell) return;
      const number = typeof cell.value === "number";
      const entry = { t: number ? "n" : "s", v: cell.value };
      if (number && cell.format !== "General") entry.z = cell.format;
      sheet[xlsx.utils.encode_cell({ r, c })] = entry;
    }),
  );
  sheet["!ref"] = xlsx.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: rows.length - 1, c: rows[0].length - 1 },
  });
  sheet["!merges"] = merges.map((area) => xlsx.utils.decode_range(area));
  sheet["!cols"] = rows[0].map(() => ({ wch: 18 }));
  xlsx.utils.book_append_sheet(book, sheet, name);
}
writeFileSync(
  process.argv[2],
  xlsx.write(book, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true }),
);
