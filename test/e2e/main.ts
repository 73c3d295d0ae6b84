/** Runs every scenario over the built pages in a real browser: npm run test:e2e. Ends with 1 when one does not hold. */
import { mkdirSync } from "node:fs";
import { staticServer } from "../../scripts/static-server";
import { startBrowser } from "./browser";
import { FAULTS } from "./faults";
import { FLOWS } from "./flow";
import { SHOTS } from "./playground";
import { STATES } from "./states";

const wanted = process.argv[2] ?? "";
const scenarios = [...FLOWS, ...FAULTS, ...STATES].filter(({ name }) => name.includes(wanted));

mkdirSync(SHOTS, { recursive: true });
const { url, server } = await staticServer("dist", 0);
const browser = await startBrowser();
let failed = 0;
for (const { name, run } of scenarios) {
  const begin = Date.now();
  try {
    await run(browser, url);
    console.log(`ok ${name} (${Date.now() - begin} ms)`);
  } catch (error) {
    failed += 1;
    console.error(
      `FAILED ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}
await browser.close();
server.close();
console.log(`${scenarios.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || scenarios.length === 0 ? 1 : 0;
