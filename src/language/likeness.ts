/** How alike two texts are: the pairs of neighbouring characters that they share, the usual measure for Chinese (Dice). */

/** How much two texts share: `2 × shared / total` is their likeness, kept as whole numbers. */
export interface Likeness {
  readonly shared: number;
  readonly total: number;
}

/** How often each pair of neighbouring characters stands in a text. */
type PairCounts = ReadonlyMap<string, number>;

const PERCENT = 100;

/** The pairs of a text, to be counted once where it is held against many others. */
export function pairCounts(text: string): PairCounts {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** What two texts share, by their pairs. */
export function likenessOf(left: PairCounts, right: PairCounts): Likeness {
  let shared = 0;
  let total = 0;
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return { shared, total };
}

/** Whether two texts share at least so many percent of their pairs. */
export function isAlike({ shared, total }: Likeness, percent: number): boolean {
  return total > 0 && 2 * shared * PERCENT >= percent * total;
}

/** How alike two texts are, 0 to 1; equal ones are 1, however short. */
export function likeness(left: string, right: string): number {
  if (left === right) return 1;
  const { shared, total } = likenessOf(pairCounts(left), pairCounts(right));
  return total === 0 ? 0 : (2 * shared) / total;
}
