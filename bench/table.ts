/** Prints timings as a table whose columns line up. */
import type { Timing } from "./measure";

const ms = (time: number): string => time.toFixed(2);

/** One line a task; the ratio is to the first task, which is ours. */
export function printTable(
  title: string,
  timings: readonly Timing[],
  size?: ReadonlyMap<string, number>,
): void {
  const ours = timings[0]?.median ?? NaN;
  console.log(`\n${title}`);
  console.log(
    `${"".padEnd(48)}${["median ms", "p90 ms", "fastest", "× ours", "bytes"].map((head) => head.padStart(11)).join("")}`,
  );
  for (const { name, median, p90, fastest } of timings) {
    const bytes = size?.get(name);
    const cells = [
      ms(median),
      ms(p90),
      ms(fastest),
      (median / ours).toFixed(2),
      bytes === undefined ? "" : String(bytes),
    ];
    console.log(`${name.padEnd(48)}${cells.map((cell) => cell.padStart(11)).join("")}`);
  }
}
