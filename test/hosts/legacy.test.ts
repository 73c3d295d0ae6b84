/** Old and odd files: read as they are, in whatever encoding, or refused with a reason. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { HostProblemCode } from "../../src/hosts/host";
import { readLegacy } from "../../src/hosts/legacy/read";
import { openWorkbook } from "../../src/hosts/open";
import { sniff, type FileKind } from "../../src/hosts/sniff";
import { decodeBytes } from "../../src/hosts/text-bytes";
import type { Workbook } from "../../src/workbook/grid";
import { sheetPackage } from "../support/packages";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 预算,金额 / 基本支出 and so on, as GBK has them. */
const GBK: Readonly<Record<string, readonly number[]>> = {
  预: [0xd4, 0xa4],
  算: [0xcb, 0xe3],
  率: [0xc2, 0xca],
};
const gbk = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((sign) => GBK[sign] ?? [sign.charCodeAt(0)]));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]),
  ]);

const texts = ({ sheets }: Workbook, index = 0): readonly (readonly (string | undefined)[])[] =>
  Array.from(sheets[index]?.rows ?? [], (row) => Array.from(row ?? [], (cell) => cell?.text));

const HTML =
  '<html><head><meta charset="gb2312"></head><body><table><tr><td colspan="2">预算</td></tr><tr><td>率</td><td>87.15%</td></tr></table></body></html>';
const XML2003 =
  '<?xml version="1.0" encoding="GB2312"?><?mso-application progid="Excel.Sheet"?>' +
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
  '<Worksheet ss:Name="预算"><Table><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">率</Data></Cell></Row>' +
  '<Row><Cell ss:Formula="=1+1"><Data ss:Type="Number">2</Data></Cell></Row></Table></Worksheet></Workbook>';

describe("text files", () => {
  it.each<[string, Uint8Array, readonly (readonly (string | undefined)[])[]]>([
    [
      "CSV in UTF-8",
      utf8('预算,率\n"7,514.90",87.15%'),
      [
        ["预算", "率"],
        ["7,514.90", "87.15%"],
      ],
    ],
    [
      "CSV in GBK",
      gbk("预算,率\n5,0.5"),
      [
        ["预算", "率"],
        ["5", "0.5"],
      ],
    ],
    [
      "CSV in UTF-16",
      utf16("预算\t率\n5\t6"),
      [
        ["预算", "率"],
        ["5", "6"],
      ],
    ],
    ["a web page in GBK", gbk(HTML), [["预算"], ["率", "87.15%"]]],
    ["XML 2003 in GBK", gbk(XML2003), [["率"], ["2"]]],
  ])("reads %s", async (_, bytes, expected) => {
    const opened = await openWorkbook(bytes, "来文.xls");
    if (opened.kind !== "legacy") throw new Error("taken for .xlsx");
    expect(texts(opened.workbook)).toEqual(expected);
    expect(opened.workbook).toMatchObject({ name: "来文.xls", readOnly: true });
  });

  it("gives figures of text files the formats that Excel would give them", async () => {
    const { sheets } = await readLegacy(utf8('"7,514.90",87.15%,"1,000",5%,12.5'), "表.csv");
    const row = sheets[0]?.rows[0] ?? [];
    expect(row.map((cell) => [cell?.value, cell?.format])).toEqual([
      [7514.9, "#,##0.00"],
      [0.8715, "0.00%"],
      [1000, "#,##0"],
      [0.05, "0%"],
      [12.5, "General"],
    ]);
  });

  it("gives merged areas and formulas", async () => {
    const { sheets } = await readLegacy(gbk(XML2003), "表.xls");
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheets[0]?.rows[1]?.[0]).toMatchObject({ kind: "number", value: 2, formula: "=1+1" });
  });
});

