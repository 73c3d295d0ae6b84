/** Reading workbook files: every way in which real programs write cells. */
import { openXlsx } from "../../../src/hosts/xlsx";
import { cellAt, type Cell, type Sheet, type Workbook } from "../../../src/workbook/grid";
import { fromA1 } from "../../../src/workbook/address";
import {
  bookPackage,
  bookParts,
  sheetPackage,
  STYLES,
  zipParts,
  type BookSpec,
} from "../../support/packages";

const read = async (bytes: Uint8Array): Promise<Workbook> =>
  (await openXlsx(bytes, "测试.xlsx").read()).workbook;

async function sheetOf(bytes: Uint8Array, index = 0): Promise<Sheet> {
  const sheet = (await read(bytes)).sheets[index];
  if (!sheet) throw new RangeError(`no sheet ${index}`);
  return sheet;
}

function at(sheet: Sheet, address: string): Cell {
  const position = fromA1(address);
  if (!position) throw new RangeError(address);
  return cellAt(sheet, position);
}

const oneCell = async (xml: string, over: Partial<BookSpec> = {}): Promise<Cell> => {
  const body = `<sheetData><row r="1">${xml}</row></sheetData>`;
  return at(await sheetOf(bookPackage({ sheets: [{ name: "表", body }], ...over })), "A1");
};

describe("kinds of cells", () => {
  it.each<[string, string, Partial<Cell>]>([
    ["a number", '<c r="A1"><v>7514.9</v></c>', { kind: "number", value: 7514.9, text: "7514.9" }],
    ["a number with its type", '<c r="A1" t="n"><v>1E-2</v></c>', { kind: "number", value: 0.01 }],
    ["a number under a format", '<c r="A1" s="2"><v>0.9008379</v></c>', { text: "90.08%", format: "0.00%" }],
    [
      "a number under a format of the file",
      '<c r="A1" s="8"><v>7</v></c>',
      { text: "7.00 ", format: "0.00_ " },
    ],
    ["a date", '<c r="A1" s="7"><v>44977</v></c>', { kind: "number", value: 44977, text: "2023/2/20" }],
    ["a date as ISO 8601", '<c r="A1" s="7" t="d"><v>2023-02-20</v></c>', { kind: "number", value: 44977 }],
    ["a day and an hour", '<c r="A1" t="d"><v>2023-02-20T12:00:00</v></c>', { value: 44977.5 }],
    ["true as 1", '<c r="A1" t="b"><v>1</v></c>', { kind: "boolean", value: true, text: "TRUE" }],
    ["false as a word", '<c r="A1" t="b"><v>false</v></c>', { kind: "boolean", value: false, text: "FALSE" }],
    ["true as a word", '<c r="A1" t="b"><v>true</v></c>', { kind: "boolean", value: true }],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: "error", value: "#DIV/0!", text: "#DIV/0!" }],
    ["nothing", '<c r="A1" s="1"/>', { kind: "blank", value: null, text: "" }],
    ["a value that is empty", '<c r="A1"><v></v></c>', { kind: "blank", value: null }],
    [
      "a formula with its result",
      '<c r="A1"><f>B1*2</f><v>4</v></c>',
      { kind: "number", value: 4, formula: "=B1*2" },
    ],
    [
      "a formula with a text",
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>优</v></c>',
      { kind: "text", value: "优", formula: '=B1&"x"' },
    ],
    [
      "a formula with no text",
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { kind: "text", value: "", formula: '=""' },
    ],
    [
      "a formula that failed",
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { kind: "error", formula: "=1/0" },
    ],
    [
      "a formula never calculated",
      '<c r="A1"><f>B1*2</f></c>',
      { kind: "uncalculated", value: null, formula: "=B1*2" },
    ],
    [
      "a formula with an empty result",
      '<c r="A1"><f>B1*2</f><v/></c>',
      { kind: "uncalculated", value: null },
    ],
    ["a text that is no number", '<c r="A1"><v>NaN</v></c>', { kind: "text", value: "NaN" }],
    [
      "a style that the table does not know",
      '<c r="A1" s="99"><v>1</v></c>',
      { value: 1, format: "General" },
    ],
  ])("reads %s", async (_, xml, expected) => {
    expect(await oneCell(xml)).toMatchObject(expected);
  });
});

