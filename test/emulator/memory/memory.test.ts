/** The host in memory holds the contract. */
import { ownFills } from "../../../src/hosts/manners/marks";
import { memoryHost, type MemoryHost } from "../../../emulator/memory/memory";
import { fromA1 } from "../../../src/workbook/address";
import type { Cell, Workbook } from "../../../src/workbook/grid";
import { numberCell, textCell } from "../../support/grid";
import { describeHost } from "../../hosts/contract";

function typed(workbook: Workbook, name: string, address: string, value: string | number | null): Workbook {
  const position = fromA1(address);
  if (!position) throw new RangeError(address);
  const cell = typeof value === "number" ? numberCell(value) : value === null ? undefined : textCell(value);
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = [...sheet.rows].map((row): (Cell | undefined)[] => [...(row ?? [])]);
    const format = rows[position.row]?.[position.column]?.format ?? "General";
    (rows[position.row] ??= [])[position.column] = cell && { ...cell, format };
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

describeHost("memory", async (workbook, fills = {}) => {
  const host: MemoryHost = memoryHost(workbook, { fills });
  return {
    host,
    reopen: async () => host,
    edited: async (name, address, value) => {
      const { state } = await host.read();
      const ours = [...ownFills(state.journal).values()].map(
        (own) => [`${own.sheet}!${own.cell}`, own.colour] as const,
      );
      return memoryHost(typed(host.current(), name, address, value), {
        fills: { ...fills, ...Object.fromEntries<string>(ours) },
        state,
      });
    },
  };
});

describe("memory: a workbook that is read only", () => {
  it("can be read, but refuses to be written", async () => {
    const host = memoryHost({ name: "只读.xlsx", sheets: [], structureProtected: false, readOnly: true });
    expect((await host.read()).workbook.readOnly).toBe(true);
    await expect(host.apply({ writes: [] }, "2026-03-01T09:30:00")).rejects.toMatchObject({
      code: "read-only",
    });
  });
});
