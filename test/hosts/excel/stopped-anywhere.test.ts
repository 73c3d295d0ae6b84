/** Wherever a write stops for good, what it had done can be given back. */
import { emulate } from "../../../emulator/emulate";
import { excelHost } from "../../../src/hosts/excel";
import { asExcel } from "./support/opened";
import { AT, formBook, markPlan, plan, set, sheetWrite } from "./support/plans";

const WHOLE = plan(set("D6", 0.8715, 0.9008), set("H33", 97, 98), markPlan("H33", "error"), sheetWrite());
const EVERY = Array.from({ length: 30 }, (_, index) => [index * 4] as const);

describe("a write that stops for good", () => {
  it.each(EVERY)("at action %i leaves nothing that cannot be given back", async (action) => {
    const excel = await emulate({ workbook: formBook(), profile: "ltsc2021" });
    const host = excelHost(asExcel(excel), {
      timing: { answerWithin: 60, retryAfter: 1 },
      readMergesOf: () => false,
    });
    await host.read();
    excel.counters.reset();
    excel.faults.failAt = { trip: 1, action, code: "AccessDenied" };
    await host.apply(WHOLE, AT).catch(() => null);
    excel.faults.failAt = null;
    await host.restore("all");
    const shown = (cell: string): string => excel.engine.simulate.textOf("自评", cell);
    expect([shown("D6"), shown("H33")]).toEqual(["87.15%", "97"]);
    // A sheet of ours that was added and not yet begun is not known for ours, and is left rather than guessed at.
    const names = excel.engine.book.sheets.map(({ name }) => name).filter((name) => name !== "校验结果");
    expect(names).toEqual(["自评", "基础 数据", "去年", "空"]);
  });
});
