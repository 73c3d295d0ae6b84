/** `jxzp report`: reads reports, checks their sentences, alone or against a workbook; one bad file never stops the others. */
import { basename, dirname } from "node:path";
import { assessWorkbook, holderOf, filingOfUnit, type FilingReport } from "../assessment";
import { checkReport, unitOfReport, type ProseFinding, type ReportText } from "../prose";
import { CLI_WORDS } from "../words/cli";
import { REPORT_WORDS } from "../words/report";
import { UNIT_UNKNOWN } from "../words/verdict";
import { readBytes } from "./files";
import { Outputs } from "./outputs";
import { printReportFindings } from "./print-report";
import { problemOf, type FileProblem } from "./problem";
import { writeComments, type CommentTarget } from "./report-comments";
import { reportFileJson, summaryOf, type ReportFileJson } from "./report-json";
import { readReport } from "./report-text";
import { readWorkbook } from "./workbook";

export interface ReportCommand {
  readonly workbook?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  /** Folder for commented copies. */
  readonly out?: string;
  readonly force?: boolean;
}

type Line = (text: string) => void;
export type ReportExit = 0 | 1 | 2;

/** The filings of the workbook that reports are held against. */
export interface Tables {
  readonly file: string;
  readonly filings: readonly FilingReport[];
}

/** A report that was checked, or could not be. */
export interface ReportDone {
  readonly exit: ReportExit;
  readonly object: ReportFileJson | { readonly file: string; readonly problem: FileProblem };
}

/** Checks reports and prints to `say`: 0 no errors found, 1 errors found, 2 a file could not be read; 2 beats 1. */
export async function checkReports(
  files: readonly string[],
  command: ReportCommand,
  say: Line,
): Promise<ReportExit> {
  const told: Line = command.json ? () => undefined : say;
  const opened = command.workbook === undefined ? null : await openTables(command.workbook);
  if (opened && "problem" in opened) {
    const { what, remedy } = opened.problem;
    told(CLI_WORDS.failed(command.workbook ?? "", what, remedy));
    if (command.json) say(JSON.stringify([{ file: command.workbook, problem: opened.problem }], null, 2));
    return 2;
  }
  const target = targetOf(files, command);
  const done: ReportDone[] = [];
  for (const file of files) done.push(await checkFile(file, opened, target, told));
  if (command.json)
    say(
      JSON.stringify(
        done.map((one) => one.object),
        null,
        2,
      ),
    );
  return done.reduce<ReportExit>((worst, { exit }) => (exit > worst ? exit : worst), 0);
}

function targetOf(files: readonly string[], { all = false, out, force = false }: ReportCommand): Wish {
  if (out === undefined) return { all, comments: null };
  const inputs = files.map((path) => ({ path, found: false }));
  return { all, comments: { folder: out, outputs: new Outputs({ force, inputs }), all } };
}

async function openTables(file: string): Promise<Tables | { readonly problem: FileProblem }> {
  try {
    const { workbook, choices } = await readWorkbook(readBytes(file), basename(file));
    const { filings } = assessWorkbook(workbook, { ...choices, names: [basename(dirname(file))] });
    return { file, filings };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** What is wished of a report beside its findings. */
export interface Wish {
  /** Hints too. */
  readonly all: boolean;
  /** Where a commented copy goes; null = none is wished for. */
  readonly comments: CommentTarget | null;
}

/** Checks one report and prints it. */
export async function checkFile(
  file: string,
  tables: Tables | null,
  { all, comments }: Wish,
  say: Line,
): Promise<ReportDone> {
  try {
    const bytes = readBytes(file);
    const read = readReport(bytes, file);
    if (read.kind === "refused") return failed(file, read.problem, say);
    if (isEmpty(read.report)) return failed(file, { code: "empty-report", ...REPORT_WORDS.empty }, say);
    say(REPORT_WORDS.head(file));
    const findings = findingsIn(read.report, tables, say);
    printReportFindings(findings, all, say);
    if (comments) await writeComments({ file, bytes, report: read.report, findings }, comments, say);
    const object = reportFileJson(file, tables?.file ?? null, findings);
    return { exit: summaryOf(findings).errors > 0 ? 1 : 0, object };
  } catch (error) {
    return failed(file, problemOf(error), say);
  }
}

const isEmpty = (report: ReportText): boolean =>
  report.kind === "plain"
    ? report.text.trim() === ""
    : report.document.paragraphs.every(({ text }) => text.trim() === "");

/** The findings, with those against the tables where one filing is the report's. */
function findingsIn(report: ReportText, tables: Tables | null, say: Line): readonly ProseFinding[] {
  if (!tables) return checkReport(report);
  const filing = filingOfUnit(tables.filings, unitOfReport(report));
  if (!filing) {
    say(tables.filings.length === 0 ? REPORT_WORDS.noForm(tables.file) : REPORT_WORDS.manyUnits(tables.file));
    return checkReport(report);
  }
  say(REPORT_WORDS.against(tables.file, filing.unit || UNIT_UNKNOWN));
  return checkReport(report, holderOf(filing));
}

function failed(file: string, problem: FileProblem, say: Line): ReportDone {
  say(CLI_WORDS.failed(file, problem.what, problem.remedy));
  return { exit: 2, object: { file, problem } };
}
