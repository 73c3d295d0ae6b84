/** Rows that belong together: one weight for several rows, 其中 rows under the row they are part of. */
import { isFillerText } from "../../language/figure";
import type { Fact, IndicatorRow } from "../../regulation/facts";
import type { Block } from "../../workbook/locate";
import type { Draft } from "./fact-recorder";
import { rowsAreMerged, type IndicatorColumns } from "./indicator-columns";
import { blockOf, isCoveredFromAbove } from "../layout/table";

/** Whether a cell holds nothing or only a filler such as `……`. */
export function isNothing(block: Block | null): boolean {
  return block === null || (block.text !== "" && isFillerText(block.text));
}

/** The row of a name such as `ind[3]`: rows are numbered in order. */
function rowNamed(draft: Draft, name: string): IndicatorRow | null {
  return draft.indicators[Number(name.slice("ind[".length, -1))] ?? null;
}

/** The row before this one, or that under which it stands, or the row that this one shares its weight with. */
function ownerBefore(draft: Draft): IndicatorRow | null {
  const before = draft.indicators[draft.indicators.length - 1] ?? null;
  const whole = before?.partOf ? rowNamed(draft, before.partOf) : before;
  const owner = whole?.sharedWeightWith ?? null;
  return owner === null ? whole : rowNamed(draft, owner);
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

/** On a sheet read without merges, a blank score below a filled one where the form has no weights: one for all. */
export function sharesScore(
  draft: Draft,
  columns: IndicatorColumns,
  level1: string,
  score: Fact | undefined,
): boolean {
  const before = draft.indicators[draft.indicators.length - 1];
  const isOpen = columns.weight === null && !rowsAreMerged(draft.outline);
  return isOpen && score?.kind === "blank" && score.text === "" && before?.level1 === level1;
}

const AMONG = /^\s*其中/;

const INDENT = /^[\s\u3000]{2,}/;

const isEmpty = (fact: Fact | undefined): boolean => fact === undefined || fact.kind === "blank";

/**
 * The row that an indented row stands under: the nearest one above that carries weight or score and no figures of its
 * own, while this row carries figures and neither weight nor score. `name`: the row's name as it is printed.
 */
export function carrierOf(
  draft: Draft,
  name: string,
  row: Pick<IndicatorRow, "weight" | "score">,
  levels: { readonly level1: string; readonly level2: string },
): IndicatorRow | null {
  if (!INDENT.test(name) || !isEmpty(row.weight) || !isEmpty(row.score)) return null;
  const before = draft.indicators[draft.indicators.length - 1];
  if (before?.level1 !== levels.level1 || before.level2 !== levels.level2) return null;
  const owner = before.partOf === null ? before : rowNamed(draft, before.partOf);
  return owner && onlyCarries(owner) ? owner : null;
}

/** Whether a row carries points, or the form has none, and leaves its figures to the rows under it. */
function onlyCarries({ weight, score, target, actual }: IndicatorRow): boolean {
  const carries = weight === undefined || !isEmpty(weight) || !isEmpty(score);
  return carries && isEmpty(target) && isEmpty(actual);
}

/** The row that an `其中` row is a part of: the nearest row above that is none, when it carries the weight. */
export function parentOf(
  draft: Draft,
  label: string,
  levels: { readonly level1: string; readonly level2: string },
): IndicatorRow | null {
  const before = draft.indicators[draft.indicators.length - 1];
  if (!AMONG.test(label) || before?.level1 !== levels.level1 || before.level2 !== levels.level2) return null;
  if (before.partOf !== null) return rowNamed(draft, before.partOf);
  const carriesWeight = before.weight === undefined || before.weight.kind === "value";
  return carriesWeight && !AMONG.test(before.level3) ? before : null;
}
