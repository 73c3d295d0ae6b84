/** What protection forbids. */
import type { Area } from "../../src/workbook/address";
import { cellAt, forEachPlace, type BookSheet } from "../model/book";
import { HostError } from "./host-error";
import type { Desk } from "./live";

/**
 * Lets a write to an area pass, or not: a single locked cell of a protected sheet is enough to refuse it.
 * @throws HostError `AccessDenied`.
 */
export function allowWrite(desk: Desk, sheet: BookSheet, area: Area, location: string): void {
  if (desk.book.readOnly) throw new HostError("AccessDenied", location);
  if (!sheet.protected) return;
  forEachPlace(area, (row, column) => {
    if (cellAt(sheet, row, column).look.locked) throw new HostError("AccessDenied", location);
  });
}

/** Lets sheets be added, removed, shown or hidden. @throws HostError `AccessDenied`. */
export function allowStructure(desk: Desk, location: string): void {
  if (desk.book.structureProtected || desk.book.readOnly) throw new HostError("AccessDenied", location);
}

/** Lets a sheet's own looks be changed: widths, frozen rows, page. @throws HostError `AccessDenied`. */
export function allowLayout(desk: Desk, sheet: BookSheet, location: string): void {
  if (desk.book.readOnly || sheet.protected) throw new HostError("AccessDenied", location);
}
