/** Packages as other programs write them: read as Excel reads them, and written into without a fault that was not there. */
import { strToU8 } from "fflate";
import { HostProblem } from "../../../src/hosts/host";
import { assessWorkbook } from "../../../src/assessment";
import { checkReadable, openXlsx } from "../../../src/hosts/xlsx";
import { graftSheets } from "../../../src/hosts/xlsx/copy-sheets";
import { MAX_PART_BYTES } from "../../../src/hosts/xlsx/limits";
import { OpcPackage } from "../../../src/hosts/xlsx/package/package";
import { openSession } from "../../../src/hosts/xlsx/read/session";
import { asWorkbookOf } from "../../../src/hosts/xlsx/book-type";
import type { Sheet } from "../../../src/workbook/grid";
import { audit } from "../../support/audit";
import {
  bookPackage,
  bookParts,
  partText,
  STYLES,
  unzipParts,
  withPart,
  zipParts,
  type BookSpec,
} from "../../support/packages";

const AT = "2026-03-01T09:30:00";
const ROW = '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>';
const SHEET = { name: "表", body: ROW };
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The package after a value, a mark and a sheet of ours were written into it. */
async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openXlsx(bytes, "来文.xlsx");
  const report = await host.apply(
    {
      writes: [
        {
          ...{ kind: "set", sheet: "表", cell: "A1", value: 7, expect: { value: 5, formula: null } },
          ...{
            replaceFormula: false,
            fact: "x",
            shown: { before: "5", after: "7" },
            why: "算",
            purpose: "fix",
          },
        },
        { kind: "mark", sheet: "表", cell: "A1", mark: "error" },
        {
          ...{ kind: "sheet", stamp: "findings", name: "校验结果", columnWidths: [9], frozenRows: 1 },
          ...{ rows: [[{ value: "校验结果", style: "title" }]], landscape: false },
        },
      ],
    },
    AT,
  );
  expect(report.outcomes.map(({ done }) => done)).toEqual([true, true, true]);
  const saved = host.save();
  await checkReadable(saved, "来文.xlsx");
  return saved;
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await openXlsx(bytes, "来文.xlsx").read()).workbook.sheets;
}

const textsOf = (sheets: readonly Sheet[]): readonly (string | undefined)[] =>
  sheets.map((sheet) => sheet.rows[0]?.[0]?.text);

/** A workbook with a chart sheet behind its own. */
const withChartSheet = (sheetId: number): Uint8Array => {
  const parts = bookParts({
    sheets: [SHEET],
    parts: { "xl/chartsheets/sheet1.xml": "<chartsheet/>" },
    types: { "xl/chartsheets/sheet1.xml": `${MAIN}.chartsheet+xml` },
    related: { rId9: ["chartsheet", "chartsheets/sheet1.xml"] },
  });
  const book = String(parts["xl/workbook.xml"]);
  const chart = `<sheet name="图" sheetId="${sheetId}" r:id="rId9"/></sheets>`;
  return zipParts({ ...parts, "xl/workbook.xml": book.replace("</sheets>", chart) });
};

