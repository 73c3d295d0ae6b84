/** Adds the part of a sheet to the package, with all that points at it. */
import type { Visibility } from "../../../workbook/grid";
import type { OpcPackage } from "../package/package";
import { setContentType, addRelationship } from "../package/relationships";
import { addSheetEntry } from "./workbook-edit";
import { readWorkbookPart } from "../read/workbook-part";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a sheet as the last one. */
export function addSheetPart(
  parts: OpcPackage,
  name: string,
  xml: string,
  visibility: Visibility = "visible",
): void {
  const book = readWorkbookPart(parts);
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  let number = book.names.length + 1;
  while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
  const part = `${folder}worksheets/sheet${number}.xml`;
  parts.write(part, xml);
  setContentType(parts, part, SHEET_TYPE);
  const relationship = addRelationship(parts, book.part, `${book.namespaces.relations}/worksheet`, part);
  const sheetId = Math.max(0, ...book.sheetIds, book.names.length) + 1;
  addSheetEntry(parts, book, { name, relationship, sheetId, visibility });
}
