/** Saving what an emulated Excel did to a real file, and refusing what the file's host could not write. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/hosts/xlsx";
import { excelHost } from "../../src/hosts/excel";
import { emulateFile, type EmulatedFile } from "../../emulator/file";
import { cellAt, sheetNamed, type Workbook } from "../../src/workbook/grid";
import type { SheetWrite } from "../../src/workbook/write";
import { asExcel } from "../hosts/excel/support/opened";
import { AT, plan, sheetWrite } from "../hosts/excel/support/plans";
import { createXlsx } from "../../src/hosts/xlsx/create";
import { filledSheets } from "../support/filled-templates";
import { gridPackage } from "../support/grid-package";
import { workbookOf } from "./support/books";

const GOLDEN = new Uint8Array(readFileSync(join(__dirname, "../golden/hengyang-2022/workbook.xlsx")));
const open = (bytes: Uint8Array = GOLDEN): Promise<EmulatedFile> =>
  emulateFile({ bytes, name: "workbook.xlsx", profile: "ltsc2021" });
const read = async (bytes: Uint8Array): Promise<Workbook> =>
  (await openXlsx(bytes, "workbook.xlsx").read()).workbook;

it("saves an untouched file as the same bytes", async () => {
  expect(await (await open()).save()).toEqual(openXlsx(GOLDEN, "workbook.xlsx").save());
});

it("saves values, formulas, formats and fills that changed", async () => {
  const excel = await open();
  const [first] = excel.engine.book.sheets;
  const { simulate } = excel.engine;
  simulate.userEdit(first?.name ?? "", "F40", "=1+1");
  simulate.userEdit(first?.name ?? "", "F41", "85%");
  const sheet = (await read(await excel.save())).sheets[0];
  expect(sheet && cellAt(sheet, { row: 39, column: 5 }).formula).toBe("=1+1");
  expect(sheet && cellAt(sheet, { row: 40, column: 5 })).toMatchObject({ value: 0.85, format: "0%" });
});

it("saves a sheet of ours with its texts, links, widths, head and page, as the file's own host would", async () => {
  const bytes = gridPackage(workbookOf([{ name: "自评", cells: { A1: "表" } }]));
  const write: SheetWrite = sheetWrite({ columnWidths: [8, 10.5, 60] });
  const excel = await open(bytes);
  await excelHost(asExcel(excel)).apply(plan(write), AT);
  const file = openXlsx(bytes, "workbook.xlsx");
  await file.apply(plan(write), AT);
  const [ours, theirs] = [await read(await excel.save()), await read(file.save())];
  expect(sheetNamed(ours, "校验结果")).toEqual(sheetNamed(theirs, "校验结果"));
});

it("opens with the fills of blank cells, so that the unit's own colours are known", async () => {
  const bytes = gridPackage(workbookOf([{ name: "自评", cells: { A1: "表", B2: {} } }]), {
    "自评!B2": "#FFFF00",
  });
  const { engine } = await open(bytes);
  expect(engine.book.sheets[0]?.rows.get(1)?.get(1)?.look.fill).toBe("#FFFF00");
});

it("opens with the letters and the alignment of cells, so that a form looks like one", async () => {
  const { engine } = await open(createXlsx(filledSheets("department-2022")));
  const look = (row: number) => engine.book.sheets[0]?.rows.get(row)?.get(0)?.look;
  expect(look(0)).toMatchObject({ bold: true, fontSize: 18, horizontal: "Center", pattern: "None" });
  expect(look(7)).toMatchObject({ bold: false, fontSize: 11, horizontal: "Left", wrap: true });
});

it.each<[string, (excel: EmulatedFile) => void]>([
  ["a new name", ({ engine }) => engine.simulate.renameSheet(engine.book.sheets[0]?.name ?? "", "改")],
  ["protection", ({ engine }) => engine.simulate.protectSheet(engine.book.sheets[0]?.name ?? "", true)],
  ["hidden rows", ({ engine }) => void engine.book.sheets[0]?.hiddenRows.add(99)],
  ["merged areas", ({ engine }) => void engine.book.sheets[0]?.merges.pop()],
  ["parts of others", ({ engine }) => void engine.book.xmlParts.push({ id: "x", xml: "<a/>" })],
])("refuses to save %s rather than to lose it", async (_, change) => {
  const excel = await open();
  change(excel);
  await expect(excel.save()).rejects.toThrow("not modelled");
});

it("gives sheets new ids when the file is opened again", async () => {
  const excel = await open();
  const again = await excel.reopen();
  const ids = ({ engine }: EmulatedFile): readonly string[] => engine.book.sheets.map(({ id }) => id);
  expect(ids(again).filter((id) => ids(excel).includes(id))).toEqual([]);
});
