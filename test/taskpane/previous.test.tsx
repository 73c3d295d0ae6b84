/**
 * @jest-environment jsdom
 */
/** 与上年工作簿对照: read on this computer, held against, forgotten; what cannot be read is said. */
import { readFileSync } from "node:fs";
import { screen } from "@testing-library/react";
import { memoryHost, type MemoryHost } from "../../emulator/memory/memory";
import { openXlsx } from "../../src/hosts/xlsx";
import { lastYearFile } from "../support/last-year";
import { openPane, press, settled, type OpenPane } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

const CLEAN = new Uint8Array(readFileSync("test/golden/clean-2022/workbook.xlsx"));
const OLD = readFileSync("test/hosts/fixtures/hengyang-2022-libreoffice.xls");

/** A file as browsers have it; jsdom's cannot tell its bytes. */
function fileOf(bytes: Uint8Array, name: string): File {
  const own = new Uint8Array(bytes);
  return Object.assign(new File([own], name), { arrayBuffer: () => Promise.resolve(own.buffer) });
}

async function openPanel(): Promise<{ readonly pane: OpenPane; readonly over: MemoryHost }> {
  const over = memoryHost((await openXlsx(CLEAN, "clean-2022.xlsx").read()).workbook);
  const pane = await openPane({ over });
  await press(pane, "与上年工作簿对照");
  return { pane, over };
}

async function give(pane: OpenPane, ...files: readonly File[]): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error("no field");
  await pane.user.upload(field, [...files]);
  for (let wait = 0; wait < 100 && screen.queryByText(/^正在读取/); wait += 1) await settled();
  await settled();
}

describe("与上年工作簿对照", () => {
  it("shows the file and which filing it was held against, in the checks to come as well", async () => {
    const { pane, over } = await openPanel();
    await give(pane, fileOf(await lastYearFile(CLEAN), "2021年报送.xlsx"));
    expect(screen.getByText("2021年报送.xlsx")).toBeInTheDocument();
    expect(screen.getByText(/^上年对照：.*2022年度与“2021年报送\.xlsx”（.*2021年度）/)).toBeInTheDocument();
    expect((await over.read()).state).toMatchObject({ sheets: {}, policies: {}, pack: null });
    expect(screen.getByRole("button", { name: "与上年工作簿对照（已选 1 个）" })).toBeInTheDocument();
    await press(pane, "移除 2021年报送.xlsx");
    expect(screen.queryByText(/上年对照/)).not.toBeInTheDocument();
    expect(screen.queryByText("2021年报送.xlsx")).not.toBeInTheDocument();
  });

  it("brings up what only last year's workbook can show", async () => {
    const { pane } = await openPanel();
    const lines = async (): Promise<string> => {
      await press(pane, "开始校验");
      const text = document.body.textContent ?? "";
      await press(pane, /返回/);
      return text;
    };
    expect(await lines()).not.toContain("B-09");
    await press(pane, "与上年工作簿对照");
    await give(pane, fileOf(await lastYearFile(CLEAN, { "附件1 基础数据表!F7": 12345.67 }), "去年.xlsx"));
    expect(await lines()).toContain("B-09");
  });

  it("reads old formats", async () => {
    const { pane } = await openPanel();
    await give(pane, fileOf(OLD, "去年.xls"));
    expect(screen.getByText("去年.xls")).toBeInTheDocument();
    expect(screen.getByText(/上年文件中没有/)).toBeInTheDocument();
  });

  it("says of a file that is no workbook what it is and what to do, and takes the others", async () => {
    const { pane } = await openPanel();
    await give(
      pane,
      fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "坏文件.xlsx"),
      fileOf(await lastYearFile(CLEAN), "去年.xlsx"),
    );
    expect(screen.getByRole("alert")).toHaveTextContent(/^“坏文件\.xlsx”.+。.+。$/);
    expect(screen.getByText(/^上年对照/)).toBeInTheDocument();
  });

  it("takes a file that was chosen again in the place of the first", async () => {
    const { pane } = await openPanel();
    const bytes = await lastYearFile(CLEAN);
    await give(pane, fileOf(bytes, "去年.xlsx"));
    await give(pane, fileOf(bytes, "去年.xlsx"));
    expect(screen.getAllByText("去年.xlsx")).toHaveLength(1);
  });
});
