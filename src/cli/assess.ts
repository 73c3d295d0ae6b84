/** `jxzp assess` and `jxzp fix`: read files, assess each, print or write; one bad file never stops the others. */
import { compareFilings, type FindingAcross } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { TOOL_WORDS } from "../words/tool";
import { acrossJson, printAcross } from "./between-files";
import type { AssessCommand, ExitCode } from "./assess-command";
import { assessFile, failed, type FileDone, type Run } from "./assess-file";
import { expandInputs } from "./files";
import { jsonLines } from "./json-lines";
import { MANY, printTally } from "./print-many";
import { OwnCopies } from "./own-copies";
import { Outputs, type OutputOptions } from "./outputs";
import { readPrevious } from "./previous";
import { isKnownPack } from "./problem";
import type { PrintLine } from "./print-line";
import { readSamples } from "./reading-choices";

export type { AssessCommand, ExitCode } from "./assess-command";

/**
 * Assesses files and prints to `say`. Writes only into `out`, and over no file but an untouched copy of its own.
 * @param at time of writing, for the journal and the head of our sheets.
 */
export async function assessFiles(
  files: readonly string[],
  command: AssessCommand,
  at: string,
  say: PrintLine,
): Promise<ExitCode> {
  if (!isKnownPack(command.pack, say)) return 2;
  const told: PrintLine = command.json ? () => undefined : say;
  if (command.all) told(TOOL_WORDS);
  const lastYear = await readPrevious(command.previous);
  const inputs = expandInputs(files);
  const layouts = readSamples(command.layout);
  const run: Run = {
    ...{ command, at, say: told, previous: lastYear.workbooks, samples: layouts.samples },
    outputs: outputsOf(command, [...inputs.files, ...lastYear.read]),
    copies: new OwnCopies(inputs.files),
    isBrief: inputs.files.length > MANY && !command.all,
  };
  const failures = [...lastYear.failures, ...layouts.failures, ...inputs.failures];
  const done = failures.map((one) => failed(one.file, one.problem, run));
  for (const file of inputs.files) done.push(await assessFile(file, run));
  const across = compareFilings(done);
  if (!command.valuesOnly) printAcross(across, told, run.isBrief);
  if (run.isBrief) printTally(done, told);
  if (command.json) jsonLines(done.flatMap((one) => withAcross(one, across))).forEach((line) => say(line));
  return done.reduce<ExitCode>((worst, { exit }) => (exit > worst ? exit : worst), 0);
}

function outputsOf({ force = false }: AssessCommand, inputs: OutputOptions["inputs"] = []): Outputs {
  return new Outputs({ force, inputs });
}

/** Writes certain values only, into copies in `out`; only where it is a dry run, no folder is needed. */
export async function fixFiles(
  files: readonly string[],
  command: AssessCommand,
  at: string,
  say: PrintLine,
): Promise<ExitCode> {
  if (command.out !== undefined || command.dryRun) {
    return assessFiles(files, { ...command, valuesOnly: true }, at, say);
  }
  say(CLI_WORDS.outMissing);
  return 2;
}

/** What `--json` prints of a file, with what was found between it and others. */
function withAcross(
  { file, filings, object }: FileDone,
  across: readonly FindingAcross[],
): readonly object[] {
  if (object === null) return [];
  return [filings.length === 0 ? object : { ...object, between: acrossJson(file, across) }];
}
