/** Tries one rule text on one value, for the command line and the panel 规则试算. Holds no threshold of its own. */
import { toNumber } from "../../language/numbers";
import { readFigureText } from "../../language/figure";
import { DEFAULT_POLICIES, type Policies } from "../../regulation/packs/policy";
import { applyRule, readRule, readValueText, sayRule, type Applied } from "../../regulation/rule";

export interface TriedRule {
  /** The points that follow, or null where the text was not understood or a person decides. */
  readonly points: number | null;
  /** What a person may choose, or null where the points follow. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The rule said back in our words; empty where it was not understood. */
  readonly rule: string;
  /** The clause that fired; empty where none did. */
  readonly clause: string;
  /** The words that were not understood. */
  readonly unread: readonly string[];
  /** Gaps, overlaps and points that do not fit the weight, each in one phrase. */
  readonly problems: readonly string[];
  /** Choices that the words left open and that mattered. */
  readonly choices: readonly string[];
}

const STEPS: readonly Policies["steps"][] = ["by-width", "whole", "begun", "linear"];
const NOTHING = { points: null, interval: null, rule: "", clause: "", unread: [], problems: [], choices: [] };

function stepsOf(name: string | undefined): Policies["steps"] {
  return STEPS.find((steps) => steps === name) ?? DEFAULT_POLICIES.steps;
}

function rangeOf({ interval }: Applied): TriedRule["interval"] {
  return interval && { low: toNumber(interval.low), high: toNumber(interval.high) };
}

/**
 * Reads a rule, applies it to a value as typed (`104%`, `3个问题`, `10个工作日`, `无`) and says what came of it. An
 * unknown name of steps counts as the default; points that are no number above 0 are named as a problem.
 */
export function tryRule(text: string, pointsText: string, valueText: string, stepsName?: string): TriedRule {
  const figure = readFigureText(pointsText);
  if (figure.kind !== "value" || figure.percent || figure.value.lte(0)) {
    return { ...NOTHING, problems: [`分值“${pointsText}”不是大于0的数`] };
  }
  const weight = figure.value;
  const read = readRule(text, { points: weight });
  const { unread } = read;
  const problems = read.problems.filter(({ kind }) => kind !== "unread").map((problem) => problem.text);
  if (!read.rule) return { ...NOTHING, unread, problems, choices: read.choices };
  const applied = applyRule(read.rule, readValueText(valueText), {
    points: weight,
    steps: stepsOf(stepsName),
  });
  return {
    points: applied.points && toNumber(applied.points),
    interval: rangeOf(applied),
    rule: sayRule(read.rule),
    clause: applied.clause,
    unread,
    problems,
    choices: [...read.choices, ...applied.choices],
  };
}
