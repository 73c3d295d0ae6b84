/** Merged areas: finding, making and dissolving them. */
import type { Area } from "../../src/workbook/address";
import { contains } from "../../src/workbook/address";
import { forEachPlace, type BookSheet } from "../model/book";
import { enterInto } from "../model/content";
import { intersection } from "./areas";
import { allowWrite } from "./guard";
import { HostError } from "./host-error";
import type { Desk } from "./live";

/** More merged areas than this make the call fail. */
const MOST_AREAS = 512;

/** The merged areas whose first cell lies in the area. Reading them costs the user the undo list. */
export function mergedAreas(desk: Desk, sheet: BookSheet, area: Area): readonly Area[] {
  const location = "Range.getMergedAreasOrNullObject";
  if (desk.faults.mergedAreasFail) throw new HostError("GeneralException", location);
  if (desk.profile.platform !== "OfficeOnline") desk.clearUndo();
  const found = sheet.merges.filter(({ top, left }) => contains(area, { row: top, column: left }));
  if (found.length > MOST_AREAS) throw new HostError("InvalidArgument", location);
  return found;
}

/** Merges an area; only the content of the first cell is kept. */
export function mergeArea(desk: Desk, sheet: BookSheet, area: Area): void {
  allowWrite(desk, sheet, area, "Range.merge");
  forEachPlace(area, (row, column) => {
    if (row !== area.top || column !== area.left) enterInto(sheet, row, column, "");
  });
  sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, area)), area];
  desk.changes.push({ sheet, area });
}

/** Dissolves the merged areas that touch an area. */
export function unmergeArea(desk: Desk, sheet: BookSheet, area: Area): void {
  allowWrite(desk, sheet, area, "Range.unmerge");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}
