/** What goes wrong in a real Excel, end to end: the user is told what happened and what to do, the workbook is whole. */
import { excelHost, type ExcelHost, type ExcelHostOptions } from "../../../src/hosts/excel";
import { HostProblem } from "../../../src/hosts/host";
import { emulate, type EmulatedExcel, type EmulateOptions } from "../../../emulator/emulate";
import type { ProfileName } from "../../../emulator/profiles";
import type { WritePlan } from "../../../src/workbook/write";
import { asExcel } from "./support/opened";
import { AT, formBook, markPlan, plan, set, sheetWrite } from "./support/plans";

const QUICK = { answerWithin: 60, retryAfter: 1 };
const PATIENT = { answerWithin: 20_000, retryAfter: 1 };
const WHOLE = (): WritePlan =>
  plan(set("D6", 0.8715, 0.9008), set("H33", 97, 98), markPlan("H33", "error"), sheetWrite());

interface Opened {
  readonly host: ExcelHost;
  readonly excel: EmulatedExcel;
  shown(cell: string, sheet?: string): string;
  names(): readonly string[];
}

async function start(
  profile: ProfileName = "ltsc2021",
  options: Partial<EmulateOptions & ExcelHostOptions> = {},
): Promise<Opened> {
  const excel = await emulate({ workbook: formBook(), profile, ...options });
  const host = excelHost(asExcel(excel), { timing: QUICK, readMergesOf: () => false, ...options });
  await host.read();
  excel.counters.reset();
  return {
    host,
    excel,
    shown: (cell, sheet = "自评") => excel.engine.simulate.textOf(sheet, cell),
    names: () => excel.engine.book.sheets.map(({ name }) => name),
  };
}

async function problemOf(work: Promise<unknown>): Promise<HostProblem> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof HostProblem)) throw new TypeError(`no host problem: ${String(error)}`);
  return error;
}

const isChinese = ({ what, remedy }: { readonly what: string; readonly remedy: string }): boolean =>
  /[\u4E00-\u9FFF]/.test(what) && /[\u4E00-\u9FFF]/.test(remedy) && !/[A-Za-z]{12}/.test(what);

/** Nothing was written, and nothing is left to be given back. */
async function expectUntouched({ host, shown, names }: Opened): Promise<void> {
  expect([shown("D6"), shown("H33")]).toEqual(["87.15%", "97"]);
  expect(names()).toEqual(["自评", "基础 数据", "去年", "空"]);
  expect((await host.read()).state.journal).toEqual([]);
}