describe("texts", () => {
  it.each([
    ["inline", "<is><t>预算</t></is>", "预算"],
    ["inline with blanks kept", '<is><t xml:space="preserve">　716 </t></is>', "　716 "],
    ["inline with blanks that do not count", "<is><t> 716\n</t></is>", "716"],
    ["inline with an ideographic blank, which is no XML blank", "<is><t>　716</t></is>", "　716"],
    ["inline with character references", "<is><t>&#39033;&#x76EE;&amp;</t></is>", "项目&"],
    ["inline with escapes", "<is><t>一_x000D_二_x005F_x0041_</t></is>", "一\r二_x0041_"],
    [
      "inline in runs",
      "<is><r><t>（</t></r><r><rPr/><t>2022</t></r><r><t>年度）</t></r></is>",
      "（2022年度）",
    ],
    ["inline with reading aids", '<is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is>', "東京"],
    ["inline and empty", "<is><t/></is>", ""],
    ["inline in CDATA", "<is><t><![CDATA[<b>&]]></t></is>", "<b>&"],
  ])("are read when they stand %s", async (_, inner, expected) => {
    expect(await oneCell(`<c r="A1" t="inlineStr">${inner}</c>`)).toMatchObject({
      kind: "text",
      value: expected,
    });
  });

  it.each([
    [0, "名称"],
    [1, "（2022年度）"],
    [2, " 控制率 "],
    [3, ""],
    [4, ""],
  ])("are read from the table of strings, number %i", async (index, expected) => {
    const strings =
      "<si><t>名称</t></si><si><r><t>（</t></r><r><t>2022</t></r><r><t>年度）</t></r></si>" +
      '<si><t xml:space="preserve"> 控制率 </t></si><si/>';
    const cell = await oneCell(`<c r="A1" t="s"><v>${index}</v></c>`, { strings });
    expect(cell).toMatchObject({ kind: "text", value: expected });
  });
});

describe("formulas that are written once for many cells", () => {
  it("gives every member of a shared formula its own", async () => {
    const sheet = await sheetOf(
      sheetPackage(
        '<row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="3">A2/$A$1+SUM(B$1:C1)</f><v>1</v></c></row>' +
          '<row r="4"><c r="C4"><f t="shared" si="3"/><v>2</v></c><c r="D4"><f t="shared" si="9"/><v>3</v></c></row>',
      ),
    );
    expect(at(sheet, "B2").formula).toBe("=A2/$A$1+SUM(B$1:C1)");
    expect(at(sheet, "C4").formula).toBe("=B4/$A$1+SUM(C$1:D3)");
    expect(at(sheet, "D4")).toMatchObject({ kind: "number", formula: null });
  });

  it("gives every cell of an array its formula", async () => {
    const sheet = await sheetOf(
      sheetPackage(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
      ),
    );
    expect(["A1", "B1", "C1"].map((address) => at(sheet, address).formula)).toEqual([
      "=C1:D1*2",
      "=C1:D1*2",
      null,
    ]);
  });
});

