/** `jxzp report` and `assess --report`: exit codes, JSON held to the schema, encodings, formats that are not read. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { assessFiles } from "../../src/cli/assess";
import { Document, Packer, Paragraph } from "docx";
import { checkReports, type ReportCommand } from "../../src/cli/report";
import { readDocx, removeOurs } from "../../src/hosts/docx";

const ROOT = join(__dirname, "..", "..");
const WORKBOOK = join(ROOT, "test", "golden", "hengyang-2022", "workbook.xlsx");
const schema = JSON.parse(readFileSync(join(ROOT, "docs", "report.schema.json"), "utf8")) as object;
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

const RIGHT = "2022年项目预算11,853.56万元，实际支出9,970.25万元，结余1,883.31万元。";
const WRONG = "2022年项目预算11,853.56万元，实际支出9,970.25万元，结余11,853.56万元。";
const AGAINST =
  "衡阳县自然资源局\n2022年度部门整体支出绩效自评报告\n公务接待费预算60.11万元，实际使用40.11万元。自评结果为良好。";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jxzp-report-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface FileObject {
  readonly findings: readonly {
    readonly id: string;
    readonly reported: string;
    readonly expected: string | null;
    readonly cells: readonly string[];
    readonly where: { readonly words: string; readonly offset: readonly [number, number] };
  }[];
}

async function run(
  files: readonly string[],
  command: ReportCommand = {},
): Promise<{ readonly exit: number; readonly text: string }> {
  const lines: string[] = [];
  const exit = await checkReports(files, command, (line) => lines.push(line));
  return { exit, text: lines.join("\n") };
}

const objects = (text: string): readonly FileObject[] => JSON.parse(text) as FileObject[];

describe("jxzp report", () => {
  it("finds nothing in a right report and ends with 0", async () => {
    const { exit, text } = await run([fileOf("right.txt", RIGHT)]);
    expect(exit).toBe(0);
    expect(text).toContain("未发现数字矛盾");
  });

  it("tells a wrong difference with sentence and place and ends with 1", async () => {
    const { exit, text } = await run([fileOf("wrong.txt", WRONG)]);
    expect(exit).toBe(1);
    expect(text).toContain("应为1,883.31万元");
    expect(text).toContain("第 1 段");
  });

  it("reads GB18030 too", async () => {
    // 预算 9 万元 in GB18030 (as GBK), followed by ASCII.
    const bytes = Uint8Array.from([0xd4, 0xa4, 0xcb, 0xe3, 0x39, 0xcd, 0xf2, 0xd4, 0xaa]);
    expect((await run([fileOf("gb.txt", bytes)])).exit).toBe(0);
  });

  it("keeps to the schema, with the words at the offsets", async () => {
    const { text } = await run([fileOf("wrong.txt", WRONG)], { json: true });
    expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
    const [finding] = objects(text)[0]?.findings ?? [];
    const [start, end] = finding?.where.offset ?? [0, 0];
    expect(WRONG.slice(start, end)).toBe(finding?.where.words);
  });

  it.each(["报告.doc", "报告.wps", "报告.pdf"])("says how to save %s, and goes on", async (name) => {
    const { exit, text } = await run([fileOf(name, "x"), fileOf("wrong.txt", WRONG)]);
    expect(exit).toBe(2);
    expect(text).toContain("另存为");
    expect(text).toContain("应为1,883.31万元");
  });

  it("holds a report against its workbook, both places told", async () => {
    const { exit, text } = await run([fileOf("against.txt", AGAINST)], { json: true, workbook: WORKBOOK });
    const findings = objects(text)[0]?.findings ?? [];
    expect(exit).toBe(1);
    expect(findings.map(({ id, reported, expected, cells }) => [id, reported, expected, cells])).toEqual([
      ["X-01", "60.11万元", "62.11万元", ["基础数据表!C14"]],
      ["G-04", "良好", "优", ["自评表!D33"]],
    ]);
  });

  it("stands beside the workbook in assess, in its JSON as well", async () => {
    const lines: string[] = [];
    const report = fileOf("against.txt", AGAINST);
    await assessFiles([WORKBOOK], { json: true, report }, "2026-03-01T09:30:00", (line) => lines.push(line));
    const json = JSON.parse(lines.join("\n")) as readonly { readonly report: FileObject }[];
    expect(validate(json) ? [] : validate.errors).toEqual([]);
    expect(json[0]?.report.findings).toHaveLength(2);
  });
});

const asWord = async (...texts: readonly string[]): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ sections: [{ children: texts.map((text) => new Paragraph({ text })) }] }));

describe("jxzp report of a Word file", () => {
  it("reads its paragraphs as those of a plain text", async () => {
    const plain = await run([fileOf("same.txt", `自评报告\n${WRONG}`)], { json: true });
    const word = await run([fileOf("same.docx", await asWord("自评报告", WRONG))], { json: true });
    expect(word.exit).toBe(1);
    expect(objects(word.text)[0]?.findings).toEqual(objects(plain.text)[0]?.findings);
  });

  it("writes a copy with the message at the words, from which the original comes back", async () => {
    const bytes = await asWord("自评报告", WRONG, "以上情况属实。");
    const out = join(folder, "commented");
    const { text } = await run([fileOf("commented.docx", bytes)], { out });
    expect(text).toContain("已写出带批注的副本（1 条）");
    expect(readdirSync(out)).toEqual(["commented-核对.docx"]);
    const copy = readFileSync(join(out, "commented-核对.docx"));
    const texts = (from: Uint8Array): readonly string[] => readDocx(from).paragraphs.map((one) => one.text);
    expect(texts(copy)).toEqual(texts(bytes));
    expect(copy.equals(bytes)).toBe(false);
    expect(texts(removeOurs(copy))).toEqual(texts(bytes));
  });

  it("writes no copy of a right report, nor of a plain text", async () => {
    const out = join(folder, "none");
    expect((await run([fileOf("right.docx", await asWord(RIGHT))], { out })).text).toContain("未写出副本");
    expect((await run([fileOf("plain.txt", WRONG)], { out })).text).toContain("只有 .docx 报告能加批注");
  });

  it("says what a damaged file is and what to do", async () => {
    const { exit, text } = await run([fileOf("damaged.docx", "x")]);
    expect(exit).toBe(2);
    expect(text).toContain("另存");
  });
});
