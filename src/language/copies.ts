/**
 * Which of many texts are copies of each other. Two texts are alike by the pairs of neighbouring characters they share
 * (Dice); a run of characters that both have brings two texts together, so that not all are held against all.
 */
import { isAlike, likenessOf, pairCounts, type Likeness } from "./likeness";
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

/** Texts under every run of characters in them. */
function runsOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const runs = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (let at = 0; at + RUN <= text.length; at += 1) {
      const run = text.slice(at, at + RUN);
      const holders = runs.get(run);
      if (!holders) runs.set(run, [index]);
      else if (holders[holders.length - 1] !== index) holders.push(index);
    }
  });
  return runs;
}

/** Texts before an index that have enough of its runs. */
function candidates(
  text: string,
  index: number,
  runs: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const hits = new Map<number, number>();
  for (let at = 0; at + RUN <= text.length; at += RUN) {
    for (const holder of runs.get(text.slice(at, at + RUN)) ?? []) {
      if (holder >= index) break;
      hits.set(holder, (hits.get(holder) ?? 0) + 1);
    }
  }
  const enough = Math.max(1, Math.floor(text.length / LETTERS_A_RUN));
  return [...hits].filter(([, count]) => count >= enough).map(([holder]) => holder);
}

/**
 * All copies among different texts, each pair once. Texts are compared as they are given (see `lettersOf`); give each
 * text once, for equal texts need no measure. Pairs without common runs of eight letters are not looked at.
 */
export function findCopies(texts: readonly string[], percent: number): readonly Copy[] {
  const runs = runsOf(texts);
  const counts = texts.map(pairCounts);
  return texts.flatMap((text, right) =>
    candidates(text, right, runs).flatMap((left): readonly Copy[] => {
      const [one, other] = [counts[left], counts[right]];
      if (!one || !other || !canBeAlike(texts[left] ?? "", text, percent)) return [];
      const likeness = likenessOf(one, other);
      return isAlike(likeness, percent) ? [{ left, right, likeness }] : [];
    }),
  );
}
