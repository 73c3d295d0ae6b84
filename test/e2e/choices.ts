/** What a person decides: the reason for a finding, what a sheet is, which of two forms counts, what shall be shown. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import { isWhole } from "./file";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";
import { withDuplicateForm } from "./workbooks";

const REASON = "部分积案权属不清，已列入次年计划。";

/** Types into cells as the user does, before anything is checked. */
async function type(ground: Playground, cells: Readonly<Record<string, string>>): Promise<void> {
  await ground.page.evaluate((typed) => {
    const { simulate } = window.jxzpEmulator.engine;
    for (const [cell, text] of Object.entries(typed)) simulate.userEdit("自评表", cell, text);
  }, cells);
}

/** An unexplained deduction: row 16 loses a point, and the block for reasons is empty. */
async function reasonIntoForm(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await type(ground, { H16: "4", B35: "" });
  await ground.press("开始校验");
  await ground.heading(/须更正 \d 处/);
  const finding = ground.pane
    .locator("li")
    .filter({ has: ground.pane.locator("[data-key='T-01@自评表!B35']") });
  await finding.getByRole("button", { name: /^详情/ }).click();
  await finding.getByRole("button", { name: /说明原因/ }).click();
  await finding.getByRole("textbox", { name: "原因" }).fill(REASON);
  assert(await finding.getByRole("checkbox", { name: /同时写入表中/ }).isChecked());
  await finding.getByRole("button", { name: "保存说明" }).click();
  await ground.says("已写入 1 处。请保存工作簿。");
  assert((await ground.cell("自评表", "B35")).includes(REASON), await ground.cell("自评表", "B35"));
  await finding.waitFor({ state: "detached" });
  await ground.button("还原").and(ground.pane.locator(":enabled")).click();
  await ground.says(/已还原 1 处/);
  assert.equal(await ground.cell("自评表", "B35"), "");
  await ground.close();
}

/** A jump into a hidden row says so, and shows it only when asked. */
async function showsHidden(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await ground.press("开始校验");
  await ground.heading("须更正 3 处");
  await ground.page.evaluate(() => window.jxzpEmulator.engine.book.sheets[0]?.hiddenRows.add(5));
  await ground.pane.locator("[data-key*='D6']").first().click();
  await ground.says(/基础数据表!D6 所在的行或列处于隐藏状态/);
  const isHidden = (): Promise<boolean> =>
    ground.page.evaluate(() => window.jxzpEmulator.engine.book.sheets[0]?.hiddenRows.has(5) === true);
  assert(await isHidden(), "nothing is shown unasked");
  await ground.press("显示");
  await ground.pane.getByRole("alert").waitFor({ state: "detached" });
  assert(!(await isHidden()), "the row is shown");
  await ground.close();
}

/** Of two forms of a kind one is chosen; the choice is kept with the workbook. */
async function oneOfTwo(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await ground.openFile("两张自评表.xlsx", await withDuplicateForm());
  await ground.pane.getByLabel("要校验的自评表").selectOption("自评表");
  await ground.says(/不参与校验：自评表 \(2\)/);
  await ground.press("开始校验");
  await ground.heading(/须更正 \d 处/);
  assert.equal(
    await ground.pane.getByText(/自评表 \(2\)!/).count(),
    0,
    "findings of the sheet that is left out",
  );
  const file = await ground.download();
  assert.equal((await isWhole(file, await withDuplicateForm())).changed, 0);
  await ground.openFile("两张自评表.xlsx", file);
  await ground.says(/不参与校验：自评表 \(2\)/);
  await ground.close();
}

/** A sheet is named by hand, left out by hand, and given back to the recognition. */
async function byHand(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.plain(browser, url);
  await ground.press("手动指定工作表");
  await ground.pane.getByRole("combobox", { name: "基础数据表" }).selectOption("不参与");
  await ground.says("不参与校验");
  await ground.looks("sheets-by-hand");
  await ground.press("全部恢复自动识别");
  await ground.says(/✓ 基础数据表/);
  await ground.close();
}

export const CHOICES: readonly Scenario[] = [
  { name: "a reason goes into the form's own cell, and comes back out of it", run: reasonIntoForm },
  { name: "a hidden row is told, and shown when asked", run: showsHidden },
  { name: "of two forms of a kind one is chosen, and the choice stays with the workbook", run: oneOfTwo },
  { name: "a sheet is named by hand and given back to the recognition", run: byHand },
];
