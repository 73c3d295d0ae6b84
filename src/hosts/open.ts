/** Opens a file of any kind that we can read; what it is, its bytes tell. */
import type { CellRef } from "../workbook/address";
import type { Workbook } from "../workbook/grid";
import { encryptedDocument, oldDocument } from "./docx/problems";
import type { HostProblem } from "./host";
import { readLegacy } from "./legacy/read";
import { encrypted } from "./problems";
import { isOldDocument, sniff } from "./sniff";
import { openXlsx, type XlsxHost } from "./xlsx";
import { readArchive } from "./xlsx/zip/archive";

/** A workbook that can be written back, or one that can only be read. */
type OpenedFile =
  | { readonly kind: "xlsx"; readonly host: XlsxHost }
  | { readonly kind: "legacy"; readonly workbook: Workbook }
  | {
      /** The tables of a Word document. */
      readonly kind: "word";
      readonly workbook: Workbook;
      /** Where a cell stands in the document, for readers. */
      readonly placeOf: (cell: CellRef) => string;
    };

/** Whether an archive holds a Word document; a broken one is left to whoever reads it. */
function holdsDocument(bytes: Uint8Array, name: string): boolean {
  try {
    const parts = readArchive(bytes, name).map((entry) => entry.name.toLowerCase());
    return parts.some((part) => part.startsWith("word/")) && !parts.some((part) => part.startsWith("xl/"));
  } catch {
    return false;
  }
}

/** Reads the tables of a Word document; its reader is loaded when the first one comes. */
async function openTables(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const { readDocx, tablesWorkbook } = await import(/* webpackChunkName: "word" */ "./docx");
  return { kind: "word", ...tablesWorkbook(readDocx(bytes, name)) };
}

/** Says who encrypted a workbook; the check of passwords is loaded when the first one comes. */
async function encryptedWorkbook(bytes: Uint8Array, name: string): Promise<HostProblem> {
  const { opensByDefault } = await import(/* webpackChunkName: "legacy" */ "./legacy/default-password");
  const opens = await opensByDefault(bytes);
  if (opens === null) return encrypted(name);
  return encrypted(name, opens ? "default" : "password");
}

/**
 * Opens the bytes of a file; `name` is its name for messages.
 * @throws HostProblem when it is no workbook, needs a password, is damaged or too large.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  switch (sniff(bytes)) {
    case "zip":
      return holdsDocument(bytes, name)
        ? openTables(bytes, name)
        : { kind: "xlsx", host: openXlsx(bytes, name) };
    case "encrypted":
      if (/\.(?:docx?|wps)$/i.test(name)) throw encryptedDocument(name);
      throw await encryptedWorkbook(bytes, name);
    case "compound":
      if (isOldDocument(bytes)) throw oldDocument(name, "旧版文档（.doc 或 .wps）");
      return { kind: "legacy", workbook: await readLegacy(bytes, name) };
    case "markup":
    case "text":
      return { kind: "legacy", workbook: await readLegacy(bytes, name) };
    default:
      return { kind: "xlsx", host: openXlsx(bytes, name) };
  }
}
