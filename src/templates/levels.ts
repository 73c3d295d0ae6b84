/** Which levels of indicators a pack asks for, with their points and kinds, and what the notes under a form say. */
import { HUNDRED, showNumber } from "../language/numbers";
import type { GradeBand, Pack } from "../regulation/packs/pack";
import { TEMPLATE_WORDS } from "../words/templates";

const { kinds: KINDS } = TEMPLATE_WORDS;

export interface TemplateLevel {
  readonly name: string;
  /** What the cell prints: `产出指标（50分）`, or the bare name where the pack fixes no points. */
  readonly printed: string;
  readonly kinds: readonly string[];
}

const STANDARD_LEVELS = ["产出指标", "效益指标", "满意度指标"];

function kindsOf(level: string): readonly string[] | null {
  const found = Object.entries(KINDS).find(([name]) => name === level);
  return found ? found[1] : null;
}

/** The levels of the pack's indicator table; where 成本指标 is a level of its own, 产出指标 has no such kind. */
export function levelsOf(pack: Pack): readonly TemplateLevel[] {
  const weights = pack.levelWeights?.weights ?? [];
  if (weights.length === 0) {
    return STANDARD_LEVELS.map((name) => ({ name, printed: name, kinds: kindsOf(name) ?? [] }));
  }
  const names = new Set(weights.map(({ level1 }) => level1));
  return weights.map(({ level1, points }) => ({
    name: level1,
    printed: TEMPLATE_WORDS.levelPoints(level1, points),
    kinds: (kindsOf(level1) ?? []).filter((kind) => !names.has(kind)),
  }));
}

/** Whether the pack describes a form of this family: execution points, and levels whose kinds are known. */
export function hasIndicatorTable(pack: Pack): boolean {
  const weights = pack.levelWeights?.weights ?? [];
  return pack.executionPoints !== null && weights.every(({ level1 }) => kindsOf(level1) !== null);
}

/** `说明：1.分值设定100分，其中预算执行率10分、产出指标50分…` */
export function weightsNote(pack: Pack, executionPoints: number): string {
  const weights = pack.levelWeights?.weights ?? [];
  const rest = HUNDRED.minus(executionPoints).toNumber();
  const levels =
    weights.length > 0
      ? weights.map(({ level1, points }) => TEMPLATE_WORDS.weightOf(level1, points))
      : [TEMPLATE_WORDS.weightOf(TEMPLATE_WORDS.indicators, rest)];
  const execution = TEMPLATE_WORDS.weightOf(TEMPLATE_WORDS.executionName, executionPoints);
  return TEMPLATE_WORDS.weightsNote([execution, ...levels].join("、"));
}

function bandInWords(band: GradeBand, above: GradeBand | undefined): string {
  const foot = showNumber(band.from);
  const low = band.fromIncluded ? "≥" : "＞";
  if (!above) return `${band.grade}（S${low}${foot}）`;
  const high = above.fromIncluded ? "＞" : "≥";
  const top = showNumber(above.from);
  if (band.from.eq(0)) return `${band.grade}（S${above.fromIncluded ? "＜" : "≤"}${top}）`;
  return `${band.grade}（${top}${high}S${low}${foot}）`;
}

/** `2.综合评价等级分为优秀（S≥90）、良好（90＞S≥80）…` */
export function gradesNote(pack: Pack): string {
  const { bands } = pack.grades;
  return TEMPLATE_WORDS.gradesNote(
    bands.map((band, index) => bandInWords(band, bands[index - 1])).join("、"),
  );
}
