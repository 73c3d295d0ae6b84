/** Giving back in files: the very element that stood there while it means the same, else an equal one. */
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx";
import type { CellValue } from "../../../src/workbook/grid";
import type { SetWrite, Write } from "../../../src/workbook/write";
import { audit } from "../../support/audit";
import { bookPackage, partText, STYLES, unzipParts, withPart, zipParts } from "../../support/packages";
import { richParts } from "../../support/rich-package";

const AT = "2026-03-01T09:30:00";
const FIRST = "xl/worksheets/sheet1.xml";
const open = (bytes: Uint8Array): XlsxHost => openXlsx(bytes, "测试.xlsx");

const set = (
  cell: string,
  value: CellValue,
  expected: CellValue,
  formula: string | null = null,
): SetWrite => ({
  ...{ kind: "set", sheet: "表", cell, value, replaceFormula: true, fact: "x", why: "", purpose: "fix" },
  expect: { value: expected, formula },
  shown: { before: "", after: "" },
});

async function written(bytes: Uint8Array, writes: readonly Write[]): Promise<Uint8Array> {
  const host = open(bytes);
  const { outcomes } = await host.apply({ writes }, AT);
  expect(outcomes.filter(({ done }) => !done)).toEqual([]);
  return host.save();
}

async function restored(bytes: Uint8Array): Promise<Uint8Array> {
  const host = open(bytes);
  const { outcomes } = await host.restore("all");
  expect(outcomes.filter(({ done }) => !done)).toEqual([]);
  const saved = host.save();
  expect(audit(saved)).toEqual([]);
  return saved;
}

const changes: readonly Write[] = [
  set("A2", "丙", "甲乙"),
  set("B2", 0.5, 0.30000000000000004),
  set("B4", 7, 0.03, "=B3/$C$2"),
  set("D2", 8, 3.3, "=SUM(B2:C2)"),
  set("A8", 9, null),
  { kind: "mark", sheet: "表", cell: "A2", mark: "error" },
  { kind: "mark", sheet: "表", cell: "B9", mark: "info" },
];

describe("the same file", () => {
  it("gets its sheet back byte for byte, runs of rich text and double digits included", async () => {
    const bytes = zipParts(richParts());
    const back = await restored(await written(bytes, changes));
    const rowsOfOurs = /<row r="[89]"><\/row>/g;
    expect(partText(back, FIRST).replace(rowsOfOurs, "")).toBe(partText(bytes, FIRST));
  });

  it("gets its list of parts back", async () => {
    const bytes = zipParts(richParts(true));
    const sheet: Write = {
      ...{
        kind: "sheet",
        stamp: "findings",
        name: "校验结果",
        columnWidths: [9],
        frozenRows: 1,
        landscape: false,
      },
      rows: [[{ value: "校验结果", style: "title" }]],
    };
    const back = await restored(await written(bytes, [...changes.slice(0, 2), sheet]));
    expect(Object.keys(unzipParts(back)).sort()).toEqual(Object.keys(unzipParts(bytes)).sort());
    for (const name of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"]) {
      expect(partText(back, name)).toBe(partText(bytes, name));
    }
  });

  it("gets the first cell of a shared formula back as a formula of its own", async () => {
    const bytes = zipParts(richParts());
    const back = await restored(await written(bytes, [set("B3", 7, 0.1, "=B2/$C$2")]));
    expect(partText(back, FIRST)).toContain('<c r="B3" s="2"><f>B2/$C$2</f><v>0.1</v></c>');
    const { workbook } = await open(back).read();
    expect([2, 3, 4].map((row) => workbook.sheets[0]?.rows[row]?.[1]?.formula)).toEqual([
      "=B2/$C$2",
      "=B3/$C$2",
      "=B4/$C$2",
    ]);
  });
});