describe.each<ProfileName>(["ltsc2021", "web", "m365win"])("%s", (profile) => {
  it("a cell is being edited: asks for Enter, and works when it is tried again", async () => {
    const opened = await start(profile);
    opened.excel.faults.cellEdit = true;
    for (const work of [opened.host.read(), opened.host.apply(WHOLE(), AT), opened.host.restore("last")]) {
      const problem = await problemOf(work);
      expect(problem.code).toBe("cell-being-edited");
      expect(problem.remedy).toContain("回车");
    }
    opened.excel.faults.cellEdit = false;
    await expectUntouched(opened);
    const { outcomes } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.every(({ done }) => done)).toBe(true);
  });

  it("typing begins between check and write: nothing is written, and the user is told", async () => {
    const opened = await start(profile);
    opened.excel.faults.beforeTrip = { trip: 1, happen: () => (opened.excel.faults.cellEdit = true) };
    expect((await problemOf(opened.host.apply(WHOLE(), AT))).code).toBe("cell-being-edited");
    opened.excel.faults.cellEdit = false;
    await expectUntouched(opened);
  });

  it("a sheet is protected: its cells are left alone and told, results go to our sheet", async () => {
    const opened = await start(profile);
    opened.excel.engine.simulate.protectSheet("自评", true);
    const { outcomes, trouble } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual(["locked", "locked", "locked", null]);
    expect(trouble).toBeUndefined();
    expect([opened.shown("H33"), opened.names().at(-1)]).toEqual(["97", "校验结果"]);
  });

  it("free cells of a protected sheet are written", async () => {
    const opened = await start(profile);
    const write = set("B3", 716, 717, { sheet: "基础 数据" });
    const locked = set("B4", 645, 646, { sheet: "基础 数据" });
    const { outcomes } = await opened.host.apply(plan(write, locked), AT);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, "locked"]);
    expect([opened.shown("B3", "基础 数据"), opened.shown("B4", "基础 数据")]).toEqual(["717", "645"]);
  });

  it("protection comes between check and write: the report tells what was done and what was not", async () => {
    const opened = await start(profile);
    const { simulate } = opened.excel.engine;
    opened.excel.faults.beforeTrip = { trip: 1, happen: () => simulate.protectSheet("自评", true) };
    const problem = await problemOf(opened.host.apply(WHOLE(), AT));
    expect(problem.code).toBe("protected-sheet");
    simulate.protectSheet("自评", false);
    await expectUntouched(opened);
  });

  it("the structure is protected: values and marks go in, the sheet is told", async () => {
    const opened = await start(profile);
    opened.excel.engine.simulate.protectStructure(true);
    const { outcomes } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, null, null, "structure-protected"]);
    expect(opened.shown("H33")).toBe("98");
  });

  it("the workbook is read-only: it can be read, and writing tells why not", async () => {
    const opened = await start(profile);
    opened.excel.engine.simulate.setReadOnly(true);
    expect((await opened.host.read()).workbook.readOnly).toBe(true);
    expect((await problemOf(opened.host.apply(WHOLE(), AT))).code).toBe("read-only");
    expect((await problemOf(opened.host.remember({ pack: "x" }))).code).toBe("read-only");
  });

  it("a sheet is renamed between read and write: its cells are written under the new name", async () => {
    const opened = await start(profile);
    opened.excel.engine.simulate.renameSheet("自评", "自评（改）");
    const { outcomes } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.every(({ done }) => done)).toBe(true);
    expect(opened.shown("H33", "自评（改）")).toBe("98");
    const { state } = await opened.host.read();
    expect(state.journal[0]?.entries[0]?.sheet).toBe("自评（改）");
    expect(opened.excel.engine.book.sheets.at(-1)?.rows.get(3)?.get(1)?.hyperlink?.documentReference).toBe(
      "'自评（改）'!H33",
    );
    await opened.host.restore("all");
    expect(opened.shown("H33", "自评（改）")).toBe("97");
  });

  it("a sheet is deleted between read and write: told for each of its cells", async () => {
    const opened = await start(profile);
    opened.excel.engine.simulate.deleteSheet("自评");
    const { outcomes } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([
      "sheet-missing",
      "sheet-missing",
      "sheet-missing",
      null,
    ]);
  });

  it("a sheet is deleted between check and write: nothing is written, and the record is taken back", async () => {
    const opened = await start(profile);
    const { simulate } = opened.excel.engine;
    opened.excel.faults.beforeTrip = { trip: 1, happen: () => simulate.deleteSheet("自评") };
    const problem = await problemOf(opened.host.apply(WHOLE(), AT));
    expect(problem.code).toBe("sheet-missing");
    expect((await opened.host.read()).state.journal).toEqual([]);
  });

  it.each(["userEdit", "remoteEdit"] as const)(
    "a cell changes between read and write (%s): it is left alone",
    async (edit) => {
      const opened = await start(profile);
      opened.excel.engine.simulate[edit]("自评", "H33", "96");
      const { outcomes } = await opened.host.apply(WHOLE(), AT);
      expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, "changed-since-reading", null, null]);
      expect(opened.shown("H33")).toBe("96");
    },
  );

  it.each(["userEdit", "remoteEdit"] as const)(
    "a cell changes in the moment between check and write (%s): it is given back to who changed it",
    async (edit) => {
      const opened = await start(profile);
      const { simulate } = opened.excel.engine;
      opened.excel.faults.beforeTrip = { trip: 1, happen: () => simulate[edit]("自评", "H33", "96") };
      const { outcomes } = await opened.host.apply(WHOLE(), AT);
      expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, "changed-since-reading", null, null]);
      expect([opened.shown("D6"), opened.shown("H33")]).toEqual(["90.08%", "96"]);
      await opened.host.restore("all");
      expect([opened.shown("D6"), opened.shown("H33")]).toEqual(["87.15%", "96"]);
      expect((await opened.host.read()).state.journal).toEqual([]);
    },
  );

  it("a cell changes in the moment before it is given back: the user's edit wins", async () => {
    const opened = await start(profile);
    await opened.host.apply(WHOLE(), AT);
    const { simulate } = opened.excel.engine;
    opened.excel.faults.beforeTrip = { trip: 1, happen: () => simulate.userEdit("自评", "H33", "=H30") };
    const { outcomes } = await opened.host.restore("all");
    expect(outcomes.find(({ cell }) => cell === "H33")?.refusal).toBe("changed-by-user");
    expect(opened.excel.engine.book.sheets[0]?.rows.get(32)?.get(7)?.formula).toBe("=H30");
    expect(opened.shown("D6")).toBe("87.15%");
  });

  it("an action fails in the middle: the report says what was done, and all of it can be given back", async () => {
    const opened = await start(profile);
    const actions = opened.excel.counters.actions;
    expect(actions).toBe(0);
    opened.excel.faults.failAt = { trip: 1, action: 22, code: "AccessDenied" };
    const { outcomes, trouble } = await opened.host.apply(WHOLE(), AT);
    expect(trouble && isChinese(trouble)).toBe(true);
    const done = outcomes.map((one) => one.done);
    expect(done[0]).toBe(true);
    expect(done.at(-1)).toBe(false);
    expect(outcomes.filter((one) => !one.done).every(({ refusal }) => refusal === "interrupted")).toBe(true);
    expect(opened.shown("D6")).toBe("90.08%");
    await opened.host.restore("all");
    await expectUntouched(opened);
  });

  it("stops between values and marks: the values are told as written, the marks as not", async () => {
    const opened = await start(profile);
    const send = opened.excel.engine.send.bind(opened.excel.engine);
    opened.excel.engine.send = (batch, flags) => {
      const action = batch.Actions.findIndex(({ Name }) => Name === "Color");
      if (action >= 0) opened.excel.faults.failAt = { trip: 0, action, code: "AccessDenied" };
      return send(batch, flags);
    };
    const { outcomes } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, null, "interrupted", "interrupted"]);
    expect([opened.shown("D6"), opened.shown("H33")]).toEqual(["90.08%", "98"]);
    await opened.host.restore("all");
    await expectUntouched(opened);
  });

  it.each(["GeneralException", "Conflict", "ServiceNotAvailable", "ActivityLimitReached"])(
    "an action fails once with %s: it is tried again, and nothing is doubled",
    async (code) => {
      const opened = await start(profile);
      opened.excel.faults.failAt = { trip: 1, action: 40, code };
      const { outcomes, trouble } = await opened.host.apply(WHOLE(), AT);
      expect(outcomes.every(({ done }) => done)).toBe(true);
      expect(trouble).toBeUndefined();
      expect(opened.names().slice(4)).toEqual(["校验结果"]);
      expect(opened.excel.engine.book.xmlParts).toHaveLength(1);
      expect((await opened.host.read()).state.journal).toHaveLength(1);
      await opened.host.restore("all");
      await expectUntouched(opened);
    },
  );

  it("a request fails once as a whole: it is tried again", async () => {
    const opened = await start(profile);
    opened.excel.faults.beforeTrip = {
      trip: 1,
      happen: () => (opened.excel.faults.generalExceptionOnce = true),
    };
    const { outcomes } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.every(({ done }) => done)).toBe(true);
  });

  it("a computer without a printer: the page cannot be set up, and nobody is bothered", async () => {
    const opened = await start(profile);
    const { engine } = opened.excel;
    const send = engine.send.bind(engine);
    engine.send = async (batch, flags) => {
      const printing = batch.Actions.findIndex(({ Name }) => Name === "PaperSize");
      if (printing < 0) return send(batch, flags);
      const given = await send({ ...batch, Actions: batch.Actions.slice(0, printing) }, flags);
      const error = { Code: "GeneralException", Message: "", Location: "PageLayout.paperSize" };
      return { ...given, Error: { ...error, ActionIndex: printing, HttpStatusCode: 500 } };
    };
    const { outcomes, trouble } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.every(({ done }) => done)).toBe(true);
    expect(trouble).toBeUndefined();
    expect(opened.host.syncLog().lastCode).toBe("GeneralException");
  });

  it("a request is lost: the user is told that nobody knows, and after reading again it can be written", async () => {
    const opened = await start(profile);
    opened.excel.faults.beforeTrip = { trip: 1, happen: () => (opened.excel.faults.hang = "request-lost") };
    const problem = await problemOf(opened.host.apply(WHOLE(), AT));
    expect(problem.code).toBe("no-answer");
    await expectUntouched(opened);
    const { outcomes } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.every(({ done }) => done)).toBe(true);
  });

  it("a write stops after its first part and cannot be looked into: nobody knows, and nothing else is said", async () => {
    const long = { value: "长".repeat(600), style: "text" as const };
    const many = sheetWrite({ rows: [...sheetWrite().rows, ...Array.from({ length: 5_000 }, () => [long])] });
    let typing = (): void => undefined;
    const opened = await start(profile, { timing: PATIENT, progress: () => typing() });
    typing = () => (opened.excel.faults.cellEdit = true);
    const problem = await problemOf(opened.host.apply(plan(set("H33", 97, 98), many), AT));
    expect(problem.code).toBe("no-answer");
    opened.excel.faults.cellEdit = false;
    expect((await opened.host.read()).state.journal).toHaveLength(1);
    await opened.host.restore("all");
    expect(opened.shown("H33")).toBe("97");
  });

  it("an answer is lost after everything was written: nothing is written twice, and all can be given back", async () => {
    const opened = await start(profile);
    opened.excel.faults.beforeTrip = { trip: 1, happen: () => (opened.excel.faults.hang = "answer-lost") };
    expect((await problemOf(opened.host.apply(WHOLE(), AT))).code).toBe("no-answer");
    const { outcomes } = await opened.host.apply(plan(set("H33", 97, 98)), AT);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual(["changed-since-reading"]);
    expect((await opened.host.read()).state.journal).toHaveLength(1);
    await opened.host.restore("all");
    await expectUntouched(opened);
  });

  it("merged areas cannot be read: everything else is, and a sheet that can be read on its own is", async () => {
    const excel = await emulate({ workbook: formBook(), profile, faults: { mergedAreasFail: true } });
    const host = excelHost(asExcel(excel), { timing: QUICK });
    const { workbook } = await host.read();
    expect(workbook.sheets).toHaveLength(4);
    expect(workbook.sheets[0]?.merges).toEqual([]);
    expect(host.syncLog().lastCode).toBe("GeneralException");
  });

  it("merged areas are not asked for again where they could not be read, nor where Excel has no such call", async () => {
    const excel = await emulate({ workbook: formBook(), profile, faults: { mergedAreasFail: true } });
    const host = excelHost(asExcel(excel), { timing: QUICK });
    await host.read();
    excel.counters.reset();
    await host.read();
    expect(excel.counters.trips).toBe(1);
    const older = excelHost(asExcel(excel), { supports: (set) => set !== "1.13" });
    await older.start();
    excel.counters.reset();
    await older.read();
    expect(excel.counters.trips).toBe(1);
  });

  it.each([
    ["other-workbook", "busy"],
    ["chart", "busy"],
  ] as const)("the user stands elsewhere (%s): told to click a cell", async (elsewhere, code) => {
    const opened = await start(profile);
    opened.excel.faults.elsewhere = elsewhere;
    const problem = await problemOf(opened.host.read());
    expect(problem.code).toBe(code);
    expect(problem.remedy).toContain("单元格");
  });

  it("a dialog of Excel is open: reading works, writing asks to close it", async () => {
    const opened = await start(profile);
    opened.excel.faults.modalDialog = true;
    await opened.host.read();
    expect((await problemOf(opened.host.apply(WHOLE(), AT))).remedy).toContain("关闭");
    opened.excel.faults.modalDialog = false;
    await expectUntouched(opened);
  });
});

