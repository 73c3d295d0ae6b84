/** What became of a change without an answer, from the record and the cells. */
import { memoryHost, type MemoryHost } from "../../emulator/memory/memory";
import { settle, type Unsettled } from "../../src/taskpane/session/unsettled";
import { fromA1 } from "../../src/workbook/address";
import { sheetNamed, type Workbook } from "../../src/workbook/grid";
import type { JournalRun, WritePlan } from "../../src/workbook/write";
import { workbookOf } from "../support/grid";

const AT = "2026-03-01T09:30:00";
const book = (): Workbook => workbookOf([{ name: "自评表", rows: [["96", "97"]] }]);

const set = (cell: string, from: number, to: number): WritePlan["writes"][number] => ({
  ...{ kind: "set", sheet: "自评表", cell, value: to, fact: "x", why: "", purpose: "fix" },
  ...{ expect: { value: from, formula: null }, replaceFormula: false },
  shown: { before: String(from), after: String(to) },
});
const MARK = { kind: "mark", sheet: "自评表", cell: "A1", mark: "error" } as const;
const PLAN: WritePlan = { writes: [set("A1", 96, 86), set("B1", 97, 98), MARK] };

async function written(): Promise<MemoryHost> {
  const host = memoryHost(book());
  await host.apply(PLAN, AT);
  return host;
}

const journalOf = async (host: MemoryHost): Promise<readonly JournalRun[]> =>
  (await host.read()).state.journal;
const settled = async (unsettled: Unsettled, host: MemoryHost) => settle(unsettled, await host.read());

/** The workbook with one value put back, as a write that stopped half-way leaves it. */
function withValue(workbook: Workbook, cell: string, value: number): Workbook {
  const at = fromA1(cell);
  const sheet = sheetNamed(workbook, "自评表");
  if (!at || !sheet) throw new RangeError(cell);
  const rows = sheet.rows.map((row, index) =>
    index === at.row
      ? row?.map((one, column) => (one && column === at.column ? { ...one, value } : one))
      : row,
  );
  return { ...workbook, sheets: [{ ...sheet, rows }] };
}

describe("a write without an answer", () => {
  it("was not carried out where it left no record", async () => {
    expect(await settled({ kind: "written", before: [] }, memoryHost(book()))).toMatchObject({
      kind: "not-written",
      foundOut: true,
    });
  });

  it("was carried out where every cell holds what the record says", async () => {
    const done = await settled({ kind: "written", before: [] }, await written());
    expect(done).toMatchObject({ kind: "written", count: 2, foundOut: true });
    expect(done?.report.outcomes.map(({ cell, refusal }) => [cell, refusal])).toEqual([
      ["A1", null],
      ["B1", null],
    ]);
  });

  it("is told cell by cell where it stopped", async () => {
    const { workbook, state } = await (await written()).read();
    const done = settle({ kind: "written", before: [] }, { workbook: withValue(workbook, "B1", 97), state });
    expect(done).toMatchObject({ kind: "written", count: 1 });
    expect(done?.report.outcomes.map(({ refusal }) => refusal)).toEqual([null, "interrupted"]);
  });

  it("is not mistaken for the one before it", async () => {
    const host = await written();
    const before = await journalOf(host);
    expect(await settled({ kind: "written", before }, host)).toMatchObject({ kind: "not-written" });
  });
});

describe("taking back without an answer", () => {
  it.each([["restored"], ["cleared"], ["cleared-everything"]] as const)(
    "of kind %s is not finished as long as the record stands",
    async (kind) => {
      const host = await written();
      expect(await settled({ kind, before: await journalOf(host) }, host)).toMatchObject({
        kind: "not-finished",
      });
    },
  );

  it("is finished when the record is gone, and tells the cells that came back", async () => {
    const host = await written();
    const before = await journalOf(host);
    await host.restore("last");
    expect(await settled({ kind: "restored", before }, host)).toMatchObject({ kind: "restored", count: 2 });
  });

  it.each([
    ["marks", "cleared"],
    ["everything", "cleared-everything"],
  ] as const)("of %s is finished when the record says so", async (scope, kind) => {
    const host = await written();
    const before = await journalOf(host);
    await host.clear(scope);
    expect(await settled({ kind, before }, host)).toMatchObject({ kind });
  });

  it("tells nothing of what is kept: that is simply read again", async () => {
    expect(await settled({ kind: "kept", before: [] }, memoryHost(book()))).toBeNull();
  });
});
