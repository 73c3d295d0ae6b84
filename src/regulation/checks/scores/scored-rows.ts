/**
 * Which rows of a form carry points, and how many: merged weights as one group, 其中 rows left out, the execution
 * rate beside the indicators. Knows facts only; holds no threshold.
 */
import { sum, type Decimal } from "../../../language/numbers";
import { bareLabel, oneLine, squeeze } from "../../../language/text";
import { nameIn, numberOf, type FormFacts, type IndicatorRow } from "../../facts";
import { memoize } from "../../memoize";
import { directionOf } from "../../rows/direction";
import type { IndicatorColumn, LevelColumn } from "../../fact-name";

/** Rows that share one weight, or a single row with its own. */
interface ScoredGroup {
  /** The row that carries the weight. */
  readonly row: IndicatorRow;
  readonly members: readonly IndicatorRow[];
  readonly weight: Decimal | null;
  /** The sum of the scores written for the group; null when none is. */
  readonly score: Decimal | null;
}

/** A group whose weight is written. */
export interface WeightedGroup extends ScoredGroup {
  readonly weight: Decimal;
}

/** A group whose weight and score are both written. */
export interface MarkedGroup extends WeightedGroup {
  readonly score: Decimal;
}

const isNumber = (value: Decimal | null): value is Decimal => value !== null;

function groupOf(row: IndicatorRow, sharing: readonly IndicatorRow[]): ScoredGroup {
  const members = [row, ...sharing];
  const scores = members.map((member) => numberOf(member.score)).filter(isNumber);
  return { row, members, weight: numberOf(row.weight), score: scores.length > 0 ? sum(scores) : null };
}

/** The indicators of a form that are scored, in reading order; a row that repeats its parent's score is left out. */
export const scoredGroups = memoize((form: FormFacts): readonly ScoredGroup[] => {
  const rows = form.indicators.filter((row) => row.partOf === null);
  const names = new Set(rows.map((row) => row.name));
  const sharing = sharingRows(rows);
  return rows
    .filter((row) => row.sharedWeightWith === null || !names.has(row.sharedWeightWith))
    .map((row) => groupOf(row, sharing.get(row.name) ?? []));
});

/** Rows by the name of the row whose weight they share. */
function sharingRows(rows: readonly IndicatorRow[]): ReadonlyMap<string, readonly IndicatorRow[]> {
  const sharing = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    if (row.sharedWeightWith === null) continue;
    const known = sharing.get(row.sharedWeightWith);
    if (known) known.push(row);
    else sharing.set(row.sharedWeightWith, [row]);
  }
  return sharing;
}

/** The groups that have both a weight and a score. */
export const markedGroups = memoize((form: FormFacts): readonly MarkedGroup[] =>
  scoredGroups(form).flatMap((group) =>
    group.weight !== null && group.score !== null
      ? [{ ...group, weight: group.weight, score: group.score }]
      : [],
  ),
);

/** The weighted indicators of a form by first level, without the points printed in its name, in reading order. */
export const byLevel1 = memoize(
  (form: FormFacts): readonly (readonly [string, readonly WeightedGroup[]])[] => {
    const levels = new Map<string, WeightedGroup[]>();
    for (const group of scoredGroups(form)) {
      if (group.weight === null) continue;
      const level = bareLabel(group.row.level1);
      const known = levels.get(level);
      if (known) known.push({ ...group, weight: group.weight });
      else levels.set(level, [{ ...group, weight: group.weight }]);
    }
    return [...levels];
  },
);

/** Whether a group got all its points. */
export const isFullMark = (group: MarkedGroup): boolean => group.score.gte(group.weight);

const NUMBERING = /^指标\d+[:：、.]\s*(?=.)/;

/** The indicator's name as a person reads it, over no line break: `　预算\n调整率` → `预算调整率`. */
export const nameOfRow = (row: IndicatorRow): string =>
  oneLine(row.level3.replace(/\s*\n\s*/g, "")).replace(NUMBERING, "");

/** The full fact name of a cell of a row: `self.ind[3].score`. */
export const cellOfRow = (form: FormFacts, row: IndicatorRow, field: IndicatorColumn | LevelColumn): string =>
  nameIn(form, `${row.name}.${field}`);

/** Whether a level of the form (first, second or third) is named by one of the words. */
export function isKind(row: IndicatorRow, words: RegExp): boolean {
  return words.test(squeeze(row.level2)) || words.test(squeeze(row.level1));
}

/** A row about satisfaction; an incident or a complaint counted among such rows is none. */
export const isSatisfaction = (row: IndicatorRow): boolean =>
  /满意度/.test(row.level3) || (isKind(row, /满意度/) && directionOf(row) !== "less");
