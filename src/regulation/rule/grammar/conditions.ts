/** What the words of a condition hold: a name, a second condition, or the leftovers of a clause not understood. */
import type { ReadInterval } from "./read-end";
import { bareWords } from "./statements";

const FIGURES_LEFT = /[%<>≥≤≠=]|\d+(?!\d|\.?\d*[年月日号])/;
/** Words of scoring left in a condition show that a clause before it was not understood. */
const SCORING_LEFT = /扣|得分|计分|满分|×|每[有发缺少多超低出]/;
const CIRCUMSTANCE = /,?(?:视|根据|按)[^,]{0,10}(?:情况|程度)$/;
/** `对照年度目标，完成率…`: words that only introduce the rate. */
const INTRODUCTION = /^(?:对照|根据|按照?|依据|结合|以|经|评价|考核|考评|反映|主要)/;
/** Machine reading makes `≥90%` into `290%`: a rate alone that no form asks for is not taken for one. */
const LARGEST_RATE_ALONE = "1.5";
/** The condition without 视…情况, which only says that a person decides. */
export function conditionWords(words: string): string {
  return bareWords(bareWords(words).replace(CIRCUMSTANCE, ""));
}

/** Whether figures or words of scoring are left in a condition, so that it is more than words. */
export function holdsMore(words: string): boolean {
  return FIGURES_LEFT.test(words) || SCORING_LEFT.test(words);
}

/** A bare number that is damaged rather than meant: 290%, or a sign read as a single character before it. */
export function isDamaged(interval: ReadInterval, words: string): boolean {
  if (interval.form !== "alone") return false;
  const tooLarge =
    interval.unit === "%" && interval.low !== null && interval.low.value.gt(LARGEST_RATE_ALONE);
  return tooLarge || words.length === 1;
}

/**
 * The name of the rate out of the words before an interval. An introduction before a comma is left out; anything
 * else before it is a second condition, and then there is no name.
 */
export function subjectOf(words: string): string | null {
  const parts = words.split(",");
  const name = parts[parts.length - 1] ?? "";
  if (parts.slice(0, -1).some((part) => !INTRODUCTION.test(part))) return null;
  return holdsMore(words) || /[、]$/.test(name) ? null : bareWords(name);
}
