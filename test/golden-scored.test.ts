/** Every golden workbook, scored and saved: sound XML, nothing lost, the same findings again, and all given back. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { assessWorkbook, FULL_PLAN, makePlan, type Report } from "../src/assessment";
import { openXlsx } from "../src/hosts/xlsx";
import type { Workbook } from "../src/workbook/grid";

const GOLDEN = join(__dirname, "golden");
const AT = "2026-03-01T09:30:00";
const files = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(GOLDEN, name))
      .filter((file) => file.startsWith("workbook."))
      .map((file) => [name, file] as const),
  );

const bytesOf = (name: string, file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(GOLDEN, name, file)));
const read = async (bytes: Uint8Array, file: string): Promise<Workbook> =>
  (await openXlsx(bytes, file).read()).workbook;
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function score(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  const host = openXlsx(bytes, file);
  const report = assessWorkbook((await host.read()).workbook);
  await host.apply(makePlan(report, { ...FULL_PLAN, at: AT }), AT);
  return host.save();
}

/** Throws where a part is not well-formed or uses a prefix that is not bound. */
function parse(part: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true, fileName: part });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const errorsOf = (report: Report): readonly string[] =>
  report.findings.filter((finding) => finding.severity === "error").map((finding) => finding.key);

describe.each(files)("the scored %s/%s", (name, file) => {
  const original = bytesOf(name, file);
  let scored: Uint8Array;

  beforeAll(async () => {
    scored = await score(original, file);
  });

  it("is well-formed in every part, every prefix bound", () => {
    for (const [part, bytes] of Object.entries(unzipSync(scored))) {
      if (/\.(xml|rels|vml)$/.test(part)) parse(part, textOf(bytes));
    }
  });

  it("keeps every part that the plan does not touch byte for byte", () => {
    const touched =
      /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/.*|xl\/styles\.xml|xl\/worksheets\/.*)$/;
    const after = unzipSync(scored);
    for (const [part, bytes] of Object.entries(unzipSync(original))) {
      if (touched.test(part)) expect(after[part]).toBeDefined();
      else expect([part, Buffer.from(after[part] ?? []).equals(Buffer.from(bytes))]).toEqual([part, true]);
    }
  });

  it("shows both result sheets at the end, once, also when scored again", async () => {
    const before = (await read(original, file)).sheets.map((sheet) => sheet.name);
    const names = [...before, "校验结果", "评分底稿"];
    expect((await read(scored, file)).sheets.map((sheet) => sheet.name)).toEqual(names);
    const twice = await read(await score(scored, file), file);
    expect(twice.sheets.map((sheet) => sheet.name)).toEqual(names);
  });

  it("has no error left that had a certain fix, and no new one", async () => {
    const before = assessWorkbook(await read(original, file));
    const fixable = before.findings
      .filter((finding) => finding.fixes.length > 0)
      .map((finding) => finding.key);
    const left = errorsOf(before).filter((key) => !fixable.includes(key));
    expect(errorsOf(assessWorkbook(await read(scored, file)))).toEqual(left);
  });

  it("gives everything back after it was closed and opened again", async () => {
    const host = openXlsx(scored, file);
    await host.restore("all");
    expect(await read(host.save(), file)).toEqual(await read(original, file));
  });
});

describe("the scored workbook with extras", () => {
  const PIECES = [
    ["a validation", "xl/worksheets/sheet2.xml", "<dataValidation "],
    ["a conditional format", "xl/worksheets/sheet2.xml", "<conditionalFormatting "],
    ["a sparkline", "xl/worksheets/sheet1.xml", "x14:sparklineGroup"],
    ["the anchor of a drawing", "xl/worksheets/sheet1.xml", "<drawing "],
    ["the anchor of a comment", "xl/worksheets/sheet1.xml", "<legacyDrawing "],
    ["a defined name", "xl/workbook.xml", "全年执行数"],
    ["a macro project", "[Content_Types].xml", "vbaProject"],
  ] as const;

  it.each(PIECES)("keeps %s inside the parts it changes", async (_, part, piece) => {
    const original = bytesOf("hengyang-2022-extras", "workbook.xlsm");
    const scored = await score(original, "workbook.xlsm");
    const count = (bytes: Uint8Array): number => textOf(unzipSync(bytes)[part]).split(piece).length - 1;
    expect(count(original)).toBeGreaterThan(0);
    expect(count(scored)).toBe(count(original));
  });
});
