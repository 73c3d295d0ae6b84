/** Indicator tables and scorecards: rows, inherited levels, shared weights, 其中 rows. Columns by meaning, never order. */
import { isFillerText } from "../language/figure";
import type { Fact, IndicatorRow } from "../regulation/facts";
import { blocksInRow, type Block } from "../workbook/locate";
import { markRead, namePlace, record, replaceFact, type Draft } from "./draft";
import { rowsAreMerged, type IndicatorColumns } from "./indicator-columns";
import { isPlaceholderText } from "./placeholders";
import type { HeadColumn } from "./heads";
import { blockOf, cellOf, isCoveredFromAbove } from "./table";
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

function isNothing(block: Block | null): boolean {
  return block === null || (block.text !== "" && isFillerText(block.text));
}

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
    label: column.block.bare,
  });
}

/** The row whose weight serves this one too: by a merged area or, on sheets read without merges, by a blank below. */
function weightOwner(
  draft: Draft,
  columns: IndicatorColumns,
  row: number,
  weight: Fact | undefined,
): IndicatorRow | null {
  const column = columns.weight;
  const before = draft.indicators[draft.indicators.length - 1];
  if (!column || !before) return null;
  const owner = before.sharedWeightWith
    ? draft.indicators.find(({ name }) => name === before.sharedWeightWith)
    : before;
  if (isCoveredFromAbove(draft.outline, column, row)) return owner ?? null;
  const isBlank = weight?.kind === "blank" && weight.text === "";
  if (rowsAreMerged(draft.outline) || !isBlank || !owner || owner.weight?.kind !== "value") return null;
  const score = columns.score ? blockOf(draft.outline, columns.score, row) : null;
  return score !== null && !isNothing(score) ? owner : null;
}

const AMONG = /^\s*其中/;

/** The row that an `其中` row is a part of, when that row carries the weight. */
function parentOf(
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

/** Reads one row of indicators, unless it holds nothing; `printsLevel2`: the row prints a level-2 name of its own. */
export function readIndicator(
  draft: Draft,
  columns: IndicatorColumns,
  row: number,
  levels: LevelState,
  printsLevel2: boolean,
): void {
  if (isFillerRow(draft, columns, row) && !printsLevel2) {
    notePlaceholders(draft, columns, row);
    return;
  }
  const name = `ind[${draft.indicators.length}]`;
  const level3 = readLevel3(draft, columns, row, name);
  if (printsLevel2 && columns.level2) {
    record(draft, cellOf(draft.outline, columns.level2, row), {
      name: `${name}.level2`,
      asked: "text",
      label: "二级指标",
    });
  }
  const fields = readFields(draft, columns, row, name);
  const owner = weightOwner(draft, columns, row, fields.weight);
  if (owner) draft.facts.delete(`${draft.key}.${name}.weight`);
  draft.indicators.push({
    name,
    ...levels,
    level3,
    ...fields,
    weight: owner ? undefined : fields.weight,
    sharedWeightWith: owner?.name ?? null,
    partOf: parentOf(draft, level3, levels)?.name ?? null,
    order: draft.indicators.length + 1,
  });
}

function readLevel3(draft: Draft, columns: IndicatorColumns, row: number, name: string): string {
  if (!columns.level3) return "";
  const fact = record(draft, cellOf(draft.outline, columns.level3, row), {
    name: `${name}.level3`,
    asked: "text",
    label: "三级指标",
  });
  return fact.kind === "blank" || isPlaceholderText(fact.text) ? "" : fact.text.trim();
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
