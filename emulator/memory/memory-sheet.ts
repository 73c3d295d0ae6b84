/** A sheet of ours as plain cells. */
import type { Area } from "../../src/workbook/address";
import { BLANK, type Cell, type Sheet } from "../../src/workbook/grid";
import type { ResultCell, SheetWrite } from "../../src/workbook/write";

function toCell({ value }: ResultCell): Cell {
  if (value === null || value === "") return BLANK;
  const kind = typeof value === "number" ? "number" : "text";
  return { kind, value, text: String(value), formula: null, format: "General" };
}

/** The sheet that a write describes; looks and links have no place in the grid. */
export function resultSheet(name: string, write: SheetWrite): Sheet {
  const merges: Area[] = [];
  const rows = write.rows.map((cells, row) => {
    const placed: (Cell | undefined)[] = [];
    let left = 0;
    for (const cell of cells) {
      const span = cell.span ?? 1;
      placed[left] = toCell(cell);
      if (span > 1) merges.push({ top: row, bottom: row, left, right: left + span - 1 });
      left += span;
    }
    return placed;
  });
  const none = {
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    unlocked: new Set<string>(),
  };
  return { name, visibility: "visible", protected: false, rows, merges, ...none };
}