describe("every code of Excel's table", () => {
  const codes = [
    ...["AccessDenied", "ItemNotFound", "ItemAlreadyExists", "InvalidArgument", "InvalidOperation"],
    ...["InvalidOperationInCellEditMode", "InvalidSelection", "InactiveWorkbook", "InvalidReference"],
    ...["RequestPayloadSizeLimitExceeded", "OperationCellsExceedLimit"],
    ...["NotImplemented", "ApiNotFound", "UnsupportedOperation", "ApiNotAvailable", "MemoryLimitReached"],
    ...[
      "RequestAborted",
      "WriteNotSupportedWhenModalDialogOpen",
      "FilteredRangeConflict",
      "MergedRangeConflict",
    ],
    ...["NonBlankCellOffSheet", "UnsupportedSheet", "FormulaLengthExceedsLimit", "SomethingNew"],
  ];
  it.each(codes)("%s becomes a problem with what and remedy in Chinese", async (code) => {
    const { host, excel } = await start();
    excel.faults.failAt = { trip: 0, action: 0, code };
    const problem = await problemOf(host.reveal({ sheet: "自评", row: 5, column: 3 }));
    expect(isChinese(problem)).toBe(true);
  });

  it.each(["PropertyNotLoaded", "InvalidObjectPath"])(
    "%s is our own mistake and is thrown as it is",
    async (code) => {
      const { host, excel } = await start();
      excel.faults.failAt = { trip: 0, action: 0, code };
      await expect(host.reveal({ sheet: "自评", row: 5, column: 3 })).rejects.toMatchObject({ code });
    },
  );
});

