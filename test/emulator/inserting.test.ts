/** Sheets that come from another file, in all three clients: W41 inserted, W42 opened beside the workbook; saved with all that they carry. */
import { openXlsx } from "../../src/hosts/xlsx";
import { createXlsx } from "../../src/hosts/xlsx/create";
import { OpcPackage } from "../../src/hosts/xlsx/package/package";
import { openSession } from "../../src/hosts/xlsx/read/session";
import { emulateFile, type EmulatedFile } from "../../emulator/file";
import type { RequestContext } from "../../src/hosts/excel/surface";
import type { Workbook } from "../../src/workbook/grid";
import { audit } from "../support/audit";
import { filledSheets } from "../support/filled-templates";
import { gridPackage } from "../support/grid-package";
import { bookPackage, partText } from "../support/packages";
import { CLIENTS } from "./support/clients";
import { codeOf, sessionOn, type Session } from "./support/session";
import { workbookOf } from "./support/books";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const FORMS = createXlsx(filledSheets("department-2022"));
const PAIR = bookPackage({
  sheets: [
    { name: "表", body: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>' },
    {
      name: "附表",
      body: '<sheetData><row r="1"><c r="A1"><f>表!A1*3</f></c></row></sheetData><sheetProtection sheet="1"/>',
    },
  ],
});

/** Inserts a file and gives the ids. */
async function insert(context: RequestContext, file: string): Promise<readonly string[]> {
  const ids = context.workbook.insertWorksheetsFromBase64?.(file, { positionType: "End" });
  await context.sync();
  return ids?.value ?? [];
}

describe.each(CLIENTS)("%s", (_, open) => {
  const start = () => open({ workbook: workbookOf([{ name: "表", cells: { A1: 1 } }]), profile: "ltsc2021" });

  it("W41 inserts all sheets behind the others and gives their ids; a name that is taken gets a number", async () => {
    const { Excel, emulated } = await start();
    const [ids, sheets] = await Excel.run(async (context) => {
      const inserted = await insert(context, base64(PAIR));
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/protection/protected");
      await context.sync();
      return [inserted, worksheets.items.map(({ id, name, protection }) => [id, name, protection.protected])];
    });
    expect(sheets.slice(1)).toEqual([
      [ids[0], "表 (2)", false],
      [ids[1], "附表", true],
    ]);
    expect(emulated.engine.simulate.textOf("附表", "A1")).toBe("6");
  });

  it("W42 opens a file in a window of its own, and the workbook stays as it is", async () => {
    const { Excel, emulated } = await start();
    await Excel.createWorkbook(base64(PAIR));
    expect(emulated.engine.openedApart).toEqual([PAIR]);
    expect(emulated.engine.book.sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(await codeOf(Excel.createWorkbook("AAAA"))).toBe("InvalidArgument");
  });

  it("W42 waits until the user has finished typing", async () => {
    const { Excel, emulated } = await start();
    emulated.faults.cellEdit = true;
    const creating = Excel.createWorkbook(base64(PAIR));
    setTimeout(() => (emulated.faults.cellEdit = false), 30);
    await creating;
    expect(emulated.engine.openedApart).toHaveLength(1);
  });
});

const session = (more: Parameters<typeof sessionOn>[1] = {}): Promise<Session> =>
  sessionOn([{ name: "表", cells: { A1: 1 } }], more);
const insertInto = ({ run }: Session, file: string): Promise<readonly string[]> =>
  run((_, context) => insert(context, file));
const names = ({ excel }: Session): readonly string[] => excel.engine.book.sheets.map(({ name }) => name);

describe("W41 is refused", () => {
  it.each([
    ["what is no workbook", "AAAA", {}, "InvalidArgument"],
    ["while the structure is protected", base64(PAIR), { structureProtected: true }, "AccessDenied"],
    ["in a workbook that may be read only", base64(PAIR), { readOnly: true }, "AccessDenied"],
  ])("%s", async (_, file, more: Partial<Workbook>, code) => {
    const workbook = workbookOf([{ name: "表" }], more);
    const opened = await session({ workbook });
    expect(await codeOf(insertInto(opened, file))).toBe(code);
    expect(names(opened)).toEqual(["表"]);
  });

  it("by an Excel below ExcelApi 1.13", async () => {
    const opened = await session({ profile: "old" });
    expect(await insertInto(opened, base64(PAIR))).toEqual([]);
    expect(names(opened)).toEqual(["表"]);
  });

  it("where it is asked for places that we do not use: throws, not modelled", async () => {
    const { run } = await session();
    const asked = run(async (_, context) => {
      context.workbook.insertWorksheetsFromBase64?.(base64(PAIR), { positionType: "Beginning" as "End" });
      await context.sync();
    });
    expect(await codeOf(asked)).toBe("NotModelled");
  });
});

it("W41 empties the list of what can be undone before it", async () => {
  const opened = await session({ profile: "m365win" });
  await opened.enter("B1", 1);
  await opened.enter("B2", 2);
  await insertInto(opened, base64(PAIR));
  expect(opened.excel.engine.book.undo).toHaveLength(1);
});

it.each<["refused" | "reported", number]>([
  ["refused", 1],
  ["reported", 3],
])("F inserting %s: an error, and %i sheets", async (inserting, count) => {
  const opened = await session({ faults: { inserting } });
  expect(await codeOf(insertInto(opened, base64(PAIR)))).toBe("GeneralException");
  expect(names(opened)).toHaveLength(count);
});

describe("an inserted sheet is saved", () => {
  const bytes = gridPackage(workbookOf([{ name: "自评表", cells: { A1: "旧" } }]), {
    "自评表!B2": "#FFFF00",
  });
  const withForms = async (): Promise<EmulatedFile> => {
    const excel = await emulateFile({ bytes, name: "表.xlsx", profile: "ltsc2021" });
    const run = excel.Excel.run as (work: (context: RequestContext) => Promise<unknown>) => Promise<unknown>;
    await run((context) => insert(context, base64(FORMS)));
    return excel;
  };

  it("with its cells, merged areas, locks, looks, validations and page", async () => {
    const excel = await withForms();
    const saved = await excel.save();
    expect(audit(saved)).toEqual([]);
    const { workbook } = await openXlsx(saved, "表.xlsx").read();
    const forms = (await openXlsx(FORMS, "表样.xlsx").read()).workbook.sheets;
    expect(workbook.sheets.slice(1)).toEqual(
      forms.map((form) => (form.name === "自评表" ? { ...form, name: "自评表 (2)" } : form)),
    );
    expect(partText(saved, "xl/worksheets/sheet3.xml")).toContain("<dataValidation ");
  });

  it("with what was typed into it since, and only that", async () => {
    const excel = await withForms();
    excel.engine.simulate.userEdit("自评表 (2)", "C4", "12.5");
    const saved = await excel.save();
    const session = await openSession(new OpcPackage(saved, "表.xlsx"));
    expect(session.sheetNamed("自评表 (2)")?.rows[3]?.[2]?.value).toBe(12.5);
    const untouched = await (await withForms()).save();
    const [before, after] = [untouched, saved].map((file) => partText(file, "xl/worksheets/sheet2.xml"));
    expect(after).toBe(before);
  });

  it("and stands there when the file is opened again, with merged areas and fills", async () => {
    const again = await (await withForms()).reopen();
    const sheet = again.engine.book.sheets.find(({ name }) => name === "自评表 (2)");
    expect(sheet?.merges.length).toBeGreaterThan(10);
    const fills = [...(sheet?.rows.values() ?? [])].flatMap((cells) =>
      [...cells.values()].map(({ look }) => look.fill),
    );
    expect(fills).toContain("#EDF2F8");
    expect(sheet?.protected).toBe(true);
    expect(await again.save()).toEqual(openXlsx(await again.save(), "表.xlsx").save());
  });
});
