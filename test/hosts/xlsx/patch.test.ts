/** Writing into workbook files: only what a plan names changes, everything else is the same bytes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx";
import { readArchive } from "../../../src/hosts/xlsx/zip/archive";
import type { CellValue } from "../../../src/workbook/grid";
import type { MarkWrite, SetWrite, SheetWrite, Write } from "../../../src/workbook/write";
import { audit } from "../../support/audit";
import {
  bookPackage,
  bookParts,
  partText,
  sheetPackage,
  STYLES,
  unzipParts,
  zipParts,
} from "../../support/packages";
import { richParts } from "../../support/rich-package";

const AT = "2026-03-01T09:30:00";
const FIRST = "xl/worksheets/sheet1.xml";

/** A write that expects what stands in the cell at the moment. */
async function set(host: XlsxHost, cell: string, value: CellValue, sheet = "表"): Promise<SetWrite> {
  const { workbook } = await host.read();
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows;
  const found = rows?.[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65];
  return {
    ...{ kind: "set", sheet, cell, value, replaceFormula: true, fact: "x", why: "", purpose: "fix" },
    expect: { value: found?.value ?? null, formula: found?.formula ?? null },
    shown: { before: "", after: "" },
  };
}

const mark = (cell: string, sheet = "表"): MarkWrite => ({ kind: "mark", sheet, cell, mark: "error" });
const results = (rows = 3): SheetWrite => ({
  ...{
    kind: "sheet",
    stamp: "findings",
    name: "校验结果",
    columnWidths: [8, 40],
    frozenRows: 1,
    landscape: true,
  },
  rows: [
    [{ value: "校验结果", style: "title", span: 2 }],
    ...Array.from({ length: rows }, (_, row) => [
      { value: row, style: "number" as const },
      { value: "表 B2", style: "link" as const, link: { sheet: "附 表", cell: "B2" } },
    ]),
  ],
});

const open = (bytes: Uint8Array): XlsxHost => openXlsx(bytes, "测试.xlsx");

/** The package after one plan; every plan of these tests must leave a sound package. */
async function patched(
  bytes: Uint8Array,
  plan: (host: XlsxHost) => Promise<readonly Write[]>,
): Promise<Uint8Array> {
  const host = open(bytes);
  const { outcomes } = await host.apply({ writes: await plan(host) }, AT);
  expect(outcomes.filter(({ done }) => !done)).toEqual([]);
  const saved = host.save();
  expect(audit(saved)).toEqual([]);
  return saved;
}

/** Names of parts that are not the same packed bytes in both packages. */
function touched(before: Uint8Array, after: Uint8Array): readonly string[] {
  const packed = (bytes: Uint8Array) =>
    new Map(readArchive(bytes, "").map((entry) => [entry.name, entry.packed.join()] as const));
  const [was, is] = [packed(before), packed(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name)).sort();
}

const golden = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../golden/hengyang-2022-extras", name)));

const STATE = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"];
const NEW_STATE = ["customXml/_rels/item2.xml.rels", "customXml/item2.xml", "customXml/itemProps2.xml"];

describe("a workbook with chart, picture, comment, validation, conditional format and macro", () => {
  it.each([
    ["handmade .xlsx", zipParts(richParts()), "表", "B2"],
    ["handmade .xlsm", zipParts(richParts(true)), "表", "B2"],
    ["golden .xlsx", golden("workbook.xlsx"), "基础数据表", "B6"],
    ["golden .xlsm", golden("workbook.xlsm"), "基础数据表", "B6"],
  ])(
    "%s: only the sheet, the tables of the workbook and our own part change",
    async (_, bytes, sheet, cell) => {
      expect(audit(bytes)).toEqual([]);
      const after = await patched(bytes, async (host) => [await set(host, cell, 12.5, sheet)]);
      const allowed = [...STATE, ...NEW_STATE, FIRST];
      expect(touched(bytes, after).filter((name) => !allowed.includes(name))).toEqual([]);
      expect(touched(bytes, after)).toContain(FIRST);
    },
  );

  it("keeps every part that a full plan does not name, byte for byte", async () => {
    const bytes = zipParts(richParts(true));
    const after = await patched(bytes, async (host) => [await set(host, "B3", 1), mark("A1"), results()]);
    const before = unzipParts(bytes);
    const changed = [...STATE, FIRST, "xl/styles.xml", "xl/calcChain.xml"];
    const now = unzipParts(after);
    for (const name of Object.keys(before)) {
      if (!changed.includes(name)) expect([name, now[name]]).toEqual([name, before[name]]);
    }
    const added = Object.keys(now).filter((name) => !before[name]);
    expect(added.sort()).toEqual([...NEW_STATE, "xl/worksheets/sheet3.xml"].sort());
  });

  it("changes one element and nothing else of the sheet", async () => {
    const bytes = zipParts(richParts());
    const after = await patched(bytes, async (host) => [await set(host, "B2", 0.5)]);
    const expected = partText(bytes, FIRST).replace(
      '<c r="B2" s="1"><v>0.30000000000000004</v></c>',
      '<c r="B2" s="1"><v>0.5</v></c>',
    );
    expect(partText(after, FIRST)).toBe(expected);
  });

  it("changes nothing at all when nothing is carried out", async () => {
    const bytes = zipParts(richParts());
    const host = open(bytes);
    await host.apply(
      { writes: [{ ...(await set(host, "B2", 1)), expect: { value: 99, formula: null } }] },
      AT,
    );
    expect(touched(bytes, host.save())).toEqual([]);
  });

  it("keeps the order of the entries and adds new ones behind", async () => {
    const bytes = zipParts(richParts());
    const after = await patched(bytes, async (host) => [await set(host, "B2", 1)]);
    const names = (file: Uint8Array): readonly string[] => readArchive(file, "").map(({ name }) => name);
    expect(names(after).slice(0, names(bytes).length)).toEqual(names(bytes));
  });
});

