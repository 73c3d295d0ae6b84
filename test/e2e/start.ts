/** What can be done before a check, over the built pages and under their policy; and parts that do not come. */
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";
import { withoutForms } from "./workbooks";

const OLD_FILE = {
  name: "去年.xls",
  mimeType: "application/vnd.ms-excel",
  buffer: readFileSync("test/hosts/fixtures/hengyang-2022-libreoffice.xls"),
};

async function cleanForms(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await ground.openFile("费用明细.xlsx", withoutForms());
  await ground.says("未在本工作簿找到基础数据表或自评表。");
  await ground.press("插入标准表样");
  await ground.press("插入");
  await ground.says("已插入工作表：基础数据表、自评表。");
  await ground.says(/✓ 基础数据表/);
  assert.match(await ground.cell("自评表", "A1"), /部门整体支出绩效自评表/);
  await ground.close();
}

async function oldFile(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await ground.press("与上年工作簿对照");
  await ground.pane.locator('input[type="file"]').setInputFiles(OLD_FILE);
  await ground.says(/与本年报送为同一年度/);
  await ground.press("移除 去年.xls");
  await ground.button("选择文件…").waitFor();
  await ground.close();
}

/** As after an update: the page is the old one, and the files that it would bring later are gone. */
async function partsGone(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  const page = await (await fetch(`${url}/taskpane.html`)).text();
  const isLater = (address: URL): boolean =>
    address.pathname.endsWith(".js") && !page.includes(address.pathname.slice(1));
  await ground.page.route(isLater, (route) => route.abort());
  await ground.frame.goto(`${ground.frame.url()}&again`);
  await ground.press("开始校验");
  await ground.says("面板的部分文件没有载入");
  await ground.page.unroute(isLater);
  await ground.press("重新打开面板");
  await ground.press("开始校验");
  await ground.heading("须更正 3 处");
  // The browser itself complains about what was kept from it.
  ground.troubles.splice(0);
  await ground.close();
}

export const BEFORE_A_CHECK: readonly Scenario[] = [
  { name: "clean forms come into a workbook without any", run: cleanForms },
  { name: "last year's workbook of an old format is read under the policy", run: oldFile },
  { name: "parts that are gone are told, and the pane opened anew has them", run: partsGone },
];
