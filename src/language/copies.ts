/**
 * Which of many texts are copies of each other. Two texts are alike by the pairs of neighbouring characters they share
 * (Dice); a run of characters that both have brings two texts together, so that not all are held against all.
 */
import { isAlike, likenessOf, pairCounts, type Likeness, type PairCounts } from "./likeness";
import { squeeze } from "./text";

/** Two texts, by their indexes, that are alike enough. */
interface Copy {
  readonly left: number;
  readonly right: number;
  readonly likeness: Likeness;
}

/**
 * Runs of this length, taken end to end. Each change breaks one of them and at least one pair, so that a text with one
 * pair in ten changed keeps at least one run in five of them, one for every fifty letters.
 */
const RUN = 8;
const LETTERS_A_RUN = 50;
const PERCENT = 100;

/** The letters and figures of a text, without white space and marks of punctuation: what is compared. */
export function lettersOf(text: string): string {
  return squeeze(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Two texts whose lengths differ further than this cannot share so much. */
const canBeAlike = (left: string, right: string, percent: number): boolean =>
  2 * Math.min(left.length, right.length) * PERCENT >= percent * (left.length + right.length - 2);

/**
 * So many texts are kept under one run, and so many of the nearest are measured for one text. Wording that hundreds
 * share brings each of them to a few others, which is enough to join them all.
 */
const MOST_HOLDERS = 16;
const MOST_MEASURED = 16;

/** Texts before a text that share most runs with it, and enough of them, nearest first. */
function candidates(text: string, runs: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const hits = new Map<number, number>();
  for (let at = 0; at + RUN <= text.length; at += RUN) {
    for (const holder of runs.get(text.slice(at, at + RUN)) ?? []) {
      hits.set(holder, (hits.get(holder) ?? 0) + 1);
    }
  }
  const enough = Math.max(1, Math.floor(text.length / LETTERS_A_RUN));
  return [...hits]
    .filter(([, count]) => count >= enough)
    .sort(([left, some], [right, others]) => others - some || left - right)
    .slice(0, MOST_MEASURED)
    .map(([holder]) => holder);
}

/** Puts a text under every run of characters in it that not many texts before it had. */
function enter(text: string, index: number, runs: Map<string, number[]>): void {
  for (let at = 0; at + RUN <= text.length; at += 1) {
    const run = text.slice(at, at + RUN);
    const holders = runs.get(run);
    if (!holders) runs.set(run, [index]);
    else if (holders.length < MOST_HOLDERS && holders[holders.length - 1] !== index) holders.push(index);
  }
}

/**
 * Copies among different texts: each text with the nearest of those before it, so that all that are copies of each
 * other hang together. Texts are compared as they are given (see `lettersOf`); give each text once, for equal texts
 * need no measure. Pairs without common runs of eight letters are not looked at; the work grows with the letters.
 */
export function findCopies(texts: readonly string[], percent: number): readonly Copy[] {
  const runs = new Map<string, number[]>();
  const counts = new Map<number, PairCounts>();
  const countsOf = (index: number): PairCounts => {
    const known = counts.get(index) ?? pairCounts(texts[index] ?? "");
    counts.set(index, known);
    return known;
  };
  return texts.flatMap((text, right) => {
    const own = pairCounts(text);
    const found = candidates(text, runs).flatMap((left): readonly Copy[] => {
      if (!canBeAlike(texts[left] ?? "", text, percent)) return [];
      const likeness = likenessOf(countsOf(left), own);
      return isAlike(likeness, percent) ? [{ left, right, likeness }] : [];
    });
    enter(text, right, runs);
    return found;
  });
}
