/** `jxzp read`, answers and 表样 on the command line: what was understood is shown, what is said holds and is kept. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessFiles, type AssessCommand } from "../../src/cli/assess";
import { saveLayout } from "../../src/cli/layout";
import { printQuestions } from "../../src/cli/print-reading";
import { readFiles } from "../../src/cli/read";
import { giveBack } from "../../src/cli/restore";
import { widthOf } from "../../src/cli/wrap";
import { openXlsx } from "../../src/hosts/xlsx";
import type { ReadingQuestion } from "../../src/assessment";
import type { WorkbookState } from "../../src/workbook/state";

const HENGYANG = "test/golden/hengyang-2022/workbook.xlsx";
const CLEAN = "test/golden/clean-2022/workbook.xlsx";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jxzp-read-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Said {
  readonly exit: number;
  readonly lines: readonly string[];
  readonly text: string;
}

async function saidBy(run: (say: (line: string) => void) => Promise<number>): Promise<Said> {
  const lines: string[] = [];
  const exit = await run((line) => lines.push(line));
  return { exit, lines, text: lines.join("\n") };
}

const assessed = (command: AssessCommand, file = HENGYANG): Promise<Said> =>
  saidBy((say) => assessFiles([file], command, "2026-03-01T09:30:00", say));

/** The copy that a run says it wrote. */
const writtenBy = ({ lines }: Said): string =>
  lines.find((line) => line.startsWith("已写出评分副本："))?.replace(/^.*：/, "") ?? "";

async function stateOf(path: string): Promise<WorkbookState> {
  return (await openXlsx(new Uint8Array(readFileSync(path)), path).read()).state;
}

describe("jxzp read", () => {
  it("draws forms with ranges, columns with meaning and certainty, and rows under their levels", async () => {
    const { exit, lines, text } = await saidBy((say) => readFiles([HENGYANG], {}, say));
    expect(exit).toBe(0);
    expect(lines).toContainEqual(expect.stringMatching(/^基础数据表\u3000基础数据表!A1:/));
    expect(text).toMatch(/\n {4}[A-Z]\d+ +编制数 +→ 编制数 +确定 +表头与标准名称一致\n/);
    expect(text).toMatch(/\n {4}[A-Z]\d+ .*→ 实际完成值 +(?:确定|较有把握)/);
    expect(text).toMatch(/\n {2}指标 \d+ 行\n {4}产出指标/);
    expect(text).toMatch(/\n {8}第\d+行\u3000\S/);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });

  it("gives the same as JSON, with addresses and rows as in the sheet", async () => {
    const { text } = await saidBy((say) => readFiles([HENGYANG], { json: true }, say));
    const [file] = JSON.parse(text) as { forms: Record<string, unknown>[]; questions: unknown[] }[];
    const self = file?.forms.find(({ form }) => form === "self-evaluation");
    expect(self).toMatchObject({ sheet: "自评表", moneyUnit: { unit: "万元" } });
    expect(self?.["columns"]).toContainEqual(
      expect.objectContaining({
        meaning: "score",
        headCell: expect.stringMatching(/^自评表![A-Z]+\d+$/) as string,
      }),
    );
    expect(JSON.stringify(self)).not.toContain('"top"');
    expect(file?.questions).toEqual([]);
  });

  it("tells of a file that cannot be read, does the others, and ends with 2", async () => {
    const { exit, text } = await saidBy((say) => readFiles(["没有.xlsx", HENGYANG], {}, say));
    expect(exit).toBe(2);
    expect(text).toMatch(/没有\.xlsx：无法读取文件：文件不存在。/);
    expect(text).toContain("基础数据表!A1:");
  });
});

describe("--answer", () => {
  it.each([
    ["得分", /写法有误，应为 单元格=名称/],
    ["自评表!Z99=得分", /没有“自评表!Z99”这一栏，可用的表头：“.*年度指标值/],
    ["从未印过的栏=得分", /没有“从未印过的栏”这一栏/],
    ["实际完成值=月亮", /“实际完成值.*”栏不能确认为“月亮”，可选：.*得分.*其他内容/],
  ])("refuses %s, saying what there is", async (answer, said) => {
    const { exit, text } = await assessed({ answer: [answer] });
    expect(exit).toBe(2);
    expect(text).toMatch(said);
    expect(text).toContain("请改正 --answer。");
  });

  it("is kept with the copy, with copies of the copy, and through 送审前清理", async () => {
    const first = writtenBy(await assessed({ answer: ["实际完成值=实际完成值"], out: folder }));
    const kept = [{ head: expect.stringMatching(/完成值/) as string, meaning: "actual" }];
    expect((await stateOf(first)).answers).toEqual(kept);
    const second = writtenBy(await assessed({ out: folder }, first));
    expect((await stateOf(second)).answers).toEqual(kept);
    const sent = join(folder, "送审.xlsx");
    await giveBack(second, "clear-everything", { out: sent }, () => undefined);
    expect(await stateOf(sent)).toMatchObject({ answers: kept, journal: [], acknowledgements: [] });
  });

  it("names the column of a cell by form, sheet and head", async () => {
    const { text } = await saidBy((say) => readFiles([HENGYANG], { json: true }, say));
    const column = /"headCell": "(自评表![A-Z]+\d+)",\n\s+"range"/.exec(text)?.[1] ?? "";
    const path = writtenBy(await assessed({ answer: [`${column}=其他内容`], out: folder }));
    expect((await stateOf(path)).answers).toEqual([
      expect.objectContaining({ form: "self-evaluation", sheet: "自评表", meaning: "other" }),
    ]);
  });
});