describe("places", () => {
  it("counts rows and cells that carry no address", async () => {
    const sheet = await sheetOf(
      sheetPackage(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(["A1", "B1", "C5", "D5", "A6"].map((address) => at(sheet, address).value)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it("reads parts whose elements have a prefix", async () => {
    const parts = bookParts({ sheets: [{ name: "表", body: "" }] });
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const sheet = await sheetOf(
      zipParts({
        ...parts,
        "xl/worksheets/sheet1.xml":
          `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>` +
          '<x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>',
        "xl/styles.xml": `<x:styleSheet xmlns:x="${main}">${STYLES.replace(/<(\/?)(?=\w)/g, "<$1x:")}</x:styleSheet>`,
      }),
    );
    expect([at(sheet, "A1").value, at(sheet, "B1").formula, sheet.merges.length]).toEqual(["甲", "=A1", 1]);
  });

  it("gives merged areas, and no area of a single cell", async () => {
    const after =
      '<mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="B2"/><mergeCell ref="?"/></mergeCells>';
    const sheet = await sheetOf(sheetPackage("", { after }));
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });

  it("gives hidden rows and columns", async () => {
    const before =
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="16384" hidden="true"/><col min="1" max="1"/></cols>';
    const sheet = await sheetOf(sheetPackage('<row r="2" hidden="1"/><row r="3" hidden="0"/>', { before }));
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect([...sheet.hiddenColumns].slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(sheet.hiddenColumns.size).toBe(51);
  });

  it("counts cells that only have a look as no extent", async () => {
    const sheet = await sheetOf(
      sheetPackage(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row><row r="90"><c r="A90" s="1"/></row>',
      ),
    );
    expect([sheet.rows.length, sheet.rows[0]?.length]).toEqual([1, 1]);
  });
});

describe("protection", () => {
  const rows = '<row r="1"><c r="A1" s="5"/><c r="B1"/></row><row r="2" s="5" customFormat="1"/>';

  it("gives the cells that are unlocked by their own style, their row or their column", async () => {
    const sheet = await sheetOf(
      sheetPackage(rows, {
        before: '<cols><col min="4" max="4" style="5"/></cols>',
        after: '<sheetProtection sheet="1" objects="1"/>',
      }),
    );
    expect(sheet.protected).toBe(true);
    expect(["A1", "B1", "C1", "D1", "B2"].map((cell) => sheet.unlocked.has(cell))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    ["of objects only", '<sheetProtection objects="1"/>', false],
    ["switched off", '<sheetProtection sheet="0"/>', false],
    ["as a word", '<sheetProtection sheet="true" password="ABCD"/>', true],
  ])("knows protection %s", async (_, after, expected) => {
    expect((await sheetOf(sheetPackage(rows, { after }))).protected).toBe(expected);
  });

  it("knows whether sheets may be added", async () => {
    const locked = { before: '<workbookProtection lockStructure="1"/>' };
    const body = "<sheetData/>";
    expect((await read(bookPackage({ sheets: [{ name: "表", body }], ...locked }))).structureProtected).toBe(
      true,
    );
    expect((await read(bookPackage({ sheets: [{ name: "表", body }] }))).structureProtected).toBe(false);
  });
});

describe("workbooks", () => {
  it("gives sheets in their order with their visibility", async () => {
    const body = "<sheetData/>";
    const workbook = await read(
      bookPackage({
        sheets: [
          { name: "表 1", body },
          { name: "甲&amp;乙", body, state: "hidden" },
          { name: "旧", body, state: "veryHidden" },
        ],
      }),
    );
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["表 1", "visible"],
      ["甲&乙", "hidden"],
      ["旧", "very-hidden"],
    ]);
  });

  it("follows targets that begin at the root of the package", async () => {
    const parts = bookParts({
      sheets: [{ name: "表", body: "<sheetData><row><c><v>1</v></c></row></sheetData>" }],
    });
    const relations = String(parts["xl/_rels/workbook.xml.rels"]).replace(/Target="/g, 'Target="/xl/');
    const sheet = await sheetOf(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": relations }));
    expect(at(sheet, "A1").value).toBe(1);
  });

  it("counts days from 1904 where the file says so", async () => {
    const body = '<sheetData><row><c s="7"><v>43515</v></c></row></sheetData>';
    const sheet = await sheetOf(
      bookPackage({ sheets: [{ name: "表", body }], before: '<workbookPr date1904="1"/>' }),
    );
    expect(at(sheet, "A1").text).toBe("2023/2/20");
  });

  it("leaves chart sheets out, which have no cells", async () => {
    const parts = bookParts({
      sheets: [
        { name: "图", body: "" },
        { name: "表", body: "<sheetData/>" },
      ],
    });
    const relations = String(parts["xl/_rels/workbook.xml.rels"]).replace('/worksheet"', '/chartsheet"');
    const workbook = await read(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": relations }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表"]);
  });

  it("reads a workbook without a table of styles", async () => {
    const body = '<sheetData><row><c s="3"><v>1</v></c></row></sheetData>';
    expect(at(await sheetOf(bookPackage({ sheets: [{ name: "表", body }], styles: null })), "A1").text).toBe(
      "1",
    );
  });

  it("knows its name and that it may be written", async () => {
    expect(await read(sheetPackage(""))).toMatchObject({ name: "测试.xlsx", readOnly: false });
  });

  it("reads parts that are written in another encoding", async () => {
    const parts = bookParts({ sheets: [{ name: "表", body: "" }] });
    const gb = '<?xml version="1.0" encoding="GB18030"?>';
    const xml = `${gb}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>`;
    const bytes = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
    const encoded = Uint8Array.from([
      ...bytes(xml),
      ...[0xd4, 0xa4, 0xcb, 0xe3],
      ...bytes("</t></is></c></row></sheetData></worksheet>"),
    ]);
    const sheet = await sheetOf(zipParts({ ...parts, "xl/worksheets/sheet1.xml": encoded }));
    expect(at(sheet, "A1").value).toBe("预算");
  });
});
