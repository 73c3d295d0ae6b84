/** Opens a file of any kind that we read, for commands that only look. */
import { keptChoices, type AssessOptions } from "../assessment";
import { openWorkbook } from "../hosts/open";
import type { XlsxHost } from "../hosts/xlsx";
import type { CellRef } from "../workbook/address";
import type { Workbook } from "../workbook/grid";
import type { CopyRecord } from "../workbook/state";

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** Null for old formats and Word files, which are read only. */
  readonly host: XlsxHost | null;
  /** What the user chose for this workbook, in the pane or here; nothing in old formats. */
  readonly choices: AssessOptions;
  /** Of which file it is a copy that we wrote; null for any other file. */
  readonly copy: CopyRecord | null;
  /** Where a cell stands in the file, for readers; null where its address tells. */
  readonly placeOf: ((cell: CellRef) => string) | null;
}

/** Reads a workbook; throws HostProblem when it cannot be read. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  const opened = await openWorkbook(bytes, name);
  if (opened.kind !== "xlsx") {
    const placeOf = opened.kind === "word" ? opened.placeOf : null;
    return { workbook: opened.workbook, host: null, choices: {}, copy: null, placeOf };
  }
  const { workbook, state } = await opened.host.read();
  return {
    workbook,
    host: opened.host,
    choices: keptChoices(state),
    copy: state.copy ?? null,
    placeOf: null,
  };
}
