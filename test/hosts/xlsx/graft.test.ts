/** Sheets of one workbook carried into another: they arrive with their looks, and nothing else moves. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostProblem } from "../../../src/hosts/host";
import { createXlsx } from "../../../src/hosts/xlsx/create";
import { graftSheets } from "../../../src/hosts/xlsx/copy-sheets";
import { renamedReferences } from "../../../src/hosts/xlsx/copy-sheets/references";
import { OpcPackage } from "../../../src/hosts/xlsx/package/package";
import { openSession, type Session } from "../../../src/hosts/xlsx/read/session";
import { styleAt } from "../../../src/hosts/xlsx/read/styles";
import { toA1 } from "../../../src/workbook/address";
import { audit } from "../../support/audit";
import { filledSheets } from "../../support/filled-templates";
import {
  bookPackage,
  partText,
  relationships,
  STYLES,
  unzipParts,
  withPart,
  type BookSpec,
} from "../../support/packages";

const golden = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../../golden/${name}/workbook.xlsx`)));
const TEMPLATES = createXlsx(filledSheets("department-2022"));
const named = (bytes: Uint8Array, name = "测试.xlsx") => ({ bytes, name });

/** The package with all sheets of another; it must be sound. */
function grafted(
  into: Uint8Array,
  from: Uint8Array,
): { readonly bytes: Uint8Array; readonly sheets: readonly string[] } {
  const result = graftSheets(named(into), named(from, "表样.xlsx"));
  expect(audit(result.bytes)).toEqual([]);
  return result;
}

const sessionOf = (bytes: Uint8Array): Promise<Session> => openSession(new OpcPackage(bytes, "测试.xlsx"));

/** How every cell of a sheet looks, whatever the numbers in the tables. */
function looksOf({ book, context: { styles }, sheet }: Session, name: string): readonly unknown[] {
  const entry = book.sheets.find((one) => one.name === name);
  if (!entry) throw new RangeError(name);
  const listed = (list: "fonts" | "borders", number: string): string | undefined =>
    styles.lists[list]?.entries[Number(number)]?.replace(/<(\/?)x:/g, "<$1");
  return sheet(entry).scan.rows.flatMap(({ row, cells }) =>
    cells.map(({ column, style }) => {
      const { format, fill, locked, font, border, xml } = styleAt(styles, style);
      const alignment = /<alignment[^>]*>/.exec(xml)?.[0];
      return [
        toA1({ row, column }),
        format,
        fill,
        locked,
        listed("fonts", font),
        listed("borders", border),
        alignment,
      ];
    }),
  );
}

describe.each(["hengyang-2022", "hengyang-2022-extras", "hengyang-2022-sheetjs"])("into %s", (name) => {
  it("brings forms with cells, merged areas, locks and looks", async () => {
    const { bytes, sheets } = grafted(golden(name), TEMPLATES);
    const [ours, theirs] = await Promise.all([sessionOf(bytes), sessionOf(TEMPLATES)]);
    const originals = theirs.workbook().sheets;
    expect(sheets).toHaveLength(originals.length);
    for (const [index, original] of originals.entries()) {
      const copy = sheets[index] ?? "";
      expect(ours.sheetNamed(copy)).toEqual({ ...original, name: copy });
      expect(looksOf(ours, copy)).toEqual(looksOf(theirs, original.name));
    }
  });

  it("leaves every part that was there, but the lists, the same bytes", () => {
    const [before, after] = [unzipParts(golden(name)), unzipParts(grafted(golden(name), TEMPLATES).bytes)];
    const lists = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
    const changed = Object.keys(before).filter(
      (part) => !Buffer.from(after[part] ?? []).equals(before[part] ?? Buffer.of()),
    );
    expect(changed.filter((part) => !lists.includes(part))).toEqual([]);
    const added = Object.keys(after).filter((part) => !(part in before));
    expect(added.every((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))).toBe(true);
  });

  it("gives names that are taken a number, and lets the table of styles grow once only", () => {
    const once = grafted(golden(name), TEMPLATES);
    const twice = grafted(once.bytes, TEMPLATES);
    expect(new Set([...once.sheets, ...twice.sheets]).size).toBe(once.sheets.length * 2);
    expect(twice.sheets.every((sheet) => / \(\d\)$/.test(sheet))).toBe(true);
    expect(partText(twice.bytes, "xl/styles.xml")).toBe(partText(once.bytes, "xl/styles.xml"));
  });
});

