/** Choices as they are kept with a workbook, which are words, read back for an assessment. */
import type { Policies } from "../../regulation/packs/policy";
import type { WorkbookState } from "../../workbook/state";
import type { AssessOptions } from "../options";
import { sheetChoicesOf } from "./sheet-choices";

/** Policies as they are kept; anything unknown is ignored by the law. */
function policiesOf(kept: WorkbookState): Partial<Policies> {
  const { overCompletionFrom, ...words } = kept.policies;
  const number = Number(overCompletionFrom);
  return {
    ...words,
    ...(overCompletionFrom !== undefined && number > 0 ? { overCompletionFrom: number } : {}),
  };
}

/** Pack, policies, sheets and reasons that the user chose or gave, and what was written for this workbook, so that every surface assesses it alike. */
export function keptChoices(kept: WorkbookState): AssessOptions {
  const { acknowledgements, journal } = kept;
  const sheets = sheetChoicesOf(kept.sheets);
  const choices = { policies: policiesOf(kept), sheets, acknowledgements, journal };
  return kept.pack === null ? choices : { ...choices, pack: kept.pack };
}
