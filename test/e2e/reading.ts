/** 识别结果: how a form was understood, by keyboard at the width of a pane; what is said of a column stays with the file. */
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { fromA1 } from "../../src/workbook/address";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";

async function showSelf(ground: Playground): Promise<void> {
  const forms = ground.pane.getByRole("combobox", { name: "查看的表" });
  const own = await forms.locator("option").filter({ hasText: "自评表" }).first().getAttribute("value");
  await forms.selectOption(own);
}

/** Every look of the map, opened and folded; by keyboard from the heading to the first cell and back. */
async function mapByKeyboard(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.plain(browser, url);
  await ground.button("查看识别结果").focus();
  await ground.page.keyboard.press("Enter");
  await ground.heading("识别结果");
  await showSelf(ground);
  await ground.pane.getByText(/^指标 \d+ 行$/).click();
  await ground.pane
    .getByRole("button", { name: /^更改“.*”的含义$/ })
    .last()
    .click();
  await ground.looks("reading");
  const first = ground.pane
    .getByRole("list", { name: "栏目：绩效指标" })
    .getByRole("button", { name: /跳转到/ })
    .first();
  const name = (await first.getAttribute("aria-label")) ?? "";
  const at = fromA1(/自评表!([A-Z]+\d+)/.exec(name)?.[1] ?? "");
  assert(at, name);
  await first.focus();
  await ground.page.keyboard.press("Enter");
  await ground.page.waitForFunction(({ row, column }) => {
    const { top, left } = window.jxzpEmulator.engine.book.selection;
    return top === row && left === column;
  }, at);
  await ground.press(/返回/);
  await ground.button("开始校验").waitFor();
  await ground.close();
}

/** What was said of a column is in the file, is read from it again, and is taken back. */
async function answerStays(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await ground.press("查看识别结果");
  await showSelf(ground);
  await ground.press(/^更改“.*实际完成值.*”的含义$/);
  await ground.pane.getByRole("combobox", { name: /实际完成值.*”是/ }).selectOption({ label: "其他内容" });
  await ground.says("已确认 1 栏");
  const file = await ground.download();
  await ground.openFile("已确认.xlsx", file);
  await ground.press("查看识别结果");
  await ground.pane.getByText("已确认 1 栏").click();
  await ground.press(/^撤销“.*”的回答$/);
  await ground.pane.getByText("已确认 1 栏").waitFor({ state: "detached" });
  await ground.close();
}

/** The layout of a county comes out as a file, and goes into the workbook from it. */
async function sampleAsFile(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await ground.press("查看识别结果");
  const [download] = await Promise.all([ground.page.waitForEvent("download"), ground.press("保存表样…")]);
  assert.equal(download.suggestedFilename(), "表样.json");
  const buffer = readFileSync(await download.path());
  const named = { name: "某县.json", mimeType: "application/json", buffer };
  await ground.pane.locator('input[type="file"]').setInputFiles(named);
  await ground.button("移除表样 某县").waitFor();
  await ground.close();
}

export const READINGS: readonly Scenario[] = [
  { name: "the map of a form is worked by keyboard, in every look", run: mapByKeyboard },
  { name: "what is said of a column of the map stays with the file", run: answerStays },
  { name: "a layout of the map is saved as a file and loaded from it", run: sampleAsFile },
];
