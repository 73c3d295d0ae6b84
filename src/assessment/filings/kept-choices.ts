/** Choices as they are kept with a workbook, which are words, read back for an assessment. */
import type { Policies } from "../../regulation/packs/policy";
import type { WorkbookState } from "../../workbook/state";
import type { AssessOptions } from "../options";
import { answersOf, samplesOf } from "./kept-reading";
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

/** What the user chose, gave and said of the columns, and what was written for this workbook, so that every surface assesses it alike. */
export function keptChoices(kept: WorkbookState): AssessOptions {
  const { acknowledgements, journal } = kept;
  const sheets = sheetChoicesOf(kept.sheets);
  const [answers, samples] = [answersOf(kept.answers), samplesOf(kept.samples)];
  const choices = { policies: policiesOf(kept), sheets, acknowledgements, journal, answers, samples };
  return kept.pack === null ? choices : { ...choices, pack: kept.pack };
}
