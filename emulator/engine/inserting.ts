/** Sheets of another file: inserted behind those of the workbook, or opened in a window of their own. */
import { freeSheetName } from "../../src/hosts/manners/own-sheets";
import { renamedReferences } from "../../src/hosts/xlsx/copy-sheets/references";
import type { Guest } from "../guest";
import type { BookSheet } from "../model/book";
import { looksOfSheet, openSheet } from "../model/open";
import { NotModelled } from "../api-surface";
import { allowStructure } from "./guard";
import { HostError } from "./host-error";
import type { Desk, Live } from "./live";
import { usedArea } from "./used-area";

const INSERT = "Workbook.insertWorksheetsFromBase64";
const CREATE = "Application.createWorkbook";

/** The file that was sent. @throws HostError when it is no workbook. */
function guestOf(desk: Desk, base64: unknown, location: string): Guest {
  const guest = typeof base64 === "string" ? desk.guests.get(base64) : null;
  if (!guest) throw new HostError("InvalidArgument", location);
  return guest;
}

function refuseOptions(options: unknown): void {
  const { positionType = "End", ...others } = (options ?? {}) as Readonly<Record<string, unknown>>;
  if (positionType !== "End") throw new NotModelled(`inserting at ${String(positionType)}`);
  const [first] = Object.keys(others);
  if (first !== undefined) throw new NotModelled(`inserting with ${first}`);
}

/** Names as Excel gives them: one that is taken gets a number. */
function newNames(desk: Desk, { sheets }: Guest): ReadonlyMap<string, string> {
  const taken = desk.book.sheets.map(({ name }) => name);
  return new Map(
    sheets.map(({ name }) => {
      const free = freeSheetName(taken, name);
      taken.push(free);
      return [name.toLowerCase(), free];
    }),
  );
}

function rename(sheet: BookSheet, names: ReadonlyMap<string, string>): void {
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      if (cell.formula !== null) cell.formula = renamedReferences(cell.formula, names);
    }
  }
}

/** Inserts all sheets of a file and gives their ids. The list of what can be undone is empty then. */
export function insertSheets(desk: Desk, base64: unknown, options: unknown): readonly string[] {
  allowStructure(desk, INSERT);
  refuseOptions(options);
  const guest = guestOf(desk, base64, INSERT);
  if (desk.faults.inserting === "refused") throw new HostError("GeneralException", INSERT);
  const names = newNames(desk, guest);
  const opened = guest.sheets.map((sheet) => {
    const name = names.get(sheet.name.toLowerCase()) ?? sheet.name;
    const looks = looksOfSheet(guest, sheet.name);
    return openSheet({ ...sheet, name }, desk.newId(), looks, { file: guest.file, name: sheet.name });
  });
  desk.clearUndo();
  desk.book.sheets.push(...opened);
  for (const sheet of opened) {
    rename(sheet, names);
    const area = usedArea(sheet, true);
    if (area) desk.changes.push({ sheet, area });
  }
  // Excel on the web was seen to insert several sheets and to report an error all the same.
  if (desk.faults.inserting === "reported") throw new HostError("GeneralException", INSERT);
  return opened.map(({ id }) => id);
}

/** A workbook that was made of a file and waits to be opened. */
export function createdObject(desk: Desk, base64: unknown): Live {
  const { file } = guestOf(desk, base64, CREATE);
  const id = desk.newId();
  return {
    className: "WorkbookCreated",
    identity: () => ({ Id: id }),
    scalars: { id: () => id },
    calls: { open: () => void desk.openedApart.push(file) },
  };
}
