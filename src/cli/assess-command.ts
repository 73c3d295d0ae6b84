import type { ReadingCommand } from "./reading-choices";
/** What `jxzp assess` and `jxzp fix` take, and what they end with. */

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
  /** Writes over files that are there, inputs excepted. */
  readonly force?: boolean;
}

/** 0 no errors found, 1 errors found, 2 a file could not be assessed; 2 beats 1. */
export type ExitCode = 0 | 1 | 2;
