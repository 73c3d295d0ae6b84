/** The way through the pane over the built pages, on several Excels; by mouse, and by keyboard alone. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import type { ProfileName } from "../../emulator/profiles";
import { isOriginal, isWhole } from "./file";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";

const ORIGINALS = [
  ["基础数据表", "D6", "87.15%"],
  ["自评表", "H33", "97"],
  ["基础数据表", "B10", ""],
] as const;
const LARGEST_REQUEST = 200_000;

async function hasOriginals(ground: Playground): Promise<void> {
  for (const [sheet, at, text] of ORIGINALS)
    assert.equal((await ground.cell(sheet, at)).trim(), text, `${sheet}!${at}`);
}

async function isWritten(ground: Playground): Promise<void> {
  assert.equal(await ground.cell("自评表", "H33"), "98");
  assert.equal(await ground.cell("自评表", "D33"), "优秀");
  assert.equal(await ground.cell("基础数据表", "D6"), "90.08%");
}

/** What a step costs: its trips, those that only give back references apart, and its `Excel.run`s. */
interface Cost {
  readonly trips: number;
  readonly runs: number;
}

type Step = readonly [name: string, cost: Cost, work: (ground: Playground) => Promise<void>];

/** Every piece of work that was begun in Excel has ended. */
async function noneLeft(ground: Playground): Promise<void> {
  await ground.page.waitForFunction(() => window.excelRuns.begun === window.excelRuns.ended);
}

const CHECK: Step = [
  "check",
  { trips: 1, runs: 1 },
  async (ground) => {
    await ground.press("开始校验");
    await ground.heading("须更正 3 处");
  },
];
const JUMP: Step = [
  "jump",
  { trips: 1, runs: 1 },
  async (ground) => {
    await ground.pane.locator("[data-key*='D6']").first().click();
    await ground.page.waitForFunction(() => {
      const { active, selection } = window.jxzpEmulator.engine.book;
      return active.name === "基础数据表" && selection.top === 5 && selection.left === 3;
    });
  },
];
const PREVIEW: Step = [
  "preview",
  { trips: 0, runs: 0 },
  async (ground) => {
    await ground.press("一键评分");
    await ground.heading(/将写入 \d+ 个单元格/);
  },
];
// A look at the cells, the write, and the re-read, so that what the pane shows is what stands in the cells.
const WRITE: Step = [
  "write",
  { trips: 3, runs: 2 },
  async (ground) => {
    await ground.press("写入");
    await ground.says(/已写入 \d+ 处。/);
    await ground.idle("还原本次写入");
  },
];
const RESTORE: Step = [
  "restore",
  { trips: 3, runs: 2 },
  async (ground) => {
    await ground.press("还原本次写入");
    await ground.says(/已还原 \d+ 处。/);
    await ground.idle("再次校验");
  },
];

/** Takes a step, and holds it to what it may cost. */
async function take(ground: Playground, [name, expected, work]: Step): Promise<void> {
  await noneLeft(ground);
  const before = await ground.page.evaluate(() => {
    window.jxzpEmulator.counters.reset();
    return window.excelRuns.begun;
  });
  await work(ground);
  await noneLeft(ground);
  const real = await ground.page.evaluate(
    (begun): Cost => ({ trips: window.jxzpEmulator.counters.trips, runs: window.excelRuns.begun - begun }),
    before,
  );
  assert.deepEqual(real, expected, `what a ${name} costs`);
  const largest = await ground.page.evaluate(() =>
    Math.max(0, ...window.jxzpEmulator.counters.all.map((trip) => trip.requestBytes)),
  );
  assert(largest < LARGEST_REQUEST, `largest request of a ${name}: ${largest}`);
}

/** What opening the pane costs: the start, a read with its merged areas apart, listening to edits and to selections. */
async function openingCosts(ground: Playground): Promise<void> {
  await noneLeft(ground);
  const real = await ground.page.evaluate((): Cost => ({
    trips: window.jxzpEmulator.counters.trips,
    runs: window.excelRuns.begun,
  }));
  assert.deepEqual(real, { trips: 5, runs: 4 }, "what opening costs");
}

/** The number that a message tells. */
async function told(ground: Playground, message: RegExp): Promise<string> {
  const text = await ground.pane.getByText(message).first().innerText();
  return message.exec(text)?.[1] ?? text;
}

async function whole(browser: Browser, url: string, profile: ProfileName): Promise<void> {
  const ground = await Playground.open(browser, url, profile);
  await openingCosts(ground);
  for (const step of [CHECK, JUMP, PREVIEW, WRITE]) await take(ground, step);
  const count = await told(ground, /已写入 (\d+) 处/);
  await isWritten(ground);
  const file = await ground.download();
  assert.equal((await isWhole(file)).complete, true);
  await ground.openFile("自评-评分.xlsx", file);
  await isWritten(ground);
  await ground.press("还原与清理");
  await take(ground, RESTORE);
  assert.equal(await told(ground, /已还原 (\d+) 处/), count, "cells told as given back");
  await hasOriginals(ground);
  await isOriginal(await ground.download());
  await ground.close();
}

/** Presses Tab until the focus is on something of that text. */
async function tabTo(ground: Playground, text: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const now = await ground.frame.evaluate(() => document.activeElement?.textContent ?? "");
    if (now === text) return;
    await ground.page.keyboard.press("Tab");
  }
  assert.fail(`Tab never reaches ${text}`);
}

async function byKeyboard(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  const { keyboard } = ground.page;
  await ground.frame.evaluate(() => document.querySelector("h1")?.focus());
  await keyboard.press("Enter");
  await ground.heading("须更正 3 处");
  await keyboard.press("Enter");
  await ground.heading("将写入");
  await keyboard.press("Enter");
  await ground.heading("评分结果");
  await ground.says(/已写入 \d+ 处/);
  await isWritten(ground);
  await ground.button("还原本次写入").and(ground.pane.locator(":enabled")).waitFor();
  await tabTo(ground, "还原本次写入");
  await keyboard.press("Enter");
  await ground.says(/已还原 \d+ 处/);
  await hasOriginals(ground);
  await ground.close();
}

export const FLOWS: readonly Scenario[] = [
  ...(["ltsc2021", "ltsc2024", "web", "m365win", "mac"] as const).map((profile): Scenario => ({
    name: `check, jump, preview, write, save, reopen and restore on ${profile}`,
    run: (browser, url) => whole(browser, url, profile),
  })),
  { name: "the whole way by keyboard alone", run: byKeyboard },
];
