/** What a finance officer sees in the terminal: one screen that says what is wrong, where, and what to do. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { acknowledge, assessWorkbook } from "../../src/assessment";
import { assessFiles, type AssessCommand } from "../../src/cli/assess";
import { printReport } from "../../src/cli/print";
import { COLUMNS, cut, widthOf, wrap, wrapItems } from "../../src/cli/wrap";
import { withCell } from "../mutations/cells";
import { formulaCell } from "../support/grid";
import { CLI_WORDS } from "../../src/words/cli";
import { openXlsx } from "../../src/hosts/xlsx";

const HENGYANG = "test/golden/hengyang-2022/workbook.xlsx";
const ROWS = 40;

async function screen(file: string, command: AssessCommand = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  await assessFiles([file], command, "2026-03-01T09:30:00", (line) => lines.push(line));
  return lines.flatMap((line) => line.split("\n"));
}

/** A copy of the workbook in which a person gave reasons for findings. */
async function withReasons(...ids: readonly string[]): Promise<string> {
  const host = openXlsx(new Uint8Array(readFileSync(HENGYANG)), HENGYANG);
  const { findings } = assessWorkbook((await host.read()).workbook);
  const given = findings.filter((one) => ids.includes(one.id));
  const gone = { check: "M-05", facts: ["self.fund.exec"], reported: "99", reason: "旧的", on: "2026-02-01" };
  await host.remember({
    acknowledgements: [...given.map((one) => acknowledge(one, "年中追加人员经费", "2026-03-01")), gone],
  });
  const path = join(mkdtempSync(join(tmpdir(), "jxzp-")), "有说明.xlsx");
  writeFileSync(path, host.save());
  return path;
}

describe("the 衡阳县 workbook in a terminal", () => {
  it("fits one screen", async () => {
    const lines = await screen(HENGYANG);
    expect(lines.length).toBeLessThanOrEqual(ROWS);
    expect(lines.filter((line) => widthOf(line) > COLUMNS)).toEqual([]);
  });

  it("begins with the verdict and its reasons, and ends with what to do", async () => {
    const lines = await screen(HENGYANG);
    expect(lines[1]).toMatch(/^结论：须更正 3 处：总分与各项得分合计不符、/);
    expect(lines.slice(-3).join("")).toContain("13 个单元格可按表内数据直接更正或补填：jxzp fix");
    expect(lines.at(-1)).toContain("jxzp explain");
  });

  it("offers to write only where the format can be written", async () => {
    const text = (await screen("test/hosts/fixtures/hengyang-2022-libreoffice.xls")).join("\n");
    expect(text).toContain("〔可直接更正〕");
    expect(text).not.toContain("jxzp fix");
    expect(text).toContain("jxzp explain");
  });

  it("counts no formula among what it would write, and tells those with a wrong result apart", async () => {
    const { workbook } = await openXlsx(new Uint8Array(readFileSync(HENGYANG)), HENGYANG).read();
    const withFormula = (result: number | null): string => {
      const changed = withCell(workbook, "2!H33", formulaCell("SUM(H16:H32)", result));
      const lines: string[] = [];
      printReport("甲.xlsx", assessWorkbook(changed), (line) => lines.push(line));
      return lines.join("").replace(/ {2,}/g, "");
    };
    expect(withFormula(97)).toContain("12 个单元格可按表内数据直接更正或补填：jxzp fix 甲.xlsx --out");
    expect(withFormula(97)).toContain("1 个单元格是公式而结果有误，请更正公式；要改写为数值：jxzp fix");
    expect(withFormula(null)).toContain("12 个单元格可按");
    expect(withFormula(null)).not.toContain("是公式而结果有误");
  });

  it("does not call a figure that only stands as text a correction", () => {
    expect([CLI_WORDS.nextFix(2, 0, "甲.xlsx"), CLI_WORDS.nextFix(0, 2, "甲.xlsx")]).toEqual([
      "下一步：2 个单元格可按表内数据直接更正或补填：jxzp fix 甲.xlsx --out 文件夹",
      "下一步：2 个文本数字可改为同样的数值：jxzp fix 甲.xlsx --out 文件夹",
    ]);
  });

  it("tells every error with its cell and what it should be, the gravest first", async () => {
    const text = (await screen(HENGYANG)).join("\n");
    const places = ["自评表!H33", "自评表!E27", "基础数据表!D6"].map((place) => text.indexOf(place));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(text).toContain("应为90.08%");
  });

  it("gathers warnings of one kind with all their cells", async () => {
    const text = (await screen(HENGYANG)).join("\n");
    expect(text).toContain("自评表!G8，基础数据表!B10、B11、B16　合计数未填 4 处");
  });

  it("counts hints, and tells each of them and each warning by itself with --all", async () => {
    const short = (await screen(HENGYANG)).join("\n");
    const long = (await screen(HENGYANG, { all: true })).join("\n");
    expect(short).toContain("提示 6 处，可不调整，加 --all 逐条列出。");
    expect(short).not.toContain("（G-02）");
    expect(long).toContain("（G-02）");
    expect(long.match(/（S-17）/g)).toHaveLength(4);
  });
});

describe("reasons that a person gave in the workbook", () => {
  it("are told apart from what stands open, with their day", async () => {
    const text = (await screen(await withReasons("M-13"))).join("");
    expect(text).toContain("须说明 11 处：");
    expect(text).toContain("已说明 1 处");
    expect(text.replace(/\s+/g, "")).toContain("已有说明（2026-03-01）：年中追加人员经费");
  });

  it("leave an error among what is to be mended", async () => {
    const text = (await screen(await withReasons("R-02"))).join("\n");
    expect(text).toContain("须更正 3 处");
    expect(text.replace(/\s+/g, "")).toContain("（R-02）已有说明（2026-03-01）");
  });

  it("are reported when what they speak of has gone", async () => {
    const text = (await screen(await withReasons())).join("").replace(/\s+/g, "");
    expect(text).toContain("M-05（当时填报99），2026-02-01说明“旧的”");
  });
});

describe("jxzp fix", () => {
  it("shows the verdict and each cell that is written with its reason, a line each", async () => {
    const out = mkdtempSync(join(tmpdir(), "jxzp-"));
    const lines = await screen(HENGYANG, { out, valuesOnly: true, dryRun: true });
    expect(lines.filter((line) => /^ {2}\S+![A-Z]+\d+\s/.test(line))).toHaveLength(13);
    expect(lines.filter((line) => widthOf(line) > COLUMNS)).toEqual([]);
    expect(lines.join("\n")).not.toContain("▲");
  });
});

describe("lines of a terminal", () => {
  it.each([
    ["部门", 4],
    ["A1!,", 4],
    ["“优”", 6],
    ["①②", 4],
    ["", 0],
  ])("%s takes %d columns", (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  it("keep words and figures whole and begin with no closing mark", () => {
    expect(wrap("决算7,514.90万元，超", 2, 10)).toEqual(["决算", "  7,514.90", "  万元，超"]);
    expect(wrap("一二三四五。", 2, 10)).toEqual(["一二三四", "  五。"]);
    expect(wrap("一二三四（五", 2, 10)).toEqual(["一二三四", "  （五"]);
  });

  it("say a text that is too long by its beginning", () => {
    expect(cut("一二三四五", 10)).toBe("一二三四五");
    expect(cut("一二三四五六", 10)).toBe("一二三四…");
  });

  it("part items only between them", () => {
    expect(wrapItems(["总分 97", "等级 优", "执行率"], 16)).toEqual(["总分 97　等级 优", "执行率"]);
  });
});
