/** Reads last year's workbook from a file that a person chose. The file is never kept and never leaves the page. */
import type { Workbook } from "../../workbook/grid";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import { READING } from "./parts";
import { troubleOf } from "./actions";
import type { PreviousFile, Trouble } from "./events";

export type ReadPrevious =
  | { readonly kind: "read"; readonly file: PreviousFile }
  | { readonly kind: "unreadable"; readonly name: string; readonly trouble: Trouble };

async function workbookIn(file: File): Promise<Workbook> {
  const { openWorkbook } = await READING.bring();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await openWorkbook(bytes, file.name);
  return opened.kind === "xlsx" ? (await opened.host.read()).workbook : opened.workbook;
}

function troubleWith(error: unknown): Trouble {
  // The browser's own errors: the file was moved, or may not be read.
  return error instanceof DOMException ? PANE_TROUBLE.fileGone : troubleOf(error);
}

/** The workbook, or a sentence why it could not be read. Never throws. */
export async function readPrevious(file: File): Promise<ReadPrevious> {
  const { name } = file;
  try {
    return { kind: "read", file: { name, workbook: await workbookIn(file) } };
  } catch (error) {
    return { kind: "unreadable", name, trouble: troubleWith(error) };
  }
}
