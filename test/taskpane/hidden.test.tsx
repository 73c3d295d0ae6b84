/**
 * @jest-environment jsdom
 */
/** A finding whose cell is hidden: offered to be shown where that can be done, explained where it cannot. */
import { screen, within } from "@testing-library/react";
import { HostProblem } from "../../src/hosts/host";
import { refToText } from "../../src/workbook/address";
import type { Sheet, Workbook } from "../../src/workbook/grid";
import { findingAt, hengyang, openPane, press, settled, type OpenPane } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

const HIDDEN = new HostProblem(
  "hidden",
  "基础数据表!D6 所在的行或列处于隐藏状态。",
  "可点“显示”取消隐藏后查看。",
);

interface Opened {
  readonly pane: OpenPane;
  readonly uncovered: string[];
}

/** A pane whose first sheet is as given, over a host that finds D6 hidden until it is uncovered. */
async function withSheet(
  sheet: Partial<Sheet>,
  book: Partial<Workbook> = {},
  error = HIDDEN,
): Promise<Opened> {
  const open = hengyang();
  const sheets = open.sheets.map((one, index) => (index === 0 ? { ...one, ...sheet } : one));
  const uncovered: string[] = [];
  const pane = await openPane({
    workbook: { ...open, sheets, ...book },
    host: (inner) => ({
      ...inner,
      reveal: async () => {
        if (uncovered.length === 0) throw error;
      },
      uncover: async (cell) => void uncovered.push(refToText(cell)),
    }),
  });
  await press(pane, "开始校验");
  await pane.user.click(within(findingAt("基础数据表!D6")).getAllByRole("button")[0]!);
  await settled();
  return { pane, uncovered };
}

describe("a jump to a hidden cell", () => {
  it("says so and offers to show it, and shows it only then", async () => {
    const { pane, uncovered } = await withSheet({ hiddenRows: new Set([5]) });
    expect(screen.getByRole("alert")).toHaveTextContent(
      "所在的行或列处于隐藏状态。可点“显示”取消隐藏后查看。",
    );
    expect(screen.queryByRole("button", { name: "重试" })).not.toBeInTheDocument();
    expect(uncovered).toEqual([]);
    await press(pane, "显示");
    expect(uncovered).toEqual(["基础数据表!D6"]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(findingAt("基础数据表!D6")).toBeInTheDocument();
  });

  it("offers to show a hidden sheet", async () => {
    await withSheet({ visibility: "hidden" });
    expect(screen.getByRole("button", { name: "显示" })).toBeInTheDocument();
  });

  it.each([
    ["a very hidden sheet", { visibility: "very-hidden" }, {}, "深度隐藏"],
    [
      "a hidden sheet of a protected structure",
      { visibility: "hidden" },
      { structureProtected: true },
      "工作簿结构又受保护",
    ],
    ["a hidden row of a protected sheet", { protected: true }, {}, "“基础数据表”又受保护"],
  ] as const)("explains %s and offers nothing that cannot work", async (_what, sheet, book, told) => {
    const { uncovered } = await withSheet(sheet, book);
    expect(screen.getByRole("alert")).toHaveTextContent(told);
    expect(screen.queryByRole("button", { name: "显示" })).not.toBeInTheDocument();
    expect(uncovered).toEqual([]);
  });

  it("offers another try for any other trouble", async () => {
    await withSheet({}, {}, new HostProblem("cell-being-edited", "有单元格正在编辑。", "请先按回车键。"));
    expect(screen.getByRole("button", { name: "重试" })).toBeInTheDocument();
  });
});
