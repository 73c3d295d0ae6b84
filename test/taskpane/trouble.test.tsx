/**
 * @jest-environment jsdom
 */
/** What can go wrong, each with one sentence and one action; nothing happens that the person did not ask for. */
import { screen } from "@testing-library/react";
import { HostProblem, type Host } from "../../src/hosts/host";
import { memoryHost, type MemoryHost } from "../../emulator/memory/memory";
import { BLANK } from "../../src/workbook/grid";
import { workbookOf } from "../support/grid";
import { HENGYANG_BASIC, HENGYANG_SELF } from "../support/published/hengyang-2022";
import { hengyang, openPane, press } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

const editing = new HostProblem("cell-being-edited", "正在编辑单元格。", "请先按回车键结束编辑，再重试。");

/** A host whose next calls of one kind fail, then work again. */
function failing<K extends "read" | "apply">(which: K, error: Error, times = 1): (host: MemoryHost) => Host {
  let left = times;
  return (host) => ({
    ...host,
    [which]: (...given: Parameters<Host[K]>) => {
      left -= 1;
      return left >= 0 ? Promise.reject(error) : (host[which] as (...a: unknown[]) => unknown)(...given);
    },
  });
}

describe("troubles of the host", () => {
  it("says what happened and what to do, and works again after 重试", async () => {
    const pane = await openPane({ host: failing("read", editing) });
    expect(screen.getByRole("alert")).toHaveTextContent("正在编辑单元格。请先按回车键结束编辑，再重试。");
    await press(pane, "重试");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "开始校验" })).toBeEnabled();
  });

  it("calls a bug a bug, without its innards", async () => {
    await openPane({ host: failing("read", new TypeError("x is undefined")) });
    expect(screen.getByRole("alert")).toHaveTextContent("程序内部错误，未继续执行。");
    expect(screen.getByRole("alert")).not.toHaveTextContent("undefined");
  });

  it("leaves the cells alone when writing fails", async () => {
    const pane = await openPane({ host: failing("apply", editing) });
    await press(pane, "开始校验");
    await press(pane, "一键评分");
    await press(pane, "写入");
    expect(screen.getByRole("alert")).toHaveTextContent("正在编辑单元格");
    expect(pane.text("自评表", "H33")).toBe("97");
  });

  it("says which cell was changed since it was read, and writes the others", async () => {
    const inner = memoryHost(hengyang());
    const pane = await openPane({ over: inner });
    await press(pane, "开始校验");
    const value = { kind: "set", sheet: "自评表", cell: "H33", value: 96, fact: "x", why: "" } as const;
    const shown = { before: "97", after: "96" };
    const expect97 = { value: 97, formula: null };
    const plan = {
      writes: [{ ...value, shown, expect: expect97, replaceFormula: false, purpose: "fix" as const }],
    };
    await inner.apply(plan, "2026-03-01T09:29:00");
    await press(pane, "一键评分");
    await press(pane, "写入");
    expect(screen.getByText(/1 处未写入/)).toBeInTheDocument();
    expect(screen.getByText(/自评表!H33：读取后该单元格被修改，已跳过/)).toBeInTheDocument();
    expect(pane.text("自评表", "H33")).toBe("96");
    expect(pane.text("基础数据表", "D6")).toBe("90.08%");
  });

  it("names the protected sheet that a value could not be written to", async () => {
    const open = hengyang();
    const workbook = { ...open, sheets: open.sheets.map((sheet) => ({ ...sheet, protected: true })) };
    const pane = await openPane({ workbook });
    await press(pane, "开始校验");
    await press(pane, /87\.15%.*→ 90\.08%/);
    expect(screen.getByText(/基础数据表!D6：工作表受保护且该单元格已锁定/)).toBeInTheDocument();
  });

  it("counts values that were not written apart from marks that were not made", async () => {
    const open = hengyang();
    const sheets = open.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "自评表" }));
    const pane = await openPane({ workbook: { ...open, sheets } });
    await press(pane, "开始校验");
    await press(pane, "一键评分");
    const boxes = screen.getAllByRole("checkbox", { name: /^写入 / });
    const locked = boxes.filter((box) =>
      /自评表!/.test(box.getAttribute("aria-label") ?? box.textContent ?? ""),
    );
    await press(pane, "写入");
    const told = `已写入 ${boxes.length - locked.length} 处，${locked.length} 处未写入，可还原。请保存工作簿。`;
    expect(locked).toHaveLength(3);
    expect(screen.getByText(told)).toBeInTheDocument();
    expect(screen.getByText(/^另有 \d+ 处未加标记。$/)).toBeInTheDocument();
  });
});

describe("workbooks that are not what they should be", () => {
  it("says that no form was found, names the nearest sheet, and offers to look again", async () => {
    const pane = await openPane({ workbook: workbookOf([{ name: "通讯录", rows: [["姓名", "电话"]] }]) });
    expect(screen.getByText("未在本工作簿找到基础数据表或自评表。")).toBeInTheDocument();
    await press(pane, "重新识别");
    expect(screen.getByRole("button", { name: "重新识别" })).toBeInTheDocument();
  });

  it("does not write a formula unless the person asks for it", async () => {
    const total = { ...BLANK, kind: "number" as const, value: 97, text: "97", formula: "=96+1" };
    const self = { ...HENGYANG_SELF, rows: HENGYANG_SELF.rows.map((row) => [...row]) };
    const row = self.rows[32];
    if (row) row[7] = total;
    const pane = await openPane({ workbook: workbookOf([HENGYANG_BASIC, self]) });
    await press(pane, "开始校验");
    await press(pane, "一键评分");
    expect(screen.queryByRole("checkbox", { name: /自评表!H33/ })).not.toBeInTheDocument();
    await pane.user.click(screen.getByRole("checkbox", { name: /1 个公式单元格/ }));
    expect(screen.getByRole("checkbox", { name: /自评表!H33/ })).toBeChecked();
    await press(pane, "写入");
    expect(pane.text("自评表", "H33")).toBe("98");
  });
});
