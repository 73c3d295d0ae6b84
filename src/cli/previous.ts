/** Last year's workbooks, named by `--previous`: read once a call, each a file or a folder; a bad one stops no other. */
import { basename, resolve } from "node:path";
import type { Report } from "../assessment";
import type { Workbook } from "../workbook/grid";
import { CLI_WORDS } from "../words/cli";
import { PREVIOUS_WORDS } from "../words/previous-year";
import { expandInputs, readBytes } from "./files";
import { problemOf, type FileProblem } from "./problem";
import { readWorkbook } from "./workbook";

interface PreviousFiles {
  readonly workbooks: readonly Workbook[];
  readonly failures: readonly { readonly file: string; readonly problem: FileProblem }[];
}

/** Reads the files, those of folders included, each once however often it was named. */
export async function readPrevious(paths: readonly string[] = []): Promise<PreviousFiles> {
  const workbooks: Workbook[] = [];
  const failures: { file: string; problem: FileProblem }[] = [];
  for (const file of paths.filter((path) => expandInputs([path]).length === 0))
    failures.push({ file, problem: { code: "empty-folder", ...CLI_WORDS.emptyFolder } });
  for (const file of new Map(expandInputs(paths).map((path) => [resolve(path), path])).values()) {
    try {
      workbooks.push((await readWorkbook(readBytes(file), basename(file))).workbook);
    } catch (error) {
      failures.push({ file, problem: problemOf(error) });
    }
  }
  return { workbooks, failures };
}

/** Prints which filing was held against which of last year's, and why others were not. */
export function printPrevious({ filings, previous }: Report, say: (text: string) => void): void {
  for (const { filing, ...last } of previous?.pairs ?? []) {
    const own = filings[filing];
    if (own) say(PREVIOUS_WORDS.paired(own, last));
  }
  for (const notice of previous?.notices ?? []) say(CLI_WORDS.previousNotice(notice));
}
