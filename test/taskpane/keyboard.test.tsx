/**
 * @jest-environment jsdom
 */
/** The list by keyboard alone, and a list of 5,000. */
import { fireEvent, render, screen, within } from "@testing-library/react";
import { assessWorkbook, type Report } from "../../src/assessment";
import { FindingsView } from "../../src/taskpane/components/FindingsView";
import { controllerOf } from "../../src/taskpane/session/controller";
import { START } from "../../src/taskpane/session/state";
import { NO_FILTER } from "../../src/taskpane/session/filter";
import { listRows } from "../../src/taskpane/view/findings";
import { memoryHost } from "../../emulator/memory/memory";
import { findingAt, hengyang, openPane, press, settled, surroundingsOf, type OpenPane } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

const current = (): string => (document.activeElement as HTMLElement | null)?.dataset["key"] ?? "";

async function inList(): Promise<OpenPane> {
  const pane = await openPane();
  await press(pane, "开始校验");
  within(findingAt("基础数据表!D6")).getAllByRole("button")[0]?.focus();
  return pane;
}

describe("the list by keyboard", () => {
  it("moves with the arrows and stays at the ends", async () => {
    const pane = await inList();
    const first = document.querySelector<HTMLElement>("[data-key]");
    first?.focus();
    await pane.user.keyboard("{Enter}");
    await pane.user.keyboard("{ArrowDown}");
    await settled();
    expect(document.activeElement).not.toBe(first);
    await pane.user.keyboard("{ArrowUp}{ArrowUp}");
    await settled();
    expect(document.activeElement).toBe(first);
  });

  it("jumps with Enter", async () => {
    const pane = await inList();
    await pane.user.keyboard("{Enter}");
    expect(pane.revealed).toEqual(["基础数据表!D6"]);
  });

  it("writes the certain value with F", async () => {
    const pane = await inList();
    await pane.user.keyboard("f");
    await settled();
    expect(pane.text("基础数据表", "D6")).toBe("90.08%");
  });

  it("writes nothing with F where nothing is certain", async () => {
    const pane = await inList();
    within(findingAt("自评表!E27")).getAllByRole("button")[0]?.focus();
    await pane.user.keyboard("f");
    await settled();
    expect((await pane.host.read()).state.journal).toEqual([]);
  });

  it("closes an explanation with Esc, from the row and from inside", async () => {
    const pane = await inList();
    const toggle = within(findingAt("基础数据表!D6")).getByRole("button", { name: /详情/ });
    await pane.user.click(toggle);
    within(findingAt("基础数据表!D6")).getAllByRole("button")[0]?.focus();
    await pane.user.keyboard("{Escape}");
    expect(toggle).toHaveAttribute("aria-expanded", "false");
    await pane.user.click(toggle);
    within(findingAt("基础数据表!D6")).getByRole("button", { name: "基础数据表!C6" }).focus();
    await pane.user.keyboard("{Escape}");
    expect(toggle).toHaveAttribute("aria-expanded", "false");
  });

  it("goes from the search to the list with Enter, but not while a word is being composed", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    const search = screen.getByRole("searchbox");
    search.focus();
    fireEvent.keyDown(search, { key: "Enter", isComposing: true });
    // Safari ends the composition before it tells of the key.
    fireEvent.keyDown(search, { key: "Enter", keyCode: 229 });
    expect(search).toHaveFocus();
    fireEvent.keyDown(search, { key: "Enter" });
    expect(current()).not.toBe("");
    expect(pane.revealed).toEqual([]);
  });

  it("takes no next step on Enter while a word is being composed", async () => {
    await openPane();
    fireEvent.keyDown(screen.getByRole("heading", { level: 1 }), { key: "Enter", isComposing: true });
    await settled();
    expect(screen.getByRole("button", { name: "开始校验" })).toBeInTheDocument();
  });
});

describe("5,000 findings", () => {
  const report = ((): Report => {
    const small = assessWorkbook(hengyang());
    const findings = Array.from({ length: 5_000 }, (_, index) => {
      const one = small.findings[index % small.findings.length];
      if (!one) throw new RangeError("no finding to multiply");
      return { ...one, key: `${one.key}#${index}`, causedBy: null, message: `${one.message} 第${index}条` };
    });
    return { ...small, findings };
  })();

  it("are filtered in less than 50 ms", () => {
    const search = { ...NO_FILTER, search: "第4999条" };
    // The best of some runs: a busy machine must not decide.
    const times = Array.from({ length: 8 }, () => {
      const begin = performance.now();
      listRows(report, search);
      return performance.now() - begin;
    });
    expect(Math.min(...times)).toBeLessThan(50);
    const rows = listRows(report, search);
    expect(rows.filter((row) => row.kind === "finding")).toHaveLength(1);
  });

  it("stand in the page with fewer than 1,500 nodes, and each row knows its place among all", () => {
    const tell = (): void => undefined;
    const controller = controllerOf(surroundingsOf(memoryHost(hengyang())), tell);
    const state = { ...START, view: "findings" as const, busy: null, report };
    const { container } = render(
      <FindingsView state={state} controller={controller} tell={tell} heading={{ current: null }} />,
    );
    expect(container.querySelectorAll("*").length).toBeLessThan(1_500);
    const item = container.querySelector("li[aria-posinset]");
    expect(Number(item?.getAttribute("aria-setsize"))).toBeGreaterThanOrEqual(5_000);
  });
});

describe("the cell that is selected in the sheet", () => {
  it("makes its finding the current one, and leaves the focus alone", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    const before = document.activeElement;
    pane.select("自评表!H33");
    await settled();
    expect(within(findingAt("自评表!H33")).getAllByRole("button")[0]).toHaveAttribute("aria-current", "true");
    expect(document.activeElement).toBe(before);
  });

  it("changes nothing when no finding speaks of it", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    pane.select("自评表!A1");
    await settled();
    expect(document.querySelector('[aria-current="true"]')).toBeNull();
  });
});
