/** `jxzp batch`: many files into one overview; stopped, it goes on where it was, and what has not changed is not done again. */
import { join } from "node:path";
import type { Result, RunHead } from "../overview";
import { TOOL } from "../words/tool";
import { BATCH_WORDS, OVERVIEW_FILE, RESULTS_FILE } from "../words/overview";
import type { ExitCode } from "./assess-command";
import { doItem, type Done } from "./batch-item";
import { batchItems, type BatchItem } from "./batch-items";
import { BatchProgress } from "./batch-progress";
import { BatchStore } from "./batch-store";
import { contentSum } from "./copy-record";
import { expandInputs, readBytes } from "./files";
import { inOrder } from "./in-order";
import { Outputs } from "./outputs";
import { isKnownPack, problemOf } from "./problem";
import type { PrintLine } from "./print-line";
import { readLines } from "./result-lines";
import { readUnits } from "./unit-list";
import { startWorkers } from "./worker-pool";
import { writeOverview } from "./write-overview";

export interface BatchCommand {
  readonly out: string;
  readonly jobs?: number;
  readonly pack?: string;
  readonly previous?: readonly string[];
  /** A workbook with the names of the units that were to hand in. */
  readonly units?: string;
  readonly force?: boolean;
}

/** Where a batch tells what it does, and how it learns that it is to stop. */
export interface BatchTalk {
  readonly say: PrintLine;
  /** Told how far it is. */
  readonly beside: PrintLine;
  readonly isStopped: () => boolean;
}

/** A run that was stopped before its end. */
export const STOPPED = 130;

/** What the results depend on besides the files themselves. */
function keyOf({ pack, previous = [] }: BatchCommand): string {
  const sums = expandInputs(previous).files.map(({ path }) => contentSum(readBytes(path)));
  return contentSum(Buffer.from(JSON.stringify([TOOL.version, pack ?? null, sums])));
}

/** Does all items in order until it is told to stop; says how many were done. */
async function doItems(
  items: readonly BatchItem[],
  command: BatchCommand,
  store: BatchStore,
  talk: BatchTalk,
): Promise<BatchProgress> {
  const workers = startWorkers(command.jobs);
  const progress = new BatchProgress(items.length, talk.beside);
  const head: RunHead = { kind: "run", tool: `${TOOL.name} ${TOOL.version}`, at: store.at };
  store.add(JSON.stringify(head));
  try {
    const { pack, previous } = command;
    const options = { ...(pack && { pack }), ...(previous && { previous }) };
    const work = (item: BatchItem): Promise<Done> => doItem(item, options, store, workers);
    for await (const [, { line, isReused }] of inOrder(items, workers.jobs * 3, work)) {
      store.add(line);
      progress.count(isReused);
      if (talk.isStopped() && progress.done < items.length) break;
    }
  } finally {
    await workers.close();
  }
  return progress;
}

/** The results of a file of lines, without its head. */
export function resultsIn(path: string): readonly Result[] {
  return [...readLines(path)]
    .map(({ value }) => value as Result | RunHead)
    .filter((one) => one.kind !== "run");
}

/** Writes the results and the overview of a run that was done to its end. */
async function writeAll(
  command: BatchCommand,
  store: BatchStore,
  units: readonly string[] | null,
  talk: BatchTalk,
): Promise<ExitCode> {
  const { out, force = false } = command;
  const outputs = new Outputs({ force });
  const bytes = store.content();
  const path = join(out, RESULTS_FILE);
  const formerSum = store.formerSum(path);
  const results = await outputs.write({ path, bytes, ...(formerSum && { formerSum }) });
  const lines = resultsIn(results);
  const batch = { at: store.at, results: lines, units };
  const overview = await writeOverview(batch, out, outputs, store.formerSum(join(out, OVERVIEW_FILE)));
  store.finish({ [results]: contentSum(bytes), [overview.path]: contentSum(overview.bytes) });
  const failed = lines.filter(({ kind }) => kind === "failed").length;
  talk.say(BATCH_WORDS.done({ files: lines.length, units: overview.units, mend: overview.toMend, failed }));
  talk.say(BATCH_WORDS.written([overview.path, results]));
  if (failed > 0) return 2;
  return overview.toMend > 0 ? 1 : 0;
}

/** Assesses files, folders and archives, and writes `results.jsonl` and `汇总.xlsx` into `out`. */
export async function runBatch(
  inputs: readonly string[],
  command: BatchCommand,
  now: string,
  talk: BatchTalk,
): Promise<ExitCode | typeof STOPPED> {
  if (!isKnownPack(command.pack, talk.say)) return 2;
  try {
    const units = command.units === undefined ? null : await readUnits(command.units);
    const items = batchItems(inputs, command.out);
    const store = new BatchStore(command.out, keyOf(command), now);
    const progress = await doItems(items, command, store, talk);
    if (progress.done < items.length) {
      talk.say(BATCH_WORDS.interrupted(progress.done, items.length));
      return STOPPED;
    }
    if (progress.reused > 0) talk.say(BATCH_WORDS.reused(progress.reused));
    return await writeAll(command, store, units, talk);
  } catch (error) {
    talk.say(toldProblem(error));
    return 2;
  }
}

/** What a person reads when a call could not be done; a bug of ours is thrown on. */
export function toldProblem(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  const { code, what, remedy } = problemOf(error);
  if (code === "defect") throw error;
  return what + remedy;
}
