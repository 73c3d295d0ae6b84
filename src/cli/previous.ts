/** Last year's workbooks, named by `--previous`: read once a call, each a file or a folder; a bad one stops no other. */
import { basename, resolve } from "node:path";
import type { Report } from "../assessment";
import type { Workbook } from "../workbook/grid";
import { CLI_WORDS } from "../words/cli";
import { PREVIOUS_WORDS } from "../words/previous-year";
import { expandInputs, readBytes, type InputFile } from "./files";
import { OwnCopies } from "./own-copies";
import { problemOf, type FileProblem } from "./problem";
import { readWorkbook } from "./workbook";

interface PreviousFiles {
  readonly workbooks: readonly Workbook[];
  readonly failures: readonly { readonly file: string; readonly problem: FileProblem }[];
  /** All files that were meant. */
  readonly read: readonly InputFile[];
}

/** Reads the files, those of folders included, each once however often it was named. */
async function readPrevious(paths: readonly string[] = []): Promise<PreviousFiles> {
  const workbooks: Workbook[] = [];
  const inputs = expandInputs(paths);
  const failures = [...inputs.failures];
  const files = [...new Map(inputs.files.map((file) => [resolve(file.path), file])).values()];
  const copies = new OwnCopies(files);
  for (const { path, found } of files) {
    try {
      const bytes = readBytes(path);
      const { workbook, copy } = await readWorkbook(bytes, basename(path));
      const isCopy = found && copy !== null && (await copies.isPassedOver({ path, bytes, record: copy }));
      if (!isCopy) workbooks.push(workbook);
    } catch (error) {
      failures.push({ file: path, problem: problemOf(error) });
    }
  }
  return { workbooks, failures, read: files };
}

/** What was read of last year's files by this thread: every file of a call is held against the same. */
const LAST_YEARS = new Map<string, Promise<PreviousFiles>>();

/** Last year's files, read once a thread however many files ask for them. */
export function lastYearOf(paths: readonly string[] = []): Promise<PreviousFiles> {
  const key = JSON.stringify(paths);
  const known = LAST_YEARS.get(key) ?? readPrevious(paths);
  LAST_YEARS.set(key, known);
  return known;
}

/** Prints which filing was held against which of last year's, and why others were not. */
export function printPrevious({ filings, previous }: Report, say: (text: string) => void): void {
  for (const { filing, ...last } of previous?.pairs ?? []) {
    const own = filings[filing];
    if (own) say(PREVIOUS_WORDS.paired(own, last));
  }
  for (const notice of previous?.notices ?? []) say(CLI_WORDS.previousNotice(notice));
}
