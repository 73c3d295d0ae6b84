/** How well a column holds weights or scores: by its sums, and by what the form prints for groups and in all. */
import type { Evidence } from "../../labels/evidence-words";
import type { Column } from "./column";

/** What the rest of the form prints that points can be held against, in ten-thousandths. */
export interface PointsAround {
  /** Weight and score of the execution rate; null where it is not scored. */
  readonly fundWeight: number | null;
  readonly fundScore: number | null;
  /** The closing row's figure of a column, or null. */
  readonly totalOf: (column: Column) => number | null;
  /** Whether the closing row has figures under two columns, so that no total is missing under the right ones. */
  readonly hasTotals: boolean;
  /** Figures above the tables that may be the total. */
  readonly heads: readonly number[];
  /** Rows of a group, as places among the rows, with the points that its name prints. */
  readonly groups: readonly { readonly places: readonly number[]; readonly points: number }[];
  /** How much of a target was reached, row by row; null where it cannot be told. */
  readonly reached: readonly (number | null)[];
}

export const SCALE = 10_000;
/** A hundred points. */
export const WHOLE = 100 * SCALE;
const CLOSE = 60;

/** Whether two figures are the same but for rounding. */
export const near = (one: number, two: number): boolean => Math.abs(one - two) <= CLOSE;
/** The bare numbers of a column, row by row. */
export const valuesOf = ({ profile }: Column): readonly (number | null)[] =>
  profile.contents.map(({ kind, value }) => (kind === "number" || kind === "measure" ? value : null));
const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** Points for a reading, with what they were given for. */
export class Tally {
  points = 0;
  readonly why = new Set<Evidence>();
  add(points: number, why?: Evidence): void {
    this.points += points;
    if (why && points > 0) this.why.add(why);
  }
}

/** What the words of a head say for a meaning, or against it. */
export function wordPoints(column: Column, meaning: string): number {
  if (column.exact === meaning) return 9;
  if (column.likely === meaning) return 6;
  if (column.exact !== "" || column.unneeded !== null) return -7;
  return column.likely === "" ? 0 : -3;
}

/** How well a column is a column of weights. */
export function weighWeight(tally: Tally, column: Column, around: PointsAround): void {
  const values = valuesOf(column);
  const sum = sumOf(values);
  const whole = [WHOLE, WHOLE - (around.fundWeight ?? 0)].some((one) => near(sum, one));
  const total = around.totalOf(column);
  const printed = total !== null && [sum, sum + (around.fundWeight ?? 0)].some((one) => near(one, total));
  if (whole) tally.add(4, "columnSum");
  if (printed) tally.add(2, "columnSum");
  if (total !== null && near(total, WHOLE)) tally.add(2);
  const closing = around.groups.filter(({ places, points }) =>
    near(sumOf(places.map((place) => values[place] ?? null)), points),
  ).length;
  tally.add(Math.min(4, 2 * closing), "groupSum");
  weighFigures(tally, values, whole);
}

/** Weights are round and positive, and not all the same unless they make a hundred. */
function weighFigures(tally: Tally, values: readonly (number | null)[], whole: boolean): void {
  const filled = values.filter((value) => value !== null);
  if (filled.every((value) => value % (SCALE / 2) === 0)) tally.add(1, "content");
  if (filled.some((value) => value <= 0)) tally.add(-3);
  if (filled.length > 1 && new Set(filled).size === 1 && !whole) tally.add(-2);
}

/** How well a column is a column of scores. */
export function weighScore(tally: Tally, column: Column, around: PointsAround): void {
  const values = valuesOf(column);
  const sum = sumOf(values);
  const total = around.totalOf(column);
  const makes = (one: number): boolean =>
    [sum, sum + (around.fundScore ?? 0)].some((made) => near(made, one));
  // A total of its own right under the column says more than one anywhere above the tables.
  if (total !== null && makes(total)) tally.add(6, "columnSum");
  else if (around.heads.some(makes)) tally.add(sum + (around.fundScore ?? 0) === WHOLE ? 3 : 6, "columnSum");
  else if (total === null && around.hasTotals) tally.add(-4);
  else if (around.heads.length > 0) tally.add(-1);
  else if (total !== null && total <= WHOLE) tally.add(1);
  if (values.some((value) => value !== null && value < 0)) tally.add(-3);
}
