/** Many files at once: a line a file while they are done, and a summary behind them. */
import type { Report } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { COLUMNS, cut } from "./wrap";

/** Above so many files each is told in one line. */
export const MANY = 10;

/** What is to be done with a file: nothing, reasons to be given, errors to be mended. */
export type Standing = "sound" | "warnings" | "errors";

/** What was written of a file. */
interface Written {
  readonly path: string | null;
  readonly refused: number;
}

/** Prints a file with its verdict, and where its copy went. */
export function printOneOfMany(
  file: string,
  verdict: string,
  { path, refused }: Written,
  say: (text: string) => void,
): void {
  const behind = [
    ...(path === null ? [] : [CLI_WORDS.writtenTo(path)]),
    ...(refused > 0 ? [CLI_WORDS.refusedCount(refused)] : []),
  ];
  const line = cut(CLI_WORDS.lineOfFile(file, verdict), COLUMNS);
  say([line, ...behind].join("　"));
}

const isExplained = (report: Report): boolean =>
  report.findings.every(
    ({ severity, causedBy, key }) =>
      severity !== "warning" || causedBy !== null || report.acknowledged.byFinding.has(key),
  );

/** How a report stands. */
export function standingOf(report: Report): Standing {
  if (report.summary.errors > 0) return "errors";
  return isExplained(report) && report.questions.length === 0 ? "sound" : "warnings";
}

/** Files of a call by how they came out. */
export type Tally = Record<Standing | "failures" | "copies", number>;

/** Prints how many files may be handed in, and how many may not. */
export function printTally(tally: Tally, say: (text: string) => void): void {
  const { sound, errors, warnings, failures } = tally;
  say(CLI_WORDS.tally({ ...tally, files: sound + errors + warnings + failures }));
}
