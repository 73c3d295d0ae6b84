/** Which rows of an indicator table speak for themselves. Knows no score rule and no sentence. */
import { isFillerText } from "../../../language/figure";
import { isBlankText, squeeze } from "../../../language/text";
import { numberOf, type Fact, type FormFacts, type IndicatorRow } from "../../facts";

const PLACEHOLDER = /^(?:指标\d{0,2}[::]?|[xX×]+|\(.*\))$/;

/** Whether a row names an indicator, and not only a filler such as `……` or `指标1：`. */
export function isNamed(row: IndicatorRow): boolean {
  const name = squeeze(row.level3);
  return !isBlankText(name) && !isFillerText(name) && !PLACEHOLDER.test(name);
}

/**
 * Rows that name an indicator of their own; `其中` rows repeat their parent and are left out, and so is the last row of
 * a form that was cut, whose cells may be missing for that reason.
 */
export function ownRows(form: FormFacts): readonly IndicatorRow[] {
  const cutRow = form.complete ? undefined : form.indicators.at(-1);
  return form.indicators.filter((row) => isNamed(row) && row.partOf === null && row !== cutRow);
}

/** Rows that stand under a row: its `其中` rows, and those that share its merged weight. */
export function rowsUnder(form: FormFacts, row: IndicatorRow): readonly IndicatorRow[] {
  return form.indicators.filter((one) => one.partOf === row.name || one.sharedWeightWith === row.name);
}

/** Whether a weight or a score is merged over several rows, so that they do not pair cell by cell. */
export function isMerged(form: FormFacts, row: IndicatorRow): boolean {
  return row.sharedWeightWith !== null || form.indicators.some((one) => one.sharedWeightWith === row.name);
}

/** Whether a cell holds a figure other than 0. */
export function isCounted(fact: Fact | undefined): boolean {
  const number = numberOf(fact);
  return number !== null && !number.eq(0);
}

/** Whether a cell holds anything: words or a figure. */
export function isFilled(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.kind !== "blank" && !isFillerText(fact.text);
}
