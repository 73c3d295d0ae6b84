/** Small deterministic draws: the same seed gives the same forms on every machine. */

export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(items: readonly T[]): T;
  /** The items in another order. */
  shuffle<T>(items: readonly T[]): T[];
  /** A stream of its own: what is drawn from it moves nothing that is drawn here later. */
  fork(): Draw;
}

/** Mulberry32: 32 bits of state, one multiplication chain a number. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stream of draws; `seed` is any whole number. */
export function drawFrom(seed: number): Draw {
  const next = mulberry(seed);
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return items.map(() => left.splice(int(0, left.length - 1), 1)).flat();
  };
  return {
    int,
    chance: (probability) => next() < probability,
    pick,
    shuffle,
    fork: () => drawFrom(Math.floor(next() * 4294967296)),
  };
}