describe("表样", () => {
  it("are written once and never over a file", async () => {
    const out = join(folder, "某县.json");
    const first = await saidBy((say) => saveLayout([HENGYANG], { out }, say));
    expect(first).toMatchObject({ exit: 0 });
    const written = readFileSync(out, "utf8");
    expect(JSON.parse(written)).toMatchObject({
      name: "某县",
      forms: [{ form: "basic-data" }, { form: "self-evaluation" }],
    });
    const second = await saidBy((say) => saveLayout([CLEAN], { out }, say));
    expect(second).toMatchObject({
      exit: 2,
      text: expect.stringContaining(`文件已存在，未覆盖：${out}`) as string,
    });
    expect(readFileSync(out, "utf8")).toBe(written);
  });

  it("are not written where a file cannot be read", async () => {
    const out = join(folder, "某县.json");
    expect(await saidBy((say) => saveLayout(["没有.xlsx"], { out }, say))).toMatchObject({ exit: 2 });
    expect(existsSync(out)).toBe(false);
  });

  it("change nothing on the workbook that they were made from, and are kept with a copy", async () => {
    const out = join(folder, "某县.json");
    await saidBy((say) => saveLayout([HENGYANG], { out }, say));
    const [plain, told] = [await assessed({ json: true }), await assessed({ json: true, layout: [out] })];
    expect(told.text).toBe(plain.text);
    const path = writtenBy(await assessed({ layout: [out], out: folder }));
    expect((await stateOf(path)).samples.map(({ name }) => name)).toEqual(["某县"]);
  });

  it("that fit no form are left aside, and this is said", async () => {
    const other = join(folder, "外地.json");
    const forms = [{ form: "project", columns: [{ head: "核定额", meaning: "budget" }] }];
    writeFileSync(other, JSON.stringify({ name: "外地", forms }));
    const { exit, text } = await assessed({ layout: [other] });
    expect(exit).toBe(1);
    expect(text).toContain("表样“外地”与本工作簿各表的栏目不符，未采用。");
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["a form that we do not know", '{"name":"a","forms":[{"form":"moon","columns":[]}]}'],
    ["a column without meaning", '{"name":"a","forms":[{"form":"project","columns":[{"head":"b"}]}]}'],
  ])("that are %s are refused", async (_, content) => {
    const file = join(folder, "坏.json");
    writeFileSync(file, content);
    const { exit, text } = await assessed({ layout: [file] });
    expect(exit).toBe(2);
    expect(text).toContain("“坏.json”不是表样文件。请选用本工具保存的表样（.json）。");
  });
});

describe("questions", () => {
  const question: ReadingQuestion = {
    id: "q1",
    form: "self",
    sheet: "表",
    formId: "self-evaluation",
    head: "核定数",
    cells: [{ sheet: "表", row: 5, column: 5 }],
    question: "第6列“核定数”是什么？",
    candidates: [
      { id: "score", label: "得分", example: "9.5" },
      { id: "review", label: "复核分" },
    ],
    why: ["另有一栏同样可能"],
  };

  it("are one line each with numbered candidates, why, and how to answer", async () => {
    const { lines } = await saidBy((say) => {
      printQuestions("a.xlsx", [question], say);
      return Promise.resolve(0);
    });
    expect(lines).toEqual([
      "请确认：表!F6　第6列“核定数”是什么？　①得分（如 9.5）　②复核分",
      "    原因：另有一栏同样可能",
      '确认办法：jxzp assess a.xlsx --answer "表!F6=得分"',
    ]);
  });

  it("say nothing where there is none", async () => {
    const { lines } = await saidBy((say) => {
      printQuestions("a.xlsx", [], say);
      return Promise.resolve(0);
    });
    expect(lines).toEqual([]);
  });
});
