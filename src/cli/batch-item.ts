/** One item of a batch: its line from before, or a new one. */
import type { Result } from "../overview";
import type { BatchItem } from "./batch-items";
import type { BatchStore } from "./batch-store";
import { contentSum } from "./copy-record";
import { problemOf, type FileProblem } from "./problem";
import type { RecordTask } from "./record-file";
import type { Workers } from "./worker-pool";

/** A file as it came out, with its line. */
export interface Done {
  readonly line: string;
  readonly isReused: boolean;
}

const fresh = (result: Result): Done => ({ line: JSON.stringify(result), isReused: false });

const failed = (file: string, sum: string | null, problem: FileProblem): Done =>
  fresh({ kind: "failed", file, sum, problem });

/** Does an item, unless its content was done before under the same name; whatever goes wrong is a line too. */
export async function doItem(
  item: BatchItem,
  options: Pick<RecordTask, "pack" | "previous">,
  store: BatchStore,
  workers: Workers,
): Promise<Done> {
  const { file, name, folder, problem } = item;
  if (problem) return failed(file, null, problem);
  try {
    const bytes = item.read();
    const sum = contentSum(bytes);
    const known = store.lineOf(file, sum);
    if (known !== null) return { line: known, isReused: true };
    const answer = await workers.record({ bytes, name, folder, ...options });
    if (answer.kind === "failed") return failed(file, sum, answer.problem);
    const { record, copyOf } = answer;
    return fresh({ kind: "file", file, sum, copyOf, record });
  } catch (error) {
    return failed(file, null, problemOf(error));
  }
}
