/**
 * @jest-environment jsdom
 */
/** 说明原因: kept with the workbook, written into the form's own cell where that is wanted, and told when outdated. */
import { screen, within } from "@testing-library/react";
import type { Workbook } from "../../src/workbook/grid";
import { workbookOf } from "../support/grid";
import { HENGYANG_BASIC } from "../support/published/hengyang-2022";
import { selfWithReasons, type ReasonForm } from "../support/reasons";
import { openPane, press, type OpenPane } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

const bookOf = (form: ReasonForm): Workbook => workbookOf([HENGYANG_BASIC, selfWithReasons(form)]);
const REASON = "部分积案权属不清，已列入次年计划。";
const INTO_FORM = "同时写入表中“偏差原因分析及改进措施”栏（I16）";

const item = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-key="${key}"]`)?.closest("li") ?? null;

/** Opens the box for a reason of a finding. */
async function asking(key: string, form: ReasonForm = {}): Promise<OpenPane> {
  const pane = await openPane({ workbook: bookOf(form) });
  await press(pane, "开始校验");
  const row = item(key);
  if (!row) throw new RangeError(`no ${key}`);
  await pane.user.click(within(row).getByRole("button", { name: /详情/ }));
  await pane.user.click(within(row).getByRole("button", { name: /说明原因/ }));
  return pane;
}

async function give(pane: OpenPane, reason: string): Promise<void> {
  await pane.user.click(screen.getByLabelText("原因"));
  await pane.user.paste(reason);
  await press(pane, "保存说明");
}

const T01 = "T-01@自评表!I16";

describe("a reason for a deduction", () => {
  it("goes into the empty cell that asks for it, which mends the finding, and comes back out of it", async () => {
    const pane = await asking(T01);
    expect(screen.getByRole("checkbox", { name: INTO_FORM })).toBeChecked();
    await give(pane, REASON);
    expect(pane.text("自评表", "I16")).toBe(REASON);
    expect(item(T01)).toBeNull();
    expect(screen.getByText("已写入 1 处。请保存工作簿。")).toBeInTheDocument();
    expect((await pane.host.read()).state.acknowledgements).toEqual([]);
    await press(pane, "还原");
    expect(pane.text("自评表", "I16")).toBe("");
    await press(pane, "再次校验");
    expect(item(T01)).not.toBeNull();
  });

  it("stays with the workbook alone where the person wants it so", async () => {
    const pane = await asking(T01);
    await pane.user.click(screen.getByRole("checkbox", { name: INTO_FORM }));
    await give(pane, REASON);
    expect(pane.text("自评表", "I16")).toBe("");
    expect(item(T01)).toHaveTextContent(`已说明（2026-03-01）：${REASON}`);
  });

  it("is written as text whatever it begins with", async () => {
    const pane = await asking(T01);
    await give(pane, "=SUM(A1) 口径");
    expect(pane.text("自评表", "I16")).toBe("=SUM(A1) 口径");
  });

  it("is not offered a cell that holds words already", async () => {
    await asking("T-05@自评表!F30", { reason30: "见附件" });
    expect(screen.queryByRole("checkbox", { name: /同时写入表中/ })).not.toBeInTheDocument();
  });

  it("names the indicator where the form has only a general block", async () => {
    const pane = await asking("T-01@自评表!B35", { head: null });
    expect(screen.getByRole("checkbox", { name: "同时写入表中“偏差及原因分析”栏（B35）" })).toBeChecked();
    await give(pane, REASON);
    expect(pane.text("自评表", "B35")).toBe(`摸排化解房地产历史遗留办证：${REASON}`);
  });
});

describe("a reason for another finding of the row", () => {
  it("is offered the cell of the row, and goes there only when asked", async () => {
    const key = "R-02@基础数据表!D6";
    const pane = await asking(key);
    expect(screen.queryByRole("checkbox", { name: /同时写入表中/ })).not.toBeInTheDocument();
    await give(pane, "编制数按上年口径。");
    expect(item(key)).toHaveTextContent("已说明（2026-03-01）：编制数按上年口径。");
  });

  it("is kept when the finding stands although its reason is on the form", async () => {
    const key = "T-05@自评表!F30";
    const pane = await asking(key);
    const box = screen.getByRole("checkbox", { name: /（I30）$/ });
    expect(box).not.toBeChecked();
    await pane.user.click(box);
    await give(pane, REASON);
    expect(pane.text("自评表", "I30")).toBe(REASON);
    expect(item(key)).toHaveTextContent(`已说明（2026-03-01）：${REASON}`);
    expect(screen.getByText("已说明 1 处")).toBeInTheDocument();
  });
});

describe("a reason whose figure has changed", () => {
  it("is told with both figures", async () => {
    const pane = await asking("R-02@基础数据表!D6");
    await give(pane, "按编办口径");
    const set = { kind: "set", sheet: "基础数据表", cell: "D6", value: 0.88, fact: "x", why: "" } as const;
    const plain = {
      expect: { value: 0.8715, formula: null },
      replaceFormula: false,
      purpose: "fix",
    } as const;
    const shown = { before: "", after: "" };
    await pane.host.apply({ writes: [{ ...set, ...plain, shown }] }, "2026-03-01T09:31:00");
    pane.edit();
    await press(pane, "再次校验");
    expect(
      screen.getByText("R-02 的说明“按编办口径”已失效：填报数由 87.15% 变为 88.00%，请复核后重新说明。"),
    ).toBeInTheDocument();
  });
});
