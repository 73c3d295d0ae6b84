/** `jxzp explain FILE 单元格或指标名`: the chain cell → fact → formula → rule → source, in sentences. */
import { basename } from "node:path";
import { assessWorkbook, lookUp, type LookedUp } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { SEVERITY_SHAPES } from "../words/severity";
import { BLANK_WORD } from "../words/verdict";
import { readBytes } from "./files";
import { problemOf } from "./problem";
import { readWorkbook } from "./workbook";

type Line = (text: string) => void;

/** 0 explained, 1 nothing fits the query, 2 the file could not be read. */
export async function explainOne(file: string, query: string, say: Line): Promise<0 | 1 | 2> {
  try {
    const { workbook, choices } = await readWorkbook(readBytes(file), basename(file));
    const found = lookUp(assessWorkbook(workbook, choices), query);
    if (found.length === 0) say(CLI_WORDS.nothingFits(query));
    for (const entry of found) print(entry, say);
    return found.length > 0 ? 0 : 1;
  } catch (error) {
    const problem = problemOf(error);
    say(CLI_WORDS.failed(file, problem.what, problem.remedy));
    return 2;
  }
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
