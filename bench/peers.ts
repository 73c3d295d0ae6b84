/** The libraries measured against; installed into bench/ only, and done without where they cannot be installed. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { SetWrite } from "../src/workbook/write";

/** Loads the bytes, sets the same cells, saves. */
export type Rewrite = (bytes: Uint8Array, writes: readonly SetWrite[]) => Promise<Uint8Array>;

export interface Peer {
  readonly name: string;
  readonly rewrite: Rewrite;
}

/** As much of ExcelJS as is called here. */
interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: ArrayBuffer): Promise<unknown>; writeBuffer(): Promise<ArrayBuffer> };
    getWorksheet(name: string): { getCell(address: string): { value: unknown } };
  };
}

type SheetJsCell = Record<string, unknown>;

/** As much of SheetJS as is called here. */
interface SheetJs {
  read(
    bytes: Uint8Array,
    options: object,
  ): { readonly Sheets: Record<string, Record<string, SheetJsCell> | undefined> };
  write(book: unknown, options: object): ArrayBuffer;
}

function install(): boolean {
  if (existsSync(join(import.meta.dirname, "node_modules", "exceljs", "package.json"))) return true;
  console.log("Installing the peers into bench/node_modules …");
  try {
    execFileSync("npm", ["ci", "--prefix", import.meta.dirname, "--no-audit", "--no-fund"], {
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 180_000,
    });
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    console.log(`The peers could not be installed; going on without them (${reason}).`);
    return false;
  }
}

function exceljs(library: ExcelJs): Rewrite {
  return async (bytes, writes) => {
    const book = new library.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    for (const { sheet, cell, value } of writes) book.getWorksheet(sheet).getCell(cell).value = value;
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
}

/** Both as SheetJS comes: compression is switched on so that it writes what the others write. */
function sheetjs(library: SheetJs): Rewrite {
  return (bytes, writes) => {
    const book = library.read(bytes, { type: "array" });
    for (const { sheet, cell, value } of writes) {
      const cells = book.Sheets[sheet];
      if (cells) cells[cell] = { ...cells[cell], t: typeof value === "number" ? "n" : "s", v: value };
    }
    const written = library.write(book, { type: "array", bookType: "xlsx", compression: true });
    return Promise.resolve(new Uint8Array(written));
  };
}

/** The peers that are there; none when they cannot be installed. */
export function loadPeers(): readonly Peer[] {
  if (!install()) return [];
  const load = createRequire(import.meta.url);
  return [
    { name: "ExcelJS 4.4.0", rewrite: exceljs(load("exceljs") as ExcelJs) },
    { name: "SheetJS 0.20.3", rewrite: sheetjs(load("@e965/xlsx") as SheetJs) },
  ];
}
