/** The ribbon buttons over their own built page, without the pane; what they have to tell stands in a window. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import { isOriginal, isWhole } from "./file";
import { everyLook } from "./looks";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";

/** Cells that are blank in the 衡阳县 workbook and follow from others with certainty. */
const BLANKS = 10;
const MESSAGE = "请先按回车键结束单元格编辑，再重试。";

/** The playground with the page of the ribbon buttons in it, as Excel keeps it in the background. */
async function withRibbon(browser: Browser, url: string): Promise<Playground> {
  const ground = await Playground.open(browser, url);
  await ground.page.evaluate(
    () =>
      new Promise((resolve) => {
        const frame = document.createElement("iframe");
        frame.hidden = true;
        frame.src = "commands.html";
        frame.onload = resolve;
        document.body.append(frame);
      }),
  );
  return ground;
}

/** Presses a button of the ribbon; comes back when it has said that it is done. */
async function pressRibbon(ground: Playground, name: "scoreWorkbook" | "clearMarks"): Promise<void> {
  await ground.page.evaluate((one) => window.jxzpEmulator.controls.press(one), name);
}

async function scoresAndClears(browser: Browser, url: string): Promise<void> {
  const ground = await withRibbon(browser, url);
  await pressRibbon(ground, "scoreWorkbook");
  const active = await ground.page.evaluate(() => window.jxzpEmulator.engine.book.active.name);
  assert.equal(active, "校验结果", "the sheet in front");
  assert.equal(await ground.cell("自评表", "H33"), "97", "a filled cell");
  assert.equal(await ground.cell("自评表", "G8"), "7,514.90", "a blank one");
  const { changed, complete } = await isWhole(await ground.download());
  assert(changed > BLANKS && complete, `${changed} cells changed`);
  await pressRibbon(ground, "clearMarks");
  const sheets = await ground.page.evaluate(() => window.jxzpEmulator.engine.book.sheets.length);
  assert.equal(sheets, 2, "sheets after clearing");
  await ground.openFile("清除后.xlsx", await ground.download());
  await ground.press("还原与清理");
  await ground.press("还原本次写入");
  await ground.says(/已还原 \d+ 处。/);
  await ground.idle("再次校验");
  await isOriginal(await ground.download());
  await ground.close();
}

/** The window gets its sentence over its address; it shows it as text and holds in every look. */
async function tellsInWindow(browser: Browser, url: string): Promise<void> {
  const ground = await withRibbon(browser, url);
  await ground.fault({ cellEdit: true });
  // The emulated Excel opens windows over https only, as Excel does; what it would have shown is looked at below.
  await pressRibbon(ground, "scoreWorkbook");
  await isOriginal(await ground.download());
  const { page } = ground;
  await page.setViewportSize({ width: 320, height: 240 });
  await page.goto(
    `${url}/message.html#${encodeURIComponent(`有单元格正在编辑。${MESSAGE}<b>`)}?_host_Info=Excel`,
  );
  await page.getByText(`${MESSAGE}<b>`).waitFor();
  await everyLook({ page, frame: page.mainFrame(), picture: page.locator("body") }, "ribbon-message");
  await ground.close();
}

async function helpHolds(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
  const page = await context.newPage();
  await page.goto(`${url}/support.html`);
  await everyLook({ page, frame: page.mainFrame(), picture: page.locator("body") }, "help");
  await context.close();
}

export const RIBBON: readonly Scenario[] = [
  { name: "the ribbon scores without the pane, overwrites nothing, and clears again", run: scoresAndClears },
  { name: "the ribbon tells in a window what stood in its way, and changes nothing", run: tellsInWindow },
  { name: "the page of help is readable in three looks", run: helpHolds },
];