describe("a file that another program has saved since", () => {
  /** Strings in another order, styles turned round, as programs do that write the whole file anew. */
  function resaved(bytes: Uint8Array): Uint8Array {
    const styles = partText(bytes, "xl/styles.xml");
    const list = /(<cellXfs[^>]*>)([\s\S]*)(<\/cellXfs>)/.exec(styles);
    const xfs = list?.[2]?.match(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
    const last = xfs.length - 1;
    const turned = styles.replace(list?.[2] ?? "", [...xfs].reverse().join(""));
    const strings = partText(bytes, "xl/sharedStrings.xml").replace("<si><t>名称</t></si>", "");
    const moved = strings.replace("</sst>", "<si><t>名称</t></si></sst>");
    const number: Readonly<Record<string, string>> = { "0": "2", "1": "0", "2": "1" };
    return zipParts({
      ...unzipParts(bytes),
      "xl/styles.xml": turned,
      "xl/sharedStrings.xml": moved,
      [FIRST]: partText(bytes, FIRST)
        .replace(/<c\b([^>]*?)\/?>/g, (tag) =>
          /\ss="/.test(tag)
            ? tag.replace(/\ss="(\d+)"/, (_, style: string) => ` s="${last - Number(style)}"`)
            : tag.replace("<c", `<c s="${last}"`),
        )
        .replace(/(t="s"[^>]*><v>)(\d)/g, (_, head: string, index: string) => head + (number[index] ?? "")),
    });
  }

  it("gets the same contents, formats and looks back although all numbers have changed", async () => {
    const bytes = zipParts(richParts());
    const other = resaved(await written(bytes, changes));
    const back = await restored(other);
    const before = (await open(bytes).read()).workbook.sheets[0];
    const after = (await open(back).read()).workbook.sheets[0];
    expect(after?.rows.slice(0, 5)).toEqual(before?.rows.slice(0, 5));
    const host = open(back);
    const marks: readonly Write[] = ["A2", "B9"].map((cell) => ({
      kind: "mark",
      sheet: "表",
      cell,
      mark: "error",
    }));
    expect((await host.apply({ writes: marks }, AT)).outcomes.map(({ refusal }) => refusal)).toEqual([
      null,
      null,
    ]);
    const style = Number(
      /r="A2"[^>]*s="(\d+)"|s="(\d+)"[^>]*r="A2"/.exec(partText(back, FIRST))?.slice(1).find(Boolean),
    );
    const xf = partText(back, "xl/styles.xml")
      .match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0]
      .match(/<xf\b[^>]*/g)?.[style];
    expect(xf).toContain('numFmtId="4" fontId="1" fillId="0" borderId="1"');
  });

  it("is not led astray by a hint that was tampered with", async () => {
    const bytes = await written(zipParts(richParts()), [set("B2", 0.5, 0.30000000000000004)]);
    for (const hint of [
      '<c r=\\"B2\\" s=\\"1\\"><v>99</v></c>',
      '<c r=\\"B2\\" s=\\"4\\"><v>99</v></c>',
      '<c r=\\"B2\\"',
      "</sheetData>",
      '<c r=\\"B7\\"><v>0.30000000000000004</v></c>',
    ]) {
      const name = Object.keys(unzipParts(bytes)).find((part) => part.startsWith("customXml/item2")) ?? "";
      const forged = withPart(bytes, name, (xml) =>
        xml.replace(
          /"original":"(?:[^"\\]|\\.)*"/,
          `"original":"${hint.replace(/</g, "&lt;").replace(/>/g, "&gt;")}"`,
        ),
      );
      expect(partText(forged, name)).toContain("original");
      expect(partText(await restored(forged), FIRST)).toContain(
        '<c r="B2" s="1"><v>0.30000000000000004</v></c>',
      );
    }
  });
});

