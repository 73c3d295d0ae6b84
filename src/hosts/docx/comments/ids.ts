/**
 * Numbers of our comments. Each tells by itself how its ends were put into the text, so that taking it out gives the
 * text back as it was. Programs that save the file number comments anew; author and initials stay.
 */

/** How an end stands in the text. */
export const CUT = {
  /** Between runs: nothing was divided. */
  between: 0,
  /** A run's text was divided. */
  text: 1,
  /** A run's text was divided, and its first half was told to keep the white space at its end. */
  textKeepingSpace: 2,
  /** A run was divided between two of its elements. */
  run: 3,
} as const;
export type Cut = (typeof CUT)[keyof typeof CUT];

/** What the number of a comment tells. */
interface IdFlags {
  readonly start: Cut;
  readonly end: Cut;
  /** Whether the part of comments had no content before: `<w:comments/>`. */
  readonly rootWasClosed: boolean;
}

/** Far above what programs that count from 0 reach, and below what a signed number of 32 bits holds. */
const FIRST = 1_600_000_000;
const STEP = 32;
const LAST = 2_147_483_647;

/** The number of the comment with a running number and flags. */
export function idOf(running: number, { start, end, rootWasClosed }: IdFlags): number {
  return FIRST + running * STEP + (rootWasClosed ? 16 : 0) + end * 4 + start;
}

const CUTS: readonly Cut[] = [CUT.between, CUT.text, CUT.textKeepingSpace, CUT.run];

/** The flags of a comment's number as it stands in the file; null for a number that we did not give. */
export function flagsOf(id: string): IdFlags | null {
  const number = /^\d{1,10}$/.test(id) ? Number(id) : 0;
  if (number < FIRST || number > LAST) return null;
  const flags = (number - FIRST) % STEP;
  return {
    start: CUTS[flags & 3] ?? CUT.between,
    end: CUTS[(flags >> 2) & 3] ?? CUT.between,
    rootWasClosed: (flags & 16) !== 0,
  };
}

/** The running number of an id of ours; null for any other. */
export const runningOf = (id: string): number | null =>
  flagsOf(id) === null ? null : Math.floor((Number(id) - FIRST) / STEP);
