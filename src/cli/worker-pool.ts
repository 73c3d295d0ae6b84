/** Threads that do one file each: the same bundle started as a worker, kept by the library `workerpool`. */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import workerpool from "workerpool";
import { CLI_WORDS } from "../words/cli";
import type { FileTask } from "./assess-command";
import { assessFile, type FileAnswer } from "./assess-file";
import { problemOf, type FileProblem } from "./problem";
import { recordFile, type RecordAnswer, type RecordTask } from "./record-file";

/** What can be asked of a thread, by name. */
const WORK = { assessFile, recordFile };

/** A file may take so long; one that takes longer is told as such. A large one takes a second. */
const SECONDS = 120;
/** A file that asks for more than this is told, and the others go on. */
const MEGABYTES = 1024;

interface Failure {
  readonly kind: "failed";
  readonly problem: FileProblem;
}

/** Who does files: this thread, or others. An answer always comes; nothing is thrown. */
export interface Workers {
  /** How many files are done at a time. */
  readonly jobs: number;
  readonly assess: (task: FileTask) => Promise<FileAnswer>;
  readonly record: (task: RecordTask) => Promise<RecordAnswer>;
  readonly close: () => Promise<void>;
}

/** The one file that this program was started from; null where it runs from its sources. */
function bundle(): string | null {
  return typeof __filename === "string" && extname(__filename) === ".cjs" ? __filename : null;
}

const inThisThread: Workers = {
  jobs: 1,
  assess: assessFile,
  record: recordFile,
  close: () => Promise.resolve(),
};

function whatStopped(error: unknown, seconds: number): Failure {
  if (error instanceof Error && error.name === "TimeoutError")
    return { kind: "failed", problem: { code: "timeout", ...CLI_WORDS.timedOut(seconds) } };
  const problem = problemOf(error);
  const stopped = { code: "stopped", ...CLI_WORDS.workerStopped };
  return { kind: "failed", problem: problem.code === "defect" ? stopped : problem };
}

function inThreads(script: string, jobs: number, seconds: number): Workers {
  const pool = workerpool.pool(script, {
    maxWorkers: jobs,
    workerType: "thread",
    workerThreadOpts: { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } },
  });
  const ask = async <Answer>(name: keyof typeof WORK, task: object): Promise<Answer | Failure> => {
    try {
      const answer: unknown = await pool.exec(name, [task]).timeout(seconds * 1000);
      return answer as Answer;
    } catch (error) {
      return whatStopped(error, seconds);
    }
  };
  return {
    jobs,
    assess: (task) => ask<FileAnswer>("assessFile", task),
    record: (task) => ask<RecordAnswer>("recordFile", task),
    close: async () => void (await pool.terminate(true)),
  };
}

/**
 * As many threads as are asked for; by default one for each core that is free to us. Runs in this thread where the
 * program was not started from its bundle.
 */
export function startWorkers(jobs?: number, seconds = SECONDS): Workers {
  const script = bundle();
  return script === null ? inThisThread : inThreads(script, jobs ?? availableParallelism(), seconds);
}

/** Does files in this thread. */
export const noWorkers = (): Workers => inThisThread;

/** Makes this thread one of those: it answers what it is asked. */
export function serveAsWorker(): void {
  workerpool.worker(WORK);
}
