/** The list with 5,000 findings, measured where a person uses it: in the browser, over the built pane. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";
import { ofManyUnits } from "./workbooks";

const UNITS = 220;
const FINDINGS = 5_000;
const MOST_NODES = 1_500;
const MOST_MILLISECONDS = 50;
/** Reading and assessing 420 sheets takes its time, and is not what is measured. */
const PATIENCE = 60_000;

const nodes = (ground: Playground): Promise<number> =>
  ground.frame.evaluate(() => document.querySelectorAll("*").length);

/** Searches of which each leaves another number of findings than the one before it. */
const SEARCHES = ["第177单位", "", "第42单位", "P-05", "S-17", "", "第9单位"];

const ROUNDS = 5;

/** Milliseconds from each search to the painted list that follows from it, in one round. */
function searching(ground: Playground): Promise<readonly number[]> {
  return ground.frame.evaluate(async (searches) => {
    const field = document.querySelector<HTMLInputElement>("input[type=search]");
    if (!field) throw new RangeError("no search field");
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    const shown = (): string =>
      [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent).join(" ");
    const times: number[] = [];
    for (const search of searches) {
      const before = shown();
      const begin = performance.now();
      setValue?.call(field, search);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      while (shown() === before) {
        if (performance.now() - begin > 5_000) throw new RangeError(`the search ${search} changes nothing`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      times.push(performance.now() - begin);
    }
    return times;
  }, SEARCHES);
}

async function manyFindings(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.plain(browser, url, await ofManyUnits(UNITS), PATIENCE);
  await ground.inSight(ground.button("开始校验"));
  await ground.press("开始校验");
  await ground.heading(/须更正 \d+ 处/);
  await ground.inSight(ground.pane.getByRole("searchbox"));
  const status = await ground.pane.getByText(/显示 \d+ \/ \d+ 处/).innerText();
  const [shown = 0, all = 0] = [...status.matchAll(/\d+/g)].map(Number);
  assert(shown >= FINDINGS && all >= FINDINGS, status);
  assert((await nodes(ground)) < MOST_NODES, `${await nodes(ground)} nodes`);
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(await searching(ground));
    await ground.pane.getByRole("searchbox").fill("");
    await ground.says(status);
  }
  // The best round of each search: a machine that is busy for a moment must not decide.
  const best = SEARCHES.map((_, search) => Math.min(...rounds.map((times) => times[search] ?? Infinity)));
  assert(Math.max(...best) < MOST_MILLISECONDS, `filtering took ${best.map(Math.round).join(", ")} ms`);
  await ground.looks("many-findings");
  await ground.close();
}

export const MANY: readonly Scenario[] = [
  { name: "5,000 findings are filtered within 50 ms and stand in few nodes", run: manyFindings, alone: true },
];
