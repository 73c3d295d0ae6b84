/** Files of other kinds and broken ones are told how to become readable; whole reports are read fast; others read the same. */
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import mammoth from "mammoth";
import { HostProblem } from "../../../src/hosts/host";
import { annotate, isDocument, readDocx } from "../../../src/hosts/docx";
import { bookParts, zipParts } from "../../support/packages";
import { line, table, cell, wordPackage, wordParts } from "../../support/word-package";

function problemOf(bytes: Uint8Array): HostProblem {
  try {
    readDocx(bytes, "报告.docx");
  } catch (error) {
    if (error instanceof HostProblem) return error;
    throw error;
  }
  throw new Error("was read");
}

const compound = (name: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + index * 2));
  return bytes;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("files that cannot be read", () => {
  const sound = wordPackage(line("甲"));
  it.each<[string, Uint8Array, string, string]>([
    [".doc and .wps", compound("WordDocument"), "legacy-format", "另存为“Word 文档（*.docx）”"],
    ["a password", compound("EncryptedPackage"), "encrypted", "清除密码"],
    ["a web page named .docx", utf8("<html>报告</html>"), "legacy-format", "另存为“Word 文档（*.docx）”"],
    ["plain text", utf8("报告"), "not-a-document", "另存为“Word 文档（*.docx）”"],
    ["nothing", new Uint8Array(0), "not-a-document", "另存为“Word 文档（*.docx）”"],
    ["half a file", sound.subarray(0, 500), "damaged", "另存为“Word 文档（*.docx）”"],
    [
      "a workbook",
      zipParts(bookParts({ sheets: [{ name: "表", body: "<sheetData/>" }] })),
      "not-a-document",
      "Word",
    ],
    [
      "broken XML",
      zipParts({ ...wordParts(""), "word/document.xml": '<w:document xmlns:w="urn:w"><w:p>' }),
      "damaged",
      "Word",
    ],
    [
      "entities of its own",
      zipParts({ ...wordParts(""), "word/document.xml": "<!DOCTYPE x><w:document/>" }),
      "damaged",
      "Word",
    ],
    [
      "elements nested without end",
      wordPackage("<w:sdt>".repeat(300) + "</w:sdt>".repeat(300)),
      "damaged",
      "Word",
    ],
  ])("%s", (_, bytes, code, remedy) => {
    const problem = problemOf(bytes);
    expect(problem.code).toBe(code);
    expect(problem.what).toContain("报告.docx");
    expect(problem.what + problem.remedy).not.toMatch(/Excel 或|工作表/);
    expect(problem.remedy).toContain(remedy);
  });

  it("a document is told from other archives", () => {
    expect(isDocument(sound, "甲.docx")).toBe(true);
    expect(
      isDocument(zipParts(bookParts({ sheets: [{ name: "表", body: "<sheetData/>" }] })), "甲.docx"),
    ).toBe(false);
    expect(isDocument(sound.subarray(0, 300), "甲.docx")).toBe(false);
  });

  it("a signed document is not written into", () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
      '<Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="s.xml"/></Relationships>';
    const signed = wordPackage(line("甲"), { parts: { "_rels/.rels": rels, "s.xml": "<s/>" } });
    expect(() => annotate(signed, [{ paragraph: 0, start: 0, end: 1, text: "批" }])).toThrow("数字签名");
  });
});

describe("documents of another program", () => {
  const SAMPLES = [
    "部门整体支出绩效自评报告",
    "全年预算数17,485.15万元，执行率100%。",
    "　（一）主要职能",
    "A&B <c> “引号”",
  ];
  const built = new Document({
    sections: [
      {
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ text: SAMPLES[0] ?? "", heading: HeadingLevel.HEADING_1 }),
          ...SAMPLES.map(
            (text) =>
              new Paragraph({
                children: [new TextRun({ text: text.slice(0, 4), bold: true }), new TextRun(text.slice(4))],
              }),
          ),
          new Table({
            rows: [
              new TableRow({
                children: [new TableCell({ columnSpan: 2, children: [new Paragraph("合计")] })],
              }),
              new TableRow({
                children: ["分值", "得分"].map((text) => new TableCell({ children: [new Paragraph(text)] })),
              }),
            ],
          }),
        ],
      },
    ],
  });

  it("reads the same text as another reader", async () => {
    const bytes = new Uint8Array(await Packer.toBuffer(built));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const ours = readDocx(bytes).paragraphs.map(({ text }) => text);
    expect(ours).toEqual(value.split("\n").filter((text) => text !== ""));
  });

  it("sees its headings and tables", async () => {
    const { paragraphs, tables } = readDocx(new Uint8Array(await Packer.toBuffer(built)));
    expect(paragraphs[0]?.heading).toBe(1);
    expect(tables.map(({ rows, columns, cells }) => [rows, columns, cells.length])).toEqual([[2, 2, 3]]);
  });
});

describe("size", () => {
  it("a report of 200 pages is read in a moment", () => {
    const page = line(
      "本年度全年预算数17,485.15万元，全年执行数17,485.15万元，预算执行率100%。".repeat(4),
    ).repeat(10);
    const bytes = wordPackage(
      (page + table([cell("指标"), cell("分值")], [cell("甲"), cell("10")])).repeat(200),
    );
    const from = performance.now();
    expect(readDocx(bytes).paragraphs).toHaveLength(200 * 14);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
