/** An Excel that does not answer need not be waited for: what is under way counts as unanswered, and the next begins. */
import { excelHost, type ExcelHost } from "../../../src/hosts/excel";
import { emulate } from "../../../emulator/emulate";
import { asExcel } from "./support/opened";
import { AT, formBook, plan, set, sheetWrite } from "./support/plans";

/** Longer than any test may take: who waits for it fails. */
const NEVER = { answerWithin: 600_000, retryAfter: 1 };

async function start(progress?: () => void) {
  const excel = await emulate({ workbook: formBook(), profile: "web" });
  const options = { timing: NEVER, readMergesOf: () => false, ...(progress ? { progress } : {}) };
  const host: ExcelHost = excelHost(asExcel(excel), options);
  await host.read();
  return { excel, host, shown: () => excel.engine.simulate.textOf("自评", "H33") };
}

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (error: { readonly code?: unknown }) => error.code,
  );

describe("leaving an Excel that does not answer", () => {
  it("ends a read, and the next one begins at once", async () => {
    const { excel, host } = await start();
    excel.faults.hang = "request-lost";
    const lost = codeOf(host.read());
    const next = host.read();
    await new Promise((resolve) => setTimeout(resolve, 10));
    host.leave();
    expect(await lost).toBe("no-answer");
    expect((await next).workbook.sheets).toHaveLength(4);
  });

  it.each([
    ["request-lost", "97", 0],
    ["answer-lost", "98", 1],
  ] as const)("ends a write (%s), of which the next read tells what came", async (hang, total, runs) => {
    const { excel, host, shown } = await start();
    excel.faults.beforeTrip = { trip: 1, happen: () => void (excel.faults.hang = hang) };
    const lost = codeOf(host.apply(plan(set("H33", 97, 98)), AT));
    await new Promise((resolve) => setTimeout(resolve, 30));
    host.leave();
    expect(await lost).toBe("no-answer");
    const { state } = await host.read();
    expect([shown(), state.journal.length]).toEqual([total, runs]);
  });

  it("never lets a write go on that was left, even while the next one is made", async () => {
    const long = { value: "长".repeat(600), style: "text" as const };
    const many = sheetWrite({ rows: [...sheetWrite().rows, ...Array.from({ length: 5_000 }, () => [long])] });
    let chunks = 0;
    let answer = (): void => undefined;
    const { excel, host } = await start(() => (chunks += 1));
    const send = excel.engine.send.bind(excel.engine);
    let batches = 0;
    excel.engine.send = async (batch, flags) => {
      const answered = await send(batch, flags);
      batches += 1;
      // The second request, the first that writes, is answered only after it was left.
      if (batches === 2) await new Promise<void>((resolve) => (answer = resolve));
      return answered;
    };
    const left = codeOf(host.apply(plan(set("H33", 97, 98), many), AT));
    while (batches < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    host.leave();
    expect(await left).toBe("no-answer");
    await host.read();
    const next = host.apply(plan(set("H30", 40, 41)), AT);
    answer();
    expect((await next).outcomes).toMatchObject([{ done: true }]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(chunks).toBe(1);
  });

  it("does nothing where nothing is under way", async () => {
    const { host } = await start();
    host.leave();
    expect((await host.apply(plan(set("H33", 97, 98)), AT)).outcomes).toMatchObject([{ done: true }]);
  });
});
