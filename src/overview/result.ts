/** A line of `results.jsonl`: what became of one file of a batch. Plain data. */
import type { FileRecord } from "../assessment";

/** The first line: when the files were assessed, and by which program. */
export interface RunHead {
  readonly kind: "run";
  readonly tool: string;
  /** `2026-03-01T09:30:00`. */
  readonly at: string;
}

export interface AssessedResult {
  readonly kind: "file";
  /** Path as it was given or found, members of archives behind the archive's path. */
  readonly file: string;
  /** SHA-256 of the content. */
  readonly sum: string;
  /** The sum of the file that it is a copy of, where our own record says so. */
  readonly copyOf: string | null;
  readonly record: FileRecord;
}

export interface FailedResult {
  readonly kind: "failed";
  readonly file: string;
  /** Null where not even its bytes could be read. */
  readonly sum: string | null;
  readonly problem: { readonly code: string; readonly what: string; readonly remedy: string };
}

export type Result = AssessedResult | FailedResult;

/** What an overview is made of. */
export interface Batch {
  readonly at: string;
  readonly results: readonly Result[];
  /** Units that were to hand in; null where nobody said. */
  readonly units: readonly string[] | null;
}
