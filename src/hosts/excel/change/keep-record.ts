/** Keeps acknowledgements, choices and answers in an open workbook: looks at what is kept, changes it, writes it back. */
import type { WorkbookState } from "../../../workbook/state";
import { readOnly } from "../../problems";
import { queueState } from "../read/kept-state";
import { readFacts } from "../read/reading";
import type { ExcelRun } from "../sync-log";

/** Replaces what was chosen; the journal stays. @throws HostProblem read-only. */
export async function remember(
  run: ExcelRun,
  change: Partial<Omit<WorkbookState, "journal">>,
): Promise<void> {
  const { name, readOnly: isReadOnly, kept } = await readFacts(run);
  if (isReadOnly) throw readOnly(name);
  queueState(run.workbook, kept.parts, { ...kept.state, ...change });
  await run.trip();
}
