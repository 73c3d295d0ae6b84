/** Rows as the checks of targets ask for them: own rows with a name. Knows facts; holds no threshold. */
import { oneLine } from "../../../language/text";
import { textOf, type Fact, type FormFacts, type IndicatorRow } from "../../facts";
import { readRow, type TargetReading } from "../../rows/indicator-target";

export interface ReadRow extends TargetReading {
  readonly row: IndicatorRow;
}

/** The rows of a form that stand for themselves, with target and result as the scoring reads them. */
export function readRows(form: FormFacts): readonly ReadRow[] {
  return form.indicators.filter((row) => row.partOf === null).map((row) => ({ row, ...readRow(row, form) }));
}

/** A cell's text on one line, as a sentence quotes it. */
export const quoted = (fact: Fact | undefined): string => oneLine(textOf(fact));