describe("large writes", () => {
  const row = (number: number) => [
    { value: "错误", style: "error" as const },
    { value: `H${number}`, style: "link" as const, link: { sheet: "自评", cell: `H${number}` } },
    { value: "长".repeat(600), style: "text" as const },
  ];
  const many = (rows: number) =>
    sheetWrite({ rows: [...sheetWrite().rows, ...Array.from({ length: rows }, (_, at) => row(at + 1))] });

  it("go in chunks below 5 MB, each with its progress", async () => {
    const steps: number[] = [];
    const opened = await start("web", { timing: PATIENT, progress: (done) => void steps.push(done) });
    const { outcomes } = await opened.host.apply(plan(set("H33", 97, 98), many(5_000)), AT);
    expect(outcomes.every(({ done }) => done)).toBe(true);
    const sizes = opened.excel.counters.all
      .filter(({ writes }) => writes)
      .map(({ requestBytes }) => requestBytes);
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(steps).toHaveLength(sizes.length);
    expect(opened.shown("C5003", "校验结果")).toBe("长".repeat(600));
  });

  it("can be stopped between chunks; what was written is told and can be given back", async () => {
    let host: ExcelHost | null = null;
    const opened = await start("web", { timing: PATIENT, progress: () => host?.cancel() });
    host = opened.host;
    const { outcomes, trouble } = await host.apply(plan(set("H33", 97, 98), many(5_000)), AT);
    expect(trouble?.what).toContain("停止");
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, "interrupted"]);
    expect(opened.shown("H33")).toBe("98");
    await host.restore("all");
    await expectUntouched(opened);
  });

  it("go in smaller pieces when Excel still refuses their size", async () => {
    const opened = await start("web");
    const refuse = (): void => {
      opened.excel.faults.failAt = { trip: 0, action: 0, code: "RequestPayloadSizeLimitExceeded" };
    };
    opened.excel.faults.beforeTrip = { trip: 1, happen: refuse };
    const { outcomes } = await opened.host.apply(WHOLE(), AT);
    expect(outcomes.every(({ done }) => done)).toBe(true);
    expect(opened.excel.counters.all.filter(({ writes }) => writes).length).toBeGreaterThan(2);
  });
});

