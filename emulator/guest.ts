/** Reads a workbook file whose sheets are to come into the emulated workbook, or that is to be opened beside it. */
import { OpcPackage } from "../src/hosts/xlsx/package/package";
import { openSession } from "../src/hosts/xlsx/read/session";
import type { Sheet } from "../src/workbook/grid";
import type { Batch } from "./engine/wire";
import { looksOf, type PackageLooks } from "./package-looks";

/** The sheets of a file as data. */
export interface Guest extends PackageLooks {
  readonly file: Uint8Array;
  readonly sheets: readonly Sheet[];
}

/** Files by the text in which they were sent; null for what is no workbook. */
export type Guests = Map<string, Guest | null>;

async function readGuest(base64: string): Promise<Guest | null> {
  try {
    const file = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const session = await openSession(new OpcPackage(file, "guest.xlsx"));
    return { file, sheets: session.workbook().sheets, ...looksOf(session) };
  } catch {
    return null;
  }
}

const TAKES_A_FILE: readonly string[] = ["InsertWorksheetsFromBase64", "CreateWorkbook"];

/** Reads the files that a batch brings along, since its actions are carried out without waiting. */
export async function admit({ Actions, ObjectPaths }: Batch, guests: Guests): Promise<void> {
  for (const { Name, ArgumentInfo } of [...Actions, ...Object.values(ObjectPaths)]) {
    const [file] = TAKES_A_FILE.includes(Name) ? (ArgumentInfo?.Arguments ?? []) : [];
    if (typeof file === "string" && !guests.has(file)) guests.set(file, await readGuest(file));
  }
}
