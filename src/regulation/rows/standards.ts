/** The printed standards of a form's rows, each read once for all who ask. Knows no value and no policy. */
import { isBlankText } from "../../language/text";
import type { Decimal } from "../../language/numbers";
import { numberOf, textOf, type FormFacts, type IndicatorRow } from "../facts";
import type { PackRow } from "../packs/pack";
import { memoize } from "../memoize";
import { readRule, type ReadRule } from "../rule/build/read";

export interface Standard {
  readonly row: IndicatorRow;
  readonly read: ReadRule;
}

type Readings = Map<string, ReadRule>;

const readingsOf = memoize<IndicatorRow | PackRow, Readings>(() => new Map());

/** The rule of a row or of a pack's row, read once for each weight; `text` is always that row's own. */
function readOnce(owner: IndicatorRow | PackRow, text: string, points: Decimal | null): ReadRule {
  const readings = readingsOf(owner);
  const weight = points?.toFixed() ?? "";
  const known = readings.get(weight);
  if (known) return known;
  const read = readRule(text, { points });
  readings.set(weight, read);
  return read;
}

/** What is read of the standard that a row prints, for a weight. */
export function standardOf(row: IndicatorRow, points: Decimal | null): ReadRule {
  return readOnce(row, textOf(row.standard), points);
}

/** What is read of a pack's rule, for a weight. */
export function packRuleOf(row: PackRow, points: Decimal): ReadRule {
  return readOnce(row, row.rule, points);
}

/** Rows that print how they are scored, with what was read of it. */
export const standardsOf: (form: FormFacts) => readonly Standard[] = memoize((form) =>
  form.indicators
    .filter((row) => !isBlankText(textOf(row.standard)))
    .map((row) => ({ row, read: standardOf(row, numberOf(row.weight)) })),
);
