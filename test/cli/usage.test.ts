/** What a person sees who mistypes a command, or asks what may be typed: Chinese sentences and an exit code. */
import { spawnSync } from "node:child_process";
import { assessFiles, fixFiles } from "../../src/cli/assess";
import { KNOWN_PACKS } from "../../src/assessment";
import { explainOne } from "../../src/cli/explain";
import { TOOL_WORDS } from "../../src/words/tool";

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
    [["template", "--form", "basic-data"], "缺少选项 --pack <规则包>。加 --help 查看用法。\n"],
    [["assess"], "缺少文件或内容。加 --help 查看用法。\n"],
    [["assess", CLEAN, "--jsn"], "没有选项 --jsn。加 --help 查看用法。\n"],
    [["asess", CLEAN], "没有命令 asess。加 --help 查看用法。\n"],
    [["assess", CLEAN, "--out"], "选项 --out <文件夹> 后面缺少内容。加 --help 查看用法。\n"],
  ])("%p are told in one Chinese line, with exit code 2", (words, said) => {
    expect(jxzp(...words)).toEqual({ text: said, exit: 2 });
  });

  it("have help in Chinese, with exit code 0", () => {
    const { text, exit } = jxzp("assess", "--help");
    expect(exit).toBe(0);
    expect(text).toContain("用法： jxzp assess");
    expect(text).toContain("jxzp assess [选项] <文件...>");
  });

  it.each([[], ["assess"], ["fix"], ["explain"], ["restore"], ["clear"], ["template"], ["rule"], ["packs"]])(
    "have help without a foreign word for %s",
    (...command) => {
      const { text, exit } = jxzp(...command, "--help");
      expect(exit).toBe(0);
      const words = text
        .replace(/--?[a-z-]+/g, "")
        .replace(/basic-data|self-evaluation|project|scorecard|by-width|whole|begun|linear/g, "");
      expect(words.match(/[<[(][a-z]+|\b(?:usage|options|commands?|files?|display)\b/gi) ?? []).toEqual([]);
    },
  );

  it("tells the version and the packs", () => {
    expect(jxzp("--version")).toEqual({ text: `${TOOL_WORDS}\n`, exit: 0 });
    const { text, exit } = jxzp("packs");
    expect(exit).toBe(0);
    for (const { id } of KNOWN_PACKS) expect(text).toContain(id);
  });

  it("tells the name that a cleared copy gets", () => {
    const { text } = jxzp("clear", "--help");
    expect(text).toContain("-清理.xlsx");
    expect(text).not.toContain("-还原");
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
