/**
 * @jest-environment jsdom
 */
/** Several units in one workbook, one or all; what was mended by hand; where the next finding is. */
import { screen, within } from "@testing-library/react";
import { workbookOf } from "../support/grid";
import { HENGYANG_2022 } from "../support/published/hengyang-2022";
import { otherUnit } from "../support/units";
import { findingAt, openPane, press, settled, type OpenPane } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

const both = (): Promise<OpenPane> => openPane({ workbook: workbookOf([...HENGYANG_2022, ...otherUnit()]) });

async function chooseUnit(pane: OpenPane, unit: string): Promise<void> {
  const choice = screen.getByRole("combobox", { name: "单位" });
  await pane.user.selectOptions(choice, within(choice).getByRole("option", { name: new RegExp(unit) }));
  await settled();
}

const listedSheets = (): ReadonlySet<string> =>
  new Set(
    [...document.querySelectorAll<HTMLElement>("[data-key]")].flatMap(
      ({ dataset }) => /@(.+)!/.exec(dataset["key"] ?? "")?.[1] ?? [],
    ),
  );

describe("a workbook of two units", () => {
  it("shows the findings, the verdict and the score of one unit, and of both again", async () => {
    const pane = await both();
    await press(pane, "开始校验");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("须更正 6 处");
    expect(screen.getAllByText(/总分 97 → 98/)).toHaveLength(2);
    await chooseUnit(pane, "林业局");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("须更正 3 处");
    expect(screen.getByText(/总分 97 → 98/)).toHaveTextContent("衡阳县林业局");
    expect([...listedSheets()].filter((sheet) => !sheet.startsWith("林业"))).toEqual([]);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "单位" }), "全部单位");
    await settled();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("须更正 6 处");
  });

  it("scores one unit alone, and leaves the other one as it is", async () => {
    const pane = await both();
    await press(pane, "开始校验");
    await chooseUnit(pane, "林业局");
    await press(pane, "一键评分（所选单位）");
    expect(screen.getByText(/只写入 衡阳县林业局 的表/)).toBeInTheDocument();
    const changes = within(screen.getByRole("list", { name: "将写入的单元格" })).getAllByRole("listitem");
    expect(changes.filter((change) => !change.textContent?.includes("林业"))).toEqual([]);
    await press(pane, "写入");
    expect([pane.text("林业自评", "H33"), pane.text("自评表", "H33")]).toEqual(["98", "97"]);
    expect(screen.getAllByText(/总分 97 → 98/)).toHaveLength(2);
  });

  it("keeps the chosen unit and the other filters over preview and writing", async () => {
    const pane = await both();
    await press(pane, "开始校验");
    await chooseUnit(pane, "林业局");
    await press(pane, /错误 3/);
    await press(pane, /全部更正/);
    await press(pane, "写入");
    await press(pane, "再次校验");
    expect(screen.getByRole("combobox", { name: "单位" })).toHaveDisplayValue(/林业局/);
    expect(screen.getByRole("button", { name: /错误 \d/ })).toHaveAttribute("aria-pressed", "true");
  });
});

describe("a finding that was mended by hand", () => {
  const set = (cell: string, from: number | null, to: number | string) => {
    const what = {
      kind: "set",
      sheet: "自评表",
      cell,
      value: to,
      fact: "x",
      why: "",
      purpose: "fix",
    } as const;
    return {
      ...what,
      expect: { value: from, formula: null },
      replaceFormula: false,
      shown: { before: "", after: "" },
    };
  };

  it("is ticked off after the next check, and what is new is told too", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    expect(screen.queryByText(/已解决/)).not.toBeInTheDocument();
    await pane.host.apply(
      { writes: [set("E27", null, "逐步完善"), set("H33", 97, 98)] },
      "2026-03-01T09:31:00",
    );
    pane.edit();
    await press(pane, "再次校验");
    expect(screen.getByText(/✓ 已解决 3 处/)).toBeInTheDocument();
    pane.edit();
    await press(pane, "再次校验");
    expect(screen.queryByText(/已解决/)).not.toBeInTheDocument();
  });

  it("is not counted when the rules were changed instead", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, "⚙ 设置");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "超额完成" }), "不得分");
    await settled();
    await press(pane, /返回/);
    expect(screen.queryByText(/已解决|新出现/)).not.toBeInTheDocument();
  });

  it("gives its place to the finding after it: 下一处 passes nothing over", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    const keys = (): readonly string[] =>
      [...document.querySelectorAll<HTMLElement>("[data-key]")].map(({ dataset }) => dataset["key"] ?? "");
    const after = keys()[keys().indexOf("R-02@基础数据表!D6") + 1];
    const [jump] = within(findingAt("基础数据表!D6")).getAllByRole("button");
    if (jump) await pane.user.click(jump);
    await pane.user.click(within(findingAt("基础数据表!D6")).getByRole("button", { name: /→/ }));
    await settled();
    expect(keys()).not.toContain("R-02@基础数据表!D6");
    await press(pane, /下一处/);
    expect(document.querySelector<HTMLElement>('[aria-current="true"]')?.dataset["key"]).toBe(after);
  });

  it("is not taken for mended by our own writing, which tells what it wrote", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await pane.user.click(within(findingAt("基础数据表!D6")).getByRole("button", { name: /→/ }));
    await settled();
    expect(screen.queryByText(/已解决/)).not.toBeInTheDocument();
    expect(screen.getByText("已写入 1 处。请保存工作簿。")).toBeInTheDocument();
  });
});
