/** What went over the wire, so that budgets can be asserted. */

export interface Trip {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Whether the trip only gave back references at the end of a run. */
  readonly release: boolean;
  /** Whether the trip changed anything. */
  readonly writes: boolean;
  /** Code with which it failed, or null. */
  readonly failed: string | null;
}

export interface Counters {
  readonly all: readonly Trip[];
  /** Trips without those that only give back references. */
  readonly trips: number;
  readonly releases: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  add(trip: Trip): void;
  reset(): void;
}

const total = (trips: readonly Trip[], of: (trip: Trip) => number): number =>
  trips.reduce((sum, trip) => sum + of(trip), 0);

/** Counters that stand at zero. */
export function newCounters(): Counters {
  let all: Trip[] = [];
  return {
    get all() {
      return all;
    },
    get trips() {
      return all.filter(({ release }) => !release).length;
    },
    get releases() {
      return all.filter(({ release }) => release).length;
    },
    get actions() {
      return total(all, ({ actions }) => actions);
    },
    get requestBytes() {
      return total(all, ({ requestBytes }) => requestBytes);
    },
    get responseBytes() {
      return total(all, ({ responseBytes }) => responseBytes);
    },
    add: (trip) => void all.push(trip),
    reset: () => {
      all = [];
    },
  };
}
