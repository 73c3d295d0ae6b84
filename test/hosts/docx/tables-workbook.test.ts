/** Forms in a Word document are assessed like those of a workbook, and each cell is told as a reader counts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { assessWorkbook } from "../../../src/assessment";
import { assessFiles } from "../../../src/cli/assess";
import { readDocx, tablesWorkbook } from "../../../src/hosts/docx";
import { openWorkbook } from "../../../src/hosts/open";
import { anchorOf, cellAt, extent, mergeAt, type Sheet, type Workbook } from "../../../src/workbook/grid";
import { cell, line, table, wordPackage } from "../../support/word-package";

const SCHEMA = join(__dirname, "..", "..", "..", "docs", "report.schema.json");
const GOLDEN = join(__dirname, "..", "..", "golden", "hengyang-2022", "workbook.xlsx");

async function golden(): Promise<Workbook> {
  const opened = await openWorkbook(new Uint8Array(readFileSync(GOLDEN)), "自评.xlsx");
  if (opened.kind !== "xlsx") throw new Error("no workbook");
  return (await opened.host.read()).workbook;
}

/** Rows above the table: they stand over its whole width and are lines in a report. */
const isLine = (sheet: Sheet, row: number, columns: number): boolean => {
  const area = mergeAt(sheet, { row, column: 0 });
  return area
    ? area.right - area.left + 1 >= columns
    : (sheet.rows[row] ?? []).filter(Boolean).length <= 1 && row < 4;
};

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function rowXml(sheet: Sheet, row: number, columns: number): readonly string[] {
  const cells: string[] = [];
  for (let column = 0; column < columns; column += 1) {
    const area = mergeAt(sheet, { row, column });
    if (area && area.left !== column) continue;
    const span = area && area.right > area.left ? `<w:gridSpan w:val="${area.right - area.left + 1}"/>` : "";
    const down =
      area && area.bottom > area.top ? `<w:vMerge${area.top === row ? ' w:val="restart"' : ""}/>` : "";
    const { text } = cellAt(sheet, anchorOf(sheet, { row, column }));
    const isOwn = !area || area.top === row;
    cells.push(
      cell(
        isOwn
          ? text
              .split("\n")
              .map((one) => line(escaped(one)))
              .join("")
          : "",
        span + down,
      ),
    );
  }
  return cells;
}

/** The sheet as a report prints it: lines above, the table, lines below. */
function sheetXml(sheet: Sheet): string {
  const { rows, columns } = extent(sheet);
  const parts: string[] = [];
  let open: (readonly string[])[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (isLine(sheet, row, columns) && (open.length === 0 || row > rows - 4)) {
      if (open.length > 0) parts.push(table(...open));
      open = [];
      parts.push(line(escaped(cellAt(sheet, { row, column: 0 }).text)));
    } else open.push(rowXml(sheet, row, columns));
  }
  if (open.length > 0) parts.push(table(...open));
  return parts.join("");
}

describe("forms in a document", () => {
  it("give the same figures and findings as the workbook they were printed from", async () => {
    const workbook = await golden();
    const prose = line("一、部门概况：本单位认真组织开展绩效自评工作，现将有关情况报告如下。");
    const bytes = wordPackage(prose + workbook.sheets.map(sheetXml).join(prose));
    const { workbook: read } = tablesWorkbook(readDocx(bytes, "报告.docx"));
    const [expected, found] = [assessWorkbook(workbook), assessWorkbook(read)];
    expect(found.filings.map(({ unit, year, forms }) => [unit, year, forms.map(({ id }) => id)])).toEqual(
      expected.filings.map(({ unit, year, forms }) => [unit, year, forms.map(({ id }) => id)]),
    );
    const said = (report: typeof found) =>
      report.findings.map(({ id, severity, reported }) => [id, severity, reported]);
    expect(said(found)).toEqual(said(expected));
    expect(read.readOnly).toBe(true);
  });
});

