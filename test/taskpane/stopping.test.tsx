/**
 * @jest-environment jsdom
 */
/** Long work: its parts are shown, a write is stopped by waiting for Excel, and what never answers is looked into. */
import { act, render, screen } from "@testing-library/react";
import { HostProblem } from "../../src/hosts/host";
import { memoryHost, type MemoryHost } from "../../emulator/memory/memory";
import { App } from "../../src/taskpane/components/App";
import type { PaneHost } from "../../src/taskpane/session/actions";
import type { Progress } from "../../src/taskpane/session/events";
import type { ApplyReport } from "../../src/workbook/write";
import { hengyang, surroundingsOf } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const UNANSWERED = new HostProblem(
  "no-answer",
  "Excel 长时间没有响应，操作是否完成尚不确定。",
  "请稍候再次校验。",
);

/** A host whose next write waits until it is answered, cancelled or left. */
function slowHost(inner: MemoryHost) {
  const calls: string[] = [];
  const waiting: { fail: (error: Error) => void; answer: (report: ApplyReport) => void } = {
    fail: () => undefined,
    answer: () => undefined,
  };
  let isSlow = true;
  const host: MemoryHost & PaneHost = {
    ...inner,
    uncover: async () => undefined,
    apply: (plan, at) => {
      calls.push("apply");
      if (!isSlow) return inner.apply(plan, at);
      isSlow = false;
      return new Promise((answer, fail) => Object.assign(waiting, { answer, fail }));
    },
    cancel: () => void calls.push("cancel"),
    leave: () => {
      calls.push("leave");
      waiting.fail(UNANSWERED);
    },
  };
  return { host, calls, waiting };
}

const tick = (milliseconds: number): Promise<void> =>
  act(async () => void (await jest.advanceTimersByTimeAsync(milliseconds)));

const click = async (name: string | RegExp): Promise<void> => {
  act(() => screen.getByRole("button", { name }).click());
  await tick(50);
};

async function openWriting() {
  const inner = memoryHost(hengyang());
  const slow = slowHost(inner);
  let progressed: (progress: Progress) => void = () => undefined;
  const surroundings = surroundingsOf(slow.host, {
    onProgress: (listener) => {
      progressed = listener;
      return () => undefined;
    },
  });
  render(<App surroundings={surroundings} />);
  await tick(50);
  await click("开始校验");
  await click("一键评分");
  await click("写入");
  return { ...slow, inner, progress: (done: number, of: number) => act(() => progressed({ done, of })) };
}

const barOfBusy = (): HTMLElement | null => document.querySelector('.jxzp-busy [role="progressbar"]');

describe("reading", () => {
  it("can be left after five seconds, and nothing is heard of it later", async () => {
    let answer = (): void => undefined;
    const inner = memoryHost(hengyang());
    const calls: string[] = [];
    const surroundings = surroundingsOf({
      ...inner,
      read: () => new Promise((resolve) => (answer = () => void inner.read().then(resolve))),
      leave: () => void calls.push("leave"),
    });
    render(<App surroundings={surroundings} />);
    expect(screen.getByText("正在读取工作簿…")).toBeInTheDocument();
    await tick(4_900);
    expect(screen.queryByRole("button", { name: "停止等待" })).not.toBeInTheDocument();
    await tick(200);
    await click("停止等待");
    expect(calls).toEqual(["leave"]);
    expect(screen.getByRole("alert")).toHaveTextContent("已停止等待，未改动任何内容。");
    answer();
    await tick(50);
    expect(screen.queryByRole("button", { name: "开始校验" })).not.toBeInTheDocument();
  });
});

