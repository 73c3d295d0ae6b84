/**
 * `npm run bench:rules -- --rules N --seed S [--words FILE] [--show N]`: rule texts written from models, read, applied
 * below, at and above every threshold, and held against the models. FILE gives one name of a thing a line. Ends with
 * an error where one rule text was misread.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ruleText, type RuleText } from "../test/rule-texts/generate";
import { judge, type Verdict } from "../test/rule-texts/judge";

const { values } = parseArgs({
  options: {
    rules: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    words: { type: "string" },
    show: { type: "string", default: "1" },
    kind: { type: "string" },
  },
});
const READINGS = ["right", "left", "unread", "misread"] as const;
type Tally = Record<Verdict["reading"], number>;

const things =
  values.words === undefined
    ? undefined
    : readFileSync(values.words, "utf8")
        .split(/\s+/)
        .filter((word) => word !== "");
const tallies = new Map<string, Tally>();
const examples = new Map<string, string[]>();
let notSaidBack = 0;

const groupOf = ({ trap, outside }: RuleText): string =>
  trap ? "near-rules" : outside.length > 0 ? "words outside" : "words inside";

function count(name: string, reading: Verdict["reading"]): void {
  const tally = tallies.get(name) ?? { right: 0, left: 0, unread: 0, misread: 0 };
  tally[reading] += 1;
  tallies.set(name, tally);
}

function remember(text: RuleText, verdict: Verdict): void {
  const wanted = text.trap || text.outside.length > 0 ? ["misread"] : ["misread", "unread", "left"];
  const key = `${verdict.reading} ${text.kind}`;
  const known = examples.get(key) ?? [];
  if (wanted.includes(verdict.reading) && known.length < Number(values.show))
    examples.set(key, [
      ...known,
      `${text.text.replace(/\n/g, "⏎")}  →  ${verdict.because.replace(/\n/g, "⏎")}`,
    ]);
  if (!verdict.saidBack) {
    notSaidBack += 1;
    const back = examples.get(`not said back ${text.kind}`) ?? [];
    if (back.length < Number(values.show)) examples.set(`not said back ${text.kind}`, [...back, text.text]);
  }
}

const first = Number(values.seed) * 1_000_003;
for (let index = 0; index < Number(values.rules); index += 1) {
  const text = ruleText(first + index, things);
  if (values.kind !== undefined && text.kind !== values.kind) continue;
  const verdict = judge(text);
  count(groupOf(text), verdict.reading);
  count("all", verdict.reading);
  if (!text.trap && text.outside.length === 0) count(`  ${text.kind}`, verdict.reading);
  if (text.trap && verdict.reading === "misread") count(`  near: ${text.kind}`, verdict.reading);
  remember(text, verdict);
}

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(9))).join("");
console.log(line(["", ...READINGS, "right %"]));
for (const [name, tally] of [...tallies].sort(([one], [other]) => one.localeCompare(other))) {
  const all = READINGS.reduce((sum, reading) => sum + tally[reading], 0);
  console.log(
    line([
      name,
      ...READINGS.map((reading) => String(tally[reading])),
      ((100 * tally.right) / all).toFixed(1),
    ]),
  );
}
console.log(`not said back as the same rule: ${notSaidBack}`);
for (const [key, texts] of [...examples].sort()) for (const text of texts) console.log(`${key}\n    ${text}`);
if ((tallies.get("all")?.misread ?? 0) > 0 || notSaidBack > 0) process.exitCode = 1;
