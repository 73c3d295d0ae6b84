/** Clean forms put into the open workbook, through our client and Microsoft's: where they go, and where they cannot. */
import { excelHost, type ExcelHost, type ExcelHostOptions } from "../../../../src/hosts/excel";
import { templateFile } from "../../../../src/hosts/template-file";
import { PROFILES, supports } from "../../../../emulator/profiles";
import type { EmulatedExcel, EmulateOptions } from "../../../../emulator/emulate";
import { makeTemplate } from "../../../../src/templates";
import { CLIENTS } from "../../../emulator/support/clients";
import { workbookOf } from "../../../emulator/support/books";
import { asExcel } from "../support/opened";
import { AT, formBook, plan, set, sheetWrite } from "../support/plans";

const FORMS = templateFile([
  makeTemplate({ form: "basic-data", pack: "hunan-hengyang-2022", year: 2025 }),
  makeTemplate({ form: "self-evaluation", pack: "hunan-hengyang-2022", year: 2025 }),
]);
const QUICK = { retryAfter: 1 };
/** For Excels that never answer; others may take their time on a busy computer. */
const IMPATIENT = { answerWithin: 100 };

interface Opened {
  readonly host: ExcelHost;
  readonly emulated: EmulatedExcel;
}

const names = ({ emulated }: Opened): readonly string[] =>
  emulated.engine.book.sheets.map(({ name }) => name);

describe.each(CLIENTS)("%s", (_, open) => {
  const start = async (
    options: Partial<EmulateOptions> = {},
    own: Partial<ExcelHostOptions> = {},
  ): Promise<Opened> => {
    const profile = options.profile ?? "ltsc2021";
    const client = await open({ workbook: workbookOf([{ name: "自评表" }]), profile, ...options });
    const has = (set: string): boolean => supports(PROFILES[profile], "ExcelApi", set);
    const host = excelHost(asExcel(client), { timing: QUICK, supports: has, ...own });
    return { host, emulated: client.emulated };
  };

  it("puts them behind the other sheets, tells the names that they got, and shows the first", async () => {
    const opened = await start();
    expect(await opened.host.insertSheets(FORMS)).toEqual({
      kind: "inserted",
      sheets: ["基础数据表", "自评表 (2)"],
    });
    expect(names(opened)).toEqual(["自评表", "基础数据表", "自评表 (2)"]);
    expect(opened.emulated.engine.book.active.name).toBe("基础数据表");
  });

  it("looks, inserts and shows in three trips, and the next read is one, with one for merged areas", async () => {
    const { host, emulated } = await start();
    await host.start();
    await host.read();
    emulated.counters.reset();
    await host.insertSheets(FORMS);
    expect(emulated.counters.trips).toBe(3);
    emulated.counters.reset();
    const { workbook } = await host.read();
    expect(emulated.counters.trips).toBe(2);
    expect(workbook.sheets.map(({ name, protected: locked }) => [name, locked])).toEqual([
      ["自评表", false],
      ["基础数据表", true],
      ["自评表 (2)", true],
    ]);
    emulated.counters.reset();
    await host.read();
    expect(emulated.counters.trips).toBe(1);
  });

  it("leaves them alone when everything of ours is given back and cleared", async () => {
    const opened = await start({ workbook: formBook() });
    const { host } = opened;
    await host.read();
    await host.insertSheets(FORMS);
    await host.apply(plan(set("H33", 97, 98), sheetWrite()), AT);
    await host.restore("all");
    await host.clear("everything");
    expect(names(opened)).toEqual(["自评", "基础 数据", "去年", "空", "基础数据表", "自评表"]);
    expect(opened.emulated.engine.simulate.textOf("自评", "H33")).toBe("97");
  });

  it("opens them beside the workbook where Excel cannot insert a file", async () => {
    const refusing = () => start({ faults: { inserting: "refused" } });
    const lacking = () => start({}, { supports: (set) => set !== "1.13" });
    const failing = (code: string) => async () => {
      const opened = await start();
      opened.emulated.faults.failAt = { trip: 1, action: 0, code };
      return opened;
    };
    const unheardOf = failing("FileBlockedByPolicy");
    for (const begin of [refusing, lacking, unheardOf, failing("InvalidArgument")]) {
      const opened = await begin();
      expect(await opened.host.insertSheets(FORMS)).toEqual({ kind: "opened-apart" });
      expect(opened.emulated.engine.openedApart).toEqual([FORMS]);
      expect(names(opened)).toEqual(["自评表"]);
    }
  });

  it("says so where Excel can do neither", async () => {
    const { host } = await start({ profile: "old" });
    await expect(host.insertSheets(FORMS)).rejects.toMatchObject({ code: "unsupported-excel" });
  });

  it("believes its eyes where Excel inserts and reports an error all the same", async () => {
    const opened = await start({ faults: { inserting: "reported" }, profile: "web" });
    expect(await opened.host.insertSheets(FORMS)).toMatchObject({ kind: "inserted", sheets: { length: 2 } });
    expect(names(opened)).toHaveLength(3);
    expect(opened.emulated.engine.openedApart).toEqual([]);
  });

  it.each<[string, Partial<EmulateOptions>, string]>([
    [
      "the structure is protected",
      { workbook: workbookOf([{ name: "表" }], { structureProtected: true }) },
      "structure-protected",
    ],
    [
      "the workbook may be read only",
      { workbook: workbookOf([{ name: "表" }], { readOnly: true }) },
      "read-only",
    ],
    ["somebody is typing", { faults: { cellEdit: true } }, "cell-being-edited"],
    ["a dialog is open", { faults: { modalDialog: true } }, "busy"],
    ["Excel does not answer", { faults: { hang: "request-lost" } }, "no-answer"],
  ])("tells what to do where %s, and nothing is opened elsewhere", async (_name, options, code) => {
    const opened = await start(options, options.faults?.hang ? { timing: IMPATIENT } : {});
    const trouble: unknown = await opened.host.insertSheets(FORMS).catch((error: unknown) => error);
    expect(trouble).toMatchObject({ code, name: "HostProblem" });
    expect(opened.emulated.engine.openedApart).toEqual([]);
  });

  it("waits and tries again while others are editing, without inserting twice", async () => {
    const opened = await start();
    opened.emulated.faults.failAt = { trip: 1, action: 0, code: "Conflict" };
    expect(await opened.host.insertSheets(FORMS)).toMatchObject({ kind: "inserted" });
    expect(names(opened)).toHaveLength(3);
    // The answer is a conflict although everything was done.
    opened.emulated.faults.failAt = { trip: 1, action: 12, code: "Conflict" };
    expect(await opened.host.insertSheets(FORMS)).toMatchObject({ sheets: ["基础数据表 (2)", "自评表 (3)"] });
    expect(names(opened)).toHaveLength(5);
  });

  it("is not troubled when the first of them cannot be shown", async () => {
    const opened = await start();
    opened.emulated.faults.failAt = { trip: 2, action: 0, code: "InvalidOperation" };
    expect(await opened.host.insertSheets(FORMS)).toMatchObject({ kind: "inserted" });
  });

  it("refuses a file that does not fit into one request", async () => {
    const { host } = await start();
    const large = new Uint8Array(3.2 * 1024 * 1024);
    await expect(host.insertSheets(large)).rejects.toMatchObject({ code: "too-large" });
  });
});
