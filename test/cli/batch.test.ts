/** Many files into one overview: folders, archives with names of a Chinese Windows, copies, files that are none. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { runBatch, STOPPED, type BatchCommand } from "../../src/cli/batch";
import { summarise } from "../../src/cli/summary";
import { openXlsx } from "../../src/hosts/xlsx";
import { createXlsx } from "../../src/hosts/xlsx/create";
import { sheetNamed, type Workbook } from "../../src/workbook/grid";

const HENGYANG = "test/golden/hengyang-2022/workbook.xlsx";
const CLEAN = "test/golden/clean-2022/workbook.xlsx";
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const root = mkdtempSync(join(tmpdir(), "jxzp-batch-"));
const input = join(root, "材料");
afterAll(() => rmSync(root, { recursive: true }));

/** 乡镇 and 金兰 as GBK has them; the archive's names are bytes of no UTF-8. */
const GBK = { town: [0xcf, 0xe7, 0xd5, 0xf2], name: [0xbd, 0xf0, 0xc0, 0xbc] };

/** An archive whose place-holders of four letters are GBK names of the same length. */
function gbkArchive(): Uint8Array {
  const inner = zipSync({ "deep.xlsx": bytesOf(CLEAN) });
  const zip = zipSync({
    "AAAA/BBBB.xlsx": bytesOf(HENGYANG),
    "inner.zip": inner,
    "../out.xlsx": bytesOf(CLEAN),
  });
  const text = Buffer.from(zip);
  for (const [mark, name] of [
    ["AAAA/", GBK.town],
    ["BBBB.xlsx", GBK.name],
  ] as const)
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) text.set(name, at);
  return new Uint8Array(text);
}

const listOf = (names: readonly string[]): Uint8Array =>
  createXlsx([
    {
      ...{ name: "名单", merges: [], columnWidths: [30], rowHeights: new Map(), validations: [] },
      ...{ landscape: false, onePage: false, repeatedRow: null },
      cells: ["单位名称", ...names].map((value, row) => ({
        at: `A${row + 1}`,
        style: "text" as const,
        value,
      })),
    },
  ]);

beforeAll(() => {
  mkdirSync(join(input, "一组", "二组"), { recursive: true });
  copyFileSync(HENGYANG, join(input, "衡阳县自然资源局.xlsx"));
  copyFileSync(HENGYANG, join(input, "一组", "重复报送.xlsx"));
  copyFileSync("test/golden/xinhuang-2021/workbook.xlsx", join(input, "一组", "二组", "新晃.xlsx"));
  copyFileSync(CLEAN, join(input, "一组", "示范.xlsx"));
  for (const at of [1, 2, 3])
    writeFileSync(join(input, `损坏${at}.xlsx`), bytesOf(CLEAN).subarray(0, at * 1000));
  for (const at of [1, 2]) writeFileSync(join(input, `无表${at}.xlsx`), listOf([`甲${at}`]));
  writeFileSync(join(input, "一组", "压缩.zip"), gbkArchive());
  writeFileSync(join(root, "名单.xlsx"), listOf(["衡阳县自然资源局", "某县示范局", "某县水利局"]));
});

interface Ran {
  readonly exit: number;
  readonly said: string;
  readonly results: string;
  readonly book: Uint8Array | null;
}

async function run(
  name: string,
  more: Partial<BatchCommand> = {},
  at = "2026-03-01T09:30:00",
  stopAfter = 99,
): Promise<Ran> {
  const out = join(root, name);
  const lines: string[] = [];
  let asked = 0;
  const talk = {
    say: (line: string): void => void lines.push(line),
    beside: (): void => undefined,
    isStopped: (): boolean => (asked += 1) >= stopAfter,
  };
  const exit = await runBatch([input], { out, units: join(root, "名单.xlsx"), ...more }, at, talk);
  const [results, book] = [join(out, "results.jsonl"), join(out, "汇总.xlsx")];
  return {
    ...{ exit, said: lines.join("\n"), results: existsSync(results) ? readFileSync(results, "utf8") : "" },
    book: existsSync(book) ? bytesOf(book) : null,
  };
}

const textsOf = (workbook: Workbook, name: string): string =>
  (sheetNamed(workbook, name)?.rows ?? [])
    .flatMap((row) => (row ?? []).map((cell) => cell?.text ?? ""))
    .join("|");

it("names every unit that must act, and every file that could not be read", async () => {
  const { exit, said, results, book } = await run("全部");
  expect(exit).toBe(2);
  expect(said).toContain("未能校验 6 个文件");
  expect(results).toContain("压缩.zip/乡镇/金兰.xlsx");
  expect(results).toContain("压缩.zip/inner.zip/deep.xlsx");
  expect(existsSync(join(root, "out.xlsx"))).toBe(false);
  const { workbook } = await openXlsx(book ?? new Uint8Array(), "汇总.xlsx").read();
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "总览",
    "单位一览",
    "退回清单",
    "常见问题",
    "抽查建议",
    "未报送",
    "雷同",
    "汇总表",
    "未能校验",
  ]);
  expect(textsOf(workbook, "未能校验")).toMatch(/无表1[\s\S]*损坏1|损坏1[\s\S]*无表1/);
  expect(textsOf(workbook, "未报送")).toContain("某县水利局");
  expect(textsOf(workbook, "未报送")).not.toContain("示范局");
  expect(textsOf(workbook, "退回清单")).toContain("总分填97分，各项得分合计为98分");
  expect(textsOf(workbook, "雷同")).toContain("共3份，内容逐字节相同");
  expect(textsOf(workbook, "汇总表")).toContain("合计");
});

it("gives the same bytes whether it was stopped on the way or not, and under another clock", async () => {
  const whole = await run("不停");
  const first = await run("停过", {}, "2026-03-01T09:30:00", 7);
  expect(first).toMatchObject({ exit: STOPPED, results: "", book: null });
  const second = await run("停过", {}, "2026-03-02T10:00:00", 9);
  expect(second.exit).toBe(STOPPED);
  const last = await run("停过", {}, "2026-03-03T10:00:00");
  expect(last.said).toContain("沿用上次结果");
  expect(last.results).toBe(whole.results);
  expect(Buffer.compare(last.book ?? Buffer.alloc(0), whole.book ?? Buffer.alloc(0))).toBe(0);
});

it("does a file again when it changed, and takes the place of nothing that a person touched", async () => {
  const out = "再次";
  await run(out);
  const touched = join(root, out, "汇总.xlsx");
  writeFileSync(touched, "改过");
  const again = await run(out, {}, "2026-04-01T08:00:00");
  expect(again.said).toContain("汇总-2.xlsx");
  expect(readFileSync(touched, "utf8")).toBe("改过");
  expect(again.results).toContain("2026-04-01T08:00:00");
});

it("joins runs into one overview", async () => {
  await run("甲批");
  cpSync(join(root, "甲批", "results.jsonl"), join(root, "乙批.jsonl"));
  const said: string[] = [];
  const paths = [join(root, "甲批", "results.jsonl"), join(root, "乙批.jsonl")];
  expect(await summarise(paths, { out: join(root, "合并") }, (line) => said.push(line))).toBe(0);
  expect(said[0]).toContain("共 24 个文件，3 个单位");
  expect(await summarise([HENGYANG], { out: join(root, "合并") }, (line) => said.push(line))).toBe(2);
  expect(said.at(-1)).toContain("不是批量校验写出的");
});
