/** Many files at once: a line a file while they are done, and a summary behind them. */
import { verdictSentence, type Report } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import type { ExitCode } from "./assess-command";
import { COLUMNS, cut } from "./wrap";

/** Above so many files each is told in one line. */
export const MANY = 10;

/** How a file came out; without a report it was passed over, or could not be assessed. */
interface Outcome {
  readonly exit: ExitCode;
  readonly report: Report | null;
}

/** What was written of a file. */
interface Written {
  readonly path: string | null;
  readonly refused: number;
}

/** Prints a file with its verdict, and where its copy went. */
export function printOneOfMany(
  file: string,
  report: Report,
  { path, refused }: Written,
  say: (text: string) => void,
): void {
  const behind = [
    ...(path === null ? [] : [CLI_WORDS.writtenTo(path)]),
    ...(refused > 0 ? [CLI_WORDS.refusedCount(refused)] : []),
  ];
  const line = cut(CLI_WORDS.lineOfFile(file, verdictSentence(report)), COLUMNS);
  say([line, ...behind].join("　"));
}

const isExplained = (report: Report): boolean =>
  report.findings.every(
    ({ severity, causedBy, key }) =>
      severity !== "warning" || causedBy !== null || report.acknowledged.byFinding.has(key),
  );

/** Prints how many files may be handed in, and how many may not. */
export function printTally(done: readonly Outcome[], say: (text: string) => void): void {
  const reports = done.flatMap(({ report }) => report ?? []);
  const wrong = reports.filter(({ summary }) => summary.errors > 0);
  const sound = reports.filter((report) => !wrong.includes(report) && isExplained(report));
  const failures = done.filter(({ exit }) => exit === 2).length;
  say(
    CLI_WORDS.tally({
      files: reports.length + failures,
      sound: sound.length,
      errors: wrong.length,
      warnings: reports.length - wrong.length - sound.length,
      failures,
      copies: done.length - reports.length - failures,
    }),
  );
}
