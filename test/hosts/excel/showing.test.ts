/** Showing cells, hearing of edits and selections, several parts of ours, and that no proxy outlives its run. */
import { excelHost, type ExcelHost } from "../../../src/hosts/excel";
import { HostProblem } from "../../../src/hosts/host";
import { emulate, type EmulatedExcel } from "../../../emulator/emulate";
import type { ProfileName } from "../../../emulator/profiles";
import { EMPTY_STATE, encodeState, type WorkbookState } from "../../../src/workbook/state";
import { asExcel } from "./support/opened";
import { AT, formBook, markPlan, plan, set, sheetWrite } from "./support/plans";

async function start(profile: ProfileName = "ltsc2021", xmlParts: readonly string[] = []) {
  const excel = await emulate({ workbook: formBook(), profile, xmlParts });
  return { excel, host: excelHost(asExcel(excel), { readMergesOf: () => false }) };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
const inFront = ({ engine }: EmulatedExcel) => [engine.book.active.name, engine.book.selection];

describe("showing a cell", () => {
  it("brings the sheet to the front and selects the cell, in one trip", async () => {
    const { excel, host } = await start();
    await host.reveal({ sheet: "基础 数据", row: 3, column: 1 });
    expect(inFront(excel)).toEqual(["基础 数据", { top: 3, left: 1, bottom: 3, right: 1 }]);
    expect(excel.counters.trips).toBe(1);
  });

  it("goes to a sheet that was renamed since it was read", async () => {
    const { excel, host } = await start();
    await host.read();
    excel.engine.simulate.renameSheet("自评", "改");
    await host.reveal({ sheet: "自评", row: 0, column: 0 });
    expect(inFront(excel)[0]).toBe("改");
  });

  it.each([
    ["a hidden sheet", { sheet: "去年", row: 0, column: 0 }, "去年"],
    ["a hidden row", { sheet: "基础 数据", row: 2, column: 1 }, "B3"],
  ])("says that %s is hidden, and shows it when asked to", async (_, cell, where) => {
    const { excel, host } = await start();
    if (cell.sheet === "基础 数据") excel.engine.simulate.protectSheet(cell.sheet, false);
    const error: unknown = await host.reveal(cell).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "hidden" });
    expect(error instanceof HostProblem && error.what).toContain(where);
    await host.uncover(cell);
    expect(inFront(excel)[0]).toBe(cell.sheet);
    await host.reveal(cell);
  });

  it("says that a sheet is gone", async () => {
    const { host } = await start();
    await expect(host.reveal({ sheet: "没有", row: 0, column: 0 })).rejects.toMatchObject({
      code: "sheet-missing",
    });
    await expect(host.uncover({ sheet: "没有", row: 0, column: 0 })).rejects.toMatchObject({
      code: "sheet-missing",
    });
  });
});

describe.each<ProfileName>(["ltsc2021", "web"])("hearing of the user on %s", (profile) => {
  it("tells of edits by the user and by colleagues, and not of its own", async () => {
    const { excel, host } = await start(profile);
    await host.read();
    let edits = 0;
    const stop = await host.onEdited(() => (edits += 1));
    await host.apply(plan(set("H33", 97, 98), sheetWrite()), AT);
    await settle();
    expect(edits).toBe(0);
    excel.engine.simulate.userEdit("自评", "H30", "41");
    excel.engine.simulate.remoteEdit("自评", "H31", "56");
    await settle();
    expect(edits).toBe(2);
    await stop();
    excel.engine.simulate.userEdit("自评", "H30", "42");
    await settle();
    expect(edits).toBe(2);
  });

  it("tells the first cell of each selection", async () => {
    const { excel, host } = await start(profile);
    await host.read();
    const cells: unknown[] = [];
    await host.onSelected((cell) => void cells.push(cell));
    excel.engine.simulate.select("自评", "D6:E7");
    await settle();
    expect(cells).toEqual([{ sheet: "自评", row: 5, column: 3 }]);
  });
});

describe("what is kept in the workbook", () => {
  const withPack = (pack: string): WorkbookState => ({ ...EMPTY_STATE, pack });

  it("is read from the one of several parts that knows most, and brought together by the next write", async () => {
    const journal = [{ at: AT, entries: [], sheetsAdded: [] }];
    const { excel, host } = await start("ltsc2021", [
      encodeState(withPack("旧")),
      encodeState({ ...withPack("新"), journal }),
    ]);
    expect((await host.read()).state.pack).toBe("新");
    await host.remember({ policies: { steps: "linear" } });
    expect(excel.engine.book.xmlParts).toHaveLength(1);
    expect((await host.read()).state).toMatchObject({ pack: "新", policies: { steps: "linear" } });
  });

  it("is told to be damaged when it cannot be read whole", async () => {
    const { host } = await start("ltsc2021", [
      '<state xmlns="urn:jxzp:workbook-state:1">{"journal":</state>',
    ]);
    expect((await host.read()).stateDamaged).toBe(true);
  });

  it("leaves parts of others alone", async () => {
    const other = '<a xmlns="urn:other">x</a>';
    const { excel, host } = await start("ltsc2021", [other]);
    await host.remember({ pack: "x" });
    await host.clear("everything");
    expect(excel.engine.book.xmlParts.map(({ xml }) => xml)).toEqual([other]);
  });
});

it("lets no proxy outlive its run", async () => {
  const { excel, host } = await start();
  excel.OfficeExtension.config.strict = true;
  const whole = async (one: ExcelHost): Promise<void> => {
    await one.start();
    await one.read();
    await one.apply(plan(set("H33", 97, 98), markPlan("D6", "warning"), sheetWrite()), AT);
    await one.remember({ pack: "x" });
    await one.reveal({ sheet: "自评", row: 5, column: 3 });
    await one.clear("marks");
    await one.restore("all");
    await one.read();
  };
  await whole(host);
  expect(excel.engine.simulate.textOf("自评", "H33")).toBe("97");
});
