/** Which columns are weight and score: by words, by content, and by what the figures of the form make with each other. */
import type { Evidence } from "../../labels/evidence-words";
import { countOf, isMostly, isSerial } from "../../layout/content";
import type { Choice, Column } from "./column";
import {
  WHOLE,
  near,
  SCALE,
  Tally,
  valuesOf,
  weighScore,
  weighWeight,
  wordPoints,
  type PointsAround,
} from "./weigh-points";

export type { PointsAround };

/** Whether a column may hold points at all. */
export function mayBePoints(column: Column): boolean {
  const { profile } = column;
  const isFigures = isMostly(profile, "number", "measure") && countOf(profile, "number") > 0;
  return isFigures && !isSerial(profile) && staysBelowHundred(profile);
}

/** Whether hardly a figure is above a hundred, which is all that a form has to give. */
function staysBelowHundred({ contents }: Column["profile"]): boolean {
  const values = contents.flatMap(({ value }) => value ?? []);
  return values.filter((value) => value > WHOLE).length * 5 <= values.length;
}

interface Pair {
  readonly weight: Column | null;
  readonly score: Column | null;
  readonly points: number;
  readonly why: ReadonlySet<Evidence>;
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
const MOST_OPEN = 8;

/** The columns that could be it: the only one whose words resemble it, else any or none. */
function couldBe(open: readonly Column[], meaning: string): readonly (Column | null)[] {
  const [only, ...more] = open.filter(({ likely }) => likely === meaning);
  return only && more.length === 0 ? [only] : [null, ...open];
}

/** The weight and the score of a table, each with how surely; columns that are already known may be given. */
export function decidePoints(
  columns: readonly Column[],
  fixed: { readonly weight: Column | null; readonly score: Column | null },
  around: PointsAround,
): PointsDecided {
  const open = columns.filter((one) => one.unneeded === null && mayBePoints(one)).slice(0, MOST_OPEN);
  const weights = fixed.weight ? [fixed.weight] : couldBe(open, "weight");
  const scores = fixed.score ? [fixed.score] : couldBe(open, "score");
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
