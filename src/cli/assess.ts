/** `jxzp assess`: reads files, assesses each, prints or writes; one bad file never stops the others. */
import { basename, dirname } from "node:path";
import { assessWorkbook, FULL_PLAN, makePlan, reportToJson, type Report } from "../assessment";
import type { XlsxHost } from "../hosts/xlsx";
import type { ApplyReport } from "../workbook/write";
import { CLI_WORDS } from "../words/cli";
import { expandInputs, freePath, readBytes, writeWhole } from "./files";
import { printReport, printRefusals, printPlan } from "./print";
import { NO_FORM, problemOf, type FileProblem } from "./problem";
import { readWorkbook } from "./workbook";

export interface AssessCommand {
  readonly out?: string;
  readonly json?: boolean;
  readonly pack?: string;
  readonly dryRun?: boolean;
  readonly replaceFormulas?: boolean;
  /** Writes certain values only: no marks, no sheets of ours. */
  readonly valuesOnly?: boolean;
}

type Line = (text: string) => void;

interface Assessed {
  readonly report: Report;
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
  const objects: unknown[] = [];
  const taken = new Set<string>();
  let exit: ExitCode = 0;
  for (const file of expandInputs(files)) {
    const result = await assessOne(file, command);
    if ("problem" in result) {
      exit = 2;
      objects.push({ file, problem: result.problem });
      if (!command.json) say(CLI_WORDS.failed(file, result.problem.what, result.problem.remedy));
      continue;
    }
    if (result.report.summary.errors > 0 && exit === 0) exit = 1;
    objects.push(reportToJson(file, result.report));
    if (!command.json) printReport(file, result.report, say);
    await deliver(file, result, command, at, taken, command.json ? () => undefined : say);
  }
  if (command.json) say(JSON.stringify(objects, null, 2));
  return exit;
}

async function assessOne(
  file: string,
  command: AssessCommand,
): Promise<Assessed | { readonly problem: FileProblem }> {
  try {
    const { workbook, host } = await readWorkbook(readBytes(file), basename(file));
    const report = assessWorkbook(workbook, {
      names: [basename(dirname(file))],
      ...(command.pack === undefined ? {} : { pack: command.pack }),
    });
    if (report.filings.length === 0) return { problem: NO_FORM };
    return { report, host };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Writes the scored copy, or tells what would be written. */
async function deliver(
  file: string,
  { report, host }: Assessed,
  command: AssessCommand,
  at: string,
  taken: Set<string>,
  say: Line,
): Promise<void> {
  if (command.out === undefined && !command.dryRun) return;
  if (!host) return say(CLI_WORDS.legacyOut);
  const extras = !command.valuesOnly;
  const plan = makePlan(report, {
    ...FULL_PLAN,
    at,
    marks: extras,
    sheets: extras,
    replaceFormulas: command.replaceFormulas ?? false,
  });
  printPlan(plan, say);
  if (command.dryRun || command.out === undefined) return;
  const applied: ApplyReport = await host.apply(plan, at);
  printRefusals(applied, say);
  const path = freePath(command.out, file, extras ? "评分" : "更正", taken);
  taken.add(path);
  writeWhole(path, host.save());
  say(CLI_WORDS.written(path));
}