describe("what is written into a foreign package", () => {
  it.each([2, 4, 900])("gives a sheet an id that a chart sheet with id %d does not have", async (id) => {
    expect(audit(await written(withChartSheet(id)))).toEqual([]);
  });

  it.each([
    "<styleSheet xmlns='NS'/>",
    "<x:styleSheet xmlns:x='NS' />",
    "<styleSheet xmlns='NS'></styleSheet>",
  ])("fills a table of styles that holds nothing: %s", async (xml) => {
    const bytes = withPart(bookPackage({ sheets: [SHEET] }), "xl/styles.xml", () =>
      xml.replace("NS", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    );
    const saved = await written(bytes);
    expect(audit(saved)).toEqual([]);
    expect((await sheetsOf(saved))[0]?.rows[0]?.[0]?.value).toBe(7);
  });

  it("says what relationships are where nothing says it", async () => {
    const bytes = withPart(bookPackage({ sheets: [SHEET] }), "[Content_Types].xml", (xml) =>
      xml
        .replace(/<Default Extension="rels"[^>]*>/, "")
        .replace(
          "</Types>",
          ["/_rels/.rels", "/xl/_rels/workbook.xml.rels"]
            .map(
              (part) =>
                `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
            )
            .join("") + "</Types>",
        ),
    );
    expect(audit(await written(bytes))).toEqual([]);
  });

  it("names a part once among the types, whatever stood there", async () => {
    const spec: BookSpec = {
      ...{ sheets: [SHEET], styles: null, types: { "xl/styles.xml": `${MAIN}.styles+xml` } },
      related: { rId8: ["styles", "styles.xml"] },
    };
    expect(audit(await written(bookPackage(spec)))).toEqual([]);
  });

  it("leaves a table of styles alone that it does not know by its relationship", async () => {
    const styles = "<styleSheet xmlns='urn:other'/>";
    const saved = await written(
      bookPackage({
        ...{ sheets: [SHEET], styles: null, parts: { "xl/styles.xml": styles } },
        types: { "xl/styles.xml": `${MAIN}.styles+xml` },
        related: { rId8: ["stylesOfOurOwn", "styles.xml"] },
      }),
    );
    expect(partText(saved, "xl/styles.xml")).toBe(styles);
    expect(partText(saved, "xl/styles2.xml")).toContain("<cellXfs");
    expect((await sheetsOf(saved))[0]?.rows[0]?.[0]?.value).toBe(7);
  });
});

describe("what is carried into a workbook that gives built-in formats another meaning", () => {
  const redefined = STYLES.replace(
    '<numFmts count="1">',
    '<numFmts count="3"><numFmt numFmtId="0" formatCode="dd.mm.yyyy"/><numFmt numFmtId="2" formatCode="dd"/>',
  );

  it("looks as it did", async () => {
    const from = bookPackage({
      sheets: [
        {
          name: "表样",
          body: '<sheetData><row r="1"><c r="A1"><v>10</v></c><c r="B1" s="1"><v>10</v></c><c r="C1" s="2"><v>1</v></c></row></sheetData>',
        },
      ],
    });
    const into = bookPackage({ sheets: [SHEET], styles: redefined });
    const { bytes } = graftSheets({ bytes: into, name: "甲.xlsx" }, { bytes: from, name: "乙.xlsx" });
    expect(audit(bytes)).toEqual([]);
    const sheet = (await sheetsOf(bytes)).find(({ name }) => name === "表样");
    expect(sheet?.rows[0]?.map((cell) => cell?.text)).toEqual(["10", "10.00", "100.00%"]);
    expect((await sheetsOf(bytes))[0]?.rows[0]?.[0]?.format).toBe("dd.mm.yyyy");
  });

  it("is written in the format that was meant", async () => {
    const { context, parts } = await openSession(
      new OpcPackage(bookPackage({ sheets: [SHEET], styles: redefined }), "甲"),
    );
    const { StyleBook } = await import("../../../src/hosts/xlsx/write/style-book");
    const book = new StyleBook(parts, context.styles);
    expect(book.format("0.00")).toBeGreaterThan(163);
    expect(book.format("0.00%")).toBe(10);
  });
});

describe("the kind of a workbook", () => {
  const template = (type: string): Uint8Array =>
    withPart(bookPackage({ sheets: [SHEET] }), "[Content_Types].xml", (xml) =>
      xml.replace(`${MAIN}.sheet.main+xml`, type),
    );

  it.each([
    [`${MAIN}.template.main+xml`, "甲.xlsx", `${MAIN}.sheet.main+xml`],
    [
      "application/vnd.ms-excel.template.macroEnabled.main+xml",
      "甲.xlsm",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    ],
    [`${MAIN}.sheet.main+xml`, "甲.XLTX", `${MAIN}.template.main+xml`],
    [`${MAIN}.sheet.main+xml`, "甲.xlsx", `${MAIN}.sheet.main+xml`],
  ])("%s becomes what %s says", (type, name, wanted) => {
    const made = asWorkbookOf(template(type), name);
    expect(partText(made, "[Content_Types].xml")).toContain(
      `PartName="/xl/workbook.xml" ContentType="${wanted}"`,
    );
    expect(audit(made)).toEqual([]);
  });

  it("is not changed where macros would be lost", () => {
    const macro = template("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    expect(() => asWorkbookOf(macro, "甲.xlsx")).toThrow("宏");
  });
});

describe("what Excel reads and a strict reader would refuse", () => {
  const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
    const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    const all = mark ? [0xfeff, ...codes] : codes;
    return Uint8Array.from(all.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])));
  };

  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])("a part in UTF-16 (big end first: %p, with its mark: %p)", async (big, mark) => {
    const parts = bookParts({ sheets: [SHEET] });
    const xml = String(parts["xl/worksheets/sheet1.xml"]).replace("UTF-8", "UTF-16");
    const bytes = zipParts({ ...parts, "xl/worksheets/sheet1.xml": utf16(xml, big, mark) });
    expect(textsOf(await sheetsOf(bytes))).toEqual(["5"]);
    const saved = await written(bytes);
    expect(audit(saved)).toEqual([]);
    expect(partText(saved, "xl/worksheets/sheet1.xml")).not.toContain("UTF-16");
  });

  it("names of parts with strokes the other way", async () => {
    const parts = bookParts({ sheets: [SHEET] });
    const turned = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name.replaceAll("/", "\\"), content]),
    );
    const bytes = zipParts(turned);
    expect(textsOf(await sheetsOf(bytes))).toEqual(["5"]);
    expect(textsOf(await sheetsOf(await written(bytes)))).toEqual(["7", "校验结果"]);
    await expect(sheetsOf(zipParts({ ...parts, "xl\\..\\..\\x.xml": "" }))).rejects.toThrow("越界");
  });

  it("a sheet whose part is missing, beside others", async () => {
    const bytes = withPart(bookPackage({ sheets: [SHEET] }), "xl/workbook.xml", (xml) =>
      xml.replace("<sheets>", '<sheets><sheet name="没有" sheetId="7" r:id="rId77"/>'),
    );
    const { workbook } = await openXlsx(bytes, "来文.xlsx").read();
    expect([workbook.sheets.map(({ name }) => name), workbook.lost]).toEqual([["表"], ["没有"]]);
    expect(assessWorkbook(workbook).unrecognised).toEqual([
      { sheet: "没有", hint: expect.stringContaining("没有这张工作表的内容") as string },
    ]);
    expect(textsOf(await sheetsOf(await written(bytes)))).toEqual(["7", "校验结果"]);
    const parts = unzipParts(bookPackage({ sheets: [SHEET, { ...SHEET, name: "乙" }] }));
    delete parts["xl/worksheets/sheet1.xml"];
    expect((await sheetsOf(zipParts(parts))).map(({ name }) => name)).toEqual(["乙"]);
    delete parts["xl/worksheets/sheet2.xml"];
    await expect(sheetsOf(zipParts(parts))).rejects.toThrow("没有对应的部件");
  });

  it("a custom part that is no concern of ours, too large to unpack or damaged", async () => {
    const parts = {
      "customXml/item1.xml": strToU8(" ".repeat(MAX_PART_BYTES + 1)),
      "customXml/item2.xml": "<a><b></a>",
    };
    const bytes = bookPackage({
      ...{ sheets: [SHEET], parts },
      related: {
        rId8: ["customXml", "../customXml/item1.xml"],
        rId9: ["customXml", "../customXml/item2.xml"],
      },
    });
    expect(textsOf(await sheetsOf(bytes))).toEqual(["5"]);
    expect(textsOf(await sheetsOf(await written(bytes)))).toEqual(["7", "校验结果"]);
  });
});

describe("a package that was saved", () => {
  it("is called unreadable, with the reason, when it cannot be opened again", async () => {
    const good = bookPackage({ sheets: [SHEET] });
    await expect(checkReadable(good, "甲.xlsx")).resolves.toBeUndefined();
    const bad = withPart(good, "xl/worksheets/sheet1.xml", (xml) => xml.replace("</row>", ""));
    await expect(checkReadable(bad, "甲.xlsx")).rejects.toBeInstanceOf(HostProblem);
    await expect(checkReadable(bad, "甲.xlsx")).rejects.toThrow(/无法重新读取，未写出文件.*sheet1\.xml/);
  });

  it.each([
    ["the id of a sheet", "xl/workbook.xml", (xml: string) => xml.replace('sheetId="2"', 'sheetId="1"')],
    ["the name of a sheet", "xl/workbook.xml", (xml: string) => xml.replace('name="乙"', 'name="表"')],
    [
      "the type of a part",
      "[Content_Types].xml",
      (xml: string) => xml.replace(/(<Override [^>]*workbook\.xml[^>]*>)/, "$1$1"),
    ],
  ])("is called faulty when %s stands in it twice", async (_, part, change) => {
    const good = bookPackage({ sheets: [SHEET, { ...SHEET, name: "乙" }] });
    await expect(checkReadable(good, "甲.xlsx")).resolves.toBeUndefined();
    const faulty = withPart(good, part, change);
    await expect(checkReadable(faulty, "甲.xlsx")).rejects.toThrow("无法重新读取");
    await expect(checkReadable(faulty, "甲.xlsx", good)).rejects.toThrow("无法重新读取");
    // What stood twice in the file that came is not of our making.
    await expect(checkReadable(faulty, "甲.xlsx", faulty)).resolves.toBeUndefined();
  });
});
