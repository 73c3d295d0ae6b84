/** Folders as people have them: nested, linked in circles, partly closed, empty, and very full. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessFiles, type AssessCommand } from "../../src/cli/assess";
import { expandInputs } from "../../src/cli/files";
import { openXlsx } from "../../src/hosts/xlsx";
import { TOOL_WORDS } from "../../src/words/tool";

const CLEAN = readFileSync("test/golden/clean-2022/workbook.xlsx");
const HENGYANG = readFileSync("test/golden/hengyang-2022/workbook.xlsx");
const AT = "2026-03-01T09:30:00";

const folder = (): string => mkdtempSync(join(tmpdir(), "jxzp-"));

async function run(
  files: readonly string[],
  command: AssessCommand = {},
): Promise<{ readonly exit: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const exit = await assessFiles(files, command, AT, (line) => lines.push(line));
  return { exit, lines };
}

const pathsOf = (place: string): readonly string[] =>
  expandInputs([place]).files.map(({ path }) => path.slice(place.length + 1));

describe("a folder", () => {
  it("stands for the workbooks in it and below it, each once", () => {
    const place = folder();
    mkdirSync(join(place, "乙镇", "附件"), { recursive: true });
    mkdirSync(join(place, ".git"));
    for (const name of ["b.xlsx", "a.xls", "说明.docx", "乙镇/c.csv", "乙镇/附件/d.XLSX", ".git/e.xlsx"])
      writeFileSync(join(place, name), "x");
    symlinkSync(place, join(place, "乙镇", "上级"));
    symlinkSync(join(place, "b.xlsx"), join(place, "乙镇", "另一个.xlsx"));
    symlinkSync("self", join(place, "self"));
    expect(pathsOf(place)).toEqual(["a.xls", "b.xlsx", "乙镇/c.csv", "乙镇/附件/d.XLSX"]);
  });

  it("without a workbook is said, with exit code 2", async () => {
    const place = folder();
    writeFileSync(join(place, "说明.docx"), "x");
    const { exit, lines } = await run([place]);
    expect(exit).toBe(2);
    expect(lines).toEqual([`${place}：文件夹中没有工作簿。请核对路径。`]);
    expect(JSON.parse((await run([place], { json: true })).lines.join("\n"))).toMatchObject([
      { file: place, problem: { code: "empty-folder" } },
    ]);
  });

  it("that cannot be opened, or a link that leads nowhere, stops no other", async () => {
    const place = folder();
    mkdirSync(join(place, "closed"));
    writeFileSync(join(place, "a.xlsx"), CLEAN);
    symlinkSync(join(place, "nowhere"), join(place, "b.xlsx"));
    chmodSync(join(place, "closed"), 0o000);
    const { exit, lines } = await run([place]);
    chmodSync(join(place, "closed"), 0o700);
    expect(exit).toBe(2);
    expect(lines.join("\n")).toContain("b.xlsx：无法读取文件：文件不存在。");
    expect(lines.join("\n")).toContain("未发现问题，可以报送");
  });
});

it("tells of paths that lead nowhere, through a file or round in a circle, and does the others", async () => {
  const place = folder();
  writeFileSync(join(place, "a.xlsx"), CLEAN);
  symlinkSync("b.xlsx", join(place, "b.xlsx"));
  const files = ["a.xlsx/c.xlsx", "b.xlsx", "a.xlsx"].map((name) => join(place, name));
  const { exit, lines } = await run(files, { out: place });
  expect(exit).toBe(2);
  expect(lines.filter((line) => line.includes("无法读取文件"))).toHaveLength(2);
  expect(lines.join("\n")).toContain("a-评分.xlsx");
});

describe("more than ten files", () => {
  let place: string;
  beforeAll(() => {
    place = folder();
    for (let index = 0; index < 10; index += 1) writeFileSync(join(place, `清${index}.xlsx`), CLEAN);
    writeFileSync(join(place, "错.xlsx"), HENGYANG);
    writeFileSync(join(place, "坏.xlsx"), "PK");
  });

  it("are told in a line each and a summary", async () => {
    const { exit, lines } = await run([place]);
    const own = lines.filter((line) => line.startsWith(place));
    expect(exit).toBe(2);
    expect(own).toHaveLength(12);
    expect(own.filter((line) => line.includes("未发现问题，可以报送"))).toHaveLength(10);
    expect(own.some((line) => line.includes("错.xlsx　须更正 3 处"))).toBe(true);
    expect(lines.length).toBeLessThan(80);
    expect(lines.at(-1)).toMatch(
      /^共 12 个文件：可以报送 10 个，须更正 1 个，须说明 0 个，未能校验 1 个。加 --all/,
    );
  });

  it("are told with the path of each copy where copies are written", async () => {
    const out = folder();
    const { lines } = await run([place], { out });
    expect(lines.filter((line) => line.includes(`→ ${out}`))).toHaveLength(11);
    expect(lines.filter((line) => line.startsWith("  基础数据表!"))).toEqual([]);
  });

  it("are told one by one with --all", async () => {
    const { lines } = await run([place], { all: true });
    expect(lines.filter((line) => line.startsWith("━━ /"))).toHaveLength(11);
    expect(lines.join("\n")).toContain("（R-02）");
  });
});

describe("the tool's version", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

  it("stands in every output", async () => {
    const out = folder();
    const file = join(folder(), "甲.xlsx");
    writeFileSync(file, HENGYANG);
    expect(TOOL_WORDS).toBe(`绩效自评助手 ${version}`);
    expect((await run([file], { all: true, out })).lines[0]).toBe(TOOL_WORDS);
    expect(JSON.parse((await run([file, "没有"], { json: true })).lines.join("\n"))).toMatchObject([
      { tool: { name: "jxzp", version } },
      { tool: { name: "jxzp", version } },
    ]);
    const copy = new Uint8Array(readFileSync(join(out, "甲-评分.xlsx")));
    const { workbook } = await openXlsx(copy, "甲").read();
    for (const name of ["校验结果", "评分底稿"]) {
      const sheet = workbook.sheets.find((one) => one.name === name);
      const texts = sheet?.rows.slice(0, 5).flatMap((row) => row?.map((cell) => cell?.text ?? "") ?? []);
      expect(texts?.join()).toContain(`本表由${TOOL_WORDS}生成`);
    }
  });
});
