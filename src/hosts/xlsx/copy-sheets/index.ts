/**
 * Carries sheets of one workbook file into another with their looks, validations, protection and print set-up. The
 * other file's own sheets stay the same bytes; its lists of sheets, names, types and styles grow.
 *
 * Not carried, and refused where something would be lost: drawings, comments, tables, links to outside, and names
 * that formulas may use. Left behind without harm: printer settings, views of single people, named cell styles,
 * colours of the theme (those of the other workbook are taken, as Excel does).
 */
import { signed, structureProtected } from "../../problems";
import { freeSheetName } from "../../manners/own-sheets";
import { requestCalculation } from "../write/calculation";
import { addStylesPart } from "../write/new-styles";
import { OpcPackage } from "../package/package";
import { PACKAGE, related, relationshipsOf } from "../package/relationships";
import { rawSharedStrings } from "../read/shared-strings";
import { addSheetPart } from "../write/sheet-part";
import { StyleBook } from "../write/style-book";
import { readStyles, type Styles } from "../read/styles";
import { addSheetNames } from "../write/workbook-edit";
import { readWorkbookPart, type SheetEntry } from "../read/workbook-part";
import { nestedPlaces } from "../xml/children";
import { decodeText } from "../xml/text";
import { renamedReferences, type NewNames } from "./references";
import { OWN_NAMES, refuseWhatStaysBehind } from "./refusals";
import { sheetFor, type Exchange } from "./sheet-text";
import { StyleMap } from "./style-map";

/** A sheet, and the name that it gets. */
export interface Graft {
  readonly from: string;
  readonly to: string;
}

function stylesOf(parts: OpcPackage): Styles {
  return readStyles(parts, related(parts, readWorkbookPart(parts).part, "styles"));
}

/** The table of styles of the workbook that takes the sheets; made where it has none. */
function stylesToFill(parts: OpcPackage): Styles {
  const styles = stylesOf(parts);
  if (styles.part !== "") return styles;
  addStylesPart(parts, readWorkbookPart(parts));
  return stylesOf(parts);
}

/** Names by which the sheet is printed and filtered. */
function ownNames(from: OpcPackage, sheet: SheetEntry, names: NewNames) {
  const { part } = readWorkbookPart(from);
  const xml = from.text(part);
  return nestedPlaces(from, part, "definedNames")
    .filter(({ attributes }) => attributes.localSheetId === String(sheet.index))
    .filter(({ attributes }) => OWN_NAMES.includes(attributes.name ?? ""))
    .map(({ attributes, openEnd, closeStart }) => ({
      name: attributes.name ?? "",
      hidden: attributes.hidden !== undefined,
      formula: renamedReferences(decodeText(xml.slice(openEnd, closeStart)), names),
    }));
}

function carryOne(into: OpcPackage, from: OpcPackage, sheet: SheetEntry, exchange: Exchange): void {
  const { xml, calculates } = from.scan(sheet.part, (scanner) => sheetFor(scanner, exchange));
  const to = exchange.names.get(sheet.name.toLowerCase()) ?? sheet.name;
  addSheetPart(into, to, xml, sheet.visibility);
  const book = readWorkbookPart(into);
  const placed = book.sheets.find(({ name }) => name === to);
  if (placed) addSheetNames(into, book, placed.index, ownNames(from, sheet, exchange.names));
  if (calculates) requestCalculation(into, readWorkbookPart(into));
}

/**
 * Carries sheets into a package, in their order, behind those that are there.
 * @throws HostProblem when one of them cannot be carried; then nothing was changed.
 */
function carry(into: OpcPackage, from: OpcPackage, grafts: readonly Graft[]): void {
  const books = { from: readWorkbookPart(from), into: readWorkbookPart(into) };
  const wanted = new Set(grafts.map((graft) => graft.from));
  const sheets = books.from.sheets.filter(({ name }) => wanted.has(name));
  refuseWhatStaysBehind(from, sheets, books);
  const styles = new StyleBook(into, stylesToFill(into));
  const exchange: Exchange = {
    styles: new StyleMap(stylesOf(from), styles),
    strings: rawSharedStrings(from, related(from, books.from.part, "sharedStrings")),
    names: new Map(grafts.map((graft) => [graft.from.toLowerCase(), graft.to])),
  };
  for (const sheet of sheets) carryOne(into, from, sheet, exchange);
  styles.commit();
}

/** A workbook file and its name for messages. */
export interface GraftFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * The file with sheets of another one behind its own; without `grafts`, all of them, under names that are free.
 * @throws HostProblem when a file is unsound, signed or protected, or a sheet cannot be carried.
 */
export function graftSheets(
  into: GraftFile,
  from: GraftFile,
  grafts?: readonly Graft[],
): { readonly bytes: Uint8Array; readonly sheets: readonly string[] } {
  const [host, guest] = [into, from].map(({ bytes, name }) => new OpcPackage(bytes, name));
  if (!host || !guest) throw new RangeError("two files");
  if (relationshipsOf(host, PACKAGE).some(({ type }) => type === "origin")) throw signed(into.name);
  if (readWorkbookPart(host).structureProtected) throw structureProtected(into.name);
  const chosen = grafts ?? freeNames(readWorkbookPart(host).names, readWorkbookPart(guest).sheets);
  host.together(() => carry(host, guest, chosen));
  return { bytes: host.save(), sheets: chosen.map(({ to }) => to) };
}

/** Names that are taken get a number, as Excel gives them. */
function freeNames(taken: readonly string[], sheets: readonly SheetEntry[]): readonly Graft[] {
  const names = [...taken];
  return sheets.map(({ name }) => {
    const to = freeSheetName(names, name);
    names.push(to);
    return { from: name, to };
  });
}
