/** Every state of the pane in light, dark and forced colours at 320 px: axe, no sideways scrolling, a picture. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active" },
};

async function eachState(browser: Browser, url: string, look: string): Promise<void> {
  const ground = await Playground.open(browser, url, "ltsc2021", LOOKS[look] ?? {});
  await ground.followSystemTheme();
  const state = async (name: string): Promise<void> => {
    await ground.shot(`${look}-${name}`);
    await ground.holds(`${look} ${name}`);
  };
  await state("1-start");
  await ground.press("知道了");
  await ground.press("开始校验");
  await ground.heading("须更正 3 处");
  await state("2-findings");
  await ground.pane
    .getByRole("button", { name: /说明 ⌄/ })
    .first()
    .click();
  await state("3-explained");
  await ground.press("已知悉，说明原因…");
  await state("4-reason");
  await ground.press("一键评分");
  await ground.heading("将写入");
  await state("5-preview");
  await ground.press("写入");
  await ground.heading("评分结果");
  await ground.button("再次校验").and(ground.pane.locator(":enabled")).waitFor();
  await ground.press("送审前清理");
  await state("6-result");
  await ground.press(/设置/);
  await ground.heading("设置");
  await state("7-settings");
  await ground.page.evaluate(() => Object.assign(window.jxzpEmulator.faults, { elsewhere: "chart" }));
  await ground.press(/返回/);
  await ground.press("再次校验");
  await ground.pane.getByRole("alert").waitFor();
  await state("8-trouble");
  await ground.close();
}

export const STATES: readonly Scenario[] = Object.keys(LOOKS).map((look) => ({
  name: `axe, width and picture of every state in ${look}`,
  run: (browser, url) => eachState(browser, url, look),
}));
