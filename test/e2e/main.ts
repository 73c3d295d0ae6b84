/**
 * Runs the scenarios over the built pages in a real browser: npm run test:e2e, or only those whose sentence has some
 * words in it: npm run test:e2e -- "a write". Two run at a time; those that measure run alone. Ends with 1 when one
 * does not hold. The pages are those of `dist`, which is built where it is not fresh, or of the folder in JXZP_PAGES.
 */
import { mkdirSync } from "node:fs";
import { ensureBuilt } from "../../scripts/built";
import { staticServer } from "../../scripts/static-server";
import { startBrowser } from "./browser";
import { CHOICES } from "./choices";
import { ENVIRONMENTS } from "./environment";
import { FAULTS } from "./faults";
import { FLOWS } from "./flow";
import { SHOTS } from "./looks";
import { MANY } from "./many";
import { READINGS } from "./reading";
import { RIBBON } from "./ribbon";
import type { Scenario } from "./scenario";
import { BEFORE_A_CHECK } from "./start";
import { STATES } from "./states";
import { STOPPED } from "./stopped";
import { UNANSWERED } from "./unanswered";

const AT_A_TIME = 2;
const wanted = process.argv[2] ?? "";
const scenarios = [
  ...FLOWS,
  ...BEFORE_A_CHECK,
  ...FAULTS,
  ...STOPPED,
  ...UNANSWERED,
  ...ENVIRONMENTS,
  ...RIBBON,
  ...CHOICES,
  ...READINGS,
  ...STATES,
  ...MANY,
].filter(({ name }) => name.includes(wanted));

mkdirSync(SHOTS, { recursive: true });
const given = process.env["JXZP_PAGES"];
if (given === undefined) ensureBuilt();
const { url, server } = await staticServer(given ?? "dist", 0);
const browser = await startBrowser();
let failed = 0;

async function runOne({ name, run }: Scenario): Promise<void> {
  const begin = Date.now();
  try {
    await run(browser, url);
    console.log(`ok ${name} (${Date.now() - begin} ms)`);
  } catch (error) {
    failed += 1;
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`FAILED ${name}\n${told}`);
  }
}

async function runAll(queue: Scenario[]): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) await runOne(next);
}

const queue = scenarios.filter(({ alone }) => alone !== true);
await Promise.all(Array.from({ length: AT_A_TIME }, () => runAll(queue)));
await runAll(scenarios.filter(({ alone }) => alone === true));

await browser.close();
server.close();
console.log(`${scenarios.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || scenarios.length === 0 ? 1 : 0;
