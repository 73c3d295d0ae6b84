/** Points by level-1 indicator, for the bars of the result. */
import { ratio, showNumber, sum, toNumber, type Decimal } from "../../language/numbers";
import { bareLabel } from "../../language/text";
import type { ScoreOutcome } from "../../regulation/outcome";
import type { FormReport } from "../report";

export interface LevelScore {
  readonly name: string;
  /** As shown: `48`. */
  readonly score: string;
  readonly weight: string;
  /** 0 to 1, for a bar. */
  readonly share: number;
}

/** The person's figure counts; where none was given, the computed one. */
const scoreOf = (outcome: ScoreOutcome): Decimal[] => {
  const score = outcome.reported ?? outcome.computed;
  return score === null ? [] : [score];
};

/** Level-1 indicators in the order of the form; levels without a weight are left out. */
export function levelScoresOf(form: FormReport): readonly LevelScore[] {
  const names = [...new Set(form.outcome.scores.map((score) => bareLabel(score.level1)))];
  return names.flatMap((name) => {
    const own = form.outcome.scores.filter((score) => bareLabel(score.level1) === name);
    const weight = sum(own.flatMap((outcome) => (outcome.weight === null ? [] : [outcome.weight])));
    const score = sum(own.flatMap(scoreOf));
    const share = ratio(score, weight);
    if (name === "" || share === null) return [];
    return [
      {
        name,
        score: showNumber(score, 2),
        weight: showNumber(weight, 2),
        share: Math.min(1, toNumber(share)),
      },
    ];
  });
}
