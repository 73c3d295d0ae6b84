/** `jxzp read`: shows how the forms of workbooks were understood; changes nothing. */
import { basename } from "node:path";
import { readingsOf, readingsToJson, type LayoutSample } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { SAMPLE_PROBLEMS } from "../words/reading";
import { expandInputs, readBytes } from "./files";
import { printQuestions, printReading } from "./print-reading";
import { NO_FORM, problemOf, type FileProblem } from "./problem";
import { assessAsSaid, samplesIn, type AssessedAsSaid, type ReadingCommand } from "./reading-choices";
import { readWorkbook } from "./workbook";
import { wrap } from "./wrap";

export interface ReadCommand extends ReadingCommand {
  readonly json?: boolean;
}

type Line = (text: string) => void;

/** Draws the forms of each file to `say`, or prints them as JSON; 0 all were read, 2 a file could not be. */
export async function readFiles(files: readonly string[], command: ReadCommand, say: Line): Promise<0 | 2> {
  const { samples, failures } = samplesIn(command.layout);
  const told: Line = command.json ? () => undefined : say;
  const objects: object[] = failures.map(({ file, problem }) => failed(file, problem, told));
  let exit: 0 | 2 = failures.length > 0 ? 2 : 0;
  const inputs = expandInputs(files);
  for (const { file, problem } of inputs.failures) objects.push(failed(file, problem, told));
  if (inputs.failures.length > 0) exit = 2;
  for (const { path } of inputs.files) {
    const done = await readOne(path, command, samples, told);
    objects.push(done);
    if ("problem" in done) exit = 2;
  }
  if (command.json) say(JSON.stringify(objects, null, 2));
  return exit;
}

function failed(file: string, problem: FileProblem, say: Line): object {
  say(CLI_WORDS.failed(file, problem.what, problem.remedy));
  return { file, problem };
}

async function readOne(
  file: string,
  { answer }: ReadCommand,
  samples: readonly LayoutSample[],
  say: Line,
): Promise<object> {
  try {
    const { workbook, choices } = await readWorkbook(readBytes(file), basename(file));
    const assessed = assessAsSaid(workbook, choices, answer, samples);
    draw(file, assessed, say);
    return assessed.report.filings.length === 0
      ? failed(file, NO_FORM, say)
      : readingsToJson(file, assessed.report);
  } catch (error) {
    return failed(file, problemOf(error), say);
  }
}

function draw(file: string, { report, unfit }: AssessedAsSaid, say: Line): void {
  const tell = (text: string): void => wrap(text, 4).forEach((line) => say(line));
  tell(`━━ ${file}`);
  readingsOf(report).forEach((map, at) => {
    if (at > 0) say("");
    printReading(map, say);
  });
  for (const { sheet, hint } of report.unrecognised) tell(CLI_WORDS.unrecognised(sheet, hint));
  for (const name of unfit) tell(SAMPLE_PROBLEMS.noFit(name));
  printQuestions(file, report.questions, say);
}
