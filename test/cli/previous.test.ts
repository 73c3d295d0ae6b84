/** `--previous` of assess, fix and explain, with real files. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, write } from "@e965/xlsx";
import { assessFiles, type AssessCommand, type ExitCode } from "../../src/cli/assess";
import { explainOne } from "../../src/cli/explain";
import { lastYearFile } from "../support/last-year";

const CLEAN = "test/golden/clean-2022/workbook.xlsx";
const AT = "2026-03-01T09:30:00";
const PAIRED = "上年对照：某县示范局2022年度与“上年.xlsx”（某县示范局2021年度）";

let folder: string;
let last: string;
let lower: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jxzp-previous-"));
  mkdirSync(join(folder, "变动"));
  mkdirSync(join(folder, "空文件夹"));
  last = join(folder, "上年.xlsx");
  lower = join(folder, "变动", "上年.xlsx");
  const clean = new Uint8Array(readFileSync(CLEAN));
  writeFileSync(last, await lastYearFile(clean));
  const changed = { "附件1 基础数据表!F13": 8.51, "附件2 整体支出自评表!E22": "416亩" };
  writeFileSync(lower, await lastYearFile(clean, changed));
});

async function run(
  command: AssessCommand,
  files: readonly string[] = [CLEAN],
): Promise<{ readonly exit: ExitCode; readonly said: string }> {
  const lines: string[] = [];
  const exit = await assessFiles(files, command, AT, (line) => lines.push(line));
  // Lines may be broken anywhere to fit the window.
  return { exit, said: lines.join("\n").replace(/\n +/g, "") };
}

it("says which filing was held against which, and nothing more where all agrees", async () => {
  const { exit, said } = await run({ previous: [last] });
  expect(exit).toBe(0);
  expect(said).toContain(PAIRED);
  expect(said).not.toMatch(/[●▲○]/);
});

it("says at this year's cell what last year's file shows", async () => {
  const { exit, said } = await run({ previous: [lower] });
  expect(exit).toBe(0);
  expect(said).toMatch(/'附件2 整体支出自评表'!D22.*指标“盘活存量建设用地面积”指标值≥320亩低于上年实际416亩/);
  expect(said).toContain("（上年文件“上年.xlsx”'附件2 整体支出自评表'!E22）");
});

it("takes a folder, a file named twice once, and the option several times", async () => {
  const { said } = await run({ previous: [join(folder, "变动"), lower, HENGYANG] });
  expect(said).toContain(PAIRED);
  expect(said).toContain("T-21");
});

const HENGYANG = "test/golden/hengyang-2022/workbook.xlsx";

it("tells each file why nothing of last year was held against it", async () => {
  const { exit, said } = await run({ previous: [last] }, [CLEAN, HENGYANG]);
  expect(exit).toBe(1);
  expect(said).toContain(PAIRED);
  expect(said).toContain(
    "上年对照：上年文件中没有“衡阳县自然资源局”的报送，只有“上年.xlsx”（某县示范局2021年度），未作上年对照；单位更名或合并的，请人工核对上年数据。",
  );
});

it("reads old formats of last year by what their bytes are", async () => {
  const legacy = join(folder, "上年.xls");
  writeFileSync(legacy, write(read(readFileSync(lower)), { type: "buffer", bookType: "xls" }) as Buffer);
  const { exit, said } = await run({ previous: [legacy] });
  expect(exit).toBe(0);
  expect(said).toContain("上年对照：某县示范局2022年度与“上年.xls”（某县示范局2021年度）");
  expect(said).toContain("（上年文件“上年.xls”'附件2 整体支出自评表'!E22）");
});

it.each([
  ["is no workbook", "坏.xlsx", "坏.xlsx："],
  ["does not exist", "没有.xlsx", "无法读取文件：文件不存在。"],
  ["is an empty folder", "空文件夹", "文件夹中没有工作簿。请核对路径。"],
])("ends with 2 where last year's file %s, and does the others all the same", async (_, name, words) => {
  const path = join(folder, name);
  if (name === "坏.xlsx") writeFileSync(path, "PK\u0003\u0004 no archive");
  const { exit, said } = await run({ previous: [path, last] });
  expect(exit).toBe(2);
  expect(said).toContain(words);
  expect(said).toContain(PAIRED);
});

it("prints JSON with the pairs and with the files that could not be read", async () => {
  const missing = join(folder, "没有.xlsx");
  const { said } = await run({ previous: [missing, lower], json: true });
  expect(JSON.parse(said)).toMatchObject([
    { file: missing, problem: { code: "unreadable-file" } },
    {
      previous: { pairs: [{ filing: 0, file: "上年.xlsx", unit: "某县示范局", year: 2021 }], notices: [] },
      findings: [
        { id: "T-21", previous: { file: "上年.xlsx" } },
        { id: "B-09", message: expect.stringContaining("公务接待填8.15，上年报送8.51") as unknown },
      ],
    },
  ]);
});

it("explains a cell with what last year's file says against it", async () => {
  const lines: string[] = [];
  const explain = (previous: readonly string[]): Promise<0 | 1 | 2> =>
    explainOne(CLEAN, "'附件2 整体支出自评表'!D22", (line) => lines.push(line), { previous });
  expect(await explain([lower])).toBe(0);
  expect(lines.join("\n")).toMatch(/指标“盘活存量建设用地面积”[\s\S]*E22）（T-21）/);
  expect(await explain([join(folder, "没有.xlsx")])).toBe(2);
});

it("is offered by the commands in Chinese, and read by the program itself", () => {
  const copy = join(folder, "本年.xlsx");
  copyFileSync(CLEAN, copy);
  const jxzp = (...words: readonly string[]): string =>
    execFileSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], { encoding: "utf8" });
  expect(jxzp("assess", "--help")).toMatch(/--previous <路径>\s+上年工作簿或文件夹/);
  expect(jxzp("assess", "--previous", last, copy)).toContain(PAIRED);
  expect(jxzp("fix", "--previous", last, copy, "--dry-run", "--out", folder)).toContain("本年.xlsx");
}, 30_000);
