/**
 * `npm run bench:layouts`: draws forms in endless layouts, has each and its twin with one certain error assessed, and prints
 * what was read and said. Options and the format of a file of words: `--help`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { measure, type Count, type MeasureOptions, type Tally } from "../test/layouts/measure";
import { saveForms } from "../test/layouts/save";
import { notHeld, THRESHOLDS } from "../test/layouts/thresholds";
import { showForm } from "../test/layouts/show";

const FIRST = 6;

const percent = (part: number, whole: number): string =>
  whole === 0 ? "—" : `${((part / whole) * 100).toFixed(1)} %`;

const HEAD = [
  "forms",
  "planted",
  "reported",
  "share",
  "asked",
  "withheld",
  "missed",
  "misread",
  "facts right",
  "false errors",
  "accused",
  "warnings",
  "questions",
];

function line(name: string, count: Count): readonly string[] {
  const { reported, asked, withheld, missed, misread } = count.outcomes;
  const facts = count.factsRight + count.factsWrong + count.factsUnread;
  return [
    name,
    ...[count.forms, count.planted, reported].map(String),
    percent(reported, count.planted),
    ...[asked, withheld, missed, misread].map(String),
    percent(count.factsRight, facts),
    ...[count.falseErrors, count.formsAccused, count.wrongWarnings, count.questions].map(String),
  ];
}

function printTable(rows: readonly (readonly string[])[]): void {
  for (const [name = "", ...cells] of rows) {
    console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(13)).join("")}`);
  }
}

function printIds(title: string, ids: ReadonlyMap<string, readonly number[]>): void {
  console.log(`\n${title}`);
  for (const [id, forms] of ids) {
    const first = [...new Set(forms)].slice(0, FIRST);
    console.log(`  ${id.padEnd(28)}${String(forms.length).padStart(6)}   forms ${first.join(", ")}`);
  }
}

function printTally(tally: Tally): void {
  printTable([
    ["", ...HEAD],
    line("all", tally),
    ["by planted error"],
    ...[...tally.byPlant].map(([name, count]) => line(`  ${name}`, count)),
    ["by variation"],
    ...[...tally.byVariation].map(([name, count]) => line(`  ${name}`, count)),
  ]);
  console.log(`facts: ${tally.factsRight} right, ${tally.factsWrong} wrong, ${tally.factsUnread} unread`);
  console.log(
    `forms not recognised: ${tally.unrecognised}; questions a form: ${(tally.questions / tally.forms).toFixed(2)}`,
  );
  printIds("false errors", tally.falseErrorIds);
  printIds("wrong warnings", tally.wrongWarningIds);
  printIds("planted errors not reported", tally.unreported);
}

const asJson = (tally: Tally): string =>
  JSON.stringify(
    tally,
    (_key, value: unknown) => (value instanceof Map ? (Object.fromEntries(value) as unknown) : value),
    2,
  );

interface Options {
  readonly forms: string;
  readonly seed: string;
  readonly renamed?: string;
  readonly foreign?: string;
  readonly columns: string;
  readonly words?: string;
  readonly known?: boolean;
  readonly json?: boolean;
  readonly hold?: boolean;
  readonly show?: string;
  readonly out?: string;
}

const FORMAT = `
A file of words is JSON with any of:
  "heads": { "ind.score": { "known": ["得分"], "outside": ["实拿"] }, … }   concepts as in test/layouts/words.json
  "foreignColumns": [ { "kind": "review", "known": ["复核分"], "outside": ["二审给分"] }, … ]
      kinds: flag coefficient review converted completion lastYear serial prose material remark person source
  "blocks": [ { "heads": ["合同台账", "签约价款"], "kinds": ["label", "money"], "labels": ["监理合同"] }, … ]
      kinds: label prose count money less percent share points flag person
Its known and outside heads each take the place of those of the same concept, and either may be left away; its columns and
blocks take the place of all. Outside words are drawn for the share that --renamed gives.

reported: an error names a cell of the broken relation · asked: a question covers it · misread: only errors elsewhere, or
another value expected there · withheld: nothing but a warning, a hint or a region left out covers it · missed: nothing said.`;

const program = new Command("bench:layouts")
  .option("--forms <n>", "number of forms", "300")
  .option("--seed <s>", "seed of the series", "1")
  .option("--renamed <share>", "share of heads drawn from words outside of the product (default 0.33)")
  .option("--foreign <share>", "share of forms with an unknown block (default 0.5)")
  .option("--columns <share>", "share of forms that may have foreign columns", "1")
  .option("--known", "known words and no unknown block")
  .option("--words <file>", "a file of words")
  .option("--json", "print the tally as JSON")
  .option("--hold", "end with 1 where a bound of test/layouts/thresholds.ts is not kept")
  .option("--show <k>", "print form K of the series with its truth and what is said of it, and stop")
  .option("--out <dir>", "write the forms and their wrong twins as .xlsx into a folder, and stop")
  .addHelpText("after", FORMAT)
  .parse();

const options = program.opts<Options>();
const making: MeasureOptions = {
  forms: Number(options.forms),
  seed: Number(options.seed),
  renamed: Number(options.renamed ?? (options.known ? 0 : 0.33)),
  foreign: Number(options.foreign ?? (options.known ? 0 : 0.5)),
  columns: Number(options.columns),
  ...(options.words === undefined ? {} : { words: options.words }),
};

if (options.show !== undefined) {
  for (const one of showForm(making, Number(options.show))) console.log(one);
} else if (options.out !== undefined) {
  mkdirSync(options.out, { recursive: true });
  for (const { name, bytes } of saveForms(making)) writeFileSync(path.join(options.out, name), bytes);
} else {
  const started = performance.now();
  const tally = measure(making);
  if (options.json) console.log(asJson(tally));
  else {
    printTally(tally);
    console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const failed = options.hold ? notHeld(tally, THRESHOLDS[options.known ? "known" : "renamed"]) : [];
  for (const one of failed) console.error(`not kept: ${one}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
