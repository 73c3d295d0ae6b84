/** A sync that fails in the middle: the person is told what happened and what to do, and the workbook is whole. */
import { strict as assert } from "node:assert";
import type { Browser } from "playwright-core";
import { isOriginal, isWhole } from "./file";
import { Playground, type FailingCall } from "./playground";
import type { Scenario } from "./scenario";

/** Cells of the 衡阳县 workbook that 一键评分 changes, values and marks together. */
const ALL_CELLS = 25;
const OFTEN = 99;

/** Goes as far as the preview. */
export async function atPreview(browser: Browser, url: string): Promise<Playground> {
  const ground = await Playground.open(browser, url);
  await ground.press("开始校验");
  await ground.heading("须更正 3 处");
  await ground.press("一键评分");
  await ground.heading("将写入");
  return ground;
}

/** Goes as far as the result of a write. */
async function atResult(browser: Browser, url: string): Promise<Playground> {
  const ground = await atPreview(browser, url);
  await ground.press("写入");
  await ground.says(/已写入 \d+ 处。/);
  await ground.idle("还原本次写入");
  return ground;
}

/** Opens the file as it would be saved now, and takes everything back in it. */
async function givesBack(ground: Playground): Promise<void> {
  await ground.openFile("停在半路.xlsx", await ground.download());
  await ground.press("还原与清理");
  await ground.press("还原本次写入");
  await ground.says(/已还原 \d+ 处。/);
  await ground.idle("再次校验");
  await isOriginal(await ground.download());
}

interface Stop extends FailingCall {
  readonly when: string;
  /** What is told of the reason. */
  readonly told: RegExp;
}

const DENIED = { code: "AccessDenied", told: /受保护，或工作簿为只读。.*撤销工作表保护/ };
const STOPS: readonly Stop[] = [
  { when: "values are written", call: "Values", nth: 4, ...DENIED },
  { when: "cells are marked", call: "Color", nth: 2, ...DENIED },
  { when: "the second sheet is added", call: "Add", nth: 3, ...DENIED },
  { when: "a sheet is filled", call: "Hyperlink", nth: 9, ...DENIED },
  {
    when: "values are written",
    call: "Values",
    nth: 4,
    code: "GeneralException",
    told: /请重试；若仍不行/,
    times: OFTEN,
  },
  {
    when: "a sheet is filled",
    call: "FreezeRows",
    nth: 1,
    code: "ServiceNotAvailable",
    told: /Excel 正忙.*请稍候再试/,
    times: OFTEN,
  },
  {
    when: "values are written",
    call: "Values",
    nth: 2,
    code: "ItemNotFound",
    told: /已改名或删除.*再次校验/,
  },
  {
    when: "values are written",
    call: "Values",
    nth: 3,
    code: "InvalidOperationInCellEditMode",
    told: /先按回车键/,
  },
];

/** Some of it was written: told how much and why, the file is whole, and the way back works after opening it again. */
async function stopsHalfWay(browser: Browser, url: string, stop: Stop): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.failCall(stop);
  await ground.press("写入");
  await ground.says(/已写入 [1-9]\d* 处，\d+ 处未写入，可还原。/);
  await ground.says(stop.told);
  await ground.idle("还原本次写入");
  const { changed } = await isWhole(await ground.download());
  assert(changed > 0 && changed <= ALL_CELLS, `${changed} cells changed`);
  await givesBack(ground);
  await ground.close();
}

/** What Excel gets over: everything is written, once. */
async function getsOver(browser: Browser, url: string, failing: FailingCall): Promise<void> {
  const ground = await atPreview(browser, url);
  await ground.failCall(failing);
  await ground.press("写入");
  await ground.says(/已写入 \d+ 处。请保存工作簿/);
  await ground.idle("还原本次写入");
  assert.deepEqual(await isWhole(await ground.download()), { changed: ALL_CELLS, complete: true });
  await givesBack(ground);
  await ground.close();
}

/** A restore that stops is told, loses nothing, and the next one ends it. */
async function stopsGivingBack(browser: Browser, url: string): Promise<void> {
  const ground = await atResult(browser, url);
  await ground.failCall({ call: "Values", nth: 3, code: "AccessDenied" });
  await ground.press("还原本次写入");
  await ground.says(DENIED.told);
  await ground.idle("还原本次写入");
  await isWhole(await ground.download());
  await ground.press("还原本次写入");
  await ground.says(/已还原 \d+ 处。/);
  await ground.idle("再次校验");
  await isOriginal(await ground.download());
  await ground.close();
}

const OVERCOME: readonly (FailingCall & { readonly what: string })[] = [
  { what: "a general error", call: "Values", nth: 4, code: "GeneralException" },
  { what: "too many requests", call: "Color", nth: 2, code: "ActivityLimitReached" },
  { what: "a colleague's edit at the same time", call: "Hyperlink", nth: 3, code: "Conflict", times: 2 },
  { what: "a request that is too large", call: "Values", nth: 1, code: "RequestPayloadSizeLimitExceeded" },
  {
    what: "a computer without a printer",
    call: "SetPrintTitleRows",
    nth: 1,
    code: "GeneralException",
    times: OFTEN,
  },
];

export const STOPPED: readonly Scenario[] = [
  ...STOPS.map((stop): Scenario => ({
    name: `a write that ${stop.code} stops while ${stop.when} is told, whole, and can be given back`,
    run: (browser, url) => stopsHalfWay(browser, url, stop),
  })),
  ...OVERCOME.map((failing): Scenario => ({
    name: `a write gets over ${failing.what}, and writes everything once`,
    run: (browser, url) => getsOver(browser, url, failing),
  })),
  { name: "a restore that stops is told, and the next one ends it", run: stopsGivingBack },
];
