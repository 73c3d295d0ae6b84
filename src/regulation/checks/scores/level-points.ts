/** The weights of a level's rows beside the points prescribed for the level. Knows facts; makes no sentence. */
import { sum, type Decimal } from "../../../language/numbers";
import { bareLabel } from "../../../language/text";
import type { FormFacts, LevelPoints } from "../../facts";
import { byLevel1, cellOfRow, scoredGroups } from "./scored-rows";

/** A level, what its rows weigh together, and where its points are printed or begin. */
export interface LevelSum {
  readonly name: string;
  readonly made: Decimal;
  readonly fact: string;
}

/** The sum of the weights under a label that prints points; null where no row carries a weight. */
export function sumUnder(form: FormFacts, level: LevelPoints): LevelSum | null {
  const names = new Set(level.rows);
  const weights = scoredGroups(form).flatMap((group) =>
    group.weight !== null && names.has(group.row.name) ? [group.weight] : [],
  );
  if (weights.length === 0) return null;
  return { name: bareLabel(level.name) || level.name, made: sum(weights), fact: level.fact };
}

/** The sums of the first level by its names, marked at the printed label or at the first weight. */
export function level1Sums(form: FormFacts): readonly LevelSum[] {
  return byLevel1(form).flatMap(([name, groups]) => {
    const [first] = groups;
    const label = form.levels.find((level) => level.level === 1 && bareLabel(level.name) === name);
    if (!first) return [];
    const fact = label?.fact ?? cellOfRow(form, first.row, "weight");
    return [{ name, made: sum(groups.map((group) => group.weight)), fact }];
  });
}
