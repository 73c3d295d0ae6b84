/** Files that are broken, forged or huge: a clear problem or a right result, in bounded time and memory. */
import { strToU8 } from "fflate";
import { HostProblem } from "../../../src/hosts/host";
import { openWorkbook } from "../../../src/hosts/open";
import { openXlsx } from "../../../src/hosts/xlsx";
import { MAX_GRID_ROWS } from "../../../src/hosts/xlsx/limits";
import type { SetWrite } from "../../../src/workbook/write";
import { bookParts, sheetPackage, unzipParts, zipParts } from "../../support/packages";
import { richParts } from "../../support/rich-package";

const SHEET = "xl/worksheets/sheet1.xml";
const parts = () =>
  bookParts({
    sheets: [{ name: "表", body: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
  });

async function problemOf(bytes: Uint8Array): Promise<HostProblem> {
  try {
    const opened = await openWorkbook(bytes, "来文.xlsx");
    if (opened.kind === "xlsx") await opened.host.read();
  } catch (error) {
    if (error instanceof HostProblem) return error;
    throw error;
  }
  throw new Error("was read");
}

const withSheet = (xml: string): Uint8Array => zipParts({ ...parts(), [SHEET]: xml });
const without = (name: string): Uint8Array =>
  zipParts(Object.fromEntries(Object.entries(parts()).filter(([part]) => part !== name)));

describe("broken files", () => {
  it.each<[string, Uint8Array, string]>([
    ["zero bytes", new Uint8Array(0), "not-a-workbook"],
    [
      "bytes of no format",
      Uint8Array.from({ length: 600 }, (_, index) => (index * 7) & 0xff),
      "not-a-workbook",
    ],
    ["half a file", sheetPackage("").subarray(0, 700), "damaged"],
    ["an archive of something else", zipParts({ "readme.txt": "你好" }), "not-a-workbook"],
    [
      "a text document",
      zipParts({ ...parts(), "xl/workbook.xml": '<w:document xmlns:w="urn:w"/>' }),
      "not-a-workbook",
    ],
    ["a package without content types", without("[Content_Types].xml"), "damaged"],
    ["a package without relationships", without("_rels/.rels"), "damaged"],
    ["no workbook", without("xl/workbook.xml"), "damaged"],
    ["no sheet part", without(SHEET), "damaged"],
    ["sheets that are related to nothing", without("xl/_rels/workbook.xml.rels"), "damaged"],
    ["a truncated sheet", withSheet(String(parts()[SHEET]).slice(0, -40)), "damaged"],
    ["a sheet without cells", withSheet('<worksheet xmlns="urn:x"/>'), "damaged"],
    ["a sheet that is none", withSheet("<html></html>"), "damaged"],
    ["an empty sheet part", withSheet(""), "damaged"],
    [
      "a row number that is none",
      withSheet("<worksheet><sheetData><row r='x'/></sheetData></worksheet>"),
      "damaged",
    ],
    [
      "an own entity",
      withSheet('<!DOCTYPE w [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'),
      "damaged",
    ],
    [
      "entities that multiply",
      withSheet(
        `<!DOCTYPE w [<!ENTITY a "${"x".repeat(99)}"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>`,
      ),
      "damaged",
    ],
    [
      "an external entity",
      withSheet('<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'),
      "damaged",
    ],
    [
      "a binary workbook",
      zipParts({
        ...parts(),
        "_rels/.rels": String(parts()["_rels/.rels"]).replace("workbook.xml", "workbook.bin"),
        "xl/workbook.bin": "x",
      }),
      "legacy-format",
    ],
    [
      "an OpenDocument table",
      zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "legacy-format",
    ],
  ])("%s is a problem with a remedy", async (_, bytes, code) => {
    const problem = await problemOf(bytes);
    expect(problem.code).toBe(code);
    expect(problem.what).toContain("来文.xlsx");
    expect(problem.what).toMatch(/。$/);
    expect(problem.remedy).toMatch(/^请.*。$/);
  });

  it("names the part at fault", async () => {
    expect((await problemOf(withSheet("<worksheet>"))).what).toContain(SHEET);
  });

  it("a workbook with an opening password says so", async () => {
    const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const bytes = Uint8Array.from([
      ...mark,
      ...new Array<number>(1000).fill(0),
      ...name,
      ...new Array<number>(500).fill(0),
    ]);
    expect((await problemOf(bytes)).code).toBe("encrypted");
  });

  it.each([
    [
      "old .xls",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
      "legacy-format",
    ],
    ["a web page", strToU8("<html><table></table></html>"), "legacy-format"],
    ["CSV", strToU8("a,b\n1,2"), "legacy-format"],
  ])("%s, renamed to .xlsx, is told apart by the writing host", async (_, bytes, code) => {
    const opening = async (): Promise<unknown> => openXlsx(bytes, "来文.xlsx");
    await expect(opening()).rejects.toMatchObject({ code });
  });

  it("never crashes on bytes changed at random", async () => {
    const original = zipParts(richParts());
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
    let problems = 0;
    for (let round = 0; round < 150; round += 1) {
      const bytes = original.slice();
      for (let change = 0; change < 3; change += 1) bytes[random(bytes.length)] = random(256);
      try {
        const host = openXlsx(bytes, "来文.xlsx");
        await host.read();
        await host.apply(
          { writes: [{ kind: "mark", sheet: "表", cell: "A1", mark: "error" }] },
          "2026-03-01T09:30:00",
        );
        host.save();
      } catch (error) {
        expect(error).toBeInstanceOf(HostProblem);
        problems += 1;
      }
    }
    expect(problems).toBeGreaterThan(20);
  });

  it("never crashes on XML changed at random", async () => {
    const original = String(richParts()[SHEET]);
    let seed = 3;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
    const pieces = ["<", ">", "&", '"', "/", "<c>", "</row>", " ", "r=", "<!--", "<f>", "9999999", "\u0000"];
    for (let round = 0; round < 150; round += 1) {
      const at = random(original.length);
      const changed =
        original.slice(0, at) + (pieces[random(pieces.length)] ?? "") + original.slice(at + random(4));
      const host = openXlsx(zipParts({ ...richParts(), [SHEET]: changed }), "来文.xlsx");
      try {
        await host.read();
        await host.apply(
          { writes: [{ kind: "mark", sheet: "表", cell: "B4", mark: "error" }] },
          "2026-03-01T09:30:00",
        );
      } catch (error) {
        expect(error).toBeInstanceOf(HostProblem);
      }
    }
  });
});

describe("a change that fails half-way", () => {
  it("leaves the workbook as it was", async () => {
    const broken = { ...richParts(), "xl/calcChain.xml": "<calcChain><c" };
    const host = openXlsx(zipParts(broken), "来文.xlsx");
    const { workbook } = await host.read();
    const b3 = workbook.sheets[0]?.rows[2]?.[1];
    const write: SetWrite = {
      ...{
        kind: "set",
        sheet: "表",
        cell: "B3",
        value: 1,
        replaceFormula: true,
        fact: "x",
        why: "",
        purpose: "fix",
      },
      expect: { value: b3?.value ?? null, formula: b3?.formula ?? null },
      shown: { before: "", after: "" },
    };
    await expect(host.apply({ writes: [write] }, "2026-03-01T09:30:00")).rejects.toMatchObject({
      code: "damaged",
    });
    expect(unzipParts(host.save())).toEqual(unzipParts(zipParts(broken)));
    expect((await host.read()).state.journal).toEqual([]);
  });
});

describe("huge files", () => {
  it("an expansion of 200 MB is refused at once", async () => {
    const bomb = zipParts({ ...parts(), [SHEET]: new Uint8Array(200 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const begin = performance.now();
    expect((await problemOf(bomb)).code).toBe("too-large");
    expect(performance.now() - begin).toBeLessThan(500);
  });

  it("a sheet of 100,000 rows is read in linear time, its first rows kept and its true size told", async () => {
    const row = (number: number): string =>
      `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>第${number}行</t></is></c><c r="B${number}"><v>${number}.5</v></c></row>`;
    const rows = Array.from({ length: 100_000 }, (_, index) => row(index + 1)).join("");
    const bytes = sheetPackage(rows, {
      after: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    });
    const begin = performance.now();
    const host = openXlsx(bytes, "大表.xlsx");
    const sheet = (await host.read()).workbook.sheets[0];
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(sheet?.rows).toHaveLength(MAX_GRID_ROWS);
    expect(sheet?.truncated).toEqual({ rows: 100_000, columns: 2 });
    expect(sheet?.merges).toHaveLength(1);
    expect(sheet?.rows[MAX_GRID_ROWS - 1]?.[1]?.value).toBe(MAX_GRID_ROWS + 0.5);
    const write = (cell: string, value: number | null): SetWrite => ({
      ...{
        kind: "set",
        sheet: "表",
        cell,
        value: 1,
        replaceFormula: false,
        fact: "x",
        why: "",
        purpose: "fix",
      },
      expect: { value, formula: null },
      shown: { before: "", after: "" },
    });
    const { outcomes } = await host.apply(
      { writes: [write("B5000", 5000.5), write("B5001", null), write("C7", null)] },
      "2026-03-01T09:30:00",
    );
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, "changed-since-reading", null]);
    const saved = openXlsx(host.save(), "大表.xlsx");
    expect((await saved.read()).workbook.sheets[0]?.truncated).toEqual({ rows: 100_000, columns: 3 });
  }, 20_000);

  it("columns beyond AZ are left out and told", async () => {
    const host = openXlsx(
      sheetPackage('<row r="1"><c r="AZ1"><v>1</v></c><c r="BA1"><v>2</v></c></row>'),
      "宽表.xlsx",
    );
    const sheet = (await host.read()).workbook.sheets[0];
    expect(sheet?.rows[0]).toHaveLength(52);
    expect(sheet?.truncated).toEqual({ rows: 1, columns: 53 });
  });

  it("a sheet of exactly as many rows as are kept is whole", async () => {
    const host = openXlsx(sheetPackage(`<row r="${MAX_GRID_ROWS}"><c><v>1</v></c></row>`), "表.xlsx");
    const sheet = (await host.read()).workbook.sheets[0];
    expect([sheet?.rows.length, sheet?.truncated]).toEqual([MAX_GRID_ROWS, undefined]);
  });

  it.each([
    ["columns", "<cols>" + '<col min="1" max="16384" hidden="1"/>'.repeat(20_000) + "</cols>", ""],
    ["merges", "", "<mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000) + "</mergeCells>"],
    ["unlocked rows", "", '<sheetProtection sheet="1"/>'],
  ])("many %s do not make it hang", async (_, before, after) => {
    const begin = performance.now();
    const host = openXlsx(
      sheetPackage('<row r="4999" s="5" customFormat="1"/>', { before, after }),
      "表.xlsx",
    );
    await host.read();
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
