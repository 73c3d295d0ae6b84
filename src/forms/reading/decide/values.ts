/** Which columns are target and actual: by words, by signs and units, and by what the score makes of them. */
import type { Evidence } from "../../labels/evidence-words";
import { countOf, isMostly } from "../../layout/content";
import type { Choice, Column } from "./column";

const FIGURES = ["number", "percent", "signed", "measure", "date"] as const;
const SCALE = 10_000;

/** Whether a column may hold targets or what became of them. */
export function mayBeValue({ profile }: Column): boolean {
  return isMostly(profile, ...FIGURES, "word") && countOf(profile, ...FIGURES) > 0;
}

/** How much of each row's target was reached, in ten-thousandths; null where it cannot be told. */
export function reachedOf(
  target: Column | null,
  actual: Column | null,
  downward: readonly boolean[],
): readonly (number | null)[] {
  if (!target || !actual) return [];
  return target.profile.contents.map(({ value }, at) => {
    const done = actual.profile.contents[at]?.value ?? null;
    if (value === null || done === null || value <= 0 || done < 0) return null;
    if (downward[at]) return done <= value ? SCALE : null;
    return Math.round((done * SCALE) / value);
  });
}

/** Rows whose target is a most: their sign says so. */
export function downwardRows(columns: readonly Column[]): readonly boolean[] {
  const rows = columns[0]?.profile.contents.length ?? 0;
  return Array.from({ length: rows }, (_, at) =>
    columns.some(({ profile }) => /^(?:[<≤]|不超过|不高于|小于|控制在)/.test(profile.texts[at] ?? "")),
  );
}

interface Pair {
  readonly target: Column | null;
  readonly actual: Column | null;
  readonly points: number;
  readonly why: ReadonlySet<Evidence>;
}

function words(column: Column, meaning: string): number {
  if (column.exact === meaning) return 9;
  if (column.likely === meaning) return 6;
  if (column.exact !== "" || column.unneeded !== null) return -7;
  return column.likely === "" ? 0 : -3;
}

const share = (
  { profile }: Column,
  ...kinds: Parameters<typeof countOf> extends [unknown, ...infer K] ? K : never
) => (profile.filled === 0 ? 0 : countOf(profile, ...kinds) / profile.filled);

function weighTarget(column: Column): number {
  const signed = share(column, "signed");
  if (signed * 2 >= 1) return 5;
  return signed > 0 ? 2 : 0;
}

function weighActual(column: Column): number {
  if (share(column, "signed") * 2 >= 1) return -4;
  // A rate in every row is how much was done, and no result.
  return share(column, "percent") > 0.9 && column.profile.filled > 2 ? -3 : 1;
}

/** How many rows hold figures of one unit in both columns, and how many are as far apart as targets and results are. */
function weighBoth(target: Column, actual: Column): number {
  const rows = target.profile.contents.map((one, at) => ({ one, two: actual.profile.contents[at] }));
  const told = rows.filter(({ one, two }) => one.value !== null && two?.value !== null && two !== undefined);
  if (told.length === 0) return 0;
  const close = told.filter(({ one, two }) => {
    const [first, second] = [one.value ?? 0, two?.value ?? 0];
    return first > 0 && second >= first * 0.2 && second <= first * 5;
  });
  return close.length * 3 >= told.length * 2 ? 3 : -3;
}

/** Where scores fall short, the share of the target that was reached makes them. */
function weighScores(
  reached: readonly (number | null)[],
  points: readonly (readonly [number, number] | null)[],
): number {
  const told = points.flatMap((pair, at) => {
    const done = reached[at] ?? null;
    return pair && pair[1] < pair[0] && done !== null && done < SCALE ? [{ pair, done }] : [];
  });
  const made = told.filter(({ pair, done }) => Math.abs((pair[0] * done) / SCALE - pair[1]) <= 60);
  return made.length > 0 && made.length * 2 >= told.length ? 5 : 0;
}

export interface ValuesAround {
  /** Weight and score of each row where both are known. */
  readonly points: readonly (readonly [number, number] | null)[];
  readonly downward: readonly boolean[];
}

function pairOf(target: Column | null, actual: Column | null, around: ValuesAround): Pair {
  const why = new Set<Evidence>();
  let points = 0;
  const add = (more: number, evidence: Evidence): void => {
    points += more;
    if (more > 0) why.add(evidence);
  };
  if (target) points += words(target, "target");
  if (actual) points += words(actual, "actual");
  if (target) add(weighTarget(target), "content");
  if (actual) add(weighActual(actual), "content");
  if (target && actual) {
    add(weighBoth(target, actual), "content");
    add(weighScores(reachedOf(target, actual, around.downward), around.points), "product");
    const gap = actual.at - target.at;
    add(gap > 0 ? (gap <= 2 ? 2 : 1) : -1, "neighbours");
  }
  return { target, actual, points, why };
}

const MOST_OPEN = 8;
const LEAST = 3;
const LEAD = 3;

function choiceOf(meaning: "target" | "actual", best: Pair, pairs: readonly Pair[]): Choice | null {
  const column = best[meaning];
  if (!column) return null;
  const rivals = pairs.filter((pair) => pair[meaning] !== column);
  const rival = Math.max(...rivals.map(({ points }) => points), Number.NEGATIVE_INFINITY);
  const leads = best.points - rival >= LEAD;
  return {
    column,
    meaning,
    certainty: leads ? (column.exact === meaning ? "certain" : "probable") : "doubtful",
    why: [...best.why, ...(leads ? [] : (["rival"] as const))],
    candidates: [
      { meaning, weight: best.points },
      { meaning: "other", weight: Number.isFinite(rival) ? rival : 0 },
    ],
  };
}

/** The choice of target and actual, and the other readings of them that explain nearly as much. */
export interface ValuesDecided {
  readonly choices: readonly Choice[];
  readonly others: readonly { readonly target: Column | null; readonly actual: Column | null }[];
}

/** The target and the actual of a table, each with how surely; columns that are already known may be given. */
export function decideValues(
  columns: readonly Column[],
  fixed: { readonly target: Column | null; readonly actual: Column | null },
  around: ValuesAround,
): ValuesDecided {
  const open = columns.filter((one) => one.unneeded === null && mayBeValue(one)).slice(0, MOST_OPEN);
  const targets = fixed.target ? [fixed.target] : [null, ...open];
  const actuals = fixed.actual ? [fixed.actual] : [null, ...open];
  const pairs = targets.flatMap((target) =>
    actuals.flatMap((actual) =>
      target !== null && target === actual ? [] : [pairOf(target, actual, around)],
    ),
  );
  const sorted = [...pairs].sort((one, two) => two.points - one.points);
  const [best] = sorted;
  if (!best || best.points < LEAST) return { choices: [], others: [] };
  const choices = (["target", "actual"] as const).flatMap((meaning) => {
    const choice = fixed[meaning] ? null : choiceOf(meaning, best, sorted);
    return choice ? [choice] : [];
  });
  return {
    choices,
    others: sorted
      .slice(1)
      .filter((pair) => best.points - pair.points < LEAD)
      .slice(0, 2),
  };
}
