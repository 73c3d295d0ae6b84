/** The printed standards of a form's rows, each read once for all who ask. Knows no value and no policy. */
import { isBlankText } from "../../language/text";
import { numberOf, textOf, type FormFacts, type IndicatorRow } from "../facts";
import { memoize } from "../memoize";
import { readRule, type ReadRule } from "../rule/build/read";

export interface Standard {
  readonly row: IndicatorRow;
  readonly read: ReadRule;
}

/** Rows that print how they are scored, with what was read of it. */
export const standardsOf: (form: FormFacts) => readonly Standard[] = memoize((form) =>
  form.indicators
    .filter((row) => !isBlankText(textOf(row.standard)))
    .map((row) => ({ row, read: readRule(textOf(row.standard), { points: numberOf(row.weight) }) })),
);
