/** One file of a call: read, assessed, told, and its copy made. Knows no other file, so that it may be done anywhere. */
import { basename, dirname } from "node:path";
import {
  assessWorkbook,
  FULL_PLAN,
  keptOf,
  makePlan,
  reportToJson,
  verdictSentence,
  type KeptFiling,
  type Report,
} from "../assessment";
import type { XlsxHost } from "../hosts/xlsx";
import type { CopyRecord } from "../workbook/state";
import type { ApplyReport } from "../workbook/write";
import { CLI_WORDS } from "../words/cli";
import type { AssessCommand } from "./assess-command";
import { saveWithRecord } from "./copy-record";
import { readBytes, type InputFile } from "./files";
import { lastYearOf } from "./previous";
import { printBrief, printPlan, printRefusals, printReport } from "./print";
import { standingOf, type Standing } from "./print-many";
import { NO_FORM, problemOf, type FileProblem } from "./problem";
import { readWorkbook } from "./workbook";

/** What is to be done with a file; plain data, which may go to another thread. */
export interface FileTask {
  readonly input: InputFile;
  readonly command: AssessCommand;
  readonly at: string;
  /** Whether the files are so many that each is told in one line. */
  readonly isBrief: boolean;
  /** Assesses a copy of ours too, which is otherwise given back to whoever knows the other files. */
  readonly evenCopy?: boolean;
}

/** A copy that is to be written, and whether the locks of the file left nothing to do but to add sheets. */
export interface CopyToWrite {
  readonly bytes: Uint8Array;
  /** The bytes that it is a copy of. */
  readonly original: Uint8Array;
  readonly isLockedOut: boolean;
}

/** How a file was assessed; plain data. */
export interface AssessedFile {
  readonly kind: "assessed";
  /** What is said of it, line by line. */
  readonly lines: readonly string[];
  readonly verdict: string;
  readonly standing: Standing;
  /** Its JSON object, by itself; null where none is asked for. */
  readonly json: string | null;
  readonly kept: readonly KeptFiling[];
  /** Null where none is to be written. */
  readonly copy: CopyToWrite | null;
  /** Writes that were not carried out. */
  readonly refused: number;
}

export type FileAnswer =
  | AssessedFile
  | { readonly kind: "copy"; readonly record: CopyRecord }
  | { readonly kind: "failed"; readonly problem: FileProblem };

/** An assessed file with what its copy is made of. */
interface Opened {
  readonly bytes: Uint8Array;
  readonly report: Report;
  /** Null for old formats, which are read only. */
  readonly host: XlsxHost | null;
}

interface Delivery {
  readonly copy: CopyToWrite | null;
  readonly refused: number;
}

type Say = (text: string) => void;

const NOTHING: Delivery = { copy: null, refused: 0 };

/** Does one file; whatever goes wrong with it is an answer too. */
export async function assessFile(task: FileTask): Promise<FileAnswer> {
  try {
    return await assessInput(task);
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}

async function assessInput(task: FileTask): Promise<FileAnswer> {
  const { path, found } = task.input;
  const bytes = readBytes(path);
  const { workbook, host, choices, copy } = await readWorkbook(bytes, basename(path));
  if (found && copy && !task.evenCopy) return { kind: "copy", record: copy };
  const { pack, previous } = task.command;
  const report = assessWorkbook(workbook, {
    ...choices,
    names: [basename(dirname(path))],
    previous: (await lastYearOf(previous)).workbooks,
    ...(pack === undefined ? {} : { pack }),
  });
  return report.filings.length === 0
    ? { kind: "failed", problem: NO_FORM }
    : await tellAndDeliver({ bytes, report, host }, task);
}

async function tellAndDeliver(opened: Opened, task: FileTask): Promise<AssessedFile> {
  const { input, command, isBrief } = task;
  const { report } = opened;
  const lines: string[] = [];
  const say: Say = command.json ? () => undefined : (line) => void lines.push(line);
  if (!isBrief) printAssessed(opened, task, say);
  const { copy, refused } = await deliver(opened, task, say);
  return {
    kind: "assessed",
    lines,
    verdict: verdictSentence(report),
    standing: standingOf(report),
    json: command.json ? JSON.stringify(reportToJson(input.path, report)) : null,
    kept: report.filings.map(keptOf),
    copy,
    refused,
  };
}

/** Who asks for fixes is shown what is written; the findings are another command's. */
function printAssessed({ report, host }: Opened, { input: { path }, command }: FileTask, say: Say): void {
  if (command.valuesOnly) printBrief(path, report, say);
  else printReport(path, report, say, { all: command.all ?? false, readOnly: host === null });
}

/** Whether a run could change no cell because they are all locked. */
const isLockedOut = ({ outcomes }: ApplyReport): boolean => {
  const cells = outcomes.filter(({ cell }) => cell !== null);
  return cells.some(({ refusal }) => refusal === "locked") && !cells.some(({ done }) => done);
};

/** Makes the scored copy, or tells what would be written. */
async function deliver(opened: Opened, task: FileTask, say: Say): Promise<Delivery> {
  const { command, at, isBrief } = task;
  const { report, host } = opened;
  if (command.out === undefined && !command.dryRun) return NOTHING;
  if (!host) {
    say(CLI_WORDS.legacyOut);
    return NOTHING;
  }
  const extras = !command.valuesOnly;
  const replaceFormulas = command.replaceFormulas ?? false;
  const plan = makePlan(report, { ...FULL_PLAN, at, marks: extras, sheets: extras, replaceFormulas });
  if (!isBrief || command.dryRun) printPlan(plan, say, isBrief);
  if (command.dryRun) return NOTHING;
  const applied = await host.apply(plan, at);
  if (!isBrief) printRefusals(applied, say);
  const refused = applied.outcomes.filter(({ done, refusal }) => !done && refusal !== "own-colours").length;
  return { copy: await copyOf(opened, host, applied, task, say), refused };
}

/** The copy, unless it would be no other than the file itself. */
async function copyOf(
  { bytes }: Opened,
  host: XlsxHost,
  applied: ApplyReport,
  { input: { path } }: FileTask,
  say: Say,
): Promise<CopyToWrite | null> {
  const isRefusedWhole = applied.outcomes.length > 0 && !applied.outcomes.some(({ done }) => done);
  if (isRefusedWhole) {
    say(CLI_WORDS.nothingWritten(path));
    return null;
  }
  const copy = await saveWithRecord(host, { name: basename(path), bytes });
  return { bytes: copy, original: bytes, isLockedOut: isLockedOut(applied) };
}
