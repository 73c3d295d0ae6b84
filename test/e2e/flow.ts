/** The way through the pane over the built pages, on several Excels; by mouse, and by keyboard alone. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import type { ProfileName } from "../../src/emulator/profiles";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";

const ORIGINALS = [
  ["基础数据表", "D6", "87.15%"],
  ["自评表", "H33", "97"],
  ["基础数据表", "B10", ""],
] as const;
const LARGEST_REQUEST = 200_000;

async function isOriginal(ground: Playground): Promise<void> {
  for (const [sheet, at, text] of ORIGINALS)
    assert.equal((await ground.cell(sheet, at)).trim(), text, `${sheet}!${at}`);
}

async function isWritten(ground: Playground): Promise<void> {
  assert.equal(await ground.cell("自评表", "H33"), "98");
  assert.equal(await ground.cell("自评表", "D33"), "优秀");
  assert.equal(await ground.cell("基础数据表", "D6"), "90.08%");
}

async function trips(ground: Playground, work: () => Promise<void>): Promise<number> {
  await ground.page.evaluate(() => window.jxzpEmulator.counters.reset());
  await work();
  return ground.page.evaluate(() => window.jxzpEmulator.counters.trips);
}

async function whole(browser: Browser, url: string, profile: ProfileName): Promise<void> {
  const ground = await Playground.open(browser, url, profile);
  const reading = await trips(ground, async () => {
    await ground.press("开始校验");
    await ground.heading("须更正 3 处");
  });
  assert.equal(reading, 1, "trips of a check");
  await ground.pane.locator("[data-key*='D6']").first().click();
  await ground.page.waitForFunction(() => window.jxzpEmulator.engine.book.selection.top === 5);
  await ground.press("一键评分");
  await ground.heading(/将写入 \d+ 个单元格/);
  const writing = await trips(ground, async () => {
    await ground.press("写入");
    await ground.heading("评分结果");
    await ground.button("再次校验").and(ground.pane.locator(":enabled")).waitFor();
  });
  // Check, write, and the re-read, which knows the merged areas of our two new sheets.
  assert.equal(writing, 3, "trips of check, write and re-read");
  const largest = await ground.page.evaluate(() =>
    Math.max(...window.jxzpEmulator.counters.all.map((trip) => trip.requestBytes)),
  );
  assert(largest < LARGEST_REQUEST, `largest request ${largest}`);
  await isWritten(ground);
  await ground.openFile("自评-评分.xlsx", await ground.download());
  await isWritten(ground);
  await ground.press("还原与清理");
  await ground.press("还原本次写入");
  await ground.says(/已还原 \d+ 处/);
  await isOriginal(ground);
  const sheets = await ground.page.evaluate(() =>
    window.jxzpEmulator.engine.book.sheets.map(({ name }) => name),
  );
  assert.deepEqual(sheets, ["基础数据表", "自评表"]);
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
  await isOriginal(ground);
  await ground.close();
}

export const FLOWS: readonly Scenario[] = [
  ...(["ltsc2021", "ltsc2024", "web", "m365win", "mac"] as const).map((profile): Scenario => ({
    name: `check, jump, preview, write, save, reopen and restore on ${profile}`,
    run: (browser, url) => whole(browser, url, profile),
  })),
  { name: "the whole way by keyboard alone", run: byKeyboard },
];
