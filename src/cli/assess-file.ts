/** One file of a call: read, assessed, told, and its copy made. Knows no other file, so that it may be done anywhere. */
import { basename, dirname } from "node:path";
import { keptOf, reportToJson, verdictSentence, type KeptFiling } from "../assessment";
import type { CopyRecord } from "../workbook/state";
import { SAMPLE_PROBLEMS } from "../words/reading";
import { worseOf, type ExitCode, type FileTask } from "./assess-command";
import { readBytes } from "./files";
import { Lines } from "./lines";
import { deliver, type CopyToWrite, type Opened } from "./make-copy";
import { lastYearOf } from "./previous";
import { printBrief, printReport } from "./print";
import { standingOf, type Standing } from "./print-many";
import type { PrintLine } from "./print-line";
import { NO_FORM, problemOf, type FileProblem } from "./problem";
import { assessAsSaid, samplesIn } from "./reading-choices";
import type { ReportDone } from "./report";
import { reportBeside } from "./report-beside";
import { withPlaces } from "./word-places";
import { readWorkbook } from "./workbook";

/** How a file was assessed; plain data. */
export interface AssessedFile {
  readonly kind: "assessed";
  /** What is said of it, line by line. */
  readonly lines: readonly string[];
  readonly verdict: string;
  readonly standing: Standing;
  /** What is said of the report beside it, once its copy is told; and what that comes to. */
  readonly textLines: readonly string[];
  readonly exit: ExitCode;
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
  const { workbook, copy, choices, host, placeOf } = await readWorkbook(bytes, basename(path));
  if (found && copy && !task.evenCopy) return { kind: "copy", record: copy };
  const { pack, previous, answer, layout } = task.command;
  const options = {
    ...choices,
    names: [basename(dirname(path))],
    previous: (await lastYearOf(previous)).workbooks,
    ...(pack === undefined ? {} : { pack }),
  };
  const assessed = assessAsSaid(workbook, options, answer, samplesIn(layout).samples);
  return assessed.report.filings.length === 0
    ? { kind: "failed", problem: NO_FORM }
    : await tellAndDeliver({ ...assessed, bytes, host, placeOf }, task);
}

async function tellAndDeliver(opened: Opened, task: FileTask): Promise<AssessedFile> {
  const { input, command, isBrief } = task;
  const { report } = opened;
  const lines = new Lines(command.json ?? false);
  if (!isBrief) printAssessed(opened, task, lines.say);
  const { copy, refused } = await deliver(opened, task, lines.say);
  const behind = new Lines(command.json ?? false);
  const text = await reportBeside({ file: input.path, filings: report.filings }, command, behind.say);
  const standing = standingOf(report);
  return {
    kind: "assessed",
    lines: lines.said,
    textLines: behind.said,
    verdict: verdictSentence(report),
    standing,
    exit: worseOf(standing === "errors" ? 1 : 0, text?.exit ?? 0),
    json: command.json ? jsonOf(opened, task, text) : null,
    kept: report.filings.map(keptOf),
    copy,
    refused,
  };
}

function jsonOf({ report, placeOf }: Opened, { input }: FileTask, text: ReportDone | null): string {
  const own = withPlaces(reportToJson(input.path, report), report, placeOf);
  return JSON.stringify(text ? { ...own, report: text.object } : own);
}

/** Who asks for fixes is shown what is written; the findings are another command's. */
function printAssessed(
  { report, host, placeOf, unfit }: Opened,
  { input: { path }, command }: FileTask,
  say: PrintLine,
): void {
  if (command.valuesOnly) printBrief(path, report, say);
  else printReport(path, report, say, { all: command.all ?? false, readOnly: host === null, placeOf });
  for (const name of unfit) say(SAMPLE_PROBLEMS.noFit(name));
}
