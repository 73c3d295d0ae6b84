/** The workbook and its collection of sheets. */
import { emptySheet, sheetOf } from "../model/book";
import { allowStructure } from "./guard";
import { HostError } from "./host-error";
import { createdObject, insertSheets } from "./inserting";
import type { Desk, Live } from "./live";
import { sheetObject } from "./sheet";
import { partsObject } from "./xml-parts";

const LONGEST_NAME = 31;

/** A name that Excel gives to no sheet. */
function isBadName(name: string): boolean {
  return name === "" || name.length > LONGEST_NAME || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
}

function freeName(desk: Desk): string {
  let number = desk.book.sheets.length;
  while (sheetOf(desk.book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function addSheet(desk: Desk, wanted: unknown): Live {
  const location = "WorksheetCollection.add";
  allowStructure(desk, location);
  const name = wanted === undefined || wanted === null ? freeName(desk) : wanted;
  if (typeof name !== "string" || isBadName(name)) throw new HostError("InvalidArgument", location);
  if (sheetOf(desk.book, name)) throw new HostError("ItemAlreadyExists", location);
  const sheet = emptySheet(desk.newId(), name);
  desk.book.sheets.push(sheet);
  return sheetObject(desk, sheet);
}

function sheetsObject(desk: Desk): Live {
  const find = (key: unknown): Live => {
    const sheet = sheetOf(desk.book, String(key));
    if (!sheet) throw new HostError("ItemNotFound", "WorksheetCollection.getItem");
    return sheetObject(desk, sheet);
  };
  return {
    className: "WorksheetCollection",
    item: find,
    items: () => desk.book.sheets.map((sheet) => sheetObject(desk, sheet)),
    openers: {
      add: (name) => addSheet(desk, name),
      getItem: find,
      getItemOrNullObject: (key) => {
        const sheet = sheetOf(desk.book, String(key));
        return sheet && sheetObject(desk, sheet);
      },
    },
  };
}

/** The root of every batch. */
export function workbookObject(desk: Desk): Live {
  const { book } = desk;
  const accepted = (): void => undefined;
  return {
    className: "Workbook",
    scalars: { name: () => book.name, readOnly: () => book.readOnly },
    navigations: {
      application: () => ({
        className: "Application",
        calls: { suspendScreenUpdatingUntilNextSync: accepted, suspendApiCalculationUntilNextSync: accepted },
        openers: { createWorkbook: (base64) => createdObject(desk, base64) },
      }),
      worksheets: () => sheetsObject(desk),
      protection: () => ({
        className: "WorkbookProtection",
        scalars: { protected: () => book.structureProtected },
      }),
      customXmlParts: () => partsObject(desk),
    },
    calls: { insertWorksheetsFromBase64: (base64, options) => insertSheets(desk, base64, options) },
  };
}