describe("elements of cells", () => {
  const rows =
    '<row r="2" spans="1:3"><c r="A2" s="3" t="s"><v>0</v></c><c r="C2" s="2" cm="1"><f>1+1</f><v>2</v></c></row>\n' +
    '<row r="4" s="6" customFormat="1"/>';
  const bytes = bookPackage({
    sheets: [
      { name: "表", body: `<cols><col min="5" max="5" style="2"/></cols><sheetData>${rows}</sheetData>` },
    ],
    strings: "<si><t>名称</t></si>",
  });

  it.each<[string, string, CellValue, string]>([
    [
      "a number replaces a formula and keeps the style",
      "C2",
      0.9,
      '<c r="A2" s="3" t="s"><v>0</v></c><c r="C2" s="2"><v>0.9</v></c></row>',
    ],
    ["a text stands in the cell itself", "C2", "优", '<c r="C2" s="2" t="inlineStr"><is><t>优</t></is></c>'],
    ["blanks at the ends are kept", "C2", " 优　", '<t xml:space="preserve"> 优　</t>'],
    ["nothing leaves the styled cell", "C2", null, '<c r="C2" s="2"/></row>'],
    ["true is written as 1", "C2", true, '<c r="C2" s="2" t="b"><v>1</v></c>'],
    ["a number in a text cell stays text", "A2", 12, '<c r="A2" s="3" t="inlineStr"><is><t>12</t></is></c>'],
    ["a new cell goes between its neighbours", "B2", 5, '</c><c r="B2"><v>5</v></c><c r="C2"'],
    ["a new cell goes behind the last", "D2", 5, '</f><v>2</v></c><c r="D2"><v>5</v></c></row>'],
    ["a new cell takes the style of its column", "E2", 5, '<c r="E2" s="2"><v>5</v></c></row>'],
    [
      "a new cell takes the style of its row before that of its column",
      "E4",
      5,
      '<row r="4" s="6" customFormat="1"><c r="E4" s="6"><v>5</v></c></row>',
    ],
    ["a new row goes between", "A3", 5, '</row>\n<row r="3"><c r="A3"><v>5</v></c></row><row r="4"'],
    [
      "a new row goes before the first",
      "A1",
      5,
      '<sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2"',
    ],
    ["a new row goes behind the last", "A9", 5, '/><row r="9"><c r="A9"><v>5</v></c></row></sheetData>'],
  ])("%s", async (_, cell, value, expected) => {
    const after = await patched(bytes, async (host) => [await set(host, cell, value)]);
    expect(partText(after, FIRST)).toContain(expected);
  });

  it("go behind cells that carry no address, which then still stand where they stood", async () => {
    const host = open(sheetPackage("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    await host.apply(
      { writes: [await set(host, "D1", 4), await set(host, "A2", 5), await set(host, "A3", 6)] },
      AT,
    );
    const { workbook } = await open(host.save()).read();
    const values = workbook.sheets[0]?.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value));
    expect(values).toEqual([[1, 2, undefined, 4], [5], [6]]);
  });

  it.each([
    ["an empty list of rows", "<sheetData/>"],
    ["an empty list of rows in two tags", "<sheetData></sheetData>"],
    ["an empty row", '<sheetData><row r="1"/></sheetData>'],
  ])("are put into %s", async (_, body) => {
    const after = await patched(bookPackage({ sheets: [{ name: "表", body }] }), async (host) => [
      await set(host, "B1", 2),
      await set(host, "A1", 1),
      await set(host, "A3", 3),
    ]);
    const { workbook } = await open(after).read();
    expect(workbook.sheets[0]?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
      [1, 2],
      undefined,
      [3],
    ]);
  });

  it("take the prefix of their sheet", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"/></x:row></x:sheetData></x:worksheet>`;
    const parts = bookParts({ sheets: [{ name: "表", body: "" }] });
    const after = await patched(zipParts({ ...parts, [FIRST]: sheet }), async (host) => [
      await set(host, "A1", "甲"),
      await set(host, "A2", 2),
    ]);
    expect(partText(after, FIRST)).toContain(
      '<x:c r="A1" s="1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>',
    );
  });

  it("get the number format that a write names, from the list of formats that all programs know, and keep their own else", async () => {
    const body = '<sheetData><row r="1"><c r="A1"/><c r="B1" s="6"/><c r="C1" s="4"/></row></sheetData>';
    const after = await patched(bookPackage({ sheets: [{ name: "表", body }] }), async (host) => [
      { ...(await set(host, "A1", 0.5)), format: "0.00%" },
      await set(host, "B1", 0.5),
      { ...(await set(host, "C1", 0.5)), format: "0.0%" },
    ]);
    const sheet = partText(after, FIRST);
    expect(sheet).toContain('<c r="A1" s="2"><v>0.5</v></c><c r="B1" s="6">');
    const { workbook } = await open(after).read();
    expect(workbook.sheets[0]?.rows[0]?.map((cell) => cell?.text)).toEqual(["50.00%", "0.50", "50.0%"]);
    expect(partText(after, "xl/styles.xml")).toContain('<numFmt numFmtId="181" formatCode="0.0%"/>');
  });
});

