/** Last year's workbook, made from this year's: every year one less, and what this year gives as 上年决算 as its result. */
import { openXlsx } from "../../src/hosts/xlsx";
import { memoryHost } from "../../emulator/memory/memory";
import { fromA1, toA1 } from "../../src/workbook/address";
import { cellAt, sheetNamed, type CellValue, type Workbook } from "../../src/workbook/grid";
import type { SetWrite } from "../../src/workbook/write";

/** New contents by cell, `附件1 基础数据表!F8`. */
export type Contents = Readonly<Record<string, CellValue>>;

const AT = "2022-03-01T09:30:00";

function setWrite(workbook: Workbook, place: string, value: CellValue): SetWrite {
  const [name = "", cell = ""] = place.split("!");
  const sheet = sheetNamed(workbook, name);
  const position = fromA1(cell);
  if (!sheet || !position) throw new RangeError(`no cell ${place}`);
  const { value: before, formula } = cellAt(sheet, position);
  return {
    kind: "set",
    ...{ sheet: name, cell, value, fact: "", why: "", purpose: "fix" },
    expect: { value: before, formula },
    replaceFormula: true,
    shown: { before: "", after: "" },
  };
}

const yearEarlier = (text: string): string => text.replace(/20\d\d/g, (year) => String(Number(year) - 1));

/** Texts with their years one less, and a column of one sheet copied into another. */
function backByOneYear(
  workbook: Workbook,
  [sheetName, from, to]: readonly [string, string, string],
): Contents {
  const contents: Record<string, CellValue> = {};
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((row, index) =>
      row?.forEach((cell, column) => {
        if (typeof cell?.value !== "string" || !/20\d\d/.test(cell.value)) return;
        contents[`${sheet.name}!${toA1({ row: index, column })}`] = yearEarlier(cell.value);
      }),
    );
  }
  const money = sheetNamed(workbook, sheetName);
  for (let row = 7; money && row <= 26; row += 1) {
    const position = fromA1(`${from}${row}`);
    if (position) contents[`${sheetName}!${to}${row}`] = cellAt(money, position).value;
  }
  return contents;
}

/** The columns of 上年决算 and 当年决算 of the clean golden workbook. */
const CLEAN_COLUMNS = ["附件1 基础数据表", "B", "F"] as const;

const planOf = (workbook: Workbook, contents: Contents): { readonly writes: readonly SetWrite[] } => ({
  writes: Object.entries(contents).map(([place, value]) => setWrite(workbook, place, value)),
});

/** The workbook with some cells filled otherwise. */
export async function withContents(workbook: Workbook, contents: Contents): Promise<Workbook> {
  const host = memoryHost(workbook);
  await host.apply(planOf(workbook, contents), AT);
  return (await host.read()).workbook;
}

/** The clean golden workbook a year earlier, with some cells filled otherwise. */
export async function lastYearOf(workbook: Workbook, contents: Contents = {}): Promise<Workbook> {
  return {
    ...(await withContents(workbook, { ...backByOneYear(workbook, CLEAN_COLUMNS), ...contents })),
    name: "上年.xlsx",
  };
}

/** The same as the bytes of a file. */
export async function lastYearFile(bytes: Uint8Array, contents: Contents = {}): Promise<Uint8Array> {
  const host = openXlsx(bytes, "上年.xlsx");
  const { workbook } = await host.read();
  await host.apply(planOf(workbook, { ...backByOneYear(workbook, CLEAN_COLUMNS), ...contents }), AT);
  return host.save();
}
