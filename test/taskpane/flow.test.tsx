/**
 * @jest-environment jsdom
 */
/** The way of a finance officer through the pane, over the 衡阳县 workbook in memory. */
import { screen, within } from "@testing-library/react";
import { findingAt, openPane, press, settled } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

describe("识别", () => {
  it("shows the unit, the year, the forms with their places, the unit of money, and why the pack was chosen", async () => {
    await openPane();
    expect(screen.getByText(/衡阳县自然资源局.*2022年度/)).toBeInTheDocument();
    expect(screen.getByText(/✓ 基础数据表/)).toHaveTextContent("基础数据表!");
    expect(screen.getByText(/✓ 自评表/)).toBeInTheDocument();
    expect(screen.getByText("金额单位：万元")).toBeInTheDocument();
    expect(screen.getByText(/^规则包：/)).toHaveTextContent(/规则包：.*(湖南|衡阳)/);
  });

  it("shows the first hint until it is dismissed", async () => {
    const pane = await openPane();
    await press(pane, "知道了");
    expect(screen.queryByText(/填好表后点/)).not.toBeInTheDocument();
  });

  it("takes the next step when Enter is pressed on the heading", async () => {
    const pane = await openPane();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await pane.user.keyboard("{Enter}");
    await settled();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/须更正 3 处/);
  });
});

describe("校验", () => {
  it("gives one verdict, old and new total, and the findings under their form", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/须更正 3 处，须说明 \d+ 处/);
    expect(screen.getByText(/总分 97 → 98/)).toHaveTextContent("优秀");
    expect(screen.getByRole("heading", { name: /错误.*基础数据表/ })).toBeInTheDocument();
  });

  it("filters by severity and searches by cell", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, /错误 3/);
    expect(screen.queryByRole("heading", { name: /警告/ })).not.toBeInTheDocument();
    await press(pane, /错误 3/);
    await pane.user.type(screen.getByRole("searchbox"), "D6");
    await settled();
    expect(findingAt("基础数据表!D6")).toHaveTextContent("90.08%");
    await pane.user.type(screen.getByRole("searchbox"), "没有这样的");
    await settled();
    expect(screen.getByText("没有符合条件的问题。")).toBeInTheDocument();
  });

  it("jumps to the cell of a finding, and of the next ones", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await pane.user.click(within(findingAt("基础数据表!D6")).getAllByRole("button")[0]!);
    expect(pane.revealed).toEqual(["基础数据表!D6"]);
    await press(pane, /下一处/);
    expect(pane.revealed).toHaveLength(2);
    expect(pane.revealed[1]).not.toBe("基础数据表!D6");
  });

  it("opens the chain from facts to basis, whose cells are links", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    const item = findingAt("基础数据表!D6");
    await pane.user.click(within(item).getByRole("button", { name: /详情/ }));
    expect(item).toHaveTextContent("645÷716");
    expect(item).toHaveTextContent("依据：");
    expect(item).toHaveTextContent("基础数据表!D6 未写入，可更正为 90.08%");
    await pane.user.click(within(item).getByRole("button", { name: "基础数据表!B6" }));
    expect(pane.revealed).toEqual(["基础数据表!B6"]);
  });

  it("writes one certain value at a click, ticks the finding off, and gives it back", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, /87\.15%.*→ 90\.08%/);
    expect(pane.text("基础数据表", "D6")).toBe("90.08%");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("须更正 2 处");
    expect(screen.getByText(/已写入 1 处/)).toBeInTheDocument();
    await press(pane, "还原");
    expect(pane.text("基础数据表", "D6")).toMatch(/^87\.15%/);
  });

  it("keeps a reason with the workbook, and says when it has lost its finding", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await pane.user.click(within(findingAt("基础数据表!D6")).getByRole("button", { name: /详情/ }));
    await pane.user.click(within(findingAt("基础数据表!D6")).getByRole("button", { name: /说明原因/ }));
    await pane.user.type(screen.getByRole("textbox", { name: "原因" }), "按编办口径");
    await press(pane, "保存说明");
    expect(findingAt("基础数据表!D6")).toHaveTextContent("已说明（2026-03-01）：按编办口径");
    expect((await pane.host.read()).state.acknowledgements).toMatchObject([
      { check: "R-02", reason: "按编办口径", reported: "87.15%", on: "2026-03-01" },
    ]);
    await press(pane, /87\.15%.*→ 90\.08%/);
    expect(screen.getByText("R-02 的说明“按编办口径”已失效：该问题已不存在。")).toBeInTheDocument();
    await press(pane, "移除失效说明");
    expect(screen.queryByText(/已失效/)).not.toBeInTheDocument();
    expect((await pane.host.read()).state.acknowledgements).toEqual([]);
  });

  it("says that the sheet changed since, and checks again", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    pane.edit();
    expect(screen.getByText("表格在上次校验后有改动。")).toBeInTheDocument();
    await press(pane, "再次校验");
    expect(screen.queryByText("表格在上次校验后有改动。")).not.toBeInTheDocument();
  });
});