describe("old workbooks", () => {
  it("reads what LibreOffice writes as .xls", async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, "fixtures/hengyang-2022-libreoffice.xls")));
    const workbook = await readLegacy(bytes, "自评.xls");
    expect(workbook.sheets.map(({ name, merges }) => [name, merges.length])).toEqual([
      ["基础数据表", 7],
      ["自评表", 47],
    ]);
    expect(texts(workbook)[5]).toEqual([undefined, "716", "645", "87.15%"]);
    expect(texts(workbook)[7]).toEqual(["一、部门基本支出", "7,514.90", "5,947.80", "6,468.11"]);
  });

  it("reads every kind of cell, hidden rows, columns and sheets", async () => {
    const sheet = utils.aoa_to_sheet([["名称", 0.5, true], [], [44977]]);
    sheet["B1"] = { t: "n", v: 0.5, z: "0.00%" };
    sheet["A3"] = { t: "n", v: 44977, z: "yyyy/m/d" };
    sheet["B3"] = { t: "e", v: 0x07, f: "1/0" };
    sheet["!ref"] = "A1:C3";
    sheet["!rows"] = [{}, { hidden: true }];
    sheet["!cols"] = [{}, { hidden: true }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "表");
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "旧");
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    expect(sniff(bytes)).toBe("compound");
    const { sheets } = await readLegacy(bytes, "表.xls");
    expect(texts({ sheets } as Workbook)).toEqual([["名称", "50.00%", "TRUE"], [], ["2023/2/20", "#DIV/0!"]]);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
  });

  it("says nothing on the console about records that it does not know", async () => {
    const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await readLegacy(
      new Uint8Array(readFileSync(join(__dirname, "fixtures/hengyang-2022-libreoffice.xls"))),
      "自评.xls",
    );
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  it("keeps the first rows of a long one and tells its true size", async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => [index]);
    const { sheets } = await readLegacy(utf8(rows.join("\n")), "长.csv");
    expect([sheets[0]?.rows.length, sheets[0]?.truncated]).toEqual([5_000, { rows: 6_000, columns: 1 }]);
  });

  it.each([
    [52, undefined],
    [53, { rows: 1, columns: 53 }],
  ])("keeps the first columns of one that is %i wide and tells its true size", async (width, truncated) => {
    const { sheets } = await readLegacy(utf8(Array.from({ length: width }, () => "1").join(",")), "宽.csv");
    expect([sheets[0]?.rows[0]?.length, sheets[0]?.truncated]).toEqual([52, truncated]);
  });
});

describe("files that cannot be read", () => {
  it.each<[string, Uint8Array, HostProblemCode]>([
    [
      "an .xls that is cut off",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3]),
      "damaged",
    ],
    ["a page with own entities", utf8('<!DOCTYPE html [<!ENTITY a "b">]><html><table/></html>'), "damaged"],
    ["zero bytes", new Uint8Array(0), "not-a-workbook"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "not-a-workbook"],
    ["more than 32 MB of text", new Uint8Array(32 * 1024 * 1024 + 1).fill(0x31), "too-large"],
  ])("%s gives a problem", async (_, bytes, code) => {
    await expect(openWorkbook(bytes, "来文.xls")).rejects.toMatchObject({ code });
  });
});

describe("kinds of files", () => {
  it.each<[FileKind, Uint8Array]>([
    ["zip", sheetPackage("")],
    ["empty", new Uint8Array(0)],
    ["markup", utf8("  \n<html>")],
    ["markup", utf8("\uFEFF<?xml version='1.0'?>")],
    ["markup", utf16("<html>")],
    ["text", utf8("名称,金额")],
    ["text", gbk("预算")],
    ["unknown", Uint8Array.from([1, 2, 3])],
  ])("%s is told by the first bytes (%#)", (kind, bytes) => {
    expect(sniff(bytes)).toBe(kind);
  });
});

describe("encodings", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["UTF-8", utf8("预算"), "预算", "utf-8"],
    ["UTF-8 with a mark", utf8("\uFEFF预算"), "预算", "utf-8"],
    ["GBK that is not declared", gbk("预算"), "预算", "gb18030"],
    ["GBK declared as GB 2312", gbk('<meta charset="gb2312">预算'), '<meta charset="gb2312">预算', "gb18030"],
    [
      "UTF-8 under an old declaration",
      utf8('<meta charset="gb2312">预算'),
      '<meta charset="gb2312">预算',
      "utf-8",
    ],
    ["UTF-16", utf16("预算"), "预算", "utf-16le"],
    [
      "a declaration that no program knows",
      gbk('<meta charset="klingon">预算'),
      '<meta charset="klingon">预算',
      "gb18030",
    ],
  ])("%s", (_, bytes, text, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding });
  });
});