describe("formulas", () => {
  it("gives the members of a shared formula their own when its first cell is overwritten", async () => {
    const after = await patched(zipParts(richParts()), async (host) => [
      await set(host, "B3", 7),
      mark("B5"),
    ]);
    const sheet = partText(after, FIRST);
    expect(sheet).toContain('<c r="B3" s="2"><v>7</v></c>');
    expect(sheet).toContain('<c r="B4"><f>B3/$C$2</f><v>0.03</v></c>');
    expect(sheet).toMatch(/<c s="\d+" r="B5"><f>B4\/\$C\$2<\/f><v>0.01<\/v><\/c>/);
  });

  it("leaves a shared formula alone when another of its cells is overwritten", async () => {
    const after = await patched(zipParts(richParts()), async (host) => [await set(host, "B4", 7)]);
    expect(partText(after, FIRST)).toContain('<c r="B5"><f t="shared" si="0"/>');
  });

  it.each([
    ["the first cell of an array", "A1"],
    ["another cell of an array", "B1"],
    ["a cell of a data table", "A3"],
  ])("refuses to change %s alone", async (_, cell) => {
    const host = open(
      sheetPackage(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
          '<row r="3"><c r="A3"><f t="dataTable" ref="A3:A4" dt2D="0" dtr="0" r1="C1"/><v>1</v></c></row>',
      ),
    );
    const { outcomes } = await host.apply({ writes: [await set(host, cell, 5)] }, AT);
    expect(outcomes[0]?.refusal).toBe("formula-kept");
  });

  it("replaces an array of a single cell", async () => {
    const after = await patched(zipParts(richParts()), async (host) => [await set(host, "D2", 5)]);
    expect(partText(after, FIRST)).toContain('<c r="D2"><v>5</v></c>');
  });

  it("takes a lost formula out of the calculation chain, and names the sheet of every entry left", async () => {
    const after = await patched(zipParts(richParts()), async (host) => [await set(host, "D2", 5)]);
    expect(partText(after, "xl/calcChain.xml")).toContain(
      '<c r="B3" i="1"/><c r="B4" i="1"/><c r="B5" i="1"/></calcChain>',
    );
  });

  it("removes a chain that has become empty", async () => {
    const after = await patched(zipParts(richParts()), async (host) => [
      await set(host, "D2", 1),
      await set(host, "B3", 2),
      await set(host, "B4", 3),
      await set(host, "B5", 4),
    ]);
    expect(unzipParts(after)["xl/calcChain.xml"]).toBeUndefined();
  });

  it.each([
    ["", '<calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0"></calcPr>', '<calcPr fullCalcOnLoad="1"></calcPr>'],
    ['<calcPr fullCalcOnLoad="1"/>', '<calcPr fullCalcOnLoad="1"/></workbook>'],
  ])("asks the next program to calculate anew, given %j", async (after, expected) => {
    const body = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const saved = await patched(bookPackage({ sheets: [{ name: "表", body }], after }), async (host) => [
      await set(host, "A1", 2),
    ]);
    expect(partText(saved, "xl/workbook.xml")).toContain(expected);
  });

  it("asks for no calculation when only marks were made", async () => {
    const saved = await patched(zipParts(richParts()), async () => [mark("A1")]);
    expect(partText(saved, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });
});

describe("marks in a file", () => {
  it("keep font, border, alignment and format of the cell", async () => {
    const after = await patched(zipParts(richParts()), async () => [mark("A2")]);
    const style = Number(/<c s="(\d+)" r="A2" t="s"><v>2<\/v>/.exec(partText(after, FIRST))?.[1]);
    const cells = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(partText(after, "xl/styles.xml"))?.[1] ?? "";
    const added = cells.match(/<xf\b[\s\S]*?(?:<\/xf>|\/>(?!<alignment|<protection))/g)?.[style];
    expect(added).toContain('numFmtId="4" fontId="1" borderId="1" xfId="0" applyNumberFormat="1"');
    expect(added).toContain('<alignment horizontal="right"/>');
  });

  it("use one style for all cells that looked alike, in this run and the next", async () => {
    const bytes = zipParts(richParts());
    const first = await patched(bytes, async () => [mark("A1"), mark("B1"), mark("A9")]);
    const count = (file: Uint8Array): string =>
      /<cellXfs count="(\d+)"/.exec(partText(file, "xl/styles.xml"))?.[1] ?? "";
    expect([count(bytes), count(first)]).toEqual(["9", "10"]);
    const second = await patched(first, async () => [mark("A1"), mark("C1")]);
    expect(count(second)).toBe("10");
  });

  it.each([
    [
      "a solid colour",
      '<fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill>',
    ],
    [
      "a colour of the theme",
      '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>',
    ],
    ["a pattern", '<fill><patternFill patternType="lightGray"/></fill>'],
    [
      "a gradient",
      '<fill><gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop></gradientFill></fill>',
    ],
  ])("leave a cell with %s alone", async (_, fill) => {
    const styles = STYLES.replace('<fills count="3">', '<fills count="4">')
      .replace("</fills>", `${fill}</fills>`)
      .replace('fillId="2"', 'fillId="3"');
    const body = '<sheetData><row r="1"><c r="A1" s="4"/></row></sheetData>';
    const host = open(bookPackage({ sheets: [{ name: "表", body }], styles }));
    expect((await host.apply({ writes: [mark("A1")] }, AT)).outcomes[0]?.refusal).toBe("own-colours");
  });

  it("can be made in a workbook without a table of styles", async () => {
    const body = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const after = await patched(bookPackage({ sheets: [{ name: "表", body }], styles: null }), async () => [
      mark("A1"),
    ]);
    expect(partText(after, FIRST)).toContain('<c s="1" r="A1"><v>1</v></c>');
  });

  it("can be made where lists of the table of styles are empty or missing", async () => {
    const styles = '<fonts/><cellXfs count="1"><xf numFmtId="0"/></cellXfs>';
    const body = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const after = await patched(bookPackage({ sheets: [{ name: "表", body }], styles }), async (host) => [
      mark("A1"),
      results(),
      { ...(await set(host, "A1", 1)), format: "0.000" },
    ]);
    const { workbook } = await open(after).read();
    expect(workbook.sheets[0]?.rows[0]?.[0]?.format).toBe("0.000");
  });
});

describe("our sheets in a file", () => {
  it("have a frozen head, widths, links, merged titles and a print set-up", async () => {
    const after = await patched(zipParts(richParts()), async () => [results()]);
    const sheet = partText(after, "xl/worksheets/sheet3.xml");
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<col min="2" max="2" width="40" customWidth="1"/>');
    expect(sheet).toContain('<hyperlink ref="B2" location="\'附 表\'!B2"/>');
    expect(sheet).toContain('<mergeCell ref="A1:B1"/>');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(partText(after, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">校验结果!$1:$1</definedName>',
    );
  });

  it("grow neither package nor styles when a run is repeated", async () => {
    const first = await patched(zipParts(richParts()), async () => [results(), mark("A1")]);
    const second = await patched(first, async () => [results(5), mark("A1")]);
    expect(Object.keys(unzipParts(second))).toEqual(Object.keys(unzipParts(first)));
    expect(partText(second, "xl/styles.xml")).toBe(partText(first, "xl/styles.xml"));
    expect(partText(second, "xl/worksheets/sheet3.xml").match(/<row /g)).toHaveLength(6);
    expect(partText(second, "xl/workbook.xml")).toBe(partText(first, "xl/workbook.xml"));
  });

  it("go with all that points at them, and names and tabs of other sheets still mean the same", async () => {
    const first = await patched(zipParts(richParts()), async () => [results()]);
    // As Excel leaves it: printer settings on our sheet, a sheet of the user's behind it, ours in front.
    const parts = unzipParts(first);
    const edited = zipParts({
      ...parts,
      "xl/worksheets/_rels/sheet3.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/printerSettings" ' +
        'Target="../printerSettings/printerSettings1.bin"/></Relationships>',
      "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 2, 3]),
      "xl/worksheets/sheet4.xml": parts["xl/worksheets/sheet2.xml"] ?? "",
      "xl/_rels/workbook.xml.rels": partText(first, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet4.xml"/></Relationships>',
      ),
      "[Content_Types].xml": partText(first, "[Content_Types].xml").replace(
        "</Types>",
        '<Override PartName="/xl/worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
      "xl/workbook.xml": partText(first, "xl/workbook.xml")
        .replace("</sheets>", '<sheet name="用户的表" sheetId="9" r:id="rId77"/></sheets>')
        .replace(
          "</definedNames>",
          '<definedName name="_xlnm.Print_Area" localSheetId="3">用户的表!$A$1</definedName></definedNames>',
        )
        .replace("<workbookView/>", '<workbookView activeTab="2" firstSheet="2"/>'),
    });
    expect(audit(edited)).toEqual([]);
    const host = open(edited);
    await host.clear("everything");
    const saved = host.save();
    expect(audit(saved)).toEqual([]);
    const names = Object.keys(unzipParts(saved));
    expect(names.filter((name) => /sheet3|printerSettings|item2/.test(name))).toEqual([]);
    const book = partText(saved, "xl/workbook.xml");
    expect(book).toContain('localSheetId="2">用户的表!$A$1</definedName>');
    expect(book).toContain("localSheetId=\"1\">'附 表'!$A$1</definedName>");
    expect(book).not.toContain("_xlnm.Print_Titles");
    expect(book).toContain('<workbookView activeTab="0"/>');
    expect((await open(saved).read()).workbook.sheets.map(({ name }) => name)).toEqual([
      "表",
      "附 表",
      "用户的表",
    ]);
  });

  it("stay when they are the last visible ones", async () => {
    const first = await patched(sheetPackage('<row r="1"><c r="A1"><v>1</v></c></row>'), async () => [
      results(),
    ]);
    const hidden = zipParts({
      ...unzipParts(first),
      "xl/workbook.xml": partText(first, "xl/workbook.xml").replace('name="表"', 'name="表" state="hidden"'),
    });
    const host = open(hidden);
    expect((await host.clear("marks")).outcomes).toMatchObject([{ sheet: "校验结果", done: false }]);
    expect((await host.read()).state.journal[0]?.sheetsAdded).toMatchObject([{ name: "校验结果" }]);
  });

  it("speak the namespaces of a strict workbook", async () => {
    const strict = Object.fromEntries(
      Object.entries(bookParts({ sheets: [{ name: "表", body: "<sheetData/>" }] })).map(([name, content]) => [
        name,
        String(content)
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    const after = await patched(zipParts(strict), async () => [results()]);
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    const written = Object.values(unzipParts(after)).map((part) => new TextDecoder().decode(part));
    expect(written.filter((xml) => xml.includes("schemas.openxmlformats.org/spreadsheetml"))).toEqual([]);
  });
});

describe("a signed workbook", () => {
  const parts = bookParts({ sheets: [{ name: "表", body: "<sheetData/>" }] });
  const bytes = zipParts({
    ...parts,
    "_rels/.rels": String(parts["_rels/.rels"]).replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    ),
    "_xmlsignatures/origin.sigs": "",
  });

  it("can be read, but is not written, for that would break the signature", async () => {
    const host = open(bytes);
    expect((await host.read()).workbook.readOnly).toBe(true);
    await expect(host.apply({ writes: [mark("A1")] }, AT)).rejects.toMatchObject({ code: "read-only" });
    expect(touched(bytes, host.save())).toEqual([]);
  });
});
