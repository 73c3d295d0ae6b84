/** An emulated Excel over the bytes of a real workbook file: opened by the host of files, and saved by it. */
import { openXlsx } from "../src/hosts/xlsx";
import { OpcPackage } from "../src/hosts/xlsx/package/package";
import { openSession } from "../src/hosts/xlsx/read/session";
import { emulate, type EmulatedExcel, type EmulateOptions } from "./emulate";
import { closeBook } from "./model/close";
import { looksOf } from "./package-looks";
import { saveInto } from "./save";
import { saveGuests } from "./save-guests";

export interface EmulateFileOptions extends Omit<
  EmulateOptions,
  "workbook" | "fills" | "dresses" | "xmlParts"
> {
  readonly bytes: Uint8Array;
  /** Name of the file, without folders. */
  readonly name: string;
}

export interface EmulatedFile extends EmulatedExcel {
  /** The file as Excel would save it now; parts that nobody changed stay the same bytes. */
  save(): Promise<Uint8Array>;
  /** Saves, closes and opens the saved file. */
  reopen(): Promise<EmulatedFile>;
}

const isCustomPart = (name: string): boolean => /^customXml\/item\d+\.xml$/i.test(name);

/**
 * Opens a workbook file in an emulated Excel.
 * @throws HostProblem when the bytes are no sound workbook.
 */
export async function emulateFile(options: EmulateFileOptions): Promise<EmulatedFile> {
  const { bytes, name, opening = 1 } = options;
  const parts = new OpcPackage(bytes, name);
  const session = await openSession(parts);
  const workbook = session.workbook();
  const xmlParts = parts
    .names()
    .filter(isCustomPart)
    .map((part) => parts.text(part));
  const emulated = await emulate({ ...options, workbook, ...looksOf(session), xmlParts });
  const { engine } = emulated;
  const opened = closeBook(engine.book, engine.formatter);
  const ids = new Map(engine.book.sheets.map((sheet) => [sheet.id, sheet.name]));
  const save = async (): Promise<Uint8Array> => {
    const withGuests = await saveGuests({ bytes, name }, engine.book, { opened, ids });
    const host = openXlsx(withGuests.bytes, name);
    await saveInto(host, engine.book, withGuests.origin);
    return host.save();
  };
  const reopen = async (): Promise<EmulatedFile> =>
    emulateFile({ ...options, bytes: await save(), opening: opening + 1 });
  return { ...emulated, save, reopen };
}
