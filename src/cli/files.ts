/** Files of the command line: which inputs are meant, and their bytes. */
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent, type Stats } from "node:fs";
import { extname, join } from "node:path";
import { CLI_WORDS } from "../words/cli";
import { problemOf, type FileProblem } from "./problem";

const WORKBOOK_ENDINGS = new Set([".xlsx", ".xlsm", ".xls", ".et", ".csv", ".html", ".htm", ".xml"]);

export interface InputFile {
  readonly path: string;
  /** Whether it was found in a folder, so that nobody named it by itself. */
  readonly found: boolean;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Folders that cannot be read, or hold no workbook. */
  readonly failures: readonly { readonly file: string; readonly problem: FileProblem }[];
}

/** What gathers while folders are walked. */
interface Walk {
  readonly files: InputFile[];
  readonly failures: { readonly file: string; readonly problem: FileProblem }[];
  /** Real paths of folders and files that were met: links may lead to one twice, or round and round. */
  readonly met: Set<string>;
  /** Which files of a folder are meant. */
  readonly takes: (name: string) => boolean;
}

/**
 * Files as given; a folder stands for the workbooks in it and in its subfolders, in the order of their names, or for
 * what `takes` says by the name.
 */
export function expandInputs(
  inputs: readonly string[],
  takes: (name: string) => boolean = isWorkbook,
): Inputs {
  const walk: Walk = { files: [], failures: [], met: new Set(), takes };
  for (const path of inputs) {
    if (!lookAt(path)?.isDirectory()) {
      walk.files.push({ path, found: false });
      continue;
    }
    const before = walk.files.length + walk.failures.length;
    walkFolder(path, walk);
    if (walk.files.length + walk.failures.length === before)
      walk.failures.push({ file: path, problem: { code: "empty-folder", ...CLI_WORDS.emptyFolder } });
  }
  return { files: walk.files, failures: walk.failures };
}

/** What a path leads to, links followed; null where it leads nowhere or may not be looked at. */
function lookAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function meet(path: string, { met }: Walk): boolean {
  const real = realpathSync(path);
  if (met.has(real)) return false;
  met.add(real);
  return true;
}

/** Whether a file is a workbook by its name. */
export const isWorkbook = (name: string): boolean => WORKBOOK_ENDINGS.has(extname(name).toLowerCase());

/** Whether a file is an archive by its name. */
export const isArchive = (name: string): boolean => extname(name).toLowerCase() === ".zip";

const byName = (left: Dirent, right: Dirent): number =>
  left.name < right.name ? -1 : Number(left.name > right.name);

/** Files that Excel keeps beside an open workbook (`~$…`) and hidden ones are passed over. */
function walkFolder(folder: string, walk: Walk): void {
  try {
    if (!meet(folder, walk)) return;
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^[~.]/.test(name));
    const paths = entries.sort(byName).map(({ name }) => ({ name, path: join(folder, name) }));
    const isFolder = ({ path }: { readonly path: string }): boolean => lookAt(path)?.isDirectory() ?? false;
    const folders = paths.filter(isFolder);
    for (const one of paths) if (!folders.includes(one) && walk.takes(one.name)) addFile(one.path, walk);
    for (const one of folders) walkFolder(one.path, walk);
  } catch (error) {
    walk.failures.push({ file: folder, problem: problemOf(error) });
  }
}

function addFile(path: string, walk: Walk): void {
  // A link that leads nowhere is told as a file that cannot be read.
  if (lookAt(path) === null || meet(path, walk)) walk.files.push({ path, found: true });
}

/** The bytes of a file. */
export function readBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
