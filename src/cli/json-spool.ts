/** JSON objects of many files: kept in a file of their own until all are there, so that no memory holds them. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jsonLines } from "./json-lines";
import type { PrintLine } from "./print-line";

/** As many bytes stay in memory before a file is begun. */
const IN_MEMORY = 4 * 1024 * 1024;

/** Texts that are taken in one after another and given back in the same order. */
export class JsonSpool {
  private held: Buffer[] = [];
  private heldBytes = 0;
  private readonly lengths: number[] = [];
  private file: { readonly folder: string; readonly handle: number } | null = null;

  add(json: string): void {
    const bytes = Buffer.from(json);
    this.lengths.push(bytes.length);
    this.held.push(bytes);
    this.heldBytes += bytes.length;
    if (this.heldBytes > IN_MEMORY) this.spill();
  }

  /** Every text in turn; then they are gone. */
  *take(): Generator<string> {
    if (this.file) this.spill();
    let at = 0;
    try {
      for (const [index, length] of this.lengths.entries()) {
        yield this.read(index, at, length).toString();
        at += length;
      }
    } finally {
      this.drop();
    }
  }

  private read(index: number, at: number, length: number): Buffer {
    if (!this.file) return this.held[index] ?? Buffer.alloc(0);
    const bytes = Buffer.alloc(length);
    readSync(this.file.handle, bytes, 0, length, at);
    return bytes;
  }

  private spill(): void {
    this.file ??= openSpool();
    for (const bytes of this.held) writeSync(this.file.handle, bytes);
    this.held = [];
    this.heldBytes = 0;
  }

  private drop(): void {
    if (!this.file) return;
    closeSync(this.file.handle);
    rmSync(this.file.folder, { recursive: true, force: true });
    this.file = null;
  }
}

function openSpool(): { readonly folder: string; readonly handle: number } {
  const folder = mkdtempSync(join(tmpdir(), "jxzp-"));
  return { folder, handle: openSync(join(folder, "objects"), "w+") };
}

/** Prints objects as one array, as if it had been made at once. */
export function printArray(objects: Iterable<object>, say: PrintLine): void {
  let before: readonly string[] | null = null;
  for (const object of objects) {
    say(before === null ? "[" : `${before.at(-1) ?? ""},`);
    const lines = jsonLines(object).map((line) => `  ${line}`);
    lines.slice(0, -1).forEach((line) => say(line));
    before = lines;
  }
  if (before !== null) say(before.at(-1) ?? "");
  say(before === null ? "[]" : "]");
}
