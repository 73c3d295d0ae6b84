/** Files of the command line: which inputs are meant, and where copies go; an input is never written over. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";

const WORKBOOK_ENDINGS = new Set([".xlsx", ".xlsm", ".xls", ".et", ".csv", ".html", ".htm", ".xml"]);

/** Files as given; a folder stands for the workbooks in it, in the order of their names. */
export function expandInputs(inputs: readonly string[]): readonly string[] {
  return inputs.flatMap((input) => (isFolder(input) ? workbooksIn(input) : [input]));
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Files that Excel keeps beside an open workbook (`~$…`) are passed over. */
function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => WORKBOOK_ENDINGS.has(extname(name).toLowerCase()) && !/^[~.]/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The bytes of a file. */
export function readBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** A path `名称-评分.xlsx` in a folder that no other file of this run or disk has: numbered when taken. */
export function freePath(folder: string, input: string, suffix: string, taken: ReadonlySet<string>): string {
  const ending = extname(input);
  const name = basename(input, ending);
  const candidate = (count: number): string =>
    join(folder, `${name}-${suffix}${count > 1 ? `-${count}` : ""}${ending}`);
  let count = 1;
  while (taken.has(candidate(count)) || candidate(count) === input) count += 1;
  return candidate(count);
}

/** Writes a file whole or not at all: first beside it under another name, then renamed. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.part`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}
