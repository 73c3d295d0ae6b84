/** `jxzp report`: reads reports, checks their sentences, alone or against a workbook; one bad file never stops the others. */
import { basename, dirname } from "node:path";
import { assessWorkbook, holderOf, filingOfUnit, type FilingReport } from "../assessment";
import { checkReport, unitOfReport, type ProseFinding, type ReportText } from "../prose";
import { CLI_WORDS } from "../words/cli";
import { REPORT_WORDS } from "../words/report";
import { UNIT_UNKNOWN } from "../words/verdict";
import { readBytes } from "./files";
import { printReportFindings } from "./print-report";
import { problemOf, type FileProblem } from "./problem";
import { reportFileJson, summaryOf, type ReportFileJson } from "./report-json";
import { readReport } from "./report-text";
import { readWorkbook } from "./workbook";

export interface ReportCommand {
  readonly workbook?: string;
  readonly json?: boolean;
  readonly all?: boolean;
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
  const done = files.map((file) => checkFile(file, opened, command.all ?? false, told));
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

async function openTables(file: string): Promise<Tables | { readonly problem: FileProblem }> {
  try {
    const { workbook, choices } = await readWorkbook(readBytes(file), basename(file));
    const { filings } = assessWorkbook(workbook, { ...choices, names: [basename(dirname(file))] });
    return { file, filings };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Checks one report and prints it. */
export function checkFile(file: string, tables: Tables | null, all: boolean, say: Line): ReportDone {
  try {
    const read = readReport(readBytes(file), file);
    if (read.kind === "refused") return failed(file, read.problem, say);
    if (isEmpty(read.report)) return failed(file, { code: "empty-report", ...REPORT_WORDS.empty }, say);
    say(REPORT_WORDS.head(file));
    const findings = findingsIn(read.report, tables, say);
    printReportFindings(findings, all, say);
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
