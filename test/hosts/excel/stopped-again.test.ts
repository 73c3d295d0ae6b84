/** Giving back, tidying up and writing anew may be stopped anywhere as well: the next try ends it. */
import { emulate } from "../../../emulator/emulate";
import { excelHost, type ExcelHost } from "../../../src/hosts/excel";
import { EMPTY_STATE } from "../../../src/workbook/state";
import { asExcel } from "./support/opened";
import { AT, formBook, markPlan, plan, set, sheetWrite } from "./support/plans";

const WHOLE = plan(set("D6", 0.8715, 0.9008), set("H33", 97, 98), markPlan("H33", "error"), sheetWrite());
const AGAIN = plan(set("H30", 40, 41), markPlan("D6", "warning"), sheetWrite({ columnWidths: [9, 9, 70] }));
const EVERY = Array.from({ length: 16 }, (_, index) => index * 3);
const ORIGINAL = ["自评", "基础 数据", "去年", "空"];

async function written() {
  const excel = await emulate({ workbook: formBook(), profile: "ltsc2021" });
  const timing = { answerWithin: 1_000, retryAfter: 1 };
  const host = excelHost(asExcel(excel), { timing, readMergesOf: () => false });
  const { workbook } = await host.read();
  await host.apply(WHOLE, AT);
  await host.read();
  return { excel, host, before: workbook };
}

const STOPPED: readonly (readonly [string, (host: ExcelHost) => Promise<unknown>])[] = [
  ["giving back", (host) => host.restore("all")],
  ["tidying up", (host) => host.clear("marks")],
  ["writing anew", (host) => host.apply(AGAIN, "2026-03-02T10:00:00")],
];

describe.each(STOPPED)("%s", (_, work) => {
  it.each(EVERY)("stopped at action %i can be followed by giving everything back", async (action) => {
    const { excel, host, before } = await written();
    excel.faults.failAt = { trip: 1, action, code: "AccessDenied" };
    await work(host).catch(() => null);
    excel.faults.failAt = null;
    await host.restore("all");
    const { workbook, state } = await host.read();
    expect(state).toEqual(EMPTY_STATE);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(ORIGINAL);
    expect(workbook).toEqual(before);
    expect(excel.engine.book.sheets[0]?.rows.get(32)?.get(7)?.look.pattern).toBe("None");
  });
});

it.each(EVERY)("cleaning for submission stopped at action %i ends with the next try", async (action) => {
  const { excel, host } = await written();
  excel.faults.failAt = { trip: 1, action, code: "AccessDenied" };
  await host.clear("everything").catch(() => null);
  excel.faults.failAt = null;
  await host.clear("everything");
  expect(excel.engine.book.xmlParts).toEqual([]);
  expect(excel.engine.book.sheets.map(({ name }) => name)).toEqual(ORIGINAL);
  expect(excel.engine.simulate.textOf("自评", "H33")).toBe("98");
});
