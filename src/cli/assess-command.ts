/** What `jxzp assess` and `jxzp fix` take, and what they end with. */
import type { InputFile } from "./files";
import type { ReadingCommand } from "./reading-choices";

export interface AssessCommand extends ReadingCommand {
  readonly out?: string;
  readonly json?: boolean;
  readonly pack?: string;
  /** Last year's workbooks, or folders of them. */
  readonly previous?: readonly string[];
  /** The unit's self-evaluation report, held against the workbook. */
  readonly report?: string;
  /** Tells every finding of every file by itself, hints included. */
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly replaceFormulas?: boolean;
  /** Writes certain values only: no marks, no sheets of ours. */
  readonly valuesOnly?: boolean;
  /** As many files are done at a time; by default by the number of files and cores. */
  readonly jobs?: number;
  /** Writes over files that are there, inputs excepted. */
  readonly force?: boolean;
}

/** 0 no errors found, 1 errors found, 2 a file could not be assessed; 2 beats 1. */
export type ExitCode = 0 | 1 | 2;

/** The worse of two. */
export const worseOf = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);

/** What is to be done with a file; plain data, which may go to another thread. */
export interface FileTask {
  readonly input: InputFile;
  readonly command: AssessCommand;
  readonly at: string;
  /** Whether the files are so many that each is told in one line. */
  readonly isBrief: boolean;
  /** Assesses a copy of ours too, which is otherwise given back to whoever knows the other files. */
  readonly evenCopy?: boolean;
}
