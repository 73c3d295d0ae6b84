/** What the columns of an indicator table are, chosen group by group: levels, points, values, texts. */
import { isMostly } from "../../layout/content";
import { byLikelyWords, Chosen, POINTS } from "./chosen";
import type { Choice, Column } from "./column";
import { isBesideLevel, levelPoints } from "./level-points";
import { decidePoints, mayBePoints, type PointsAround, type PointsDecided } from "./points";
import { decideLevels, decideProse, decideSignAndUnit, namesLevels } from "./texts";
import { decideValues, downwardRows, reachedOf, type ValuesAround, type ValuesDecided } from "./values";

function pointsOf(
  weight: Column | null,
  score: Column | null,
): readonly (readonly [number, number] | null)[] {
  if (!weight || !score) return [];
  return weight.profile.contents.map(({ value }, at) => {
    const scored = score.profile.contents[at]?.value ?? null;
    return value === null || scored === null ? null : ([value, scored] as const);
  });
}

const GROUP_POINTS = /[(（]共?(\d+(?:\.\d+)?)分?[)）]$/;

/** Groups whose names print their points, with the places of their rows. */
function groupsOf(columns: readonly Column[]): PointsAround["groups"] {
  const column = columns.find(({ profile }) => profile.texts.some((text) => GROUP_POINTS.test(text)));
  if (!column) return [];
  const groups: { places: number[]; points: number }[] = [];
  column.profile.texts.forEach((text, at) => {
    const points = GROUP_POINTS.exec(text)?.[1];
    if (points !== undefined) groups.push({ places: [], points: Number(points) * 10_000 });
    groups[groups.length - 1]?.places.push(at);
  });
  return groups;
}

/** Columns for meanings under another reading. */
export type Other = Readonly<Partial<Record<string, Column | null>>>;

/** The columns of a table as they were chosen, and what else is plausible. */
export interface ChosenColumns {
  readonly chosen: Chosen;
  readonly others: readonly Other[];
}

/** Place of the first column that holds figures and no words, points beside a level left out. */
function firstFigure(columns: readonly Column[]): number {
  const found = columns.find(
    (column) =>
      column.unneeded !== "sequence" &&
      column.profile.filled > 0 &&
      isMostly(column.profile, "number", "percent", "signed", "measure") &&
      column.at > 0 &&
      !namesLevels(columns[column.at - 1]),
  );
  return found?.at ?? columns.length;
}

/** What else the form prints that points can be held against. */
export type Around = Omit<PointsAround, "reached" | "groups">;

function pointsChosen(
  chosen: Chosen,
  around: Around,
  downward: readonly boolean[],
  levels: readonly Column[],
): PointsDecided {
  const own = (meaning: string): readonly Column[] =>
    chosen.choices.flatMap((one) =>
      one.meaning === meaning && !levels.includes(one.column) ? [one.column] : [],
    );
  const fixed = { weight: own("weight").at(-1) ?? null, score: own("score").at(-1) ?? null };
  const isDouble = POINTS.some((meaning) => own(meaning).length > 1);
  if (isDouble && fixed.weight !== null && fixed.score !== null) return { choices: [], others: [] };
  const reached = reachedOf(chosen.of("target"), chosen.of("actual"), downward);
  const open = chosen.open().filter((column) => !levels.includes(column));
  return decidePoints(open, fixed, { ...around, groups: groupsOf(chosen.columns), reached });
}

function valuesChosen(chosen: Chosen, around: ValuesAround): ValuesDecided {
  return decideValues(chosen.open(), { target: chosen.of("target"), actual: chosen.of("actual") }, around);
}

/** Chooses what every column is; columns that nothing explains stay open. */
export function chooseColumns(columns: readonly Column[], around: Around): ChosenColumns {
  const chosen = new Chosen(columns);
  const downward = downwardRows(columns);
  chosen.add(decideLevels(chosen.open(), chosen.known(), firstFigure(columns)));
  const first = valuesChosen(chosen, { points: [], downward });
  // Bare numbers may still turn out to be points.
  const isValue = ({ column, certainty }: Choice): boolean =>
    certainty !== "doubtful" && (column.likely !== "" || !mayBePoints(column));
  chosen.add(first.choices.filter(isValue));
  const levels = columns.filter((column) => isBesideLevel(column, chosen));
  const points = pointsChosen(chosen, around, downward, levels);
  chosen.add(points.choices);
  const weight = chosen.choices.find((one) => one.meaning === "weight" && !levels.includes(one.column));
  const pairs = pointsOf(weight?.column ?? null, chosen.of("score"));
  chosen.add(levelPoints(chosen, levels, weight?.column ?? null));
  const values = valuesChosen(chosen, { points: pairs, downward });
  chosen.add(values.choices);
  chosen.add(decideSignAndUnit(chosen.open(), chosen.known(), chosen.of("target")));
  const short = pairs.map((pair) => pair !== null && pair[1] < pair[0]);
  chosen.add(decideProse(chosen.open(), chosen.known(), short));
  chosen.add(byLikelyWords(chosen));
  return { chosen, others: [...points.others, ...values.others].slice(0, 2) };
}
