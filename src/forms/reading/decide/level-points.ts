/** Points printed in a column right behind a level's name: which columns they are, and whether the weights of the rows make them. */
import type { Chosen } from "./chosen";
import type { Choice, Column } from "./column";
import { mayBePoints } from "./points";

/** Points beside levels whose sums the weights of the rows make, in most of the levels. */
export function levelPoints(
  chosen: Chosen,
  levels: readonly Column[],
  weight: Column | null,
): readonly Choice[] {
  const open = chosen.open();
  return levels.flatMap((column) => {
    if (!weight || !open.includes(column)) return [];
    const points = column.profile.contents.map(({ value }) => value);
    const starts = points.flatMap((value, at) => (value === null ? [] : [at]));
    const made = starts.filter((start, index) => {
      const rows = weight.profile.contents.slice(start, starts[index + 1]);
      return rows.reduce((sum, { value }) => sum + (value ?? 0), 0) === points[start];
    });
    // Where every weight is a level of its own, points that are not the rows' may be anything.
    const weights = weight.profile.contents.filter(({ value }) => value !== null).length;
    const least = starts.length === weights ? starts.length : starts.length / 2 + 0.5;
    if (made.length < least) return [];
    const candidates = [{ meaning: "weight", weight: made.length }];
    return [
      { column, meaning: "weight", certainty: "probable", why: ["groupSum", "neighbours"], candidates },
    ];
  });
}

/** Rows of a column that hold anything. */
const filledRows = ({ profile }: Column): readonly boolean[] =>
  profile.contents.map(({ kind }) => kind !== "blank");

/** Rows in which a name begins: what is repeated below it, as on sheets read without merges, begins nothing. */
const begunRows = ({ profile }: Column): readonly boolean[] =>
  profile.texts.map((text, at) => text !== "" && text !== profile.texts[at - 1]);

/** Points that are given out beforehand are whole or half. */
const isRound = ({ profile }: Column): boolean =>
  profile.contents.every(({ value }) => value === null || value % HALF === 0);

/** Half a point, in ten-thousandths. */
const HALF = 5_000;

/** Weight and score of the rows. */
const FEWEST_BEHIND = 2;

const behind = ({ at }: Column, { columns }: Chosen): readonly Column[] =>
  columns.filter((one) => one.at > at && one.unneeded === null && mayBePoints(one));

/** Points right behind a level that is named in some rows only, and in no other row: they are those of the level. */
export function isBesideLevel(column: Column, chosen: Chosen): boolean {
  const level = chosen.columns[column.at - 1];
  const isLevel = level !== undefined && [chosen.of("level1"), chosen.of("level2")].includes(level);
  if (!isLevel || column.unneeded !== null || !mayBePoints(column) || !isRound(column)) return false;
  const [names, points] = [begunRows(level), filledRows(column)];
  const isSingle = level.profile.distinct === names.length && behind(column, chosen).length >= FEWEST_BEHIND;
  const isPart = names.includes(false) || isSingle;
  return isPart && names.every((named, at) => named || points[at] === false);
}
