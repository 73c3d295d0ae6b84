/** Indicator tables and scorecards: rows, inherited levels, shared weights, 其中 rows. Columns by meaning, never order. */
import { isFillerText } from "../../language/figure";
import type { Fact, IndicatorRow } from "../../regulation/facts";
import { blocksInRow } from "../../workbook/locate";
import { forget, markRead, namePlace, record, replaceFact, type Draft } from "./fact-recorder";
import type { IndicatorColumns } from "./indicator-columns";
import { carrierOf, isNothing, parentOf, sharesScore, weightOwner } from "./shared-rows";
import { isPlaceholderText } from "./placeholders";
import { shownLabel, shownName } from "../labels/shown-labels";
import type { HeadColumn } from "../labels/heads";
import { blockOf, cellOf, isCoveredFromAbove } from "../layout/table";
import { joinTarget } from "./targets";
import type { Asked } from "./cell-facts";

/** The level names that hold for a row, and where they were printed. */
export interface LevelState {
  readonly level1: string;
  readonly level2: string;
}

type Field = "target" | "actual" | "weight" | "score" | "reason" | "definition" | "standard" | "evidence";
const ASKED: Readonly<Record<Field, Asked>> = {
  target: "words",
  actual: "words",
  weight: "points",
  score: "points",
  reason: "text",
  definition: "text",
  standard: "text",
  evidence: "evidence",
};
const OWN_ONLY: readonly Field[] = ["weight", "score"];

/** Whether a row under the levels holds nothing but fillers of the empty form (`……`, `指标2：`). */
function isFillerRow(draft: Draft, columns: IndicatorColumns, row: number): boolean {
  const level3 = columns.level3 ? blockOf(draft.outline, columns.level3, row) : null;
  const named = level3 !== null && !isPlaceholderText(level3.text);
  const others = [columns.target, columns.actual, columns.weight, columns.score, columns.evidence];
  const filled = others.some(
    (column) =>
      column !== null &&
      !isCoveredFromAbove(draft.outline, column, row) &&
      !isNothing(blockOf(draft.outline, column, row)),
  );
  return !named && !filled;
}

function recordField(
  draft: Draft,
  column: HeadColumn,
  row: number,
  field: Field,
  name: string,
): Fact | undefined {
  const covered = isCoveredFromAbove(draft.outline, column, row);
  if (covered && OWN_ONLY.includes(field)) return undefined;
  return record(draft, cellOf(draft.outline, column, row), {
    name: `${name}.${field}`,
    asked: ASKED[field],
    label: shownLabel(column.block.label),
  });
}

/**
 * Reads one row of indicators; `printsLevel2`: the row prints a level-2 name of its own. Returns the row's name, or
 * null when it holds nothing.
 */
export function readIndicator(
  draft: Draft,
  columns: IndicatorColumns,
  row: number,
  levels: LevelState,
  printsLevel2: boolean,
): string | null {
  if (isFillerRow(draft, columns, row) && !printsLevel2) {
    notePlaceholders(draft, columns, row);
    return null;
  }
  const order = draft.indicators.length + 1;
  const name = `ind[${order - 1}]` as const;
  const level3 = readName(draft, columns.level3, row, `${name}.level3`, "三级指标");
  if (printsLevel2) readName(draft, columns.level2, row, `${name}.level2`, "二级指标");
  const fields = readFields(draft, columns, row, name);
  const points = ownPoints(draft, columns, row, { name, level1: levels.level1, fields });
  const printed = columns.level3 ? (blockOf(draft.outline, columns.level3, row)?.text ?? "") : "";
  const owner =
    parentOf(draft, level3, levels) ?? carrierOf(draft, printed, { ...fields, ...points }, levels);
  const partOf = owner?.name ?? null;
  draft.indicators.push({ name, ...levels, level3, ...fields, ...points, partOf, order });
  return name;
}

/** Weight and score of a row's own; what it shares with a row above is not its own and no fact of its. */
function ownPoints(
  draft: Draft,
  columns: IndicatorColumns,
  row: number,
  read: { readonly name: string; readonly level1: string; readonly fields: Fields },
): Pick<IndicatorRow, "weight" | "score" | "sharedWeightWith"> {
  const { weight, score } = read.fields;
  const owner = weightOwner(draft, columns, row, weight);
  if (owner) forget(draft, `${read.name}.weight`);
  const sharing = sharesScore(draft, columns, read.level1, score);
  if (sharing) forget(draft, `${read.name}.score`);
  return {
    weight: owner ? undefined : weight,
    score: sharing ? undefined : score,
    sharedWeightWith: owner?.name ?? null,
  };
}

/** The name of a level as the row prints it; `""` when the cell is empty or holds words of the empty form. */
function readName(draft: Draft, column: HeadColumn | null, row: number, name: string, label: string): string {
  if (!column) return "";
  const fact = record(draft, cellOf(draft.outline, column, row), { name, asked: "text", label });
  return fact.kind === "blank" || isPlaceholderText(fact.text) ? "" : shownName(fact.text);
}

type Fields = Pick<IndicatorRow, Field>;

function readFields(draft: Draft, columns: IndicatorColumns, row: number, name: string): Fields {
  const field = (which: Field): Fact | undefined => {
    const column = columns[which];
    return column ? recordField(draft, column, row, which, name) : undefined;
  };
  const raw = field("target");
  const target = raw && joinTarget(draft, columns, row, name, raw);
  if (target && target !== raw) replaceFact(draft, `${name}.target`, target);
  return {
    target,
    actual: field("actual"),
    weight: field("weight"),
    score: field("score"),
    reason: field("reason"),
    definition: field("definition"),
    standard: field("standard"),
    evidence: field("evidence"),
  };
}

/** A row of `指标2：` that nobody filled is no indicator, but its words were left over. */
function notePlaceholders(draft: Draft, columns: IndicatorColumns, row: number): void {
  for (const block of blocksInRow(draft.outline.view, row)) {
    const isOwn = columns.level3 && block.column >= columns.level3.block.column;
    if (!isOwn || isFillerText(block.text) || !isPlaceholderText(block.text)) continue;
    markRead(draft, block);
    const full = namePlace(draft, `filler[${draft.placeholders.length}]`, block);
    draft.placeholders.push({ name: full, text: block.text.trim() });
  }
}
