/** `jxzp summary`: joins the results of several batches into one overview. */
import type { Result, RunHead } from "../overview";
import { BATCH_WORDS } from "../words/overview";
import { toldProblem } from "./batch";
import { Outputs } from "./outputs";
import type { PrintLine } from "./print-line";
import { readLines } from "./result-lines";
import { readUnits } from "./unit-list";
import { writeOverview } from "./write-overview";

export interface SummaryCommand {
  readonly out: string;
  readonly units?: string;
  readonly force?: boolean;
}

interface Joined {
  /** The latest of the recorded times. */
  readonly at: string;
  readonly results: readonly Result[];
}

/** @throws RangeError, with the words, when a file holds no results. */
function join(paths: readonly string[]): Joined {
  let at = "";
  const results: Result[] = [];
  for (const path of paths) {
    let isOurs = false;
    for (const { value } of readLines(path)) {
      const line = value as Result | RunHead;
      if (line.kind === "run") {
        isOurs = true;
        if (line.at > at) at = line.at;
      } else if (isOurs) results.push(line);
    }
    if (!isOurs) throw new RangeError(BATCH_WORDS.notResults(path));
  }
  return { at, results };
}

/** Writes `汇总.xlsx` of all results into `out`; 2 where it could not be done. */
export async function summarise(
  paths: readonly string[],
  { out, units, force = false }: SummaryCommand,
  say: PrintLine,
): Promise<0 | 2> {
  try {
    const joined = join(paths);
    const listed = units === undefined ? null : await readUnits(units);
    const inputs = paths.map((path) => ({ path, found: false }));
    const outputs = new Outputs({ force, inputs });
    const overview = await writeOverview({ ...joined, units: listed }, out, outputs);
    const failed = joined.results.filter(({ kind }) => kind === "failed").length;
    const { units: count, toMend: mend } = overview;
    say(BATCH_WORDS.done({ files: joined.results.length, units: count, mend, failed }));
    say(BATCH_WORDS.written([overview.path]));
    return 0;
  } catch (error) {
    say(toldProblem(error));
    return 2;
  }
}
