/** Measures tasks side by side: every round runs each task once, in turning order, so that none has the quiet time. */

export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  readonly rounds: number;
  readonly median: number;
  /** 90 of 100 runs were faster. */
  readonly p90: number;
  readonly fastest: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** Times in milliseconds, after `warmUp` rounds that do not count. */
export async function measure(
  tasks: readonly Task[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<readonly Timing[]> {
  const times = tasks.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let step = 0; step < tasks.length; step += 1) {
      const turn = (step + round + warmUp) % tasks.length;
      const started = performance.now();
      await tasks[turn]?.run();
      if (round >= 0) times[turn]?.push(performance.now() - started);
    }
  }
  return tasks.map(({ name }, index) => {
    const sorted = [...(times[index] ?? [])].sort((left, right) => left - right);
    return { name, rounds, median: at(sorted, 0.5), p90: at(sorted, 0.9), fastest: at(sorted, 0) };
  });
}
