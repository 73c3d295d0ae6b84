/**
 * The whole way over the published workbook of 衡阳县自然资源局: read in Excel, assessed, planned, written, saved,
 * opened again and given back; and between the command line and Excel in both directions.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assessWorkbook, FULL_PLAN, makePlan } from "../../../src/assessment";
import { excelHost } from "../../../src/hosts/excel";
import type { Host } from "../../../src/hosts/host";
import { openXlsx } from "../../../src/hosts/xlsx";
import { emulateFile } from "../../../emulator/file";
import type { ProfileName } from "../../../emulator/profiles";
import { fromA1 } from "../../../src/workbook/address";
import { cellAt, sheetNamed, type Workbook } from "../../../src/workbook/grid";
import type { ApplyReport } from "../../../src/workbook/write";
import { CLIENTS_OF_FILES } from "../../emulator/support/clients";
import { asExcel } from "./support/opened";
import { AT } from "./support/plans";

const NAME = "workbook.xlsx";
const BYTES = new Uint8Array(readFileSync(join(__dirname, "../../golden/hengyang-2022", NAME)));
const REQUEST_BUDGET = 200 * 1024;

async function score(host: Host): Promise<ApplyReport> {
  const { workbook } = await host.read();
  const report = assessWorkbook(workbook, {});
  return host.apply(makePlan(report, { ...FULL_PLAN, at: AT }), AT);
}

/** Content of all cells by sheet, to be compared. */
function contentOf({ sheets }: Workbook) {
  return sheets.map(({ name, rows, merges }) => ({
    name,
    merges: merges.length,
    cells: rows.flatMap((row) =>
      (row ?? []).flatMap((cell) =>
        cell && cell.kind !== "blank" ? [[cell.value, cell.formula, cell.format]] : [],
      ),
    ),
  }));
}

function shownIn(workbook: Workbook, name: string, address: string): string {
  const sheet = sheetNamed(workbook, name);
  const at = fromA1(address);
  return sheet && at ? cellAt(sheet, at).text : "";
}

const contentIn = async (bytes: Uint8Array) => contentOf((await openXlsx(bytes, NAME).read()).workbook);

describe.each<ProfileName>(["ltsc2021", "web", "m365win"])("in Excel (%s)", (profile) => {
  it("reads the same findings as from the file", async () => {
    const excel = await emulateFile({ bytes: BYTES, name: NAME, profile });
    const inExcel = assessWorkbook((await excelHost(asExcel(excel)).read()).workbook, {});
    const inFile = assessWorkbook((await openXlsx(BYTES, NAME).read()).workbook, {});
    expect(inExcel.findings.map(({ key, message }) => [key, message])).toEqual(
      inFile.findings.map(({ key, message }) => [key, message]),
    );
  });

  it("finds the same without the merged areas", async () => {
    const excel = await emulateFile({ bytes: BYTES, name: NAME, profile });
    const host = excelHost(asExcel(excel), { readMergesOf: () => false });
    const inFile = assessWorkbook((await openXlsx(BYTES, NAME).read()).workbook, {});
    const inExcel = assessWorkbook((await host.read()).workbook, {});
    expect(inExcel.findings.map(({ key }) => key)).toEqual(inFile.findings.map(({ key }) => key));
  });

  it("writes 90.08% and 98, keeps them when saved, and gives the original back after reopening", async () => {
    const excel = await emulateFile({ bytes: BYTES, name: NAME, profile });
    const report = await score(excelHost(asExcel(excel)));
    expect(report.outcomes.filter(({ done, refusal }) => !done && refusal !== "own-colours")).toEqual([]);
    const again = await excel.reopen();
    const host = excelHost(asExcel(again));
    const { workbook, state } = await host.read();
    expect(state.journal).toHaveLength(1);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["校验结果", "评分底稿"]));
    expect(shownIn(workbook, "基础数据表", "D6")).toBe("90.08%");
    expect([shownIn(workbook, "自评表", "H33"), shownIn(workbook, "自评表", "D33")]).toEqual(["98", "优秀"]);
    await host.restore("all");
    expect(await contentIn(await again.save())).toEqual(await contentIn(BYTES));
  });

  it("is given back in Excel when the command line scored it", async () => {
    const file = openXlsx(BYTES, NAME);
    await score(file);
    const excel = await emulateFile({ bytes: file.save(), name: NAME, profile });
    const host = excelHost(asExcel(excel));
    await host.read();
    const { outcomes } = await host.restore("all");
    expect(outcomes.filter(({ done }) => !done)).toEqual([]);
    expect(await contentIn(await excel.save())).toEqual(await contentIn(BYTES));
  });

  it("is given back by the command line when Excel scored it", async () => {
    const excel = await emulateFile({ bytes: BYTES, name: NAME, profile });
    await score(excelHost(asExcel(excel)));
    const file = openXlsx(await excel.save(), NAME);
    const { outcomes } = await file.restore("all");
    expect(outcomes.filter(({ done }) => !done)).toEqual([]);
    expect(await contentIn(file.save())).toEqual(await contentIn(BYTES));
  });

  it("leaves the sheet in front and the selection as they were", async () => {
    const excel = await emulateFile({ bytes: BYTES, name: NAME, profile });
    const { book } = excel.engine;
    const before = [book.active.name, book.selection];
    await score(excelHost(asExcel(excel)));
    expect([book.active.name, book.selection]).toEqual(before);
  });
});

describe.each(CLIENTS_OF_FILES)("with %s", (_, open) => {
  it("makes one trip to start, one to read, one to check and one to write, under 200 KB", async () => {
    const { Excel, emulated } = await open({ bytes: BYTES, name: NAME, profile: "ltsc2021" });
    const host = excelHost(asExcel({ Excel }), { readMergesOf: () => false });
    await host.start();
    expect(emulated.counters.trips).toBe(1);
    const { workbook } = await host.read();
    expect(emulated.counters.trips).toBe(2);
    const report = assessWorkbook(workbook, {});
    await host.apply(makePlan(report, { ...FULL_PLAN, at: AT }), AT);
    expect(emulated.counters.trips).toBe(4);
    const write = emulated.counters.all.filter(({ writes }) => writes);
    expect(write).toHaveLength(1);
    expect(write[0]?.requestBytes).toBeLessThan(REQUEST_BUDGET);
    await host.read();
    expect(emulated.counters.trips).toBe(5);
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Every run that used a range gives its references back, in a trip that nobody waits for.
    expect(emulated.counters.releases).toBe(3);
  });

  it("makes one trip more for the merged areas", async () => {
    const { Excel, emulated } = await open({ bytes: BYTES, name: NAME, profile: "ltsc2021" });
    const host = excelHost(asExcel({ Excel }));
    await host.start();
    await host.read();
    expect(emulated.counters.trips).toBe(3);
    await host.read();
    expect(emulated.counters.trips).toBe(4);
  });
});
