/** Sizes and platforms, switchable faults, and the environment: S1 to S6, F, E1 to E8. */
import { emulate, type EmulatedExcel } from "../../emulator/emulate";
import { noFaults, type Faults } from "../../emulator/faults";
import { PANE_SIZES, touchPage, type TouchedPage } from "../../emulator/office/page";
import { PROFILES, type ProfileName } from "../../emulator/profiles";
import { workbookOf } from "./support/books";
import { codeOf, sessionOn, sessionWith } from "./support/session";

const MEGABYTE = 1024 * 1024;
const start = (profile: ProfileName, faults: Partial<Faults> = {}): Promise<EmulatedExcel> =>
  emulate({ workbook: workbookOf([{ name: "表", cells: { A1: 1 } }]), profile, faults });

describe("sizes", () => {
  const write = async (profile: ProfileName, characters: number): Promise<readonly [string, string]> => {
    const { run, excel } = await sessionWith({}, { profile });
    const rows = Math.ceil(characters / 30_000);
    const code = await codeOf(
      run(async (sheet, context) => {
        sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => ["x".repeat(30_000)]);
        await context.sync();
      }),
    );
    return [code, excel.engine.simulate.textOf("表", "A1").slice(0, 1)];
  };

  it("S1 refuses a request above 5 MB on the web, with nothing of it done; the desktop takes it", async () => {
    expect(await write("web", 5 * MEGABYTE)).toEqual(["RequestPayloadSizeLimitExceeded", ""]);
    expect(await write("web", 4.5 * MEGABYTE)).toEqual(["", "x"]);
    expect(await write("ltsc2021", 5 * MEGABYTE)).toEqual(["", "x"]);
  });

  it("S1 refuses an answer above 5 MB on the web, with everything done", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 200 }, (_, row) => [`A${row + 1}`, "x".repeat(30_000)]),
    );
    const { run, excel } = await sessionWith(cells, { profile: "web" });
    const reading = run(async (sheet, context) => {
      sheet.getRange("B1").values = [["写"]];
      sheet.getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(await codeOf(reading)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(excel.engine.simulate.textOf("表", "B1")).toBe("写");
  });

  it("S2 refuses to read more than five million cells", async () => {
    const { run } = await sessionWith({});
    const reading = run(async (sheet, context) => {
      sheet.getRange("A1:J500001").load("values");
      await context.sync();
    });
    expect(await codeOf(reading)).toBe("RangeExceedsLimit");
  });

  it("S3 refuses an operation over more than 33,554,000 cells on the web", async () => {
    const { run } = await sessionWith({}, { profile: "web" });
    const reading = run(async (sheet, context) => {
      sheet.getRange("A1:AG1048576").load("values");
      await context.sync();
    });
    expect(await codeOf(reading)).toBe("OperationCellsExceedLimit");
  });

  it.each(["ltsc2021", "mac", "web"] as const)(
    "S4 takes the time of the profile where it is asked to (%s)",
    async (name) => {
      const { run } = await sessionWith({ A1: 1 }, { profile: name, latency: "profile" });
      const before = performance.now();
      await run(async (sheet, context) => {
        sheet.load("name");
        await context.sync();
      });
      const [from, to] = PROFILES[name].latency;
      expect(performance.now() - before).toBeGreaterThanOrEqual(from - 2);
      expect(from).toBeLessThan(to);
    },
  );

  it("S5 counts trips, actions and bytes, and release trips apart", async () => {
    const { run, excel } = await sessionWith({ A1: 1 });
    await run(async (sheet, context) => {
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    const { trips, releases, all } = excel.counters;
    expect([trips, releases]).toEqual([1, 1]);
    expect(all[0]).toMatchObject({ release: false, writes: false, failed: null });
    expect(all[0]?.actions).toBeGreaterThan(2);
    expect(all[0]?.requestBytes).toBeGreaterThan(300);
    expect(all[0]?.responseBytes).toBeGreaterThan(20);
  });

  it("S6 lacks what is above its set in the oldest profile", async () => {
    const { Office } = await start("old");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    const { run } = await sessionWith({ A1: 1 }, { profile: "old" });
    await run(async (sheet) => {
      expect("getRanges" in sheet).toBe(false);
      expect("getRange" in sheet).toBe(true);
    });
  });
});

describe("faults", () => {
  const read = async ({ run }: Awaited<ReturnType<typeof sessionWith>>): Promise<string> =>
    codeOf(
      run(async (sheet, context) => {
        sheet.load("name");
        await context.sync();
      }),
    );

  it.each<[string, Partial<Faults>, string]>([
    ["F cellEdit", { cellEdit: true }, "InvalidOperationInCellEditMode"],
    ["F inactiveWorkbook", { elsewhere: "other-workbook" }, "InactiveWorkbook"],
    ["F chartSelected", { elsewhere: "chart" }, "InvalidSelection"],
    ["F failAt", { failAt: { trip: 0, action: 2, code: "Conflict" } }, "Conflict"],
    ["F generalExceptionOnce", { generalExceptionOnce: true }, "GeneralException"],
  ])("%s strikes", async (_, faults, code) => {
    expect(await read(await sessionWith({ A1: 1 }, { faults }))).toBe(code);
  });

  it("F failAt and F generalExceptionOnce strike once", async () => {
    const session = await sessionWith(
      { A1: 1 },
      { faults: { generalExceptionOnce: true, failAt: { trip: 0, action: 0, code: "Conflict" } } },
    );
    expect([await read(session), await read(session), await read(session)]).toEqual([
      "GeneralException",
      "Conflict",
      "",
    ]);
  });

  it("F protectedSheet, structureProtected and readOnly can be set on the workbook", async () => {
    const session = await sessionWith({ A1: 1 });
    const { simulate } = session.excel.engine;
    simulate.protectSheet("表", true);
    expect(await codeOf(session.enter("A1", 2))).toBe("AccessDenied");
    simulate.protectSheet("表", false);
    simulate.setReadOnly(true);
    expect(await codeOf(session.enter("A1", 2))).toBe("AccessDenied");
  });

  it("F mergedAreasFail strikes only the reading of merged areas", async () => {
    const session = await sessionOn([{ name: "表", merges: ["A1:B1"] }], {
      faults: { mergedAreasFail: true },
    });
    expect(await read(session)).toBe("");
    const merged = session.run(async (sheet, context) => {
      sheet.getRange("A1:B2").getMergedAreasOrNullObject?.().load("address");
      await context.sync();
    });
    expect(await codeOf(merged)).toBe("GeneralException");
  });

  it.each([
    ["request-lost", "1"],
    ["answer-lost", "2"],
  ] as const)("F hang (%s) never settles", async (hang, left) => {
    const session = await sessionWith({ A1: 1 }, { faults: { hang } });
    const late = new Promise<string>((resolve) => setTimeout(() => resolve("nothing"), 20));
    expect(await Promise.race([session.enter("A1", 2).then(() => "done"), late])).toBe("nothing");
    expect(session.excel.engine.simulate.textOf("表", "A1")).toBe(left);
  });

  it("F what happens between two trips happens just before the named one", async () => {
    const session = await sessionWith({ A1: 1 });
    const { simulate } = session.excel.engine;
    session.excel.faults.beforeTrip = { trip: 1, happen: () => simulate.renameSheet("表", "改") };
    expect(await read(session)).toBe("");
    expect(await read(session)).toBe("ItemNotFound");
  });

  it("F commentsNotImplemented: comments throw, not modelled", async () => {
    const { run } = await sessionWith({ A1: 1 });
    const using = run(
      async (_sheet, context) => void (context.workbook as unknown as { comments: unknown }).comments,
    );
    await expect(using).rejects.toThrow("not modelled");
  });
});

describe("environment", () => {
  it.each([
    ["ltsc2021", "PC"],
    ["mac", "Mac"],
    ["web", "OfficeOnline"],
  ] as const)("E1 is ready with host and platform (%s)", async (profile, platform) => {
    const { Office } = await start(profile);
    expect(await Office.onReady()).toEqual({ host: "Excel", platform });
  });

  it("E1 is ready without a host in a plain browser, and never when office.js is blocked", async () => {
    const workbook = workbookOf([{ name: "表" }]);
    const browser = await emulate({ workbook, profile: "web", inExcel: false });
    expect(await browser.Office.onReady()).toEqual({ host: null, platform: null });
    const blocked = await emulate({ workbook, profile: "web", faults: { officeBlocked: true } });
    const late = new Promise((resolve) => setTimeout(() => resolve("nothing"), 20));
    expect(await Promise.race([blocked.Office.onReady(), late])).toBe("nothing");
  });

  it.each<[ProfileName, string, string | undefined, boolean]>([
    ["ltsc2021", "ExcelApi", "1.14", true],
    ["ltsc2021", "ExcelApi", "1.15", false],
    ["ltsc2024", "ExcelApi", "1.17", true],
    ["ltsc2024", "ExcelApi", "1.18", false],
    ["m365win", "ExcelApi", "1.9", true],
    ["m365win", "ExcelApiDesktop", undefined, true],
    ["web", "ExcelApiOnline", "1.1", true],
    ["ltsc2021", "ExcelApiOnline", undefined, false],
    ["old", "ExcelApi", "1.10", false],
  ])("E2 compares versions part by part (%s %s %s)", async (profile, set, version, expected) => {
    const { Office } = await start(profile);
    expect(Office.context.requirements.isSetSupported(set, version)).toBe(expected);
  });

  it("E3 tells language, theme, storage prefix, version and mode as each platform does", async () => {
    const [windows, mac, web] = await Promise.all([start("m365win"), start("mac"), start("web")]);
    expect(windows.Office.context).toMatchObject({
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
      partitionKey: undefined,
      officeTheme: { isDarkTheme: true },
      diagnostics: { host: "Excel", platform: "PC" },
      document: { mode: "readWrite", url: "自评.xlsx" },
    });
    expect(mac.Office.context.contentLanguage).toBeUndefined();
    expect([web.Office.context.officeTheme, typeof web.Office.context.partitionKey]).toEqual([
      undefined,
      "string",
    ]);
    web.engine.simulate.setReadOnly(true);
    expect(web.Office.context.document.mode).toBe("readOnly");
    expect((await start("m365win", { noTheme: true })).Office.context.officeTheme).toBeUndefined();
  });

  const page = (): TouchedPage => ({
    history: { pushState: () => undefined, replaceState: () => undefined },
    localStorage: {},
    navigator: {},
  });

  it("E4 takes routing away from the page", () => {
    const touched = page();
    touchPage(touched, noFaults());
    expect(touched.history).toEqual({ pushState: null, replaceState: null });
  });

  it("E4 forbids storage and clipboard where the faults say so", async () => {
    const touched = page();
    touchPage(touched, { ...noFaults(), storageThrows: true, clipboardDenied: true });
    expect(() => touched.localStorage).toThrow("not available");
    const clipboard = touched.navigator.clipboard as { writeText(text: string): Promise<void> };
    await expect(clipboard.writeText("x")).rejects.toThrow("not available");
  });

  it("E5 presses a ribbon button, and counts its completion once", async () => {
    const { Office, controls } = await start("m365win");
    Office.actions.associate("一键评分", (event) => {
      event.completed();
      event.completed();
    });
    await controls.press("一键评分");
    expect(controls.completed).toBe(1);
  });

  it.each([
    ["E5 showing the pane", "addin"],
    ["E6 settings of the document", "settings"],
  ])("%s: throws, not modelled", async (_, member) => {
    const { Office } = await start("m365win");
    const holder = (member === "addin" ? Office : Office.context) as unknown as Record<string, unknown>;
    expect(() => holder[member]).toThrow("not modelled");
  });

  it("E7 opens one dialog at a time, over https only", async () => {
    const { Office, controls } = await start("m365win");
    const open = (url: string): Promise<number | undefined> =>
      new Promise((resolve) =>
        Office.context.ui.displayDialogAsync(url, {}, ({ error }) => resolve(error?.code)),
      );
    expect(await open("http://localhost/x.html")).toBe(12_005);
    expect(await open("https://localhost/x.html")).toBeUndefined();
    expect(await open("https://localhost/y.html")).toBe(12_007);
    controls.dialog?.close();
    expect(await open("https://localhost/y.html")).toBeUndefined();
  });

  it("E8 names the sizes at which the pane must work", () => {
    expect(PANE_SIZES[0]).toEqual({ width: 320, height: 378 });
  });
});
