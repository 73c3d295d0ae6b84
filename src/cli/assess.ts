/** `jxzp assess`: reads files, assesses each, prints or writes; one bad file never stops the others. */
import { basename, dirname } from "node:path";
import {
  compareFilings,
  FULL_PLAN,
  makePlan,
  reportToJson,
  type FileJson,
  type FilingsOfFile,
  type FindingAcross,
  type LayoutSample,
} from "../assessment";
import type { XlsxHost } from "../hosts/xlsx";
import type { Workbook } from "../workbook/grid";
import { CLI_WORDS } from "../words/cli";
import { SAMPLE_PROBLEMS } from "../words/reading";
import { acrossJson, printAcross } from "./between-files";
import { expandInputs, freePath, readBytes, writeWhole } from "./files";
import { printBrief, printPlan, printRefusals, printReport } from "./print";
import { readPrevious } from "./previous";
import { isKnownPack, NO_FORM, problemOf, type FileProblem } from "./problem";
import { assessAsSaid, readSamples, type AssessedAsSaid, type ReadingCommand } from "./reading-choices";
import { readWorkbook } from "./workbook";

export interface AssessCommand extends ReadingCommand {
  readonly out?: string;
  readonly json?: boolean;
  readonly pack?: string;
  /** Last year's workbooks, or folders of them. */
  readonly previous?: readonly string[];
  /** Tells every finding by itself, hints included. */
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly replaceFormulas?: boolean;
  /** Writes certain values only: no marks, no sheets of ours. */
  readonly valuesOnly?: boolean;
}

type Line = (text: string) => void;

interface Assessed extends AssessedAsSaid {
  /** Null for old formats, which are read only. */
  readonly host: XlsxHost | null;
}

/** 0 no errors found, 1 errors found, 2 a file could not be assessed; 2 beats 1. */
export type ExitCode = 0 | 1 | 2;

/**
 * Assesses files and prints to `say`. Writes only into `out`, and never over an input.
 * @param at time of writing, for the journal and the head of our sheets.
 */
export async function assessFiles(
  files: readonly string[],
  command: AssessCommand,
  at: string,
  say: Line,
): Promise<ExitCode> {
  if (!isKnownPack(command.pack, say)) return 2;
  const { workbooks, failures } = await readPrevious(command.previous);
  const layouts = readSamples(command.layout);
  const told: Line = command.json ? () => undefined : say;
  const run: Run = {
    command,
    at,
    taken: new Set(),
    say: told,
    previous: workbooks,
    samples: layouts.samples,
  };
  const done = [...failures, ...layouts.failures].map(({ file, problem }) => failed(file, problem, run));
  for (const file of expandInputs(files)) done.push(await doFile(file, run));
  const across = compareFilings(done);
  if (!command.valuesOnly) printAcross(across, told);
  if (command.json) {
    const objects = done.flatMap((one) => withAcross(one, across));
    say(JSON.stringify(objects, null, 2));
  }
  return done.reduce<ExitCode>((worst, { exit }) => (exit > worst ? exit : worst), 0);
}

/** Writes certain values only, into copies in `out`; only where it is a dry run, no folder is needed. */
export async function fixFiles(
  files: readonly string[],
  command: AssessCommand,
  at: string,
  say: Line,
): Promise<ExitCode> {
  if (command.out !== undefined || command.dryRun) {
    return assessFiles(files, { ...command, valuesOnly: true }, at, say);
  }
  say(CLI_WORDS.outMissing);
  return 2;
}

/** What the files of one call share. */
interface Run {
  readonly command: AssessCommand;
  readonly at: string;
  /** Paths that copies of this call have taken. */
  readonly taken: Set<string>;
  readonly say: Line;
  readonly previous: readonly Workbook[];
  readonly samples: readonly LayoutSample[];
}

/** A file that was assessed; one that could not be has no filings. */
interface FileDone extends FilingsOfFile {
  readonly exit: ExitCode;
  /** What `--json` prints of the file by itself; null where it was not asked for. */
  readonly object: FileJson | { readonly file: string; readonly problem: FileProblem } | null;
}

/** What `--json` prints of a file, with what was found between it and others. */
function withAcross(
  { file, filings, object }: FileDone,
  across: readonly FindingAcross[],
): readonly object[] {
  if (object === null) return [];
  return [filings.length === 0 ? object : { ...object, between: acrossJson(file, across) }];
}

async function doFile(file: string, run: Run): Promise<FileDone> {
  try {
    const result = await assessOne(file, run);
    if (!result) return failed(file, NO_FORM, run);
    printAssessed(file, result, run);
    await deliver(file, result, run);
    const { filings, summary } = result.report;
    const object = run.command.json ? reportToJson(file, result.report) : null;
    return { file, filings, exit: summary.errors > 0 ? 1 : 0, object };
  } catch (error) {
    return failed(file, problemOf(error), run);
  }
}

/** Who asks for fixes is shown what is written; the findings are another command's. */
function printAssessed(file: string, { report, host, unfit }: Assessed, { command, say }: Run): void {
  if (command.valuesOnly) printBrief(file, report, say);
  else printReport(file, report, say, { all: command.all ?? false, readOnly: host === null });
  for (const name of unfit) say(SAMPLE_PROBLEMS.noFit(name));
}

function failed(file: string, problem: FileProblem, { say }: Run): FileDone {
  say(CLI_WORDS.failed(file, problem.what, problem.remedy));
  return { file, filings: [], exit: 2, object: { file, problem } };
}

/** The report of a file, or null when no form was found in it. */
async function assessOne(file: string, { command, previous, samples }: Run): Promise<Assessed | null> {
  const { workbook, host, choices } = await readWorkbook(readBytes(file), basename(file));
  const options = {
    ...choices,
    names: [basename(dirname(file))],
    previous,
    ...(command.pack === undefined ? {} : { pack: command.pack }),
  };
  const assessed = assessAsSaid(workbook, options, command.answer, samples);
  return assessed.report.filings.length === 0 ? null : { ...assessed, host };
}

/** Writes the scored copy, or tells what would be written. */
async function deliver(
  file: string,
  { report, host, answers, samples }: Assessed,
  { command, at, taken, say }: Run,
): Promise<void> {
  if (command.out === undefined && !command.dryRun) return;
  if (!host) return say(CLI_WORDS.legacyOut);
  const extras = !command.valuesOnly;
  const replaceFormulas = command.replaceFormulas ?? false;
  const plan = makePlan(report, { ...FULL_PLAN, at, marks: extras, sheets: extras, replaceFormulas });
  printPlan(plan, say);
  if (command.dryRun || command.out === undefined) return;
  if (command.answer ?? command.layout) await host.remember({ answers, samples });
  printRefusals(await host.apply(plan, at), say);
  const path = freePath(command.out, file, extras ? "评分" : "更正", taken);
  taken.add(path);
  writeWhole(path, host.save());
  say(CLI_WORDS.written(path));
}
