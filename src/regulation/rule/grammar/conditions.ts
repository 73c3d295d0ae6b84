/** What the words of a condition hold: a name, a second condition, or the leftovers of a clause not understood. */
import type { ReadInterval } from "./read-end";
import { bareWords } from "./bare-words";

const FIGURES_LEFT = /[%<>≥≤≠=]|\d+(?!\d|\.?\d*[年月日号])/;
/** Words of scoring left in a condition show that a clause before it was not understood. */
const SCORING_LEFT = /扣|得分|计分|满分|×|每(?![年月季日周人户名亩个项家件村处位])/;
const BARE_BOUND =
  /^(?:每?超过|超出|高于|多于|大于|超|不足|少于|低于|未达到|达不到|不够|小于|增长|增加|上升)(?:的|部分|范围|规定|标准)*,?$/;
/** A comma and a 且: what stands before them is a condition of its own. */
const AND = /,(?:且|并且|并|同时|而且)|且$/;
/** One of several rates is not the rate itself. */
const ONE_OF = /^(?:任[一意何]|其中[一任某]|其一|有?[一某]项|某一|单项|每[个项]|连续|年内)/;
const CIRCUMSTANCE = /,?(?:视|根据|按)[^,]{0,10}(?:情况|程度)$/;
/** `对照年度目标，完成率…`: words that only introduce the rate. */
const INTRODUCTION =
  /^(?:对照|根据|按照?|依据|结合|以|经(?:评价|考核|调查|测评|核实|统计|计算|抽查|问卷)|评价|考核|考评|反映|主要)/;
/** Machine reading makes `≥90%` into `290%`: a rate alone that no form asks for is not taken for one. */
const LARGEST_RATE_ALONE = "1.5";
/** The condition without 视…情况, which only says that a person decides. */
export function conditionWords(words: string): string {
  return bareWords(bareWords(words).replace(CIRCUMSTANCE, ""));
}

/** The words before steps without a bound that names no number: 超过的部分，每…. */
export function withoutBareBound(words: string): string {
  return words.replace(BARE_BOUND, "");
}

/** Whether figures or words of scoring are left in a condition, so that it is more than words. */
export function holdsMore(words: string): boolean {
  return FIGURES_LEFT.test(words) || SCORING_LEFT.test(words);
}

/** How the name of something measured ends. */
const MEASURE =
  /(?:[率度比例重数量额值分占幅标时]|比例|结果|情况|结论|完成|公开|覆盖|办结|到位|得分)(?:\([^()]*\))?$/;

/** Whether words are the name of a rate and nothing more. */
export function isNameOfRate(words: string): boolean {
  return words.length > 1 && MEASURE.test(words) && !/[且并或均都,;。]|同时/.test(words);
}

/** A bare number behind a word that is no name of a measure may be half of a comparison that was not understood. */
function followsStrangeWord(interval: ReadInterval, words: string): boolean {
  if (words === "" || interval.low?.value.eq(0) === true) return false;
  return interval.unit === "%" || interval.unit === null ? !MEASURE.test(words) : false;
}

/** A bare number that is damaged rather than meant: 290%, or a sign read as a single character before it. */
export function isDamaged(interval: ReadInterval, words: string): boolean {
  if (interval.form !== "alone") return false;
  if (followsStrangeWord(interval, words)) return true;
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
  if (AND.test(words) || ONE_OF.test(name)) return null;
  if (parts.slice(0, -1).some((part) => !INTRODUCTION.test(part))) return null;
  return holdsMore(words) || /[、]$/.test(name) ? null : bareWords(name);
}
