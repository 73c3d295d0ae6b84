/** Reads a workbook file whose sheets are to come into the emulated workbook, or that is to be opened beside it. */
import { NO_FILL } from "../hosts/marks";
import { OpcPackage } from "../hosts/xlsx/package";
import { openSession, type Session } from "../hosts/xlsx/session";
import { styleAt } from "../hosts/xlsx/styles";
import { toA1 } from "../workbook/address";
import type { Sheet } from "../workbook/grid";
import type { Batch } from "./engine/wire";

/** The sheets of a file as data. */
export interface Guest {
  readonly file: Uint8Array;
  readonly sheets: readonly Sheet[];
  /** Fills by cell, as `基础数据表!D6`. */
  readonly fills: Readonly<Record<string, string>>;
}

/** Files by the text in which they were sent; null for what is no workbook. */
export type Guests = Map<string, Guest | null>;

/** Fills of the cells that are written in a file, blank ones included. */
export function fillsOf(session: Session): Record<string, string> {
  const fills: Record<string, string> = {};
  for (const entry of session.book.sheets) {
    for (const { row, cells } of session.sheet(entry).scan.rows) {
      for (const { column, style } of cells) {
        const { fill } = styleAt(session.context.styles, style);
        if (fill !== NO_FILL) fills[`${entry.name}!${toA1({ row, column })}`] = fill;
      }
    }
  }
  return fills;
}

async function readGuest(base64: string): Promise<Guest | null> {
  try {
    const file = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const session = await openSession(new OpcPackage(file, "guest.xlsx"));
    return { file, sheets: session.workbook().sheets, fills: fillsOf(session) };
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
