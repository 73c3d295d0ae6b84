/** `jxzp assess` and `jxzp fix`: read files, assess each, print or write; one bad file never stops the others. */
import { compareFilings } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { TOOL_WORDS } from "../words/tool";
import { acrossByFile, printAcross } from "./between-files";
import type { AssessCommand, ExitCode, FileTask } from "./assess-command";
import { FilesDone } from "./files-done";
import { expandInputs, type InputFile } from "./files";
import { inOrder } from "./in-order";
import { printArray } from "./json-spool";
import { MANY, printTally } from "./print-many";
import { OwnCopies } from "./own-copies";
import { Outputs, type OutputOptions } from "./outputs";
import { lastYearOf } from "./previous";
import { isKnownPack } from "./problem";
import type { PrintLine } from "./print-line";
import { samplesIn } from "./reading-choices";
import { noWorkers, startWorkers, type Workers } from "./worker-pool";

export type { AssessCommand, ExitCode } from "./assess-command";

/** Above so many files they are done by several threads. */
const MANY_FOR_ONE_THREAD = 20;

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
  const lastYear = await lastYearOf(command.previous);
  const inputs = expandInputs(files);
  const isBrief = inputs.files.length > MANY && !command.all;
  const done = new FilesDone({
    ...{ command, say: told, isBrief },
    outputs: outputsOf(command, [...inputs.files, ...lastYear.read]),
    copies: new OwnCopies(inputs.files),
  });
  const failures = [...lastYear.failures, ...samplesIn(command.layout).failures, ...inputs.failures];
  failures.forEach(({ file, problem }) => done.fail(file, problem));
  const tasks = inputs.files.map((input): FileTask => ({ input, command, at, isBrief }));
  await doAll(tasks, workersFor(inputs.files, command), done);
  const across = compareFilings(done.kept);
  if (!command.valuesOnly) printAcross(across, told, isBrief);
  if (isBrief) printTally(done.tally, told);
  if (command.json) printArray(done.objects(acrossByFile(across)), say);
  return done.exit;
}

function outputsOf({ force = false }: AssessCommand, inputs: NonNullable<OutputOptions["inputs"]>): Outputs {
  return new Outputs({ force, inputs });
}

/** Threads for many files, and for whoever asks for them. */
function workersFor(files: readonly InputFile[], { jobs }: AssessCommand): Workers {
  return jobs !== undefined || files.length > MANY_FOR_ONE_THREAD ? startWorkers(jobs) : noWorkers();
}

/** Does files, several at a time, and takes them in the order in which they were given. */
async function doAll(tasks: readonly FileTask[], workers: Workers, done: FilesDone): Promise<void> {
  const ahead = workers.jobs === 1 ? 1 : workers.jobs * 3;
  try {
    for await (const [task, answer] of inOrder(tasks, ahead, workers.assess))
      await done.take(task, answer, workers);
  } finally {
    await workers.close();
  }
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