/** The package with the prefix `x:` before all names of the sheet and of the table of styles. */
function withPrefixes(bytes: Uint8Array): Uint8Array {
  const prefixed = (text: string): string =>
    text.replace(/<(\/?)(?=\w)/g, "<$1x:").replace(' xmlns="', ' xmlns:x="');
  return withPart(withPart(bytes, "xl/styles.xml", prefixed), "xl/worksheets/sheet1.xml", prefixed);
}

const HOST = bookPackage({ sheets: [{ name: "表", body: "<sheetData/>" }] });

/** What arrives of one sheet by the name of 附表. */
function arrived(
  body: string,
  more: Partial<BookSpec> = {},
  into = HOST,
): { sheet: string; bytes: Uint8Array } {
  const { bytes } = grafted(into, bookPackage({ sheets: [{ name: "附表", body }], ...more }));
  const number = Object.keys(unzipParts(bytes)).filter((part) =>
    part.startsWith("xl/worksheets/sheet"),
  ).length;
  return { bytes, sheet: partText(bytes, `xl/worksheets/sheet${number}.xml`) };
}

describe("a sheet that arrives", () => {
  it("has its shared strings in its own cells, runs and all", async () => {
    const strings =
      '<si><t>甲</t></si><si/><si><r><rPr><b/></rPr><t xml:space="preserve">乙 </t></r><r><t>丙</t></r></si>';
    const cells = [0, 1, 2].map((index) => `<c r="A${index + 1}" t="s" s="6"><v>${index}</v></c>`);
    const rows = cells.map((cell, index) => `<row r="${index + 1}">${cell}</row>`).join("");
    const { sheet, bytes } = arrived(`<sheetData>${rows}</sheetData>`, { strings });
    expect(sheet).toContain("<is><r><rPr><b/></rPr>");
    const { rows: read = [] } = (await sessionOf(bytes)).sheetNamed("附表") ?? {};
    expect([read[0]?.[0]?.value, read[2]?.[0]?.value]).toEqual(["甲", "乙 丙"]);
  });

  it("is neither in front beside another sheet nor bound to a program, a printer or a person's view", () => {
    const { sheet } = arrived(
      '<sheetPr codeName="Sheet1"/><sheetViews><sheetView tabSelected="1" workbookViewId="3"/></sheetViews><sheetData/>' +
        '<customSheetViews><customSheetView guid="{0}"/></customSheetViews><pageSetup paperSize="9" r:id="rId1"/>',
      {
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["printerSettings", "../p.bin"] }),
          "xl/p.bin": "x",
        },
        defaults: { bin: "application/octet-stream" },
      },
    );
    expect(sheet).toContain("<sheetPr/>");
    expect(sheet).toContain('<sheetView workbookViewId="0"/>');
    expect(sheet).toContain('<pageSetup paperSize="9"/>');
    expect(sheet).not.toContain("customSheetView");
  });

  it("takes its conditional formats along, into a workbook that has none", () => {
    const styles = `${STYLES}<dxfs count="2"><dxf><font/></dxf><dxf><font><b/></font></dxf></dxfs>`;
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="1" priority="1" operator="lessThan">';
    const body = `<sheetData/>${rule}<formula>0</formula></cfRule></conditionalFormatting>`;
    const { sheet, bytes } = arrived(body, { styles });
    expect(sheet).toContain('dxfId="0"');
    expect(partText(bytes, "xl/styles.xml")).toContain(
      '</cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
    );
  });

  it("brings styles to a workbook that has none, and to one that writes them with prefixes", async () => {
    const body =
      '<cols><col min="2" max="2" style="6"/></cols><sheetData><row r="1" s="4" customFormat="1"><c r="A1" s="8"><v>1</v></c></row></sheetData>';
    const bare = bookPackage({ sheets: [{ name: "表", body: "<sheetData/>" }], styles: null });
    const source = bookPackage({ sheets: [{ name: "附表", body }] });
    for (const into of [bare, HOST, withPrefixes(HOST)]) {
      for (const from of [source, withPrefixes(source)]) {
        const { bytes } = grafted(into, from);
        const session = await sessionOf(bytes);
        expect(session.sheetNamed("附表")?.rows[0]?.[0]?.format).toBe("0.00_ ");
        expect(looksOf(session, "附表")).toEqual(looksOf(await sessionOf(from), "附表"));
      }
    }
  });

  it("calculates when it is opened, if it holds formulas, and only then", () => {
    const formula = arrived('<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData>');
    expect(partText(formula.bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(partText(arrived("<sheetData/>").bytes, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  it("stays hidden if it was, and keeps what it prints", () => {
    const spec: BookSpec = {
      sheets: [
        { name: "甲", body: "<sheetData/>" },
        { name: "表", body: "<sheetData/>", state: "hidden" },
      ],
      after:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1:$B$2</definedName></definedNames>',
    };
    const { bytes, sheets } = grafted(HOST, bookPackage(spec));
    expect(sheets).toEqual(["甲", "表 (2)"]);
    const book = partText(bytes, "xl/workbook.xml");
    expect(book).toMatch(/name="表 \(2\)" sheetId="3" state="hidden"/);
    expect(book).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">\'表 (2)\'!$A$1:$B$2</definedName>',
    );
  });

  it("is cut to the longest name that Excel has, number and all", () => {
    const long = "名".repeat(31);
    const book = bookPackage({ sheets: [{ name: long, body: "<sheetData/>" }] });
    expect(grafted(book, book).sheets).toEqual([`${"名".repeat(27)} (2)`]);
  });
});

it.each([
  ["SUM(表!A1:A2)", "SUM('表 (2)'!A1:A2)"],
  ["'附 表'!A1+表!B1", "新!A1+'表 (2)'!B1"],
  ['IF(A1="表!A1",表!A1,0)', "IF(A1=\"表!A1\",'表 (2)'!A1,0)"],
  ["总表!A1+表格!A1+A1", "总表!A1+表格!A1+A1"],
])("formulas follow sheets to their new names: %s", (formula, expected) => {
  const names = new Map([
    ["表", "表 (2)"],
    ["附 表", "新"],
  ]);
  expect(renamedReferences(formula, names)).toBe(expected);
});

describe("is refused where something would be lost, and changes nothing:", () => {
  const relation = (type: string): Partial<BookSpec> => ({
    parts: { "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: [type, "../x.xml"] }) },
  });
  it.each<readonly [string, Partial<BookSpec>, string]>([
    ["a drawing", relation("drawing"), "drawing"],
    ["a comment", relation("comments"), "comments"],
    ["a table", relation("table"), "table"],
    ["a link to outside", relation("hyperlink"), "hyperlink"],
    [
      "a name",
      { after: '<definedNames><definedName name="总额">附表!$A$1</definedName></definedNames>' },
      "总额",
    ],
    ["another way to count days", { before: '<workbookPr date1904="1"/>' }, "1904"],
  ])("%s", (_, more, told) => {
    const from = bookPackage({ sheets: [{ name: "附表", body: "<sheetData/>" }], ...more });
    const work = () => graftSheets(named(HOST), named(from));
    expect(work).toThrow(HostProblem);
    expect(work).toThrow(told);
  });

  it("a workbook whose structure is protected", () => {
    const before = '<workbookProtection lockStructure="1"/>';
    const into = bookPackage({ sheets: [{ name: "表", body: "<sheetData/>" }], before });
    expect(() => graftSheets(named(into), named(TEMPLATES))).toThrow("结构受保护");
  });
});
