import { clearMarks, messageOf, scoreWorkbook } from "../../src/commands/one-click";
import { HostProblem } from "../../src/hosts/host";
import { memoryHost } from "../../emulator/memory/memory";
import { fromA1 } from "../../src/workbook/address";
import { cellAt, sheetNamed, type Workbook } from "../../src/workbook/grid";
import { workbookOf } from "../support/grid";
import { HENGYANG_2022 } from "../support/published/hengyang-2022";

const AT = "2026-03-01T09:30:00";
const valueAt = (workbook: Workbook, name: string, cell: string): unknown => {
  const sheet = sheetNamed(workbook, name);
  const position = fromA1(cell);
  return sheet && position ? cellAt(sheet, position).value : undefined;
};

describe("一键评分 without a pane", () => {
  it("fills blanks, keeps what a person wrote, and makes both sheets", async () => {
    const host = memoryHost(workbookOf(HENGYANG_2022));
    expect(await scoreWorkbook(host, AT)).toBeNull();
    expect(valueAt(host.current(), "自评表", "G8")).toBe(7514.9);
    expect(valueAt(host.current(), "自评表", "H33")).toBe(97);
    expect(host.current().sheets.map((sheet) => sheet.name)).toEqual([
      "基础数据表",
      "自评表",
      "校验结果",
      "评分底稿",
    ]);
  });

  it("can be taken back whole", async () => {
    const before = workbookOf(HENGYANG_2022);
    const host = memoryHost(before);
    await scoreWorkbook(host, AT);
    await host.restore("all");
    expect(host.current().sheets.map((sheet) => sheet.name)).toEqual(["基础数据表", "自评表"]);
    expect(valueAt(host.current(), "自评表", "G8")).toEqual(valueAt(before, "自评表", "G8"));
  });

  it("says that no form was found, and changes nothing", async () => {
    const host = memoryHost(workbookOf([{ name: "空表", rows: [["备忘"]] }]));
    expect(await scoreWorkbook(host, AT)).toContain("未作任何改动");
    expect(host.current().sheets).toHaveLength(1);
  });

  it("names the places that it could not write", async () => {
    const book = workbookOf(HENGYANG_2022);
    const locked = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, protected: true })) };
    expect(await scoreWorkbook(memoryHost(locked), AT)).toMatch(/^部分内容未写入：.*受保护/);
  });
});

describe("清除标记", () => {
  it("removes marks and sheets and keeps the values", async () => {
    const host = memoryHost(workbookOf(HENGYANG_2022));
    await scoreWorkbook(host, AT);
    expect(await clearMarks(host)).toBeNull();
    expect(host.current().sheets).toHaveLength(2);
    expect(valueAt(host.current(), "自评表", "G8")).toBe(7514.9);
  });

  it("says so when there is nothing to clear", async () => {
    expect(await clearMarks(memoryHost(workbookOf(HENGYANG_2022)))).toContain("没有本工具的标记");
  });
});

describe("a failure", () => {
  it.each([
    [new HostProblem("read-only", "工作簿是只读的。", "请另存后再试。"), "工作簿是只读的。请另存后再试。"],
    [new TypeError("x"), "程序内部错误"],
  ])("is one sentence", (error, words) => {
    expect(messageOf(error)).toContain(words);
  });
});
