/** Runs the reader of prose over generated claims: `npm run bench:prose -- --claims N --seed S [--words FILE]`. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { innocents, slips, type Case, type Order } from "../test/prose/generator/cases";
import { proseReader, type ProseFinding, type Reader } from "../test/prose/generator/reader";
import { judged, sameFigure, type Verdict } from "../test/prose/generator/score";
import { benchMarked } from "./marked-prose";

interface Tally {
  planted: number;
  found: number;
  right: number;
  exact: number;
}

const SHOWN = 10;

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)}%`;

function count(tallies: Map<string, Tally>, key: string, verdict: Verdict): void {
  const tally = tallies.get(key) ?? { planted: 0, found: 0, right: 0, exact: 0 };
  tallies.set(key, {
    planted: tally.planted + 1,
    found: tally.found + Number(verdict.found),
    right: tally.right + Number(verdict.right),
    exact: tally.exact + Number(verdict.exact),
  });
}

function print(title: string, tallies: Map<string, Tally>): void {
  console.log(`\n${title}: planted, found, with a right figure, with the very figure, missed`);
  for (const [key, { planted, found, right, exact }] of tallies) {
    console.log(
      `  ${key.padEnd(20)} ${String(planted).padStart(6)} ${percent(found, planted).padStart(7)} ${percent(right, planted).padStart(7)} ${percent(exact, planted).padStart(7)} ${String(planted - found).padStart(6)}`,
    );
  }
}

const one = (text: string): string => text.replace(/\n/g, "⏎");

/** The text of a case with its claim printed once more below. */
const printedTwice = ({ text, claim }: Case): string =>
  `${text.slice(0, claim.end)}\n${text.slice(claim.start)}`;

function benchSlips(read: Reader, order: Order): void {
  const all = new Map<string, Tally>();
  const patterns = new Map<string, Tally>();
  const repairs = new Map<string, Tally>();
  const missed: Case[] = [];
  let overstated = 0;
  let repeated = 0;
  for (const given of slips(order)) {
    const findings = read(given.text);
    const verdict = judged(given, findings);
    repeated += Number(read(printedTwice(given)).length > findings.length);
    if (!verdict.right && missed.length < SHOWN) missed.push(given);
    overstated += Number(verdict.overstated);
    count(all, given.slip?.certain === true ? "certain" : "only a reading", verdict);
    count(patterns, given.pattern, verdict);
    count(repairs, given.slip?.repair ?? "", verdict);
  }
  print("All slips", all);
  print("By pattern", patterns);
  print("By slip", repairs);
  console.log(`\nErrors where only a reading says so: ${overstated}`);
  console.log(`Slips reported again because the claim is printed twice: ${repeated}`);
  for (const { id, pattern, text, claim, slip } of missed) {
    console.log(
      `  missed ${id} ${pattern} ${slip?.repair ?? ""}: ${one(text.slice(claim.start, claim.end))} [${slip?.words ?? ""} → ${slip?.expected ?? ""}]`,
    );
  }
}

function benchInnocents(read: Reader, order: Order): void {
  const loud = new Map<string, { errors: number; warnings: number }>();
  const shown: { readonly given: Case; readonly finding: ProseFinding }[] = [];
  const sums = { texts: 0, characters: 0, errors: 0, warnings: 0, time: 0 };
  for (const given of innocents(order)) {
    const started = performance.now();
    const findings = read(given.text);
    sums.time += performance.now() - started;
    const { errors, warnings } = judged(given, findings);
    sums.texts += 1;
    sums.characters += given.text.length;
    sums.errors += errors;
    sums.warnings += warnings;
    if (errors + warnings === 0) continue;
    const key = `${given.pattern} × ${given.trap ?? ""}`;
    const sum = loud.get(key) ?? { errors: 0, warnings: 0 };
    loud.set(key, { errors: sum.errors + errors, warnings: sum.warnings + warnings });
    const worst = findings.find(({ severity }) => severity === "error") ?? findings[0];
    if (worst && (worst.severity === "error" || shown.length < SHOWN)) shown.push({ given, finding: worst });
  }
  console.log(
    `\nInnocent texts: ${sums.texts}; errors ${sums.errors} (must be 0), warnings ${sums.warnings}`,
  );
  for (const [key, { errors, warnings }] of loud)
    console.log(`  ${key}: errors ${errors}, warnings ${warnings}`);
  const worst = shown.sort(
    (first, second) =>
      Number(second.finding.severity === "error") - Number(first.finding.severity === "error"),
  );
  for (const { given, finding } of worst.slice(0, SHOWN)) {
    console.log(`  ${finding.severity} ${given.id}: ${finding.message} | ${one(given.text)}`);
  }
  const perThousand = sums.time / (sums.characters / 1000);
  console.log(`Time: ${perThousand.toFixed(3)} ms per thousand characters (${sums.characters} characters)`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      claims: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      words: { type: "string" },
    },
  });
  const read = await proseReader();
  if (read === undefined) {
    console.log("There is no reader of prose: src/prose/index.ts exports no checkProse.");
    return;
  }
  const words =
    values.words === undefined
      ? []
      : readFileSync(values.words, "utf8")
          .split(/\s+/)
          .filter((word) => word !== "");
  const order: Order = { claims: Number(values.claims), seed: Number(values.seed), words };
  benchSlips(read, order);
  benchInnocents(read, order);
  benchMarked(read, sameFigure);
}

await main();
