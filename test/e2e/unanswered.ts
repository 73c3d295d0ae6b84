/** Syncs that never return: nobody has to wait, nothing is written blindly, and the way back stays open. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import type { Faults } from "../../src/emulator/faults";
import { isOriginal, isWhole } from "./file";
import type { Playground } from "./playground";
import type { Scenario } from "./scenario";
import { atPreview } from "./stopped";

/** The write is the second trip of a write; the first one looks. */
const WRITE = 1;
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

/** After the silence the workbook is read again; what was written is found, and can be given back. */
async function findsOut(ground: Playground, hang: Lost): Promise<void> {
  await ground.says(/写入是否完成尚不确定|操作是否完成尚不确定/);
  const { changed } = await isWhole(await ground.download());
  assert.equal(changed > 0, hang === "answer-lost");
  await ground.press("重新读取");
  if (hang === "answer-lost") {
    await ground.heading("评分结果");
    await ground.says(/经重新读取核对：已写入 \d+ 处。/);
    await ground.idle("还原本次写入");
    await ground.press("还原本次写入");
    await ground.says(/已还原 \d+ 处。/);
    await ground.idle("再次校验");
  } else {
    await ground.heading("须更正 3 处");
    await ground.says("经重新读取核对：上次写入没有执行，表内数据未改动。");
  }
  await isOriginal(await ground.download());
  await ground.close();
}

async function givesUpByItself(browser: Browser, url: string, hang: Lost): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.page.clock.install();
  await loseWrite(ground, hang);
  await ground.page.clock.fastForward(OVER_A_MINUTE);
  await findsOut(ground, hang);
}

const LOST = [
  ["request-lost", "whose request is lost"],
  ["answer-lost", "whose answer is lost"],
] as const;

export const UNANSWERED: readonly Scenario[] = [
  ...LOST.flatMap(([hang, which]): Scenario[] => [
    {
      name: `a write ${which} is given up after a minute, and is looked into`,
      run: (browser, url) => givesUpByItself(browser, url, hang),
    },
  ]),
];
