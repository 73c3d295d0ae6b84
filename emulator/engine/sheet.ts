/** A worksheet and what belongs to it. */
import type { BookSheet } from "../model/book";
import { areaOf, areasOf } from "./areas";
import { allowLayout, allowStructure } from "./guard";
import { HostError } from "./host-error";
import type { Desk, Live } from "./live";
import { areasObject, rangeObject } from "./range";
import { pageObject } from "./page";
import { usedArea } from "./used-area";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

function usedRange(desk: Desk, sheet: BookSheet, valuesOnly: unknown): Live | null {
  const area = usedArea(sheet, valuesOnly === true);
  return area && rangeObject(desk, sheet, area);
}

const visibleOnes = (desk: Desk): readonly BookSheet[] =>
  desk.book.sheets.filter(({ visibility }) => visibility === "visible");

function leave(desk: Desk, sheet: BookSheet): void {
  if (desk.book.active === sheet) desk.book.active = visibleOnes(desk).find((one) => one !== sheet) ?? sheet;
}

function show(desk: Desk, sheet: BookSheet, value: unknown): void {
  const found = (["visible", "hidden", "very-hidden"] as const).find((one) => VISIBILITY[one] === value);
  if (!found) throw new HostError("InvalidArgument", "Worksheet.visibility");
  allowStructure(desk, "Worksheet.visibility");
  const last = visibleOnes(desk).length === 1 && sheet.visibility === "visible";
  if (last && found !== "visible") throw new HostError("InvalidOperation", "Worksheet.visibility");
  if (desk.profile.platform !== "OfficeOnline") desk.clearUndo();
  sheet.visibility = found;
  if (found !== "visible") leave(desk, sheet);
}

function remove(desk: Desk, sheet: BookSheet): void {
  allowStructure(desk, "Worksheet.delete");
  const last = visibleOnes(desk).length === 1 && sheet.visibility === "visible";
  if (last || sheet.visibility === "very-hidden") throw new HostError("InvalidOperation", "Worksheet.delete");
  leave(desk, sheet);
  desk.book.sheets = desk.book.sheets.filter((one) => one !== sheet);
  desk.clearUndo();
}

function activate(desk: Desk, sheet: BookSheet): void {
  if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "Worksheet.activate");
  desk.book.active = sheet;
}

function panesObject(desk: Desk, sheet: BookSheet): Live {
  const freeze = (rows: unknown): void => {
    allowLayout(desk, sheet, "WorksheetFreezePanes.freezeRows");
    if (typeof rows !== "number" || rows < 0)
      throw new HostError("InvalidArgument", "WorksheetFreezePanes.freezeRows");
    sheet.frozenRows = rows;
  };
  return { className: "WorksheetFreezePanes", calls: { freezeRows: freeze, unfreeze: () => freeze(0) } };
}

/** The live object of a worksheet. */
export function sheetObject(desk: Desk, sheet: BookSheet): Live {
  return {
    className: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    scalars: {
      id: () => sheet.id,
      name: () => sheet.name,
      visibility: () => VISIBILITY[sheet.visibility],
      showGridlines: () => sheet.gridlines,
    },
    setters: {
      visibility: (value) => show(desk, sheet, value),
      showGridlines: (value) => {
        allowLayout(desk, sheet, "Worksheet.showGridlines");
        sheet.gridlines = value === true;
      },
    },
    navigations: {
      protection: () => ({ className: "WorksheetProtection", scalars: { protected: () => sheet.protected } }),
      freezePanes: () => panesObject(desk, sheet),
      pageLayout: () => pageObject(desk, sheet),
    },
    calls: { activate: () => activate(desk, sheet), delete: () => remove(desk, sheet) },
    openers: {
      getRange: (address) => rangeObject(desk, sheet, areaOf(address, "Worksheet.getRange")),
      getRanges: (addresses) => areasObject(desk, sheet, areasOf(addresses, "Worksheet.getRanges")),
      getUsedRangeOrNullObject: (valuesOnly) => usedRange(desk, sheet, valuesOnly),
    },
  };
}
