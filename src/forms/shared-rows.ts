/** Rows that belong together: one weight for several rows, 其中 rows under the row they are part of. */
import { isFillerText } from "../language/figure";
import type { Fact, IndicatorRow } from "../regulation/facts";
import type { Block } from "../workbook/locate";
import type { Draft } from "./draft";
import { rowsAreMerged, type IndicatorColumns } from "./indicator-columns";
import { blockOf, isCoveredFromAbove } from "./table";

/** Whether a cell holds nothing or only a filler such as `……`. */
export function isNothing(block: Block | null): boolean {
  return block === null || (block.text !== "" && isFillerText(block.text));
}

/** The row before this one, or the row that the row before shares its weight with. */
function ownerBefore(draft: Draft): IndicatorRow | null {
  const before = draft.indicators[draft.indicators.length - 1] ?? null;
  const owner = before?.sharedWeightWith ?? null;
  return owner === null ? before : (draft.indicators.find(({ name }) => name === owner) ?? null);
}

/** Whether a row without a weight has a score of its own. */
function onlyScored(draft: Draft, columns: IndicatorColumns, row: number, weight: Fact | undefined): boolean {
  if (weight?.kind !== "blank" || weight.text !== "" || !columns.score) return false;
  return !isNothing(blockOf(draft.outline, columns.score, row));
}

/** The row whose weight serves this one too: by a merged area or, on sheets read without merges, by a blank below. */
export function weightOwner(
  draft: Draft,
  columns: IndicatorColumns,
  row: number,
  weight: Fact | undefined,
): IndicatorRow | null {
  if (!columns.weight) return null;
  if (isCoveredFromAbove(draft.outline, columns.weight, row)) return ownerBefore(draft);
  if (rowsAreMerged(draft.outline) || !onlyScored(draft, columns, row, weight)) return null;
  const owner = ownerBefore(draft);
  return owner?.weight?.kind === "value" ? owner : null;
}

const AMONG = /^\s*其中/;

/** The row that an `其中` row is a part of, when that row carries the weight. */
export function parentOf(
  draft: Draft,
  label: string,
  row: { readonly level1: string; readonly level2: string },
): IndicatorRow | null {
  if (!AMONG.test(label)) return null;
  for (let index = draft.indicators.length - 1; index >= 0; index -= 1) {
    const other = draft.indicators[index];
    if (!other || other.level1 !== row.level1 || other.level2 !== row.level2) return null;
    if (other.partOf === null && !AMONG.test(other.level3))
      return other.weight?.kind === "value" || !other.weight ? other : null;
  }
  return null;
}
