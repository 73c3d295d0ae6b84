/** Readiness, environment, ribbon commands and the dialog window. */
import { environment, registerCommand, showDialog, whenReady } from "../../../src/hosts/excel";
import { emulate, type EmulateOptions } from "../../../emulator/emulate";
import type { ProfileName } from "../../../emulator/profiles";
import { workbookOf } from "../../emulator/support/books";
import { asOffice } from "./support/opened";

const start = (profile: ProfileName, more: Partial<EmulateOptions> = {}) =>
  emulate({ workbook: workbookOf([{ name: "表" }]), profile, ...more });

describe("readiness", () => {
  it.each<[string, ProfileName, Partial<EmulateOptions>, object]>([
    ["an Excel that can be used", "ltsc2021", {}, { kind: "excel" }],
    ["an Excel that is too old", "old", {}, { kind: "too-old", highest: "1.7" }],
    ["a plain browser", "web", { inExcel: false }, { kind: "not-excel" }],
    ["a blocked office.js", "web", { faults: { officeBlocked: true } }, { kind: "blocked" }],
  ])("tells %s", async (_, profile, more, expected) => {
    expect(await whenReady(asOffice(await start(profile, more)), 20)).toEqual(expected);
  });

  it("tells that office.js never came", async () => {
    expect(await whenReady(undefined)).toEqual({ kind: "blocked" });
  });
});

it.each<[ProfileName, object]>([
  ["ltsc2021", { platform: "PC", excelApi: "1.14", isDark: false, storagePrefix: "" }],
  ["m365win", { excelApi: "1.21", isDark: true }],
  ["web", { platform: "OfficeOnline", isDark: null, storagePrefix: "https://localhost:3000|excel" }],
])("tells the environment of %s", async (profile, expected) => {
  expect(environment(asOffice(await start(profile)))).toMatchObject({ language: "zh-CN", ...expected });
});

describe("ribbon commands", () => {
  it("are told to be done after their work", async () => {
    const excel = await start("m365win");
    const order: string[] = [];
    registerCommand(
      asOffice(excel),
      "score",
      async () => void order.push("work"),
      () => undefined,
    );
    await excel.controls.press("score");
    expect([order, excel.controls.completed]).toEqual([["work"], 1]);
  });

  it("are told to be done also when their work fails, and when telling of it fails", async () => {
    const excel = await start("m365win");
    const heard: unknown[] = [];
    const fail = async (): Promise<void> => {
      throw new RangeError("x");
    };
    registerCommand(asOffice(excel), "one", fail, (error) => void heard.push(error));
    await excel.controls.press("one");
    expect([heard.length, excel.controls.completed]).toEqual([1, 1]);
    registerCommand(asOffice(excel), "two", fail, fail);
    await excel.controls.press("two");
    expect(excel.controls.completed).toBe(2);
  });
});

it("opens one dialog, and says when Excel would not open another", async () => {
  const excel = await start("m365win");
  expect(await showDialog(asOffice(excel), "https://localhost/message.html")).toBe(true);
  expect(await showDialog(asOffice(excel), "https://localhost/message.html")).toBe(false);
  excel.controls.dialog?.close();
  expect(await showDialog(asOffice(excel), "http://localhost/message.html")).toBe(false);
});
