/** `jxzp explain FILE 单元格或指标名`: the chain cell → fact → formula → rule → source, in sentences. */
import { basename } from "node:path";
import { assessWorkbook, lookUp, type LookedUp } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { SEVERITY_SHAPES } from "../words/severity";
import { BLANK_WORD } from "../words/verdict";
import { readBytes } from "./files";
import { printPrevious, readPrevious } from "./previous";
import { problemOf, type FileProblem } from "./problem";
import { readWorkbook } from "./workbook";

type Line = (text: string) => void;

/** 0 explained, 1 nothing fits the query, 2 the file could not be read. */
export async function explainOne(
  file: string,
  query: string,
  say: Line,
  previous: readonly string[] = [],
): Promise<0 | 1 | 2> {
  try {
    const { workbook, choices } = await readWorkbook(readBytes(file), basename(file));
    const lastYear = await readPrevious(previous);
    for (const failure of lastYear.failures) sayFailed(failure.file, failure.problem, say);
    const report = assessWorkbook(workbook, { ...choices, previous: lastYear.workbooks });
    const found = lookUp(report, query);
    if (found.length === 0) say(CLI_WORDS.nothingFits(query));
    for (const entry of found) print(entry, say);
    printPrevious(report, say);
    if (lastYear.failures.length > 0) return 2;
    return found.length > 0 ? 0 : 1;
  } catch (error) {
    sayFailed(file, problemOf(error), say);
    return 2;
  }
}

function sayFailed(file: string, { what, remedy }: FileProblem, say: Line): void {
  say(CLI_WORDS.failed(file, what, remedy));
}

function print(entry: LookedUp, say: Line): void {
  say(`━━ ${[entry.cell ?? "", entry.label].filter((part) => part !== "").join("　")}`);
  if (entry.cell === null) say(CLI_WORDS.explainNotPrinted);
  else say(CLI_WORDS.explainReported(entry.text === "" ? BLANK_WORD : entry.text));
  if (entry.computed !== null) say(CLI_WORDS.explainComputed(entry.computed));
  if (entry.explanation) for (const part of entry.explanation.sentence.split("；")) say(`  ${part}`);
  for (const finding of entry.findings)
    say(`  ${SEVERITY_SHAPES[finding.severity]} ${finding.id}　${finding.message}`);
}