describe("sheets and places", () => {
  const form = (rows: number): string =>
    table(...Array.from({ length: rows }, (_, row) => [cell(`指标${row}`), cell(String(row))]));

  it("are named after the annex, else the title, else counted; without name, a table goes on with the one above", () => {
    const body =
      line("附件1-2") +
      line("部门整体支出绩效自评表") +
      line("填报单位：某局") +
      form(2) +
      line("续表") +
      form(1) +
      line("本单位高度重视绩效管理工作，情况如下。") +
      line("项目支出绩效自评表（2023年度）") +
      form(1) +
      line("以下为其他有关情况的说明，请予审阅。") +
      form(1);
    const { workbook } = tablesWorkbook(readDocx(wordPackage(body)));
    expect(workbook.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["附件1-2", 7],
      ["项目支出绩效自评表（2023年度）", 2],
      ["表格3", 1],
    ]);
  });

  it("annexes of one number are told apart", () => {
    const one = line("附件2") + line("项目支出绩效自评表") + form(1);
    const { workbook } = tablesWorkbook(readDocx(wordPackage(one.repeat(3))));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["附件2", "附件2 (2)", "附件2 (3)"]);
  });

  it.each<[string, number, number, string]>([
    ["a cell", 4, 1, "附件1-2 第2行第2列"],
    ["a cell beside one that comes down from above", 3, 2, "附件1-2 第1行第2列"],
    ["a line above", 2, 0, "附件1-2 表前文字"],
    ["a line below", 5, 0, "附件1-2 表后文字"],
  ])("%s is told as a reader counts", (_, row, column, expected) => {
    const body =
      line("附件1-2") +
      line("绩效自评表") +
      line("填报单位：某局") +
      table(
        [cell("总分", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), cell("97")],
        [cell("", '<w:gridSpan w:val="2"/><w:vMerge/>'), cell("优")],
      ) +
      line("填表人：　联系电话：");
    const { placeOf, workbook } = tablesWorkbook(readDocx(wordPackage(body)));
    const sheet = workbook.sheets[0]?.name ?? "";
    const at = row === 4 ? { sheet, row, column: 2 } : { sheet, row, column };
    expect(placeOf(at)).toBe(expected);
  });

  it.each<[string, string | number, string]>([
    ["1,234.5", 1234.5, "#,##0.00"],
    ["87.15%", 0.8715, "0.00%"],
    ["９８", 98, "General"],
    ["≥95%", "≥95%", "General"],
    ["1、2", "1、2", "General"],
  ])("%s typed into a cell is %s", (typed, value, format) => {
    const [sheet] = tablesWorkbook(readDocx(wordPackage(table([cell(escaped(typed))])))).workbook.sheets;
    const [first] = sheet?.rows[0] ?? [];
    expect([first?.value, first?.format]).toEqual([value, format]);
  });
});

describe("assess takes a document", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "jxzp-word-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("prints places as a reader counts them, and writes nothing", async () => {
    const workbook = await golden();
    const file = join(folder, "自评报告.docx");
    writeFileSync(
      file,
      wordPackage(workbook.sheets.map((sheet, at) => line(`附件1-${at + 1}`) + sheetXml(sheet)).join("")),
    );
    const said: string[] = [];
    const exit = await assessFiles([file], { out: folder }, "2026-03-01T09:30:00", (text) => said.push(text));
    expect(exit).toBe(1);
    expect(said.join("\n")).toMatch(/附件1-\d 第\d+行第\d列\u3000总分填97分/);
    expect(said.join("\n")).toContain("Word 文件只校验不写回");
  });

  it("tells places in JSON beside the addresses, as the schema has it", async () => {
    const file = join(folder, "附表.docx");
    const sheets = (await golden()).sheets.map((sheet, at) => line(`附件1-${at + 1}`) + sheetXml(sheet));
    writeFileSync(file, wordPackage(sheets.join("")));
    const said: string[] = [];
    await assessFiles([file], { json: true }, "2026-03-01T09:30:00", (text) => said.push(text));
    const json = JSON.parse(said.join("\n")) as readonly {
      readonly places: Readonly<Record<string, string>>;
    }[];
    const schema = JSON.parse(readFileSync(SCHEMA, "utf8")) as object;
    const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
    expect(validate(json) ? [] : validate.errors).toEqual([]);
    expect(Object.values(json[0]?.places ?? {})).toContainEqual(
      expect.stringMatching(/^附件1-\d 第\d+行第\d列$/),
    );
  });

  it("an old document is told how to become readable", async () => {
    const file = join(folder, "报告.doc");
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [..."WordDocument"].forEach((letter, index) => bytes.set([letter.charCodeAt(0)], 1024 + index * 2));
    writeFileSync(file, bytes);
    const said: string[] = [];
    expect(await assessFiles([file], {}, "2026-03-01T09:30:00", (text) => said.push(text))).toBe(2);
    expect(said.join("\n")).toContain("另存为“Word 文档（*.docx）”");
  });
});
