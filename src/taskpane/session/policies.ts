/** Choices as they are kept with a workbook, which are words, read back for the assessment. */
import type { Policies } from "../../assessment";
import type { WorkbookState } from "../../workbook/state";

/** Policies as they are kept with the workbook, read back; anything unknown is ignored by the law. */
export function policiesOf(kept: WorkbookState): Partial<Policies> {
  const { overCompletionFrom, ...words } = kept.policies;
  const number = Number(overCompletionFrom);
  return {
    ...words,
    ...(overCompletionFrom !== undefined && number > 0 ? { overCompletionFrom: number } : {}),
  };
}