describe("large sheets", () => {
  const rows = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`A${at + 1}`, `第${at + 1}行`]));

  it("are read in a second trip below row 600", async () => {
    const workbook = { ...formBook(), sheets: [...(await sheetsOf(rows(700)))] };
    const excel = await emulate({ workbook, profile: "ltsc2021" });
    const host = excelHost(asExcel(excel), { readMergesOf: () => false });
    const read = await host.read();
    expect(read.workbook.sheets[0]?.rows).toHaveLength(700);
    expect(excel.counters.trips).toBe(3);
    expect(read.workbook.sheets[0]?.truncated).toBeUndefined();
  });

  it("are read in pieces when the answer would be too large", async () => {
    const text = (at: number): string => `${at}${"长".repeat(3_000)}`;
    const cells = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`A${at + 1}`, text(at)]));
    const workbook = { ...formBook(), sheets: [...(await sheetsOf(cells))] };
    const excel = await emulate({ workbook, profile: "web" });
    const host = excelHost(asExcel(excel), { readMergesOf: () => false });
    const { workbook: read } = await host.read();
    expect(read.sheets[0]?.rows).toHaveLength(400);
    expect(read.sheets[0]?.rows[399]?.[0]?.value).toBe(text(399));
  });
});

async function sheetsOf(cells: Readonly<Record<string, string>>) {
  const { workbookOf } = await import("../../emulator/support/books");
  return workbookOf([{ name: "大表", cells }]).sheets;
}