describe("what we kept", () => {
  it("lies in one custom part with the namespace on its root, where Excel finds it again", async () => {
    const bytes = await written(zipParts(richParts()), changes);
    expect(partText(bytes, "customXml/item2.xml")).toMatch(
      /^<\?xml[^>]*>\n<state xmlns="urn:jxzp:workbook-state:1">\{/,
    );
    expect(partText(bytes, "customXml/itemProps2.xml")).toContain('ds:uri="urn:jxzp:workbook-state:1"');
    expect(partText(bytes, "customXml/item1.xml")).toContain("留着");
  });

  it("is found again when another program has given the part another name", async () => {
    const bytes = await written(zipParts(richParts()), changes);
    const renamed = Object.fromEntries(
      Object.entries(unzipParts(bytes)).map(([name, part]) => [
        name.replace("item2", "item7").replace("itemProps2", "itemProps7"),
        /rels$|Types/.test(name)
          ? new TextEncoder().encode(
              new TextDecoder()
                .decode(part)
                .replaceAll("item2", "item7")
                .replaceAll("itemProps2", "itemProps7"),
            )
          : part,
      ]),
    );
    expect((await open(zipParts(renamed)).read()).state.journal).toHaveLength(1);
  });

  it("is found where LibreOffice puts it, and goes back to where Excel looks for it", async () => {
    const bytes = await written(zipParts(richParts()), changes);
    const relation = /<Relationship [^>]*item2[^>]*>/;
    const element = relation.exec(partText(bytes, "xl/_rels/workbook.xml.rels"))?.[0] ?? "";
    const moved = element
      .replace("/customXml/item2.xml", "../customXml/item2.xml")
      .replace(/Id="[^"]*"/, 'Id="rId5"');
    const saved = withPart(
      withPart(bytes, "xl/_rels/workbook.xml.rels", (xml) => xml.replace(relation, "")),
      "_rels/.rels",
      (xml) => xml.replace("</Relationships>", `${moved}</Relationships>`),
    );
    const host = open(saved);
    expect((await host.read()).state.journal).toHaveLength(1);
    await host.remember({ pack: "national-2020" });
    expect(partText(host.save(), "_rels/.rels")).not.toContain("item2");
    expect((await open(host.save()).read()).state).toMatchObject({ pack: "national-2020" });
    expect(audit(host.save())).toEqual([]);
    await host.clear("everything");
    expect(Object.keys(unzipParts(host.save())).filter((name) => name.includes("tem2"))).toEqual([]);
  });

  it("is said to be damaged when it cannot be read, and the workbook is read all the same", async () => {
    const bytes = await written(zipParts(richParts()), changes);
    const broken = withPart(bytes, "customXml/item2.xml", (xml) => xml.replace('"entries":', '"entries":!'));
    const snapshot = await open(broken).read();
    expect(snapshot.stateDamaged).toBe(true);
    expect(snapshot.state.journal).toEqual([]);
    expect(snapshot.workbook.sheets).toHaveLength(2);
  });
});

describe("styles that differ only in what we change", () => {
  it("come back by their former number, although an equal one stands before it", async () => {
    const double = STYLES.replace('<cellXfs count="9">', '<cellXfs count="10">').replace(
      "</cellXfs>",
      '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    );
    const body = '<sheetData><row r="1"><c r="A1" s="9"><v>1</v></c></row></sheetData>';
    const bytes = bookPackage({ sheets: [{ name: "表", body }], styles: double });
    const marked = await written(bytes, [{ kind: "mark", sheet: "表", cell: "A1", mark: "error" }]);
    expect(partText(marked, FIRST)).toContain('<c s="10" r="A1">');
    expect(partText(await restored(marked), FIRST)).toContain('<c r="A1" s="9"><v>1</v></c>');
    const host = open(marked);
    await host.clear("marks");
    expect(partText(host.save(), FIRST)).toContain('<c r="A1" s="9"><v>1</v></c>');
  });

  it("do not come back by a number that now means another font", async () => {
    const plain = '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
    const bold = plain.replace('fontId="0"', 'fontId="1"');
    const styles = STYLES.replace('<cellXfs count="9">', '<cellXfs count="10">').replace(
      "</cellXfs>",
      `${bold}</cellXfs>`,
    );
    const body = '<sheetData><row r="1"><c r="A1" s="9"><v>1</v></c></row></sheetData>';
    const bytes = bookPackage({ sheets: [{ name: "表", body }], styles });
    const marked = await written(bytes, [{ kind: "mark", sheet: "表", cell: "A1", mark: "error" }]);
    const swapped = withPart(marked, "xl/styles.xml", (xml) =>
      xml.replace(plain, "<first/>").replace(bold, plain).replace("<first/>", bold),
    );
    expect(partText(await restored(swapped), FIRST)).toContain('s="1"');
  });
});
