/** What was not done, told in few lines. */
import { refusalLines } from "../../src/taskpane/view/refusals";
import type { Refusal, WriteOutcome } from "../../src/workbook/write";

const left = (sheet: string, cell: string | null, refusal: Refusal): WriteOutcome => ({
  ...{ sheet, cell, refusal },
  done: false,
});

describe("what was not done", () => {
  it("names a single cell, why, and what to do", () => {
    expect(refusalLines([left("自评表", "H33", "changed-since-reading")])).toEqual([
      "自评表!H33：读取后该单元格被修改，已跳过。请再次校验后再写入。",
    ]);
  });

  it.each([
    [6, "自评表!A1、A2、A3、A4、A5、A6：写入中断，该处未写入。"],
    [7, "自评表!A1、A2、A3、A4、A5、A6 等 7 处：写入中断，该处未写入。"],
  ])("puts %i cells of one sheet and reason in one line", (count, line) => {
    const cells = Array.from({ length: count }, (_, at) => left("自评表", `A${at + 1}`, "interrupted"));
    expect(refusalLines(cells)).toEqual([line]);
  });

  it("says what to do once for a reason that several sheets share", () => {
    const lines = refusalLines([
      left("校验结果", null, "structure-protected"),
      left("评分底稿", null, "structure-protected"),
    ]);
    expect(lines).toEqual([
      "校验结果：工作簿结构受保护，不能新建工作表。",
      "评分底稿：工作簿结构受保护，不能新建工作表。如需新建，请在“审阅—保护工作簿”中撤销保护，再次写入。",
    ]);
  });

  it("keeps reasons and sheets apart", () => {
    const lines = refusalLines([
      left("自评表", "H33", "locked"),
      left("基础数据表", "D6", "locked"),
      left("自评表", "G8", "formula-kept"),
    ]);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe("自评表!H33：工作表受保护且该单元格已锁定。");
    expect(lines[1]).toContain("撤销工作表保护");
  });
});
