/**
 * `npm run bench:mutations`: makes every mutation of the catalogue and prints which share is caught with the right check
 * at the right cell, and which innocent changes stay silent; writes the figures to out/mutations.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { loadBases } from "../test/mutations/bases";
import { complaint, judgeAll, mutationsOf, tallyOf, type Tally } from "../test/mutations/catalogue";

const NAME_WIDTH = 22;
const COLUMN_WIDTH = 22;

/** A table in fixed columns, the name first. */
function printColumns(rows: readonly (readonly string[])[]): void {
  for (const [name = "", ...cells] of rows) {
    console.log(`${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join("")}`);
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "—" : `${part}/${whole} (${((part / whole) * 100).toFixed(1)} %)`;

const lineOf = (name: string, tally: Tally, milliseconds: number): readonly string[] => [
  name,
  share(tally.caught, tally.breaches),
  share(tally.silent, tally.innocent),
  String(tally.unbound),
  tally.findingsPerBreach.toFixed(2),
  (milliseconds / tally.made).toFixed(1),
];

const started = performance.now();
const results = (await loadBases()).map((base) => {
  const begun = performance.now();
  const judged = judgeAll(base, mutationsOf(base));
  return { base, judged, milliseconds: performance.now() - begun };
});
const all = results.flatMap(({ judged }) => judged);

printColumns([
  ["", "caught", "innocent silent", "bound by no relation", "findings a slip", "ms a mutation"],
  ...results.map(({ base, judged, milliseconds }) => lineOf(base.name, tallyOf(judged), milliseconds)),
  lineOf("all", tallyOf(all), performance.now() - started),
]);
const complaints = all.flatMap((one) => complaint(one) ?? []);
for (const one of complaints) console.log(one);
mkdirSync("out", { recursive: true });
writeFileSync("out/mutations.json", `${JSON.stringify({ ...tallyOf(all), complaints }, null, 2)}\n`);
if (complaints.length > 0) process.exitCode = 1;
