/** Our sheets in the package: a new part with all that points at it, filled anew, or taken out without a trace. */
import type { ResultStyle, SheetWrite } from "../../../workbook/write";
import type { OpcPackage } from "../package/package";
import {
  relationshipsOf,
  relationshipsPart,
  removeContentType,
  removeRelationship,
} from "../package/relationships";
import { resultSheetXml } from "./result-sheet-xml";
import { resultStyle } from "./result-styles";
import { addSheetPart } from "./sheet-part";
import type { StyleBook } from "./style-book";
import { removeSheetEntry, setPrintTitles } from "./workbook-edit";
import { readWorkbookPart, type SheetEntry } from "../read/workbook-part";

const entryNamed = (parts: OpcPackage, name: string): SheetEntry | undefined =>
  readWorkbookPart(parts).sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** Parts that only this part points at, such as the printer settings that Excel adds, go with it. */
function removeFollowers(parts: OpcPackage, part: string): void {
  const followers = relationshipsOf(parts, part).filter(({ external }) => !external);
  parts.remove(relationshipsPart(part));
  if (followers.length === 0) return;
  const owners = parts
    .names()
    .filter((name) => !name.endsWith(".rels") && parts.has(relationshipsPart(name)));
  const wanted = new Set(owners.flatMap((name) => relationshipsOf(parts, name).map(({ target }) => target)));
  for (const { target } of followers) {
    if (wanted.has(target) || !parts.has(target)) continue;
    parts.remove(target);
    removeContentType(parts, target);
  }
}

/** Numbers of our styles in the table of a workbook, each looked up once a sheet. */
function styleNumbers(styles: StyleBook): (style: ResultStyle) => number {
  const numbers = new Map<ResultStyle, number>();
  return (style) => {
    const number = numbers.get(style) ?? resultStyle(styles, style);
    numbers.set(style, number);
    return number;
  };
}

/** Fills the sheet of a name anew, or adds it as the last one. */
export function putSheet(parts: OpcPackage, styles: StyleBook, name: string, write: SheetWrite): void {
  const { namespaces } = readWorkbookPart(parts);
  const xml = resultSheetXml(write, namespaces.main, styleNumbers(styles));
  const entry = entryNamed(parts, name);
  if (entry) {
    removeFollowers(parts, entry.part);
    parts.write(entry.part, xml);
  } else addSheetPart(parts, name, xml);
  const placed = entryNamed(parts, name);
  if (placed && write.frozenRows > 0)
    setPrintTitles(parts, readWorkbookPart(parts), placed, write.frozenRows);
}

/** Takes a sheet of ours out of the workbook; false when it is the last visible one, which must stay. */
export function removeSheet(parts: OpcPackage, name: string): boolean {
  const entry = entryNamed(parts, name);
  const book = readWorkbookPart(parts);
  const others = book.sheets.filter((sheet) => sheet.index !== entry?.index);
  if (!entry || !others.some(({ visibility }) => visibility === "visible")) return false;
  removeFollowers(parts, entry.part);
  parts.remove(entry.part);
  removeContentType(parts, entry.part);
  removeSheetEntry(parts, book, entry);
  removeRelationship(parts, book.part, entry.relationship);
  return true;
}
