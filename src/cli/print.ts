/** The readable verdict of one file: unit, forms, total and grade, then findings by severity with cell and sentence. */
import {
  scoreLineOf,
  verdictOf,
  type FilingReport,
  type Finding,
  type FormReport,
  type Report,
} from "../assessment";
import { quoteSheet, refToText } from "../workbook/address";
import type { ApplyReport, WritePlan } from "../workbook/write";
import { CLI_WORDS, REFUSAL_WORDS } from "../words/cli";
import { FORM_WORDS, formFoundAt } from "../words/forms";
import { SEVERITY_SHAPES, SEVERITY_WORDS } from "../words/severity";
import { BLANK_WORD, changeWords, UNIT_UNKNOWN, yearWords } from "../words/verdict";
import { printPrevious } from "./previous";

type Line = (text: string) => void;

/** Prints the whole verdict of a file. */
export function printReport(file: string, report: Report, say: Line): void {
  say(`━━ ${file}`);
  report.filings.forEach((filing, index) => {
    printFiling(filing, say);
    printFindings(
      report.findings.filter((finding) => finding.filing === index),
      say,
    );
  });
  for (const { sheet, hint } of report.unrecognised) say(CLI_WORDS.unrecognised(sheet, hint));
  printPrevious(report, say);
  say(`${CLI_WORDS.summaryHead}${verdictOf(report)}`);
}

function printFiling(filing: FilingReport, say: Line): void {
  say(`${filing.unit || UNIT_UNKNOWN}　${yearWords(filing.year)}`);
  say(
    CLI_WORDS.forms(filing.forms.map((form) => formFoundAt(FORM_WORDS[form.id], placeOf(form))).join("、")),
  );
  say(CLI_WORDS.pack_(filing.pack.pack.title, filing.pack.why));
  for (const form of filing.forms) printRates(form, say);
  for (const form of filing.forms) {
    const line = scoreLineOf(form);
    if (line) say(CLI_WORDS.score(line.total, line.grade));
  }
}

function placeOf(form: FormReport): string {
  return `${quoteSheet(form.sheet)}`;
}

/** Printed rates that the form has a cell for, as reported → as computed. */
function printRates(form: FormReport, say: Line): void {
  for (const rate of form.outcome.rates) {
    if (rate.fact !== null && (rate.reported !== null || rate.value !== null)) {
      say(
        CLI_WORDS.rate(
          rate.label,
          changeWords(
            rate.reported ?? BLANK_WORD,
            rate.status === "ok" ? (rate.reported ?? "") : rate.display,
          ),
        ),
      );
    }
  }
}

function printFindings(findings: readonly Finding[], say: Line): void {
  if (findings.length === 0) return say(CLI_WORDS.noFindings);
  for (const severity of ["error", "warning", "info"] as const) {
    const own = findings.filter((finding) => finding.severity === severity && finding.causedBy === null);
    if (own.length === 0) continue;
    say(CLI_WORDS.findingsOf(SEVERITY_WORDS[severity], own.length));
    for (const finding of own) {
      printFinding(finding, "  ", say);
      for (const consequence of findings.filter((one) => one.causedBy === finding.key))
        printFinding(consequence, "      └ ", say);
    }
  }
}

function printFinding(finding: Finding, indent: string, say: Line): void {
  const cell = finding.cells[0] ? refToText(finding.cells[0]) : "";
  say(
    `${indent}${SEVERITY_SHAPES[finding.severity]} ${[cell, finding.id, finding.message].filter((part) => part !== "").join("　")}`,
  );
}

/** Prints what a plan writes. */
export function printPlan(plan: WritePlan, say: Line): void {
  const sets = plan.writes.filter((write) => write.kind === "set");
  const sheets = plan.writes.filter((write) => write.kind === "sheet");
  say(CLI_WORDS.planned(sets.length));
  for (const write of sets) {
    say(
      CLI_WORDS.plannedCell(
        `${quoteSheet(write.sheet)}!${write.cell}`,
        write.shown.before,
        write.shown.after,
      ),
    );
  }
  if (sheets.length > 0) say(CLI_WORDS.plannedSheets(sheets.map((write) => write.name).join("、")));
}

/** Prints the writes that were not carried out, with the reason. */
export function printRefusals(applied: ApplyReport, say: Line): void {
  for (const { sheet, cell, refusal } of applied.outcomes) {
    if (refusal !== null && refusal !== "own-colours") {
      say(CLI_WORDS.refused(cell === null ? sheet : `${quoteSheet(sheet)}!${cell}`, REFUSAL_WORDS[refusal]));
    }
  }
}
