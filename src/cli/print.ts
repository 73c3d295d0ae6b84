/** The readable verdict of one file on one screen: verdict, total and grade, findings with their cells, what to do next. */
import {
  changesOf,
  hasSeveralTotals,
  scoreLineOf,
  scoreWordsOf,
  verdictSentence,
  type FilingReport,
  type FormReport,
  type Report,
} from "../assessment";
import { quoteSheet, refToText } from "../workbook/address";
import type { ApplyReport, WritePlan } from "../workbook/write";
import { CLI_WORDS } from "../words/cli";
import { REFUSAL_WORDS } from "../words/refusals";
import { FORM_WORDS, formFoundAt } from "../words/forms";
import { staleReason } from "../words/result-sheets";
import { BLANK_WORD, changeWords, UNIT_UNKNOWN, VERDICT_LINES, yearWords } from "../words/verdict";
import { printPrevious } from "./previous";
import { printFindings, type PlaceOf } from "./print-findings";
import { printQuestions, printUnread } from "./print-reading";
import { cut, wrap, wrapItems } from "./wrap";
import type { PrintLine } from "./print-line";

const INDENT = 6;

/** The file as it is typed on the command line. */
const named = (file: string): string => (/\s/.test(file) ? `"${file}"` : file);

type Tell = (text: string) => void;

const tellerOf =
  (say: PrintLine): Tell =>
  (text) =>
    wrap(text, INDENT).forEach((line) => say(line));

/** Prints which file it is, the verdict on it, and which of last year's it was held against. */
export function printBrief(file: string, report: Report, say: PrintLine): void {
  printVerdict(file, report, say);
  printPrevious(report, tellerOf(say));
}

function printVerdict(file: string, report: Report, say: PrintLine): void {
  const tell = tellerOf(say);
  tell(`━━ ${file}`);
  const [first = "", ...others] = verdictSentence(report).split("；");
  tell(`${CLI_WORDS.summaryHead}${first}`);
  for (const part of others) tell(`${" ".repeat(INDENT)}${part}`);
}

interface PrintOptions {
  /** Whether hints and reasons are told too, and every finding by itself. */
  readonly all?: boolean;
  /** Whether the file is of an old format, into which nothing can be written. */
  readonly readOnly?: boolean;
  /** Where a cell stands for readers of the file; absent where its address tells. */
  readonly placeOf?: PlaceOf;
}

/** Prints the whole verdict of a file: what it is, what is wrong and where, and what to do next. */
export function printReport(
  file: string,
  report: Report,
  say: PrintLine,
  { all = false, readOnly = false, placeOf = null }: PrintOptions = {},
): void {
  const tell = tellerOf(say);
  printVerdict(file, report, say);
  printQuestions(named(file), report.questions, say);
  report.filings.forEach((filing, index) => {
    say("");
    printFiling(filing, all, tell);
    printFindings(report, index, { all, placeOf }, say);
  });
  printUnread(report.unread, say);
  for (const { sheet, hint } of report.unrecognised) tell(CLI_WORDS.unrecognised(sheet, hint));
  printPrevious(report, tell);
  for (const one of report.acknowledged.stale) tell(staleReason(one.check, one.reported, one.on, one.reason));
  printNext(file, report, readOnly, tell);
}

function printFiling(filing: FilingReport, all: boolean, tell: Tell): void {
  tell(`${filing.unit || UNIT_UNKNOWN}　${yearWords(filing.year)}`);
  const forms = filing.forms.map(({ id, sheet }) =>
    sheet === FORM_WORDS[id] ? sheet : formFoundAt(FORM_WORDS[id], sheet),
  );
  tell(CLI_WORDS.forms(forms.join("、")));
  const { pack, why, chosenBy } = filing.pack;
  tell(CLI_WORDS.pack_(pack.title, all ? why : CLI_WORDS.chosenBy[chosenBy]));
  for (const line of wrapResults(filing)) tell(line);
}

/** Totals, grades and rates; form by form where several carry a total, for else nobody knows whose they are. */
function wrapResults(filing: FilingReport): readonly string[] {
  if (!hasSeveralTotals(filing)) {
    return wrapItems([...scoreWordsOf(filing), ...filing.forms.flatMap(ratesOf)]);
  }
  return filing.forms.flatMap((form) => {
    const line = scoreLineOf(form);
    const results = [...(line ? [VERDICT_LINES.score(line.total, line.grade)] : []), ...ratesOf(form)];
    return results.length === 0 ? [] : wrapItems([`${form.sheet}：`, ...results]);
  });
}

/** Rates that the form has a cell for, as reported → as computed. */
function ratesOf(form: FormReport): readonly string[] {
  return form.outcome.rates
    .filter((rate) => rate.fact !== null && (rate.reported !== null || rate.value !== null))
    .map(({ label, reported, status, display }) =>
      CLI_WORDS.rate(
        label,
        changeWords(reported ?? BLANK_WORD, status === "ok" ? (reported ?? "") : display),
      ),
    );
}

/** What can be done at once, unless the file is read only, and where to read on. */
function printNext(file: string, report: Report, readOnly: boolean, tell: Tell): void {
  const { findings } = report;
  const certain = readOnly ? [] : changesOf(report);
  const changes = certain.filter(({ place }) => place.cell.formula === null);
  const formulas = certain.filter((change) => change.finding !== null && !changes.includes(change)).length;
  if (findings.length === 0) return;
  const typed = changes.filter((change) => change.typed).length;
  if (changes.length > 0) tell(CLI_WORDS.nextFix(changes.length - typed, typed, named(file)));
  if (formulas > 0) tell(CLI_WORDS.nextFormulas(formulas, named(file)));
  const first = findings.find((finding) => finding.causedBy === null)?.cells[0];
  if (first) tell(CLI_WORDS.nextExplain(named(file), refToText(first)));
}

/** Prints what a plan writes, one line a cell: old → new, and why; `isBrief` gives their number only. */
export function printPlan(plan: WritePlan, say: PrintLine, isBrief = false): void {
  const sets = plan.writes.filter((write) => write.kind === "set");
  const sheets = plan.writes.filter((write) => write.kind === "sheet");
  say(CLI_WORDS.planned(sets.length));
  if (isBrief) return;
  for (const { sheet, cell, shown, why } of sets) {
    const place = `${quoteSheet(sheet)}!${cell}`;
    say(cut(`${CLI_WORDS.plannedCell(place, shown.before, shown.after)}　${why}`));
  }
  if (sheets.length > 0) say(CLI_WORDS.plannedSheets(sheets.map((write) => write.name).join("、")));
}

/** Prints the writes that were not carried out, with the reason. */
export function printRefusals(applied: ApplyReport, say: PrintLine): void {
  for (const { sheet, cell, refusal } of applied.outcomes) {
    if (refusal !== null && refusal !== "own-colours") {
      say(CLI_WORDS.refused(cell === null ? sheet : `${quoteSheet(sheet)}!${cell}`, REFUSAL_WORDS[refusal]));
    }
  }
}
