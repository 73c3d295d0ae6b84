/** Every state of the pane, each in light, dark and forced colours at 320 px: axe, no sideways scrolling, pictures. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import { everyLook } from "./looks";
import { golden } from "./file";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";
import { withDuplicateForm, withoutForms } from "./workbooks";

/** A state: its name in the pictures, the workbook it stands over, and the way there. */
interface State {
  readonly name: string;
  readonly workbook?: () => Buffer | Promise<Buffer>;
  readonly reach: (ground: Playground) => Promise<void>;
}

const VERDICT = "须更正 3 处";

async function checked(ground: Playground): Promise<void> {
  await ground.press("开始校验");
  await ground.heading(VERDICT);
}

async function previewed(ground: Playground): Promise<void> {
  await checked(ground);
  await ground.press("一键评分");
  await ground.heading("将写入");
  await ground.inSight(ground.button("写入"));
}

async function written(ground: Playground): Promise<void> {
  await previewed(ground);
  await ground.press("写入");
  await ground.says(/已写入 \d+ 处/);
  await ground.idle("再次校验");
}

async function explained(ground: Playground): Promise<void> {
  await checked(ground);
  await ground.button(/^详情/).first().click();
  await ground.pane.locator(".jxzp-detail").waitFor();
}

const STATES_OF_PANE: readonly State[] = [
  { name: "start", reach: (ground) => ground.says("知道了") },
  { name: "start-no-hint", reach: (ground) => ground.press("知道了") },
  { name: "findings", reach: checked },
  { name: "explained", reach: explained },
  {
    name: "reason",
    reach: async (ground) => {
      await explained(ground);
      await ground.press("说明原因…");
      await ground.pane.getByLabel("原因").fill("编制数按上年口径填报，已与编办核对。");
    },
  },
  {
    name: "acknowledged",
    reach: async (ground) => {
      await explained(ground);
      await ground.press("说明原因…");
      await ground.pane.getByLabel("原因").fill("编制数按上年口径填报，已与编办核对。");
      await ground.press("保存说明");
      await ground.says(/已说明（.*）：/);
    },
  },
  {
    name: "filtered-to-nothing",
    reach: async (ground) => {
      await checked(ground);
      await ground.pane.getByRole("searchbox").fill("没有这样的问题");
      await ground.says("没有符合条件的问题。");
    },
  },
  { name: "preview", reach: previewed },
  { name: "result", reach: written },
  {
    name: "asking-before-clearing",
    reach: async (ground) => {
      await written(ground);
      await ground.press("送审前清理");
      await ground.says("确定清理");
    },
  },
  {
    name: "restored",
    reach: async (ground) => {
      await written(ground);
      await ground.press("还原本次写入");
      await ground.says(/已还原 \d+ 处/);
      await ground.idle("再次校验");
    },
  },
  {
    name: "written-before",
    reach: async (ground) => {
      await written(ground);
      await ground.openFile("写过.xlsx", await ground.download());
      await ground.says("还原与清理");
    },
  },
  {
    name: "settings",
    reach: async (ground) => {
      await checked(ground);
      await ground.press(/^⚙ 设置/);
      await ground.heading("设置");
    },
  },
  { name: "no-form", workbook: withoutForms, reach: (ground) => ground.says(/未在本工作簿找到/) },
  { name: "form-twice", workbook: withDuplicateForm, reach: (ground) => ground.says(/自评表 \(2\)/) },
  {
    name: "all-well",
    workbook: () => golden("clean-2022"),
    reach: async (ground) => {
      await ground.press("开始校验");
      await ground.heading(/未发现|须/);
    },
  },
  {
    name: "sheet-protected",
    reach: async (ground) => {
      await previewed(ground);
      await ground.page.evaluate(() => window.jxzpEmulator.engine.simulate.protectSheet("自评表", true));
      await ground.press("写入");
      await ground.says(/受保护/);
      await ground.idle("再次校验");
    },
  },
  {
    name: "structure-protected",
    reach: async (ground) => {
      await previewed(ground);
      await ground.page.evaluate(() => window.jxzpEmulator.engine.simulate.protectStructure(true));
      await ground.press("写入");
      await ground.says(/结构/);
      await ground.idle("再次校验");
    },
  },
  {
    name: "read-only",
    reach: async (ground) => {
      await previewed(ground);
      await ground.page.evaluate(() => window.jxzpEmulator.engine.simulate.setReadOnly(true));
      await ground.press("写入");
      await ground.inSight(ground.pane.getByRole("alert"));
    },
  },
  {
    name: "cell-being-edited",
    reach: async (ground) => {
      await ground.fault({ cellEdit: true });
      await ground.press("开始校验");
      await ground.says("请先按回车键结束单元格编辑");
    },
  },
  {
    name: "changed-since-reading",
    reach: async (ground) => {
      await previewed(ground);
      await ground.page.evaluate(() => window.jxzpEmulator.engine.simulate.userEdit("自评表", "H33", "96"));
      await ground.press("写入");
      await ground.says(/读取后该单元格被修改/);
      await ground.idle("再次校验");
    },
  },
  {
    name: "partly-written",
    reach: async (ground) => {
      await previewed(ground);
      await ground.failCall({ call: "Values", nth: 4, code: "AccessDenied" });
      await ground.press("写入");
      await ground.says(/已写入 [1-9]\d* 处，\d+ 处未写入，可还原。/);
      await ground.idle("再次校验");
      assert.equal(await ground.button("打开校验结果").count(), 0, "the way to a sheet that is not there");
    },
  },
  {
    name: "stale",
    reach: async (ground) => {
      await checked(ground);
      await ground.page.evaluate(() => window.jxzpEmulator.engine.simulate.userEdit("自评表", "H33", "96"));
      await ground.says("表格在上次校验后有改动。");
    },
  },
  {
    name: "hidden-row",
    reach: async (ground) => {
      await checked(ground);
      await ground.page.evaluate(() => {
        const { book } = window.jxzpEmulator.engine;
        book.sheets[0]?.hiddenRows.add(5);
      });
      await ground.pane.locator("[data-key*='D6']").first().click();
      await ground.inSight(ground.button("显示"));
    },
  },
  {
    name: "another-workbook-in-front",
    reach: async (ground) => {
      await ground.fault({ elsewhere: "other-workbook" });
      await ground.press("开始校验");
      await ground.pane.getByRole("alert").waitFor();
    },
  },
  {
    name: "long-work",
    reach: async (ground) => {
      await checked(ground);
      await ground.page.clock.install();
      await ground.press("一键评分");
      await ground.fault({ hang: "request-lost" });
      await ground.press("写入");
      await ground.says("正在写入…");
      await ground.page.clock.fastForward("00:06");
      await ground.inSight(ground.button("取消写入"));
    },
  },
];

async function holds(browser: Browser, url: string, { name, workbook, reach }: State): Promise<void> {
  const ground = await Playground.plain(browser, url, await workbook?.());
  await reach(ground);
  await ground.looks(name);
  await ground.close();
}

/** The page of the playground around the pane. */
async function playgroundHolds(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  const { page } = ground;
  await everyLook({ page, frame: page.mainFrame(), picture: page.locator("body") }, "playground");
  await ground.close();
}

export const STATES: readonly Scenario[] = [
  ...STATES_OF_PANE.map((state): Scenario => ({
    name: `axe, width and picture in three looks: ${state.name}`,
    run: (browser, url) => holds(browser, url, state),
  })),
  { name: "axe and picture in three looks: the playground itself", run: playgroundHolds },
];