describe("a long write", () => {
  it("tells its parts as they arrive", async () => {
    const { progress } = await openWriting();
    expect(screen.getByText("正在写入…")).toBeInTheDocument();
    expect(barOfBusy()).not.toHaveAttribute("aria-valuenow");
    progress(120, 340);
    expect(screen.getByText("正在写入 120/340")).toBeInTheDocument();
    expect(Number(barOfBusy()?.getAttribute("aria-valuenow"))).toBeCloseTo(120 / 340);
  });

  it("is stopped by asking Excel and waiting for its answer", async () => {
    const { calls, waiting, inner } = await openWriting();
    await tick(5_100);
    await click("取消写入");
    expect(calls).toEqual(["apply", "cancel"]);
    expect(screen.getByText("正在停止：等待 Excel 完成当前一步…")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "停止等待" })).not.toBeInTheDocument();
    const cells = ["H33", "D33", "G8"].map((cell, index) => ({
      ...{ sheet: "自评表", cell, done: index === 0 },
      refusal: index === 0 ? null : ("interrupted" as const),
    }));
    const trouble = { what: "已按要求停止，其余内容未写入。", remedy: "可还原已写入的部分，或重新写入。" };
    waiting.answer({ outcomes: cells, trouble });
    await tick(50);
    expect(screen.getByText("已写入 1 处，2 处未写入，可还原。请保存工作簿。")).toBeInTheDocument();
    expect(screen.getByText(/已按要求停止/)).toBeInTheDocument();
    expect((await inner.read()).state.journal).toEqual([]);
  });

  it("says so when nothing was written before it stopped", async () => {
    const { waiting } = await openWriting();
    await tick(5_100);
    await click("取消写入");
    waiting.fail(new HostProblem("cancelled", "已按要求停止，其余内容未写入。", "可重新写入。"));
    await tick(50);
    expect(screen.getByRole("alert")).toHaveTextContent("已按要求停止");
    expect(screen.getByRole("button", { name: "写入" })).toBeEnabled();
  });
});

describe("a write that is never answered", () => {
  async function left() {
    const opened = await openWriting();
    await tick(5_100);
    await click("取消写入");
    await tick(5_100);
    await click("停止等待");
    expect(opened.calls).toEqual(["apply", "cancel", "leave"]);
    expect(screen.getByRole("alert")).toHaveTextContent("写入是否完成尚不确定");
    return opened;
  }

  it("is looked into, and told where nothing of it was done", async () => {
    await left();
    await click("重新读取");
    expect(screen.getByText("经重新读取核对：上次写入没有执行，表内数据未改动。")).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("须更正 3 处");
  });

  it("is looked into, and told where all of it was done", async () => {
    const { inner } = await left();
    const value = {
      kind: "set",
      sheet: "自评表",
      cell: "H33",
      value: 98,
      fact: "self.total",
      why: "",
    } as const;
    const plain = { expect: { value: 97, formula: null }, replaceFormula: false, purpose: "fix" } as const;
    await inner.apply(
      { writes: [{ ...value, ...plain, shown: { before: "97", after: "98" } }] },
      "2026-03-01T09:30:00",
    );
    await click("重新读取");
    expect(screen.getByText("经重新读取核对：已写入 1 处。请保存工作簿。")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "还原本次写入" })).toBeEnabled();
  });

  it("lets nothing be written before it was looked into", async () => {
    const { calls } = await left();
    await click("写入");
    expect(calls.filter((call) => call === "apply")).toHaveLength(1);
    expect(screen.getByText(/经重新读取核对：上次写入没有执行/)).toBeInTheDocument();
    await click("一键评分");
    await click("写入");
    expect(calls.filter((call) => call === "apply")).toHaveLength(2);
    expect(screen.getByText(/^已写入 \d+ 处。请保存工作簿。$/)).toBeInTheDocument();
  });

  it("is looked into as well when Excel's time ran out by itself", async () => {
    const { waiting } = await openWriting();
    waiting.fail(UNANSWERED);
    await tick(50);
    expect(screen.getByRole("alert")).toHaveTextContent("操作是否完成尚不确定");
    await click("重新读取");
    expect(screen.getByText(/经重新读取核对：上次写入没有执行/)).toBeInTheDocument();
  });
});
