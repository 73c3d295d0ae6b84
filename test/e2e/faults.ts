/** What may happen between reading and writing: the person is told what and what to do, and the workbook is whole. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import { everyLook } from "./looks";
import type { Scenario } from "./scenario";
import { atPreview } from "./stopped";

async function protectedSheet(browser: Browser, url: string): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.page.evaluate(() => window.jxzpEmulator.engine.simulate.protectSheet("自评表", true));
  await ground.press("写入");
  await ground.says(
    /自评表!H33、[^。]*：工作表受保护且该单元格已锁定。如需写入，请在“审阅”选项卡撤销工作表保护/,
  );
  assert.equal(await ground.cell("自评表", "H33"), "97");
  await ground.close();
}

async function changedCell(browser: Browser, url: string): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.page.evaluate(() => window.jxzpEmulator.engine.simulate.userEdit("自评表", "H33", "96"));
  await ground.press("写入");
  await ground.says("自评表!H33：读取后该单元格被修改，已跳过。请再次校验后再写入。");
  assert.equal(await ground.cell("自评表", "H33"), "96");
  assert.equal(await ground.cell("基础数据表", "D6"), "90.08%");
  await ground.close();
}

async function renamedSheet(browser: Browser, url: string): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.page.evaluate(() => window.jxzpEmulator.engine.simulate.renameSheet("自评表", "自评表（改）"));
  await ground.press("写入");
  await ground.heading("评分结果");
  const total = await ground.cell("自评表（改）", "H33");
  assert(["97", "98"].includes(total), total);
  await ground.button("还原本次写入").and(ground.pane.locator(":enabled")).click();
  await ground.says(/已还原 \d+ 处/);
  assert.equal(await ground.cell("自评表（改）", "H33"), "97");
  await ground.close();
}

async function chartSelected(browser: Browser, url: string): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.page.evaluate(() => Object.assign(window.jxzpEmulator.faults, { elsewhere: "chart" }));
  await ground.press("写入");
  await ground.pane.getByRole("alert").waitFor();
  assert.equal(await ground.cell("自评表", "H33"), "97");
  await ground.page.evaluate(() => Object.assign(window.jxzpEmulator.faults, { elsewhere: "none" }));
  await ground.press("重试");
  await ground.heading("须更正 3 处");
  await ground.close();
}

async function cellBeingEdited(browser: Browser, url: string): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.page.evaluate(() => Object.assign(window.jxzpEmulator.faults, { cellEdit: true }));
  await ground.press("写入");
  await ground.says(/结束.*编辑|正在写入/);
  assert.equal(await ground.cell("自评表", "H33"), "97");
  await ground.page.evaluate(() => Object.assign(window.jxzpEmulator.faults, { cellEdit: false }));
  const done = ground.pane.getByText(/已写入 \d+ 处/).first();
  const retry = ground.button("重试");
  await done.or(retry).waitFor();
  await ground.close();
}

/** A write that Excel refuses at its first action leaves everything as it was, the record of writes included. */
async function refusedTrip(browser: Browser, url: string): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.page.evaluate(() =>
    Object.assign(window.jxzpEmulator.faults, { failAt: { trip: 1, action: 0, code: "AccessDenied" } }),
  );
  await ground.press("写入");
  await ground.pane.getByRole("alert").waitFor();
  assert.equal(await ground.cell("自评表", "H33"), "97");
  assert.equal((await ground.cell("基础数据表", "D6")).trim(), "87.15%");
  await ground.press("重试");
  await ground.heading("须更正 3 处");
  await ground.press("一键评分");
  await ground.press("写入");
  await ground.says(/已写入 \d+ 处/);
  await ground.close();
}

/** Without the emulator the pane asks for office.js; where that is blocked it says so and offers another try. */
async function officeBlocked(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
  const page = await context.newPage();
  await page.route(/office\.js$/, (route) => route.abort());
  await page.goto(`${url}/taskpane.html`);
  await page.getByText("未能载入 Office 组件").waitFor();
  await page.getByRole("button", { name: "重试" }).waitFor();
  await everyLook({ page, frame: page.mainFrame(), picture: page.locator("body") }, "office-blocked");
  await context.close();
}

export const FAULTS: readonly Scenario[] = [
  { name: "a protected sheet is named and left alone", run: protectedSheet },
  { name: "a cell changed since reading is kept, the others are written", run: changedCell },
  { name: "a sheet renamed since reading is found, and given back", run: renamedSheet },
  { name: "a selected chart is a trouble with a remedy", run: chartSelected },
  { name: "a cell that is being edited is waited for or told of", run: cellBeingEdited },
  { name: "a write that Excel refuses changes nothing, and can be tried again", run: refusedTrip },
  { name: "a blocked office.js is told, with another try", run: officeBlocked },
];
