/** What a person sees who mistypes a command, or asks what may be typed: Chinese sentences and an exit code. */
import { spawnSync } from "node:child_process";
import { assessFiles, fixFiles } from "../../src/cli/assess";
import { explainOne } from "../../src/cli/explain";

const CLEAN = "test/golden/clean-2022/workbook.xlsx";
const HENGYANG = "test/golden/hengyang-2022/workbook.xlsx";
const AT = "2026-03-01T09:30:00";

const jxzp = (...words: readonly string[]): { readonly text: string; readonly exit: number | null } => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", ...words],
    { encoding: "utf8" },
  );
  return { text: stdout + stderr, exit: status };
};

describe("arguments that cannot be taken", () => {
  it.each([
    [["template", "--form", "basic-data"], "缺少选项 --pack <id>。加 --help 查看用法。\n"],
    [["assess"], "缺少文件或内容。加 --help 查看用法。\n"],
    [["assess", CLEAN, "--jsn"], "没有选项 --jsn。加 --help 查看用法。\n"],
    [["asess", CLEAN], "没有命令 asess。加 --help 查看用法。\n"],
    [["assess", CLEAN, "--out"], "选项 --out <folder> 后面缺少内容。加 --help 查看用法。\n"],
  ])("%p are told in one Chinese line, with exit code 2", (words, said) => {
    expect(jxzp(...words)).toEqual({ text: said, exit: 2 });
  });

  it("have help in Chinese, with exit code 0", () => {
    const { text, exit } = jxzp("assess", "--help");
    expect(exit).toBe(0);
    expect(text).toContain("用法： jxzp assess");
    expect(text).not.toMatch(/Usage|Options|display help/);
  });
});

describe("fixing", () => {
  const said: string[] = [];
  const fix = (command: object): Promise<number> => {
    said.length = 0;
    return fixFiles([HENGYANG], command, AT, (line) => said.push(line));
  };

  it("needs no folder to tell what would be written", async () => {
    expect(await fix({ dryRun: true })).toBe(1);
    expect(said.join("\n")).toContain("将写入 13 个单元格：");
  });

  it("asks for the folder otherwise", async () => {
    expect([await fix({}), said]).toEqual([
      2,
      ["请用 --out 指定副本写到哪个文件夹；只看将写入的内容，加 --dry-run。"],
    ]);
  });
});

it("tells in words why a file is not read", async () => {
  const lines: string[] = [];
  await assessFiles(["没有这个.xlsx"], {}, AT, (line) => lines.push(line));
  expect(lines.join("")).toContain("没有这个.xlsx：无法读取文件：文件不存在。");
});

it("explains a cell by the pack that is named, as the file is assessed", async () => {
  const lines: string[] = [];
  const explain = (pack: string): Promise<number> =>
    explainOne(CLEAN, "等级", (line) => lines.push(line), { pack });
  expect(await explain("没有")).toBe(2);
  expect(lines.join("")).toMatch(/^没有规则包“没有”，可用：/);
  expect(await explain("hunan-hengyang-2022")).toBe(0);
});
