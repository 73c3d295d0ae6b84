import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessFiles, type AssessCommand, type ExitCode } from "../../src/cli/assess";
import { giveBack } from "../../src/cli/restore";
import { openXlsx } from "../../src/hosts/xlsx";
import { cellAt, sheetNamed, type Sheet } from "../../src/workbook/grid";
import { fromA1 } from "../../src/workbook/address";

const HENGYANG = "test/golden/hengyang-2022/workbook.xlsx";
const CLEAN = "test/golden/clean-2022/workbook.xlsx";
const AT = "2026-03-01T09:30:00";

const folder = (): string => mkdtempSync(join(tmpdir(), "jxzp-"));

async function run(
  files: readonly string[],
  command: AssessCommand = {},
): Promise<{ exit: ExitCode; said: string }> {
  const lines: string[] = [];
  const exit = await assessFiles(files, command, AT, (line) => lines.push(line));
  return { exit, said: lines.join("\n") };
}

async function sheetsOf(path: string): Promise<readonly Sheet[]> {
  const { workbook } = await openXlsx(new Uint8Array(readFileSync(path)), path).read();
  return workbook.sheets;
}

async function valueAt(path: string, name: string, cell: string): Promise<unknown> {
  const { workbook } = await openXlsx(new Uint8Array(readFileSync(path)), path).read();
  const sheet = sheetNamed(workbook, name);
  const position = fromA1(cell);
  return sheet && position ? cellAt(sheet, position).value : undefined;
}

describe("jxzp assess", () => {
  it("says unit, year, forms, rate, total and grade, and every error with its cell", async () => {
    const { said } = await run([HENGYANG]);
    expect(said).toContain("衡阳县自然资源局　2022年度");
    expect(said).toContain("87.15% → 90.08%");
    expect(said).toContain("总分 97 → 98　等级 优 → 优秀");
    expect(said).toContain("自评表!H33　总分填97分，各项得分合计为98分，请更正。〔可直接更正〕（P-05）");
    expect(said).toMatch(/结论：须更正 3 处：.*\n +须说明 \d+ 处：/);
  });

  it("says nothing but the verdict on a clean workbook and leaves with 0", async () => {
    const { exit, said } = await run([CLEAN]);
    expect(exit).toBe(0);
    expect(said).toContain("未发现问题，可以报送");
    expect(said).not.toMatch(/[●▲]/);
  });

  it("leaves with 1 when errors were found", async () => {
    expect((await run([HENGYANG])).exit).toBe(1);
  });

  it("leaves with 2 when a file cannot be assessed, says why, and still does the others", async () => {
    const broken = join(folder(), "坏文件.xlsx");
    writeFileSync(broken, "PK\u0003\u0004 not a package");
    const { exit, said } = await run([broken, HENGYANG, join(folder(), "没有.xlsx")]);
    expect(exit).toBe(2);
    expect(said).toContain("坏文件.xlsx：");
    expect(said).toContain("没有.xlsx：无法读取文件：文件不存在。");
    expect(said).toContain("总分 97 → 98");
  });

  it("writes the scored copy beside and never over the input, numbering equal names", async () => {
    const out = folder();
    const before = readFileSync(HENGYANG);
    await run([HENGYANG, "test/golden/hengyang-2022-sheetjs/workbook.xlsx"], { out });
    expect(readdirSync(out).sort()).toEqual(["workbook-评分-2.xlsx", "workbook-评分.xlsx"]);
    expect(readFileSync(HENGYANG).equals(before)).toBe(true);
    const scored = join(out, "workbook-评分.xlsx");
    expect(await valueAt(scored, "自评表", "H33")).toBe(98);
    expect(await valueAt(scored, "自评表", "D33")).toBe("优秀");
    expect(await valueAt(scored, "基础数据表", "D6")).toBe(0.9008);
    expect((await sheetsOf(scored)).map((sheet) => sheet.name)).toEqual([
      "基础数据表",
      "自评表",
      "校验结果",
      "评分底稿",
    ]);
  });

  it("finds nothing left to fix in its own scored copy, and does not double its sheets", async () => {
    const out = folder();
    await run([HENGYANG], { out });
    const again = folder();
    const { said } = await run([join(out, "workbook-评分.xlsx")], { out: again });
    expect(said).toContain("将写入 0 个单元格");
    expect(await sheetsOf(join(again, "workbook-评分-评分.xlsx"))).toHaveLength(4);
  });

  it("writes nothing on a dry run and lists what it would write", async () => {
    const out = folder();
    const { said } = await run([HENGYANG], { out, dryRun: true });
    expect(said).toContain("自评表!H33　97 → 98");
    expect(readdirSync(out)).toEqual([]);
  });

  it("gives back every original value with jxzp restore", async () => {
    const out = folder();
    await run([HENGYANG], { out });
    const target = join(out, "还原.xlsx");
    expect(await giveBack(join(out, "workbook-评分.xlsx"), "restore", { out: target }, () => undefined)).toBe(
      0,
    );
    const cells = (sheets: readonly Sheet[]): unknown =>
      sheets.map(({ name, rows }) => [
        name,
        rows.map((row) => row?.map((cell) => cell && [cell.value, cell.formula, cell.format])),
      ]);
    expect(cells(await sheetsOf(target))).toEqual(cells(await sheetsOf(HENGYANG)));
  });

  it("prints an array with one object a file, the broken one with its problem", async () => {
    const broken = join(folder(), "空.xlsx");
    writeFileSync(broken, "");
    const { said } = await run([HENGYANG, broken], { json: true });
    const objects = JSON.parse(said) as { file: string; problem?: { code: string } }[];
    expect(objects.map((one) => [one.file, one.problem === undefined])).toEqual([
      [HENGYANG, true],
      [broken, false],
    ]);
  });

  it("opens no connection of any kind", async () => {
    const connect = jest.spyOn(Socket.prototype, "connect");
    const ask = jest.spyOn(globalThis, "fetch");
    await run([HENGYANG], { out: folder() });
    expect(connect).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
  });

  it("assesses every workbook of a folder and passes over Excel's lock files", async () => {
    const place = folder();
    writeFileSync(join(place, "甲.xlsx"), readFileSync(CLEAN));
    writeFileSync(join(place, "~$甲.xlsx"), "lock");
    const { exit } = await run([place]);
    expect(exit).toBe(0);
    expect(existsSync(join(place, "甲-评分.xlsx"))).toBe(false);
  });
});