describe("一键评分", () => {
  it("previews every write with its reason, writes, shows 98 and 优秀, and gives the originals back", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, "一键评分");
    const changes = within(screen.getByRole("list", { name: "将写入的单元格" })).getAllByRole("listitem");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(`将写入 ${changes.length} 个单元格`);
    const total = changes.find((change) => change.textContent?.includes("自评表!H33"));
    expect(total).toHaveTextContent("97 → 98");
    const rate = changes.find((change) => change.textContent?.includes("基础数据表!D6"));
    expect(rate).toHaveTextContent("按645/716计算应为90.08%");
    // Three blank subtotals of one finding share its sentence.
    const told = changes.filter((change) => change.textContent?.includes("“三公经费”合计数未填"));
    expect(told).toHaveLength(1);
    await press(pane, "写入");
    expect(pane.text("自评表", "H33")).toBe("98");
    expect(screen.getByText("总分 97 → 98 等级 优 → 优秀")).toBeInTheDocument();
    expect(screen.getAllByRole("progressbar").length).toBeGreaterThan(1);
    expect(screen.getAllByText(/请保存工作簿/)).toHaveLength(1);
    expect(screen.getByText(`已写入 ${changes.length} 处。请保存工作簿。`)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "打开校验结果" })).toBeInTheDocument();
    await press(pane, "还原本次写入");
    expect(pane.text("自评表", "H33")).toBe("97");
    expect(pane.text("基础数据表", "D6")).toMatch(/^87\.15%/);
    expect(pane.host.current().sheets.map((sheet) => sheet.name)).toEqual(["基础数据表", "自评表"]);
  });

  it("leaves out what the person takes out", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, "一键评分");
    await pane.user.click(screen.getByRole("checkbox", { name: /自评表!H33/ }));
    await press(pane, "写入");
    expect(pane.text("自评表", "H33")).toBe("97");
    expect(pane.text("基础数据表", "D6")).toBe("90.08%");
  });

  it("previews the certain corrections alone, without marks and sheets", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, /全部更正 \d+/);
    expect(screen.queryByText(/底色标记/)).not.toBeInTheDocument();
    await press(pane, "写入");
    expect(pane.text("自评表", "H33")).toBe("98");
    expect(pane.host.current().sheets).toHaveLength(2);
  });

  it("offers the way back when a workbook is opened that was written earlier", async () => {
    const first = await openPane();
    await press(first, "开始校验");
    await press(first, "一键评分");
    await press(first, "写入");
    document.body.replaceChildren();
    const again = await openPane({ over: first.host });
    await press(again, "还原与清理");
    await press(again, "还原本次写入");
    expect(again.text("自评表", "H33")).toBe("97");
  });

  it("asks before it forgets everything", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, "一键评分");
    await press(pane, "写入");
    await press(pane, "送审前清理");
    expect(screen.getByText(/之后不能再还原/)).toBeInTheDocument();
    expect((await pane.host.read()).state.journal).toHaveLength(1);
    await press(pane, "确定清理");
    expect((await pane.host.read()).state.journal).toHaveLength(0);
    expect(pane.text("自评表", "H33")).toBe("98");
    expect(screen.getByText(/已清除标记、结果表和写入记录/)).toBeInTheDocument();
  });
});
