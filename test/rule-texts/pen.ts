/** Writes the clauses of a rule with words of the lexicon, noting whether one of them lies outside the dictionary. */
import Big from "big.js";
import type { RuleValue } from "../../src/regulation/rule/apply/value";
import { LEXICON, type Entry, type Slot } from "./lexicon";
import { chanceOf, type Chance } from "./random";

export interface Check {
  readonly value: RuleValue;
  /** The value as a person would type it. */
  readonly shown: string;
  /** The points that follow, two decimals; null where no careful reader would give any. */
  readonly points: Big | null;
}

export interface Draft {
  readonly text: string;
  readonly weight: number;
  readonly checks: readonly Check[];
}

/** What is asked of a rule at a number: points, or null where none follow. */
export type Model = (value: Big) => Big | null;

export interface Pen extends Chance {
  /** A phrase of the lexicon with its numbers filled in. */
  readonly say: (slot: Slot, first?: string, second?: string) => string;
  /** One of some phrases that stand for the same. */
  readonly any: (...phrases: readonly string[]) => string;
  /** A name of a rate that no dictionary holds. */
  readonly rate: () => string;
  readonly thing: () => string;
  /** What stands between two clauses; one mark for the whole text. */
  readonly mark: string;
  readonly outside: readonly string[];
}

const THINGS = [
  "管网",
  "苗木",
  "档案",
  "路灯",
  "台账",
  "泵站",
  "桥涵",
  "窨井",
  "书屋",
  "浮标",
  "堤坝",
  "样方",
  "界桩",
  "驿站",
  "水表",
];
const ACTS = [
  "漏损",
  "巡护",
  "归集",
  "点亮",
  "核销",
  "清淤",
  "借阅",
  "校准",
  "补植",
  "抽检",
  "入户",
  "响应",
  "周转",
];

/** A pen for one text; `outsideShare` percent of the phrases come from outside the dictionary where it may stray. */
export function penOf(seed: number, outsideShare: number, things: readonly string[] = THINGS): Pen {
  const chance = chanceOf(seed);
  const outside: string[] = [];
  const phrase = (slot: Slot): string => {
    const entry: Entry = LEXICON[slot];
    if (!chance.percent(outsideShare)) return chance.pick(entry.inside);
    const strange = chance.pick(entry.outside);
    outside.push(strange);
    return strange;
  };
  return {
    ...chance,
    say: (slot, first = "", second = "") => phrase(slot).replace(/#/g, first).replace(/@/g, second),
    any: (...phrases) => chance.pick(phrases),
    rate: () => `${chance.pick(things)}${chance.pick(ACTS)}率`,
    thing: () => chance.pick(things),
    mark: chance.pick(["；", "，", "。", "；\n", "；", "; "]),
    outside,
  };
}

const rounded = (points: Big | null, weight: number): Big | null => {
  if (!points) return null;
  const bounded = points.lt(0) ? Big(0) : points.gt(weight) ? Big(weight) : points;
  return bounded.round(2, Big.roundHalfUp);
};

/** Checks of a rate below, at and above each threshold; numbers are percents. */
export function rateChecks(thresholds: readonly number[], weight: number, model: Model): readonly Check[] {
  const around = thresholds.flatMap((one) => [Big(one).minus("0.01"), Big(one), Big(one).plus("0.01")]);
  return around.map((percent) => ({
    value: { kind: "rate", rate: percent.div(100) },
    shown: `${percent.toFixed()}%`,
    points: rounded(model(percent), weight),
  }));
}

/** Checks of a count or of days around each threshold. */
export function countChecks(
  thresholds: readonly number[],
  unit: string,
  weight: number,
  model: Model,
): readonly Check[] {
  const around = thresholds.flatMap((one) => [one - 1, one, one + 1]).filter((one) => one >= 0);
  return [...new Set(around)].map((count) => ({
    value: /^(?:天|工作日|月)$/.test(unit)
      ? { kind: "days", days: Big(count), unit }
      : { kind: "count", count: Big(count), unit },
    shown: `${count}${unit}`,
    points: rounded(model(Big(count)), weight),
  }));
}

/** Checks of answers in words. */
export function wordChecks(
  answers: readonly (readonly [string, number | null])[],
  weight: number,
): readonly Check[] {
  return answers.map(([text, points]) => ({
    value: { kind: "words", text },
    shown: text,
    points: points === null ? null : rounded(Big(points), weight),
  }));
}

/** Checks of an actual beside its target. */
export function pairChecks(
  pairs: readonly (readonly [actual: number, target: number, atMost: boolean])[],
  weight: number,
  model: (actual: Big, target: Big, atMost: boolean) => Big | null,
): readonly Check[] {
  return pairs.map(([actual, target, atMost]) => ({
    value: { kind: "pair", actual: Big(actual), target: Big(target), atMost },
    shown: `${actual}/${target}${atMost ? "（≤）" : ""}`,
    points: rounded(model(Big(actual), Big(target), atMost), weight),
  }));
}

/** How many steps an excess makes: a step of one percent or less counts in parts, a wider one and things only whole. */
export function stepsIn(excess: Big, per: number, isRate: boolean): Big {
  if (excess.lte(0)) return Big(0);
  const steps = excess.div(per);
  return isRate && per <= 1 ? steps : steps.round(0, Big.roundDown);
}
