/** `jxzp explain FILE 单元格或指标名`: the chain cell → fact → formula → rule → source → where written, in sentences. */
import { basename, dirname } from "node:path";
import { assessWorkbook, lookUp, type Finding, type LookedUp, type Report } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { WRITTEN_WORDS } from "../words/explain";
import { SEVERITY_SHAPES } from "../words/severity";
import { BLANK_WORD } from "../words/verdict";
import { readBytes } from "./files";
import { printPrevious, lastYearOf } from "./previous";
import { isKnownPack, problemOf, type FileProblem } from "./problem";
import { readWorkbook } from "./workbook";
import { wrap } from "./wrap";
import type { PrintLine } from "./print-line";

const INDENT = 4;

export interface ExplainCommand {
  readonly pack?: string;
  /** Last year's workbooks, or folders of them. */
  readonly previous?: readonly string[];
}

/** 0 explained, 1 nothing fits the query, 2 the file could not be read; by the same rules as `assess` of the file. */
export async function explainOne(
  file: string,
  query: string,
  say: PrintLine,
  { pack, previous = [] }: ExplainCommand = {},
): Promise<0 | 1 | 2> {
  if (!isKnownPack(pack, say)) return 2;
  try {
    const { workbook, choices } = await readWorkbook(readBytes(file), basename(file));
    const lastYear = await lastYearOf(previous);
    for (const failure of lastYear.failures) sayFailed(failure.file, failure.problem, say);
    const report = assessWorkbook(workbook, {
      ...choices,
      names: [basename(dirname(file))],
      previous: lastYear.workbooks,
      ...(pack === undefined ? {} : { pack }),
    });
    const found = lookUp(report, query);
    const tell: PrintLine = (text) => wrap(text, INDENT).forEach((line) => say(line));
    if (found.length === 0) say(CLI_WORDS.nothingFits(query));
    for (const entry of found) print(entry, report, tell);
    printPrevious(report, tell);
    if (lastYear.failures.length > 0) return 2;
    return found.length > 0 ? 0 : 1;
  } catch (error) {
    sayFailed(file, problemOf(error), say);
    return 2;
  }
}

function sayFailed(file: string, { what, remedy }: FileProblem, say: PrintLine): void {
  say(CLI_WORDS.failed(file, what, remedy));
}

/** A result that the form has a cell for. */
const isResult = ({ cell, computed }: LookedUp): boolean => cell !== null && computed !== null;

function printFigure({ cell, label, text, computed }: LookedUp, tell: PrintLine): void {
  tell(`━━ ${[cell ?? "", label].filter((part) => part !== "").join("　")}`);
  if (cell === null) tell(CLI_WORDS.explainNotPrinted);
  else tell(CLI_WORDS.explainReported(text === "" ? BLANK_WORD : text));
  if (computed !== null) tell(CLI_WORDS.explainComputed(computed));
}

function print(entry: LookedUp, report: Report, tell: PrintLine): void {
  printFigure(entry, tell);
  for (const line of entry.explanation?.lines ?? []) tell(`  ${line}`);
  for (const line of entry.usedIn) tell(CLI_WORDS.explainUse(line));
  const written = entry.written ?? (isResult(entry) ? WRITTEN_WORDS.never : null);
  if (written !== null) tell(CLI_WORDS.explainWritten(written));
  for (const finding of entry.findings) printFinding(finding, report, tell);
}

/** A finding with what it rests on, what explains it, what mends it and what was said of it. */
function printFinding(finding: Finding, report: Report, tell: PrintLine): void {
  const { id, key, severity, message, basis, fixes, causedBy } = finding;
  tell(`  ${SEVERITY_SHAPES[severity]} ${message}（${id}）`);
  tell(CLI_WORDS.explainBasis(basis));
  const cause = report.findings.find((one) => one.key === causedBy);
  if (cause) tell(CLI_WORDS.explainCause(cause.id, cause.message));
  if (fixes.length > 0) tell(CLI_WORDS.explainFix(fixes.map((fix) => fix.shown).join("、")));
  const given = report.acknowledged.byFinding.get(key);
  if (given) tell(`    ${CLI_WORDS.reason(given.on, given.reason)}`);
}
