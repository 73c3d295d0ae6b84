/** `jxzp fix` on every golden workbook: only certain values, named before they are written, and all given back. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessWorkbook, changesOf } from "../../src/assessment";
import { assessFiles } from "../../src/cli/assess";
import { giveBack } from "../../src/cli/restore";
import { openXlsx } from "../../src/hosts/xlsx";
import { quoteSheet, toA1 } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/grid";

const GOLDEN = "test/golden";
const AT = "2026-03-01T09:30:00";
const files = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(GOLDEN, name)).map((file) => join(GOLDEN, name, file)))
  .filter((path) => /workbook\.xls[xm]$/.test(path));

const read = async (path: string): Promise<Workbook> =>
  (await openXlsx(new Uint8Array(readFileSync(path)), "workbook.xlsx").read()).workbook;

/** The fixed copy, and what was said on the way. */
async function fix(path: string): Promise<{ readonly copy: string; readonly lines: readonly string[] }> {
  const out = mkdtempSync(join(tmpdir(), "jxzp-"));
  const lines: string[] = [];
  await assessFiles([path], { out, valuesOnly: true }, AT, (line) => lines.push(line));
  const [name = ""] = readdirSync(out);
  return { copy: join(out, name), lines };
}

describe.each(files)("the fixed %s", (path) => {
  it("holds the certain values and nothing else, each named with its cell", async () => {
    const { copy, lines } = await fix(path);
    const before = await read(path);
    const changes = changesOf(assessWorkbook(before)).filter((change) => change.place.cell.formula === null);
    const after = await read(copy);
    const differing = after.sheets.flatMap((sheet, index) =>
      sheet.rows.flatMap((row, at) =>
        (row ?? []).flatMap((cell, column) => {
          const was = before.sheets[index]?.rows[at]?.[column];
          const same = cell?.value === was?.value;
          return same ? [] : [`${quoteSheet(sheet.name)}!${toA1({ row: at, column })}`];
        }),
      ),
    );
    const named = changes.map(({ place }) => `${quoteSheet(place.ref.sheet)}!${toA1(place.ref)}`);
    expect([...differing].sort()).toEqual([...named].sort());
    for (const cell of named) expect(lines.some((line) => line.startsWith(`  ${cell}`))).toBe(true);
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
  });

  it("is given back cell by cell with jxzp restore", async () => {
    const { copy, lines } = await fix(path);
    const target = copy.replace(/(\.\w+)$/, "-back$1");
    expect(await giveBack(copy, "restore", { out: target }, () => undefined)).toBe(0);
    const wroteNothing = lines.includes("将写入 0 个单元格：");
    expect(existsSync(target)).toBe(!wroteNothing);
    if (wroteNothing) return;
    expect((await read(target)).sheets).toEqual((await read(path)).sheets);
  });

  it("has nothing left to fix", async () => {
    const again = await fix((await fix(path)).copy);
    expect(again.lines).toContain("将写入 0 个单元格：");
  });
});
