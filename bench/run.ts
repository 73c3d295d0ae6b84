/**
 * `npm run bench`: the pure assessment of the 衡阳县 workbook, and xlsx in → scored xlsx out beside ExcelJS, SheetJS
 * and merely inflating and deflating the package; reading rule texts, and a scorecard of 60 rows. Prints tables and
 * writes the figures as JSON to out/bench.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { assessWorkbook, FULL_PLAN, makePlan } from "../src/assessment";
import { openXlsx } from "../src/hosts/xlsx";
import type { SetWrite, WritePlan } from "../src/workbook/write";
import { withDetailSheet } from "./big-workbook";
import { measure, type Task, type Timing } from "./measure";
import { decimal } from "../src/language/numbers";
import { readRule } from "../src/regulation/rule/build/read";
import { loadPeers, type Peer } from "./peers";
import { ruleTexts, scorecard } from "./rules";
import { printTable } from "./table";

const ROOT = join(import.meta.dirname, "..");
const AT = "2026-03-01T09:30:00";
const FULL = "jxzp: assess, values, marks, two sheets";
const SAME_CELLS = "jxzp: load, set the same cells, save";
const FLOOR = "floor: inflate and deflate the package";

interface FileTask extends Task {
  readonly run: () => Uint8Array | Promise<Uint8Array>;
}

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, "test", "golden", name, "workbook.xlsx")));

async function score(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openXlsx(bytes, "workbook.xlsx");
  const { workbook } = await host.read();
  await host.apply(makePlan(assessWorkbook(workbook), { ...FULL_PLAN, at: AT }), AT);
  return host.save();
}

async function setCells(bytes: Uint8Array, plan: WritePlan): Promise<Uint8Array> {
  const host = openXlsx(bytes, "workbook.xlsx");
  await host.apply(plan, AT);
  return host.save();
}

async function valuesOf(bytes: Uint8Array): Promise<readonly SetWrite[]> {
  const { workbook } = await openXlsx(bytes, "workbook.xlsx").read();
  const { writes } = makePlan(assessWorkbook(workbook), {
    ...FULL_PLAN,
    at: AT,
    marks: false,
    sheets: false,
  });
  return writes.filter((write) => write.kind === "set");
}

async function benchPure(name: string): Promise<readonly Timing[]> {
  const { workbook } = await openXlsx(bytesOf(name), "workbook.xlsx").read();
  const report = assessWorkbook(workbook);
  const timings = await measure(
    [
      { name: "assess", run: () => assessWorkbook(workbook) },
      { name: "assess and plan", run: () => makePlan(assessWorkbook(workbook), { ...FULL_PLAN, at: AT }) },
      { name: "plan only", run: () => makePlan(report, { ...FULL_PLAN, at: AT }) },
    ],
    { warmUp: 200, rounds: 600 },
  );
  printTable(`Pure, ${name}`, timings);
  return timings;
}

/** A peer that cannot load or save this file is told of and left out. */
async function whichWork(
  peers: readonly Peer[],
  bytes: Uint8Array,
  writes: readonly SetWrite[],
): Promise<Peer[]> {
  const working: Peer[] = [];
  for (const peer of peers) {
    try {
      await peer.rewrite(bytes, writes);
      working.push(peer);
    } catch (error) {
      console.log(
        `${peer.name} cannot do this file: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return working;
}

async function benchXlsx(
  name: string,
  bytes: Uint8Array,
  peers: readonly Peer[],
  rounds: number,
): Promise<readonly Timing[]> {
  const writes = await valuesOf(bytes);
  const working = await whichWork(peers, bytes, writes);
  const tasks: readonly FileTask[] = [
    { name: FULL, run: () => score(bytes) },
    { name: SAME_CELLS, run: () => setCells(bytes, { writes }) },
    { name: FLOOR, run: () => zipSync(unzipSync(bytes)) },
    ...working.map((peer) => ({
      name: `${peer.name}: load, set the same cells, save`,
      run: () => peer.rewrite(bytes, writes),
    })),
  ];
  const timings = await measure(tasks, { warmUp: Math.ceil(rounds / 5), rounds });
  const sizes = new Map<string, number>();
  for (const task of tasks) sizes.set(task.name, (await task.run()).length);
  printTable(`xlsx in → xlsx out, ${name} (${bytes.length} bytes, ${writes.length} cells)`, timings, sizes);
  return timings;
}

async function benchRules(): Promise<readonly Timing[]> {
  const texts = ruleTexts(10_000);
  const points = decimal(10);
  const workbook = scorecard(60);
  const reading = await measure(
    [{ name: "10,000 rule texts read", run: () => texts.map((text) => readRule(text, { points })) }],
    { warmUp: 2, rounds: 8 },
  );
  const scoring = await measure(
    [{ name: "scorecard of 60 rows, each by its own rule", run: () => assessWorkbook(workbook) }],
    { warmUp: 20, rounds: 100 },
  );
  const read = texts.filter((text) => readRule(text, { points }).rule !== null).length;
  const scored = assessWorkbook(workbook).filings[0]?.forms[0]?.outcome.scores ?? [];
  const byRule = scored.filter((score) => score.computed !== null).length;
  printTable(`Rules (${read} of ${texts.length} texts understood)`, reading);
  printTable(`Scoring (${byRule} of ${scored.length} rows follow from their rule)`, scoring);
  return [...reading, ...scoring];
}

const peers = loadPeers();
const forms = bytesOf("hengyang-2022");
const results = {
  node: process.version,
  pure: await benchPure("hengyang-2022"),
  rules: await benchRules(),
  xlsx: {
    "hengyang-2022": await benchXlsx("hengyang-2022", forms, peers, 120),
    "hengyang-2022-text": await benchXlsx("hengyang-2022-text", bytesOf("hengyang-2022-text"), peers, 120),
    "with 5,000 rows of detail": await benchXlsx(
      "hengyang-2022 with a detail sheet of 5,000 rows",
      withDetailSheet(forms, 5_000),
      peers,
      12,
    ),
  },
};
mkdirSync(join(ROOT, "out"), { recursive: true });
writeFileSync(join(ROOT, "out", "bench.json"), `${JSON.stringify(results, null, 2)}\n`);
console.log(`\nAs JSON: out/bench.json`);
