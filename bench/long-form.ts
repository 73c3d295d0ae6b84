/** The 衡阳县 self-evaluation with its indicator rows repeated, as departments with hundreds of indicators print it. */
import type { Area } from "../src/workbook/address";
import type { Sheet, Workbook } from "../src/workbook/grid";

/** The rows of the indicators under 产出指标 (0-based, first and last). */
const FIRST = 15;
const LAST = 24;
const BLOCK = LAST - FIRST + 1;

const inside = (area: Area): boolean => area.top >= FIRST && area.bottom <= LAST;
const moved = (area: Area, rows: number): Area => ({
  ...area,
  top: area.top + rows,
  bottom: area.bottom + rows,
});

function longer(sheet: Sheet, times: number): Sheet {
  const block = sheet.rows.slice(FIRST, LAST + 1);
  const extra = (times - 1) * BLOCK;
  const copies = Array.from({ length: times }, () => block).flat();
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, FIRST), ...copies, ...sheet.rows.slice(LAST + 1)],
    merges: sheet.merges.flatMap((area) => {
      if (inside(area)) return Array.from({ length: times }, (_, index) => moved(area, index * BLOCK));
      return area.top > LAST ? [moved(area, extra)] : [area];
    }),
  };
}

/** The workbook with at least `rows` indicator rows under 产出指标 on its second sheet. */
export function repeatRows(workbook: Workbook, rows: number): Workbook {
  const times = Math.max(1, Math.ceil(rows / BLOCK));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => (index === 1 ? longer(sheet, times) : sheet)),
  };
}
