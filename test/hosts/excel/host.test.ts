/** The Excel host on our client and on Microsoft's: what it reads and writes, and in how many trips. */
import { excelHost, type ExcelHost } from "../../../src/hosts/excel";
import { emulate, type EmulatedExcel, type EmulateOptions } from "../../../emulator/emulate";
import { EMPTY_STATE } from "../../../src/workbook/state";
import { CLIENTS } from "../../emulator/support/clients";
import { workbookOf } from "../../emulator/support/books";
import { asExcel } from "./support/opened";
import { AT, formBook, markPlan, plan, set, sheetWrite } from "./support/plans";

interface Opened {
  readonly host: ExcelHost;
  readonly emulated: EmulatedExcel;
}

describe.each(CLIENTS)("%s", (_, open) => {
  const start = async (options: Partial<EmulateOptions> = {}): Promise<Opened> => {
    const client = await open({ workbook: formBook(), profile: "ltsc2021", ...options });
    const host = excelHost(client.Excel, { readMergesOf: () => false });
    return { host, emulated: client.emulated };
  };
  const shown = ({ emulated }: Opened, cell: string): string => emulated.engine.simulate.textOf("自评", cell);

  it("reads values, formulas, formats, hidden lines and what is unlocked as they stand", async () => {
    const workbook = formBook();
    const { host } = await start({ workbook });
    const { workbook: read, state } = await host.read();
    expect(state).toEqual(EMPTY_STATE);
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["自评", "visible"],
      ["基础 数据", "visible"],
      ["去年", "hidden"],
      ["空", "visible"],
    ]);
    const [form, base] = workbook.sheets;
    expect(read.sheets[0]?.rows).toEqual(form?.rows);
    expect(read.sheets[1]?.rows).toEqual(base?.rows);
    expect(read.sheets[1]?.hiddenRows).toEqual(new Set([2]));
    expect(read.sheets[1]?.protected).toBe(true);
    expect(read.sheets[1]?.unlocked).toEqual(new Set(["B3"]));
  });

  it("makes one trip to start and one to read, and each later read is one trip", async () => {
    const { host, emulated } = await start();
    await host.start();
    expect(emulated.counters.trips).toBe(1);
    await host.read();
    expect(emulated.counters.trips).toBe(2);
    await host.read();
    expect(emulated.counters.trips).toBe(3);
  });

  it("makes one trip to check and one to write, and the journal goes first", async () => {
    const opened = await start();
    const { host, emulated } = opened;
    await host.read();
    emulated.counters.reset();
    const report = await host.apply(plan(set("H33", 97, 98), markPlan("E27", "error"), sheetWrite()), AT);
    expect(report.outcomes.map(({ done }) => done)).toEqual([true, true, true]);
    expect(emulated.counters.trips).toBe(2);
    expect(shown(opened, "H33")).toBe("98");
    const { state, workbook } = await host.read();
    expect(state.journal).toHaveLength(1);
    expect(workbook.sheets.at(-1)?.name).toBe("校验结果");
    expect(emulated.counters.trips).toBe(3);
  });

  it("reads the sheets that it filled in the same trip, their merged areas being known", async () => {
    const client = await open({ workbook: formBook(), profile: "ltsc2021" });
    const host = excelHost(asExcel(client));
    await host.read();
    const { counters } = client.emulated;
    for (const rows of [4, 5]) {
      const { rows: all } = sheetWrite();
      const more = Array.from({ length: rows - all.length }, () => all.at(-1) ?? []);
      await host.apply(plan(sheetWrite({ rows: [...all, ...more] })), AT);
      counters.reset();
      const { workbook } = await host.read();
      expect(counters.trips).toBe(1);
      const areas = workbook.sheets.at(-1)?.merges.map(({ right, bottom }) => [right, bottom]);
      expect(areas).toEqual([
        [2, 0],
        [2, 1],
      ]);
    }
  });

  it("gives everything back", async () => {
    const opened = await start();
    const { host, emulated } = opened;
    const before = (await host.read()).workbook;
    await host.apply(plan(set("H33", 97, 98), markPlan("E27", "error"), sheetWrite()), AT);
    await host.read();
    emulated.counters.reset();
    const report = await host.restore("last");
    expect(emulated.counters.trips).toBe(2);
    expect(report.outcomes.every(({ done }) => done)).toBe(true);
    const after = await host.read();
    expect(after.workbook).toEqual(before);
    expect(after.state).toEqual(EMPTY_STATE);
  });

  it("writes to the first cell of a merged area, whatever cell of it the plan names", async () => {
    const workbook = workbookOf([{ name: "自评", cells: { B2: "旧" }, merges: ["B2:C3"] }]);
    const client = await open({ workbook, profile: "ltsc2021" });
    const host = excelHost(asExcel(client));
    const { workbook: read } = await host.read();
    expect(read.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    await host.apply(plan(set("C3", "旧", "新")), AT);
    expect(client.emulated.engine.simulate.textOf("自评", "B2")).toBe("新");
  });

  it("tells of an action that failed in the middle, and gives back what was done", async () => {
    const opened = await start();
    const before = (await opened.host.read()).workbook;
    opened.emulated.faults.failAt = { trip: 1, action: 24, code: "AccessDenied" };
    const { outcomes, trouble } = await opened.host.apply(
      plan(set("D6", 0.8715, 0.9008), set("H33", 97, 98), markPlan("E27", "error"), sheetWrite()),
      AT,
    );
    expect(trouble?.what).toContain("拒绝");
    expect(outcomes[0]?.done).toBe(true);
    expect(outcomes.at(-1)?.refusal).toBe("interrupted");
    await opened.host.restore("all");
    expect((await opened.host.read()).workbook).toEqual(before);
  });

  it("tidies up, and leaves nothing of ours for the workbook that is sent upwards", async () => {
    const opened = await start();
    await opened.host.read();
    await opened.host.apply(plan(set("H33", 97, 98), markPlan("E27", "error"), sheetWrite()), AT);
    await opened.host.clear("marks");
    const { workbook } = await opened.host.read();
    expect(workbook.sheets).toHaveLength(4);
    expect(shown(opened, "H33")).toBe("98");
    await opened.host.clear("everything");
    expect(opened.emulated.engine.book.xmlParts).toEqual([]);
  });
});

it("reads an empty workbook", async () => {
  const excel = await emulate({ workbook: workbookOf([{ name: "空" }]), profile: "web" });
  const { workbook } = await excelHost(asExcel(excel)).read();
  expect(workbook.sheets[0]?.rows).toEqual([]);
});
