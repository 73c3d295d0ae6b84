/**
 * Where a form explains its deviations, and which indicators an explanation speaks of. Knows facts only; says
 * nothing of whether a reason is needed.
 */
import { isFillerText } from "../../../language/figure";
import { bareLabel, isBlankText, squeeze } from "../../../language/text";
import { factOf, textOf, type FormFacts, type IndicatorRow } from "../../facts";

/** Words in a reason cell that say there is nothing to explain. */
const NO_REASON = /^(?:无|没有|不涉及|不适用|无偏差|无偏差情况|不存在偏差|N\/?A)[。.]?$/i;

/** Whether a text gives a reason at all: not blank, not a filler, not 无. */
export function isReason(text: string): boolean {
  return !isBlankText(text) && !isFillerText(text) && !NO_REASON.test(squeeze(text));
}

/** Whether one of the rows gives a reason in its own cell. */
export function hasRowReason(rows: readonly IndicatorRow[]): boolean {
  return rows.some((row) => isReason(textOf(row.reason)));
}

/** The general explanation of the form, `""` when it has none or it stands empty. */
export function generalReason(form: FormFacts): string {
  const text = textOf(factOf(form, "explain.reason"));
  return isReason(text) ? text : "";
}

/** The form's own block 偏差及原因分析 exists, filled or not. */
export const hasExplainBlock = (form: FormFacts): boolean => factOf(form, "explain.reason") !== undefined;

/** An indicator is often named short: this share of its name in one piece, and at least three characters, will do. */
const SHORTEST_PIECE = 3;
/** No indicator has a longer name; of what stands in its place the beginning is looked for. */
const LONGEST_NAME = 100;

/** Whether a text speaks of an indicator: its name, or a piece of at least half of it. */
export function namesIndicator(text: string, level3: string): boolean {
  const name = Array.from(bareLabel(level3).slice(0, LONGEST_NAME));
  const where = squeeze(text);
  const size = Math.min(name.length, Math.max(SHORTEST_PIECE, Math.ceil(name.length / 2)));
  if (size === 0) return false;
  return name.some((_, start) => {
    const piece = name.slice(start, start + size);
    return piece.length === size && where.includes(piece.join(""));
  });
}

/** Whether a deviation of the rows is explained in the row, or in the general block by name. */
export function isExplained(form: FormFacts, rows: readonly IndicatorRow[]): boolean {
  const general = generalReason(form);
  return hasRowReason(rows) || rows.some((row) => namesIndicator(general, row.level3));
}
