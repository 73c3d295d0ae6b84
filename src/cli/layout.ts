/** `jxzp layout`: saves what the columns of workbooks are as the 表样 of a county; never over a file. */
import { basename, extname } from "node:path";
import { readingsOf, sampleFrom, sampleToText, type ReadingMap } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { CLI_READING } from "../words/cli-reading";
import { expandInputs, readBytes } from "./files";
import { Outputs, PathTaken } from "./outputs";
import type { PrintLine } from "./print-line";
import { NO_FORM, problemOf } from "./problem";
import { assessAsSaid, type ReadingCommand } from "./reading-choices";
import { readWorkbook } from "./workbook";

export interface LayoutCommand extends Pick<ReadingCommand, "answer"> {
  readonly out: string;
}

/** Writes the layout of all forms of the files into `out`; 0 done, 2 nothing was written. */
export async function saveLayout(
  files: readonly string[],
  { out, answer }: LayoutCommand,
  say: PrintLine,
): Promise<0 | 2> {
  const maps: ReadingMap[] = [];
  const inputs = expandInputs(files);
  for (const { file, problem } of inputs.failures) say(CLI_WORDS.failed(file, problem.what, problem.remedy));
  if (inputs.failures.length > 0) return 2;
  for (const { path } of inputs.files) {
    const found = await mapsOf(path, answer, say);
    if (found === null) return 2;
    maps.push(...found);
  }
  const sample = sampleFrom(basename(out, extname(out)), maps);
  try {
    const bytes = new TextEncoder().encode(sampleToText(sample));
    await new Outputs({ inputs: inputs.files }).write({ path: out, bytes, whenTaken: "refuse" });
  } catch (error) {
    if (error instanceof PathTaken) say(error.message);
    else {
      const { what, remedy } = problemOf(error);
      say(CLI_WORDS.failed(out, what, remedy));
    }
    return 2;
  }
  say(CLI_READING.layoutWritten(out, sample.forms.length));
  return 0;
}

async function mapsOf(
  file: string,
  answer: readonly string[] | undefined,
  say: PrintLine,
): Promise<readonly ReadingMap[] | null> {
  try {
    const { workbook, choices } = await readWorkbook(readBytes(file), basename(file));
    const { report } = assessAsSaid(workbook, choices, answer);
    if (report.filings.length > 0) return readingsOf(report);
    say(CLI_WORDS.failed(file, NO_FORM.what, NO_FORM.remedy));
  } catch (error) {
    const { what, remedy } = problemOf(error);
    say(CLI_WORDS.failed(file, what, remedy));
  }
  return null;
}
