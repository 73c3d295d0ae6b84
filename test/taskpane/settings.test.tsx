/**
 * @jest-environment jsdom
 */
/** 设置: the pack and the policies change what is reported; rules can be tried; diagnostics hold no figure. */
import { screen, within } from "@testing-library/react";
import { openPane, press, settled, type OpenPane } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

async function openSettings(): Promise<OpenPane> {
  const pane = await openPane();
  await press(pane, /设置/);
  return pane;
}

describe("设置", () => {
  it("says why the pack was chosen and what it rests on", async () => {
    await openSettings();
    expect(screen.getAllByText(/^依据：/).length).toBeGreaterThan(0);
    expect(screen.getByText(/^依据：预算管理一体化系统的通行算法；/)).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "规则包" })).toHaveDisplayValue("自动选择");
  });

  it("assesses by the pack that the person chose, and keeps it with the workbook", async () => {
    const pane = await openSettings();
    const choice = screen.getByRole("combobox", { name: "规则包" });
    const other = within(choice)
      .getAllByRole<HTMLOptionElement>("option")
      .find((option) => option.value.startsWith("national"));
    await pane.user.selectOptions(choice, other?.value ?? "");
    await settled();
    expect((await pane.host.read()).state.pack).toBe(other?.value);
    await press(pane, /返回/);
    expect(screen.getByText(/^规则包：/)).toHaveTextContent(other?.text ?? "?");
    await press(pane, /设置/);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "规则包" }), "自动选择");
    await settled();
    expect((await pane.host.read()).state.pack).toBeNull();
  });

  it.each([
    ["超额完成", "不得分", { overCompletion: "zero" }],
    ["扣分步长", "按比例", { steps: "linear" }],
    ["反向指标", "按指标值÷完成值", { reverse: "inverse" }],
  ])("keeps the choice of %s with the workbook and assesses by it", async (label, option, kept) => {
    const pane = await openSettings();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: label }), option);
    await settled();
    expect((await pane.host.read()).state.policies).toMatchObject(kept);
    expect(screen.getByRole("combobox", { name: label })).toHaveDisplayValue(option);
  });

  it.each([
    ["50", { overCompletionFrom: "50" }],
    ["0", {}],
    ["-5", {}],
  ])("takes %s percent of over-completion as %j", async (typed, kept) => {
    const pane = await openSettings();
    const field = screen.getByRole("spinbutton");
    await pane.user.clear(field);
    await pane.user.type(field, typed);
    await pane.user.tab();
    await settled();
    expect((await pane.host.read()).state.policies).toEqual(kept);
  });

  it("shows diagnostics with nothing of the workbook in them", async () => {
    await openSettings();
    expect(document.querySelector(".jxzp-diagnostics")?.textContent).toBe("版本 1");
    expect(screen.getByText(/不联网/)).toBeInTheDocument();
  });
});

describe("规则试算", () => {
  async function tried(text: string, points: string, value: string): Promise<string> {
    const pane = await openSettings();
    const panel = within(screen.getByRole("region", { name: "规则试算" }));
    await pane.user.type(panel.getByRole("textbox", { name: "评分规则原文" }), text);
    await pane.user.type(panel.getByRole("textbox", { name: "分值" }), points);
    await pane.user.type(panel.getByRole("textbox", { name: /完成情况/ }), value);
    await press(pane, "试算");
    return panel.getByRole("status").textContent ?? "";
  }

  it.each([
    ["结果≤100%，得3分；结果＞100%，得0分", "3", "100%", "得分 3"],
    ["结果≤100%，得3分；结果＞100%，得0分", "3", "101%", "得分 0"],
  ])("scores %s for %s points at %s", async (text, points, value, result) => {
    expect(await tried(text, points, value)).toContain(result);
  });

  it("gives a range where a person decides", async () => {
    expect(await tried("视情况酌情给分", "3", "100%")).toContain("得分 0—3，由人工确定");
  });

  it("says what it could not read, and gives no points for it", async () => {
    const told = await tried("天气晴朗", "3", "100%");
    expect(told).toContain("无法据此算出得分。");
    expect(told).not.toContain("得分 3");
  });

  it("says that points must be a number above 0", async () => {
    expect(await tried("结果≤100%，得3分", "三分之一", "100%")).toContain("不是大于0的数");
  });
});
