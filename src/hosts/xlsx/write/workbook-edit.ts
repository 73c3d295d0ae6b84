/** Changes of the workbook part when a sheet comes or goes: the list of sheets, names that belong to one sheet, tabs. */
import { quoteSheet } from "../../../workbook/address";
import type { Visibility } from "../../../workbook/grid";
import type { OpcPackage } from "../package/package";
import type { SheetEntry, WorkbookPart } from "../read/workbook-part";
import { nestedPlaces, placeAfter, rootPlace, type ElementPlace } from "../xml/children";
import { splice, type Splice } from "../xml/splice";
import { withAttributes } from "../xml/tag";
import { encodeAttribute, encodeText } from "../xml/text";

const BEFORE_VIEWS = ["fileVersion", "fileSharing", "workbookPr", "absPath", "workbookProtection"];
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const PRINT_TITLES = "_xlnm.Print_Titles";

/** An element with one attribute set to a number. */
function withNumber(xml: string, { start, openEnd }: ElementPlace, name: string, value: number): Splice {
  return { start, end: openEnd, text: withAttributes(xml.slice(start, openEnd), { [name]: String(value) }) };
}

/** A sheet that comes. */
interface NewEntry {
  readonly name: string;
  readonly relationship: string;
  readonly sheetId: number;
  readonly visibility: Visibility;
}

const STATE: Readonly<Record<Visibility, string>> = {
  visible: "",
  hidden: ' state="hidden"',
  "very-hidden": ' state="veryHidden"',
};

/** Lists a new sheet as the last one. */
export function addSheetEntry(parts: OpcPackage, book: WorkbookPart, sheet: NewEntry): void {
  const xml = parts.text(book.part);
  const place = parts.scan(book.part, rootPlace);
  const list = place.children.find(({ name }) => name === "sheets");
  if (!list) throw new RangeError("workbook without sheets");
  const { prefix } = place;
  const name = encodeAttribute(sheet.name);
  // The prefix is bound here, for some writers bind it on each sheet and not on the workbook.
  const relation = `xmlns:r="${book.namespaces.relations}" r:id="${sheet.relationship}"`;
  const state = STATE[sheet.visibility];
  const entry = `<${prefix}sheet ${relation} name="${name}" sheetId="${sheet.sheetId}"${state}/>`;
  const splices: Splice[] = [{ start: list.closeStart, end: list.closeStart, text: entry }];
  if (!place.children.some((child) => child.name === "bookViews")) {
    // The view of a sheet refers to a view of the workbook, so there must be one.
    const at = placeAfter(place, BEFORE_VIEWS);
    splices.push({
      start: at,
      end: at,
      text: `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`,
    });
  }
  parts.write(book.part, splice(xml, splices));
}

/** A name that belongs to one sheet. */
interface SheetName {
  readonly name: string;
  /** What it means, without `=`. */
  readonly formula: string;
  readonly hidden?: boolean;
}

/** Gives a sheet names of its own, in the place of those that they take the place of. */
export function addSheetNames(
  parts: OpcPackage,
  book: WorkbookPart,
  index: number,
  names: readonly SheetName[],
): void {
  if (names.length === 0) return;
  const old = nestedPlaces(parts, book.part, "definedNames").filter(
    ({ attributes }) =>
      attributes.localSheetId === String(index) && names.some(({ name }) => name === attributes.name),
  );
  const place = parts.scan(book.part, rootPlace);
  const { prefix } = place;
  const added = names.map(({ name, formula, hidden = false }) => {
    const own = `name="${encodeAttribute(name)}" localSheetId="${index}"${hidden ? ' hidden="1"' : ""}`;
    return `<${prefix}definedName ${own}>${encodeText(formula)}</${prefix}definedName>`;
  });
  const list = place.children.find((child) => child.name === "definedNames");
  const whole = `<${prefix}definedNames>${added.join("")}</${prefix}definedNames>`;
  const splices: Splice[] = old.map(({ start, end }) => ({ start, end, text: "" }));
  if (list?.selfClosing) splices.push({ start: list.start, end: list.end, text: whole });
  else if (list) splices.push({ start: list.closeStart, end: list.closeStart, text: added.join("") });
  else {
    const at = placeAfter(place, BEFORE_NAMES);
    splices.push({ start: at, end: at, text: whole });
  }
  parts.write(book.part, splice(parts.text(book.part), splices));
}

/** Repeats the first rows of a sheet on every printed page. */
export function setPrintTitles(parts: OpcPackage, book: WorkbookPart, sheet: SheetEntry, rows: number): void {
  const formula = `${quoteSheet(sheet.name)}!$1:$${rows}`;
  addSheetNames(parts, book, sheet.index, [{ name: PRINT_TITLES, formula }]);
}

/** Names of the sheet go with it, and names of later sheets count on. */
function nameSplices(parts: OpcPackage, book: WorkbookPart, index: number): Splice[] {
  const xml = parts.text(book.part);
  const names = nestedPlaces(parts, book.part, "definedNames");
  const own = names.filter(({ attributes }) => attributes.localSheetId === String(index));
  const list = parts.scan(book.part, rootPlace).children.find(({ name }) => name === "definedNames");
  if (list && own.length === names.length) return [{ start: list.start, end: list.end, text: "" }];
  const later = names.filter(({ attributes }) => Number(attributes.localSheetId ?? -1) > index);
  return [
    ...own.map(({ start, end }) => ({ start, end, text: "" })),
    ...later.map((name) => withNumber(xml, name, "localSheetId", Number(name.attributes.localSheetId) - 1)),
  ];
}

/** The tab in front stays the same sheet, and another one comes to the front when it is the sheet that goes. */
function tabSplices(parts: OpcPackage, book: WorkbookPart, index: number): Splice[] {
  const xml = parts.text(book.part);
  const visible = book.sheets.find((sheet) => sheet.visibility === "visible" && sheet.index !== index);
  const front = visible?.index ?? 0;
  return nestedPlaces(parts, book.part, "bookViews").flatMap((view) => {
    const active = Number(view.attributes.activeTab ?? 0);
    const first = Number(view.attributes.firstSheet ?? 0);
    if (active < index && first < index) return [];
    const next = active === index ? front : active;
    const moved = withNumber(xml, view, "activeTab", next > index ? next - 1 : next);
    const text = first < index ? moved.text : withAttributes(moved.text, { firstSheet: null });
    return [{ ...moved, text }];
  });
}

/** Takes a sheet out of the list. */
export function removeSheetEntry(parts: OpcPackage, book: WorkbookPart, sheet: SheetEntry): void {
  const listed = nestedPlaces(parts, book.part, "sheets")[sheet.index];
  if (!listed) throw new RangeError(`no sheet at ${sheet.index}`);
  const splices = [
    { start: listed.start, end: listed.end, text: "" },
    ...nameSplices(parts, book, sheet.index),
    ...tabSplices(parts, book, sheet.index),
  ];
  parts.write(book.part, splice(parts.text(book.part), splices));
}
