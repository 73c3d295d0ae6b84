/** Which columns are weight and score: by words, by content, and by what the figures of the form make with each other. */
import type { Evidence } from "../../labels/evidence-words";
import { countOf, isMostly, isSerial } from "../../layout/content";
import type { Choice, Column } from "./column";

/** What the rest of the form prints that points can be held against, in ten-thousandths. */
export interface PointsAround {
  /** Weight and score of the execution rate; null where it is not scored. */
  readonly fundWeight: number | null;
  readonly fundScore: number | null;
  /** The closing row's figure of a column, or null. */
  readonly totalOf: (column: Column) => number | null;
  /** Figures above the tables that may be the total. */
  readonly heads: readonly number[];
  /** Rows of a group, as places among the rows, with the points that its name prints. */
  readonly groups: readonly { readonly places: readonly number[]; readonly points: number }[];
  /** How much of a target was reached, row by row; null where it cannot be told. */
  readonly reached: readonly (number | null)[];
}

const SCALE = 10_000;
const WHOLE = 100 * SCALE;
const CLOSE = 60;

const near = (one: number, two: number): boolean => Math.abs(one - two) <= CLOSE;
const valuesOf = ({ profile }: Column): readonly (number | null)[] =>
  profile.contents.map(({ kind, value }) => (kind === "number" || kind === "measure" ? value : null));
const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** Whether a column may hold points at all. */
export function mayBePoints(column: Column): boolean {
  const { profile } = column;
  return isMostly(profile, "number", "measure") && countOf(profile, "number") > 0 && !isSerial(profile);
}

interface Pair {
  readonly weight: Column | null;
  readonly score: Column | null;
  readonly points: number;
  readonly why: ReadonlySet<Evidence>;
}

class Tally {
  points = 0;
  readonly why = new Set<Evidence>();
  add(points: number, why?: Evidence): void {
    this.points += points;
    if (why && points > 0) this.why.add(why);
  }
}

function wordPoints(column: Column, meaning: string): number {
  if (column.exact === meaning) return 9;
  if (column.likely === meaning) return 6;
  if (column.exact !== "" || column.unneeded !== null) return -7;
  return column.likely === "" ? 0 : -3;
}

function weighWeight(tally: Tally, column: Column, around: PointsAround): void {
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
  const filled = values.filter((value) => value !== null);
  const isRound = filled.every((value) => value % (SCALE / 2) === 0);
  if (isRound) tally.add(1, "content");
  if (filled.some((value) => value <= 0)) tally.add(-3);
  if (filled.length > 1 && new Set(filled).size === 1 && !whole) tally.add(-2);
}

function weighScore(tally: Tally, column: Column, around: PointsAround): void {
  const values = valuesOf(column);
  const sum = sumOf(values);
  const total = around.totalOf(column);
  const totals = [...(total === null ? [] : [total]), ...around.heads];
  const printed = totals.some((one) => [sum, sum + (around.fundScore ?? 0)].some((made) => near(made, one)));
  if (printed) tally.add(3, "columnSum");
  else if (total !== null && total <= WHOLE) tally.add(1);
  if (values.some((value) => value !== null && value < 0)) tally.add(-3);
}

const FEWEST_ROWS = 3;

/** What two columns say of each other, row by row. */
function weighBoth(tally: Tally, weight: Column, score: Column, around: PointsAround): void {
  const weights = valuesOf(weight);
  const scores = valuesOf(score);
  const both = weights.flatMap((value, at) => {
    const other = scores[at] ?? null;
    return value === null || other === null ? [] : [{ weight: value, score: other, at }];
  });
  if (both.length === 0) return;
  const within = both.filter((one) => one.score <= one.weight).length;
  const below = both.filter((one) => one.score < one.weight).length;
  if (within * 5 >= both.length * 4) tally.add(below > 0 ? 3 : 1, "within");
  else if (within * 2 < both.length) tally.add(-4);
  const told = both.filter(({ at }) => (around.reached[at] ?? SCALE) < SCALE * 0.99);
  const made = told.filter((one) =>
    near(Math.round((one.weight * (around.reached[one.at] ?? 0)) / SCALE), one.score),
  );
  if (made.length > 0 && made.length * 2 >= told.length) tally.add(4, "product");
  const far = both.filter((one) => one.score * 2 < one.weight).length;
  if (both.length >= FEWEST_ROWS && far * 2 > both.length) tally.add(-3);
  tally.add(beside(weight, score), "neighbours");
  const full = both.filter(({ at }) => (around.reached[at] ?? 0) >= SCALE);
  const less = full.filter((one) => one.score < one.weight).length;
  if (full.length >= FEWEST_ROWS && less * 5 > full.length) tally.add(-2);
}

