/** Several files of one call: what one unit took over from another is told after them, and in the JSON of each. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AcrossJson } from "../../src/cli/between-files";
import { assessFiles, type AssessCommand } from "../../src/cli/assess";
import { unzipParts, withPart } from "../support/packages";

const HENGYANG = "test/golden/hengyang-2022/workbook.xlsx";
const CLEAN = "test/golden/clean-2022/workbook.xlsx";

/** Chinese as this package writes it, by its numbers. */
const inXml = (text: string): string => Array.from(text, (one) => `&#${one.codePointAt(0)};`).join("");

let folder: string;
let copied: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jxzp-across-"));
  copied = join(folder, "隆回县水利局.xlsx");
  const bytes = new Uint8Array(readFileSync(HENGYANG));
  const renamed = Object.keys(unzipParts(bytes))
    .filter((name) => name.includes("worksheets/sheet"))
    .reduce<Uint8Array>(
      (all, name) =>
        withPart(all, name, (text) => text.replaceAll(inXml("衡阳县自然资源局"), inXml("隆回县水利局"))),
      bytes,
    );
  writeFileSync(copied, renamed);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(files: readonly string[], command: AssessCommand = {}): Promise<string> {
  const lines: string[] = [];
  await assessFiles(files, command, "2026-03-01T09:30:00", (line) => lines.push(line));
  return lines.join("\n");
}

it("says after the files which units share which texts, and where", async () => {
  const said = await run([HENGYANG, CLEAN, copied]);
  const after = said.slice(said.indexOf("━━ 各文件之间　发现 1 处"));
  expect(after).toContain("▲ B-02　“衡阳县自然资源局”与“隆回县水利局”自评内容高度雷同：");
  expect(after).toContain(`${HENGYANG}　衡阳县自然资源局　`);
  expect(after).toContain(`${copied}　隆回县水利局　`);
  expect(after).not.toContain(CLEAN);
  expect(after).toMatch(/厉行节约保障措施相同100\.00%/);
});

it("says nothing of files that share nothing", async () => {
  expect(await run([HENGYANG, CLEAN])).not.toContain("各文件之间");
});

it("says nothing to who asks for fixes only", async () => {
  expect(await run([HENGYANG, copied], { valuesOnly: true, dryRun: true })).not.toContain("各文件之间");
});

it("says nothing of several files of one unit", async () => {
  expect(await run([HENGYANG, "test/golden/hengyang-2022-text/workbook.xlsx"])).not.toContain("各文件之间");
});

it("stands in the JSON of every file that it speaks of, and of no other", async () => {
  const objects = JSON.parse(await run([HENGYANG, CLEAN, copied], { json: true })) as readonly {
    readonly between: readonly AcrossJson[];
  }[];
  expect(objects.map(({ between }) => between.map(({ id }) => id))).toEqual([["B-02"], [], ["B-02"]]);
  const places = objects[0]?.between[0]?.places ?? [];
  expect(places.map(({ file, unit }) => [file, unit])).toEqual([
    [HENGYANG, "衡阳县自然资源局"],
    [copied, "隆回县水利局"],
  ]);
  expect(places[0]?.cells).toContain("基础数据表!B27");
});
