/** Saves sheets that were inserted from other files: carried over whole, so that they keep what we do not model. */
import { graftSheets, type Graft, type GraftFile } from "../src/hosts/xlsx/copy-sheets";
import { OpcPackage } from "../src/hosts/xlsx/package/package";
import { openSession } from "../src/hosts/xlsx/read/session";
import type { Book, BookSheet, SheetOrigin } from "./model/book";
import { looksOf } from "./package-looks";
import type { Origin } from "./save";

interface GuestSheet extends BookSheet {
  readonly from: SheetOrigin;
}

const isGuest = (sheet: BookSheet): sheet is GuestSheet => sheet.from !== null;

/** The sheets of each file, in the order in which they came. */
function byFile(guests: readonly GuestSheet[]): ReadonlyMap<Uint8Array, readonly Graft[]> {
  const files = new Map<Uint8Array, Graft[]>();
  for (const { from, name } of guests) {
    files.set(from.file, [...(files.get(from.file) ?? []), { from: from.name, to: name }]);
  }
  return files;
}

/** The opened file with the inserted sheets as they came, and which sheet is which in it. */
export async function saveGuests(
  opened: GraftFile,
  book: Book,
  origin: Origin,
): Promise<{ readonly bytes: Uint8Array; readonly origin: Origin }> {
  const guests = book.sheets.filter(isGuest);
  if (guests.length === 0) return { bytes: opened.bytes, origin };
  let { bytes } = opened;
  for (const [file, grafts] of byFile(guests)) {
    ({ bytes } = graftSheets({ ...opened, bytes }, { bytes: file, name: opened.name }, grafts));
  }
  const session = await openSession(new OpcPackage(bytes, opened.name));
  const sheets = guests.flatMap(({ name }) => session.sheetNamed(name) ?? []);
  const { workbook, fills } = origin.opened;
  return {
    bytes,
    origin: {
      opened: {
        ...origin.opened,
        workbook: { ...workbook, sheets: [...workbook.sheets, ...sheets] },
        fills: { ...looksOf(session).fills, ...fills },
      },
      ids: new Map([...origin.ids, ...guests.map(({ id, name }) => [id, name] as const)]),
    },
  };
}