/** Weight and score stand under one head, the score behind the weight, often right behind it. */
function beside(weight: Column, score: Column): number {
  const under =
    weight.leaf.over !== null &&
    weight.leaf.over === score.leaf.over &&
    weight.leaf.block.row > weight.leaf.over.row;
  const gap = score.at - weight.at;
  return (under ? 2 : 0) + (gap > 0 ? 1 : 0) + (gap === 1 ? 1 : 0);
}

function pairOf(weight: Column | null, score: Column | null, around: PointsAround): Pair {
  const tally = new Tally();
  if (weight) {
    tally.add(wordPoints(weight, "weight"));
    weighWeight(tally, weight, around);
  }
  if (score) {
    tally.add(wordPoints(score, "score"));
    weighScore(tally, score, around);
  }
  if (weight && score) weighBoth(tally, weight, score, around);
  return { weight, score, points: tally.points, why: tally.why };
}

/** Points that a column must bring in to be read as anything. */
const LEAST = 2;
/** By so much the best reading must lead for its columns to be probable. */
const LEAD = 3;

function choiceOf(meaning: "weight" | "score", best: Pair, pairs: readonly Pair[]): Choice | null {
  const column = best[meaning];
  if (!column) return null;
  const rivals = pairs.filter((pair) => pair[meaning] !== column);
  const rival = Math.max(...rivals.map(({ points }) => points), Number.NEGATIVE_INFINITY);
  const leads = best.points - rival >= LEAD;
  const words: readonly Evidence[] =
    column.exact === meaning ? ["exact"] : column.likely === meaning ? ["likely"] : [];
  const other = rivals.find(({ points }) => points === rival)?.[meaning];
  return {
    column,
    meaning,
    certainty: leads ? (column.exact === meaning ? "certain" : "probable") : "doubtful",
    why: [...words, ...best.why, ...(leads || !other ? [] : (["rival"] as const))],
    candidates: [
      { meaning, weight: best.points },
      { meaning: "other", weight: Number.isFinite(rival) ? rival : 0 },
    ],
  };
}

/** The choice of weight and score, and the other readings of them that explain nearly as much. */
export interface PointsDecided {
  readonly choices: readonly Choice[];
  readonly others: readonly { readonly weight: Column | null; readonly score: Column | null }[];
}

const MOST_OTHERS = 2;

/** The weight and the score of a table, each with how surely; columns that are already known may be given. */
export function decidePoints(
  columns: readonly Column[],
  fixed: { readonly weight: Column | null; readonly score: Column | null },
  around: PointsAround,
): PointsDecided {
  const open = columns.filter(mayBePoints).slice(0, 8);
  const weights = fixed.weight ? [fixed.weight] : [null, ...open];
  const scores = fixed.score ? [fixed.score] : [null, ...open];
  const pairs = weights.flatMap((weight) =>
    scores.flatMap((score) => (weight !== null && weight === score ? [] : [pairOf(weight, score, around)])),
  );
  const sorted = [...pairs].sort((one, two) => two.points - one.points);
  const [best] = sorted;
  if (!best || best.points < LEAST) return { choices: [], others: [] };
  const choices = (["weight", "score"] as const).flatMap((meaning) => {
    const choice = fixed[meaning] ? null : choiceOf(meaning, best, sorted);
    return choice ? [choice] : [];
  });
  const others = sorted.slice(1).filter((pair) => best.points - pair.points < LEAD);
  return { choices, others: others.slice(0, MOST_OTHERS) };
}
