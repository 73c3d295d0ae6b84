/** Syncs that never return: nobody has to wait, nothing is written blindly, and the way back stays open. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import type { Faults } from "../../emulator/faults";
import { isOriginal, isWhole } from "./file";
import { Playground } from "./playground";
import type { Scenario } from "./scenario";
import { atPreview } from "./stopped";

/** The write is the second trip of a write; the first one looks. */
const WRITE = 1;
const SIX_SECONDS = "00:06";
const OVER_A_MINUTE = "01:05";

type Lost = Exclude<Faults["hang"], "none">;

/** Presses 写入 and lets the trip that writes be lost; comes back once it is on its way. */
async function loseWrite(ground: Playground, hang: Lost): Promise<void> {
  await ground.lose(WRITE, hang);
  await ground.press("写入");
  await ground.page.waitForFunction(() =>
    window.jxzpEmulator.counters.all.some(({ writes, failed }) => writes || failed === "lost"),
  );
}

/** What the next reading finds out, and the way back from there. */
const FOUND_OUT: Readonly<Record<Lost, RegExp>> = {
  "request-lost": /经重新读取核对：上次写入没有执行，表内数据未改动。/,
  "answer-lost": /经重新读取核对：已写入 \d+ 处/,
};

/** After the silence the workbook is read again before anything else; what was written can be given back. */
async function findsOut(ground: Playground, hang: Lost): Promise<void> {
  await ground.says(/是否完成尚不确定/);
  const { changed } = await isWhole(await ground.download());
  assert.equal(changed > 0, hang === "answer-lost");
  await ground.press("重新读取");
  await ground.says(FOUND_OUT[hang]);
  if (hang === "answer-lost") {
    await ground.press("还原本次写入");
    await ground.says(/已还原 \d+ 处。/);
    await ground.idle("再次校验");
  }
  await isOriginal(await ground.download());
  await ground.close();
}

/** Asked to stop, Excel is given its time once more before it is left. */
async function stopsWaiting(browser: Browser, url: string, hang: Lost): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.page.clock.install();
  await loseWrite(ground, hang);
  await ground.page.clock.fastForward(SIX_SECONDS);
  await ground.press("取消写入");
  await ground.says("正在停止：等待 Excel 完成当前一步…");
  await ground.page.clock.fastForward(SIX_SECONDS);
  await ground.press("停止等待");
  await findsOut(ground, hang);
}

async function givesUpByItself(browser: Browser, url: string, hang: Lost): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.page.clock.install();
  await loseWrite(ground, hang);
  await ground.page.clock.fastForward(OVER_A_MINUTE);
  await findsOut(ground, hang);
}

async function checkNeverReturns(browser: Browser, url: string): Promise<void> {
  const ground = await Playground.open(browser, url);
  await ground.page.clock.install();
  await ground.lose(0, "request-lost");
  await ground.press("开始校验");
  await ground.says("正在校验…");
  await ground.page.clock.fastForward(SIX_SECONDS);
  await ground.press("停止等待");
  await ground.says("已停止等待，未改动任何内容。请稍后重试。");
  await ground.press("重试");
  await ground.heading("须更正 3 处");
  await isOriginal(await ground.download());
  await ground.close();
}

const LOST = [
  ["request-lost", "whose request is lost"],
  ["answer-lost", "whose answer is lost"],
] as const;

export const UNANSWERED: readonly Scenario[] = [
  ...LOST.flatMap(([hang, which]): Scenario[] => [
    {
      name: `a write ${which} need not be waited for, and is looked into`,
      run: (browser, url) => stopsWaiting(browser, url, hang),
    },
    {
      name: `a write ${which} is given up after a minute, and is looked into`,
      run: (browser, url) => givesUpByItself(browser, url, hang),
    },
  ]),
  {
    name: "a check that never returns need not be waited for, and can be tried again",
    run: checkNeverReturns,
  },
];
