/** One file of a batch: assessed, and what the overview of many needs of it. */
import { assessWorkbook, recordOf, type FileRecord } from "../assessment";
import { lastYearOf } from "./previous";
import { NO_FORM, problemOf, type FileProblem } from "./problem";
import { readWorkbook } from "./workbook";

/** A file as bytes; plain data, which may go to another thread. */
export interface RecordTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Name of the folder it lies in, which may name the unit. */
  readonly folder: string;
  readonly pack?: string;
  readonly previous?: readonly string[];
}

export type RecordAnswer =
  | { readonly kind: "assessed"; readonly record: FileRecord; readonly copyOf: string | null }
  | { readonly kind: "failed"; readonly problem: FileProblem };

/** Assesses a file; whatever goes wrong with it is an answer too. `copyOf` is the sum of the file it is our copy of. */
export async function recordFile({ bytes, name, folder, pack, previous }: RecordTask): Promise<RecordAnswer> {
  try {
    const { workbook, choices, copy } = await readWorkbook(bytes, name);
    const report = assessWorkbook(workbook, {
      ...choices,
      names: [folder],
      previous: (await lastYearOf(previous)).workbooks,
      ...(pack === undefined ? {} : { pack }),
    });
    if (report.filings.length === 0) return { kind: "failed", problem: NO_FORM };
    return { kind: "assessed", record: recordOf(report), copyOf: copy?.from ?? null };
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}
