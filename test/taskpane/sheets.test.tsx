/**
 * @jest-environment jsdom
 */
/** 手动指定工作表 and the choice between forms that stand there twice: kept with the workbook, said back plainly. */
import { screen } from "@testing-library/react";
import { START_WORDS } from "../../src/words/pane-start";
import { workbookOf } from "../support/grid";
import { HENGYANG_BASIC, HENGYANG_SELF } from "../support/published/hengyang-2022";
import { openPane, press, settled, type OpenPane } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

const twice = () =>
  workbookOf(
    [HENGYANG_BASIC, HENGYANG_SELF, { ...HENGYANG_SELF, name: "自评表 (2)" }],
    "numbers",
    "002.xlsx",
  );

const field = (sheet: string): HTMLElement => screen.getByRole("combobox", { name: sheet });

async function choose(pane: OpenPane, sheet: string, choice: string): Promise<void> {
  await pane.user.selectOptions(field(sheet), choice);
  await settled();
}

const kept = async (pane: OpenPane): Promise<unknown> => (await pane.host.read()).state.sheets;

describe("手动指定工作表", () => {
  it("lists every visible sheet with what it is read as", async () => {
    const pane = await openPane();
    await press(pane, "手动指定工作表");
    expect(field("基础数据表")).toHaveDisplayValue("自动识别");
    expect(screen.getByText(/^✓ 已识别：基础数据表（A1:/)).toBeInTheDocument();
    expect(screen.getByText(/^✓ 已识别：自评表（A1:/)).toBeInTheDocument();
  });

  it("leaves a sheet out, says so, keeps it with the workbook, and takes it back", async () => {
    const pane = await openPane();
    await press(pane, "手动指定工作表");
    await choose(pane, "自评表", "不参与");
    expect(screen.getByText(/按您的指定，不参与校验：自评表。/)).toBeInTheDocument();
    expect(screen.queryByText(/✓ 自评表/)).not.toBeInTheDocument();
    expect(field("自评表")).toHaveDisplayValue("不参与");
    expect(await kept(pane)).toEqual({ 自评表: "ignore" });
    await press(pane, "全部恢复自动识别");
    expect(screen.getByText(/✓ 自评表/)).toBeInTheDocument();
    expect(await kept(pane)).toEqual({});
  });

  it("says that a sheet could not be read as the form that it was said to be", async () => {
    const pane = await openPane({
      workbook: workbookOf([{ name: "封面", rows: [["绩效评价材料"], ["二〇二三年三月"]] }]),
    });
    expect(screen.getByText("未在本工作簿找到基础数据表或自评表。")).toBeInTheDocument();
    await press(pane, "未识别到评分表？手动指定工作表");
    expect(screen.getByText("未识别到表")).toBeInTheDocument();
    await choose(pane, "封面", "自评表");
    expect(screen.getByText(/^指定为自评表，但未能读取：/)).toBeInTheDocument();
    expect(screen.getByText(/^工作表“封面”：指定为自评表/)).toBeInTheDocument();
  });

  it("says beside what was found which sheet could not be read", async () => {
    const cover = { name: "封面", rows: [["绩效评价材料"]] };
    const pane = await openPane({ workbook: workbookOf([HENGYANG_BASIC, HENGYANG_SELF, cover]) });
    expect(screen.queryByText(/^工作表“封面”/)).not.toBeInTheDocument();
    await press(pane, "手动指定工作表");
    await choose(pane, "封面", "项目自评表");
    expect(screen.getByText(/✓ 自评表/)).toBeInTheDocument();
    expect(screen.getByText(/^工作表“封面”：指定为项目支出绩效自评表/)).toBeInTheDocument();
  });

  it("stands in the settings as well, and stays there", async () => {
    const pane = await openPane();
    await press(pane, /设置/);
    await press(pane, "手动指定工作表");
    await choose(pane, "自评表", "不参与");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("设置");
    expect(await kept(pane)).toEqual({ 自评表: "ignore" });
  });

  it("does not offer sheets that are ours", async () => {
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, "一键评分");
    await press(pane, "写入");
    await press(pane, /设置/);
    await press(pane, "手动指定工作表");
    expect(screen.queryByRole("combobox", { name: "校验结果" })).not.toBeInTheDocument();
    expect(field("自评表")).toBeInTheDocument();
  });
});

describe("a form that stands there twice", () => {
  it("is asked about; the other sheets are left out", async () => {
    const pane = await openPane({ workbook: twice() });
    expect(screen.getByText("找到 2 张自评表，请选择要校验的一张。")).toBeInTheDocument();
    await choose(pane, "要校验的自评表", "自评表");
    expect(screen.queryByText(/请选择要校验的一张/)).not.toBeInTheDocument();
    expect(await kept(pane)).toEqual({ "自评表 (2)": "ignore" });
    expect(screen.getByText(/不参与校验：自评表 \(2\)。/)).toBeInTheDocument();
    await press(pane, START_WORDS.sheets.change);
    expect(field("自评表 (2)")).toHaveDisplayValue("不参与");
  });

  it("is not asked about where each form stands there once", async () => {
    await openPane();
    expect(screen.queryByText(/请选择要校验的一张/)).not.toBeInTheDocument();
  });
});
