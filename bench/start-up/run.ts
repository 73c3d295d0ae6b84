/**
 * `npm run bench:start-up`: from navigation to the first button that can be pressed, our built pane on the emulated
 * Excel (reading and assessing the 衡阳县 workbook included) beside a pane of template size from the same webpack.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import type { Page } from "playwright-core";
import { staticServer } from "../../scripts/static-server";
import { startBrowser } from "../../test/e2e/browser";

const ROUNDS = 15;
const TEMPLATE = path.resolve("out/start-up");

type MakeConfiguration = (environment: unknown, options: { readonly mode: string }) => Configuration;

const config = (await import(pathToFileURL(path.resolve("webpack.config.js")).href)) as {
  readonly default: MakeConfiguration;
};
const ours = config.default({}, { mode: "production" });

/** The same loader, target and minimizer, another entry. */
function buildTemplate(): Promise<void> {
  const html = new HtmlPlugin({ filename: "template.html", template: "bench/start-up/template.html" });
  const entry = { template: "./bench/start-up/template.tsx" };
  const output = { path: TEMPLATE, filename: "[name].js", clean: true };
  return new Promise((resolve, reject) => {
    webpack({ ...ours, entry, output, plugins: [html] }, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** Navigates a frame anew and waits until a button of the name can be pressed, on the page's own clock. */
async function untilUsable(page: Page, name: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const frame = document.querySelector("iframe");
    const began = performance.now();
    frame?.contentWindow?.location.reload();
    await new Promise((resolve) => frame?.addEventListener("load", resolve, { once: true }));
    for (;;) {
      const buttons = [...(frame?.contentDocument?.querySelectorAll("button") ?? [])];
      if (buttons.some((button) => button.textContent === wanted && !button.disabled))
        return performance.now() - began;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, name);
}

async function rounds(page: Page, name: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await untilUsable(page, name));
  return times;
}

await buildTemplate();
const pane = await staticServer("dist", 0);
const template = await staticServer(TEMPLATE, 0);
const browser = await startBrowser();
const page = await browser.newPage();
await page.goto(`${pane.url}/playground.html`);
await page.frameLocator("iframe").getByRole("button", { name: "开始校验" }).waitFor();
const oursTimes = await rounds(page, "开始校验");
await page.goto(`${template.url}/template.html`);
await page.evaluate(() => {
  const frame = document.createElement("iframe");
  frame.src = "template.html";
  document.body.replaceChildren(frame);
});
await page.frameLocator("iframe").getByRole("button", { name: "开始" }).waitFor();
const templateTimes = await rounds(page, "开始");
await browser.close();
pane.server.close();
template.server.close();

const result = { pane: median(oursTimes), template: median(templateTimes), rounds: ROUNDS };
mkdirSync("out", { recursive: true });
writeFileSync("out/bench-start-up.json", JSON.stringify(result, null, 2));
console.log(
  `first usable pane, median of ${ROUNDS}: ours ${result.pane.toFixed(0)} ms, template-sized ${result.template.toFixed(0)} ms`,
);
console.log(`ratio ${(result.pane / result.template).toFixed(2)}; as JSON: out/bench-start-up.json`);
