/** Where the pane stands: in an old Excel, in a plain browser, without a network, and what its pages may ask for. */
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { everyLook } from "./looks";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";

const require = createRequire(import.meta.url);
const OFFICE_FILES = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const OFFICE = "https://appsforoffice.microsoft.com";
const HOSTED = "/lib/1/hosted/";
const POLICY = [
  "default-src 'none'",
  "script-src 'self' OFFICE",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
const EMPTY = "";

/** A page outside Excel, at which Microsoft's own office.js arrives from its own address; gives what was asked for. */
async function withOfficeJs(browser: Browser, url: string): Promise<{ page: Page; origins: Set<string> }> {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
  const page = await context.newPage();
  const origins = new Set<string>();
  await page.route("**/*", async (route) => {
    const asked = new URL(route.request().url());
    origins.add(asked.origin);
    if (asked.origin === url) return route.continue();
    if (asked.origin !== OFFICE || !asked.pathname.startsWith(HOSTED)) return route.abort();
    const file = path.join(OFFICE_FILES, asked.pathname.slice(HOSTED.length));
    return route.fulfill({ body: readFileSync(file), contentType: "text/javascript" });
  });
  return { page, origins };
}

async function inPlainBrowser(browser: Browser, url: string): Promise<void> {
  const { page, origins } = await withOfficeJs(browser, url);
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  await page.goto(`${url}/taskpane.html`);
  await page.getByText("请在 Excel 中打开绩效自评助手：在“开始”选项卡点击“打开面板”。").waitFor();
  assert.deepEqual([...origins].sort(), [url, OFFICE].sort(), "origins that were asked");
  assert.deepEqual(refused, [], "errors on the console");
  await everyLook({ page, frame: page.mainFrame(), picture: page.locator("body") }, "plain-browser");
  await page.context().close();
}

async function inOldExcel(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await ground.page.selectOption("#profile", "old");
  await ground.says(/当前 Excel 版本过旧，无法运行绩效自评助手。请使用 Excel 2021/);
  assert.equal(await ground.pane.locator("#pane").textContent(), EMPTY);
  await ground.looks("old-excel");
  await ground.close();
}

async function withoutNetwork(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await ground.page.waitForLoadState("networkidle");
  await ground.page.context().setOffline(true);
  await ground.press("开始校验");
  await ground.heading("须更正 3 处");
  await ground.press("一键评分");
  await ground.press("写入");
  await ground.says(/已写入 \d+ 处。/);
  await ground.idle("还原本次写入");
  await ground.press("还原本次写入");
  await ground.says(/已还原 \d+ 处。/);
  await ground.close();
}

const policyOf = (html: string): string =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";

/** The pages as they are built: the policy before anything that it governs, and nothing inline. */
async function pagesOf(_: Browser, url: string): Promise<void> {
  for (const [name, office] of [
    ["taskpane", ` ${OFFICE}`],
    ["commands", ` ${OFFICE}`],
    ["playground", ""],
  ] as const) {
    const html = await (await fetch(`${url}/${name}.html`)).text();
    assert.equal(policyOf(html), POLICY.join("; ").replace(" OFFICE", office), `policy of ${name}`);
    const policed = html.indexOf("Content-Security-Policy");
    assert(policed < html.search(/<(?:script|link|style|body)/), `${name} says its policy too late`);
    assert.doesNotMatch(
      html,
      /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/i,
      `inline in ${name}`,
    );
    const sources = [...html.matchAll(/(?:src|href|data-office)="([^"]*)"/g)].map(
      ([, source = ""]) => source,
    );
    const others = sources.filter((source) => /^[a-z]+:|^\/\//i.test(source) && !source.startsWith(OFFICE));
    assert.deepEqual(others, [], `other origins in ${name}`);
  }
}

/** What the policy is where office.js comes from elsewhere. */
async function otherBuilds(): Promise<void> {
  interface Build {
    readonly plugins: readonly {
      readonly userOptions?: { readonly filename: string; readonly policy: string };
    }[];
  }
  const { default: build } = (await import(path.resolve("webpack.config.js"))) as {
    default: (env: unknown, options: { mode: string }) => Build;
  };
  const before = process.env["JXZP_OFFICE"];
  for (const [choice, origin] of [
    ["local", ""],
    ["cdn", ` ${OFFICE}`],
    ["cdn-cn", " https://appsforoffice.cdn.partner.office365.cn"],
  ] as const) {
    process.env["JXZP_OFFICE"] = choice;
    const { plugins } = build({}, { mode: "production" });
    const pane = plugins.find(({ userOptions }) => userOptions?.filename === "taskpane.html")?.userOptions;
    assert.equal(pane?.policy, POLICY.join("; ").replace(" OFFICE", origin), choice);
  }
  if (before === undefined) delete process.env["JXZP_OFFICE"];
  else process.env["JXZP_OFFICE"] = before;
}

export const ENVIRONMENTS: readonly Scenario[] = [
  {
    name: "a plain browser is told where to open the pane, and only office.js is asked elsewhere",
    run: inPlainBrowser,
  },
  { name: "an Excel that is too old is told so, and what to use", run: inOldExcel },
  // Alone: the parts that come after the first paint are fetched when the page has nothing else to do.
  { name: "the whole way needs no network once the pane stands", run: withoutNetwork, alone: true },
  { name: "the pages carry the strict policy and nothing inline", run: pagesOf },
  { name: "each build trusts the one address of its office.js", run: otherBuilds },
];
