/** The package of new sheets: sound XML, the same bytes for the same sheets, and everything a spreadsheet is told. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { writeTemplate } from "../../src/cli/template";
import { createXlsx } from "../../src/hosts/xlsx/create";
import { openXlsx } from "../../src/hosts/xlsx";
import { makeTemplate, TEMPLATE_FORMS, packsFor } from "../../src/templates";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { partText } from "../support/packages";

const everyForm = TEMPLATE_FORMS.map(({ form }) =>
  makeTemplate({ form, pack: packsFor(form)[0]?.id ?? "", year: 2024 }),
);

describe("createXlsx", () => {
  it("writes well-formed parts, every prefix bound", () => {
    for (const [name, bytes] of Object.entries(unzipSync(createXlsx(everyForm)))) {
      const parser = new SaxesParser({ xmlns: true, fileName: name });
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(new TextDecoder().decode(bytes)).close();
    }
  });

  it("gives the same bytes for the same sheets", () => {
    expect(createXlsx(everyForm)).toEqual(createXlsx(everyForm));
  });

  it("keeps words that XML would take for tags, and formulas with signs", async () => {
    const sheet: NewSheet = {
      name: "甲 & 乙",
      cells: [
        { at: "A1", style: "text", value: ' <"&> _x0041_\n末 ', input: true },
        { at: "B1", style: "points", formula: 'IF(A1<>"",1,"&")', value: 1 },
        { at: "C1", style: "words", formula: 'A1&"<"' },
      ],
      merges: ["A1:A2"],
      columnWidths: [10, 10, 10],
      rowHeights: new Map([[1, 40]]),
      validations: [],
      landscape: false,
      onePage: true,
      repeatedRow: 1,
    };
    const read = (await openXlsx(createXlsx([sheet]), "甲.xlsx").read()).workbook.sheets[0];
    expect(read?.name).toBe("甲 & 乙");
    expect(read?.rows[0]?.map((cell) => [cell?.value, cell?.formula])).toEqual([
      [' <"&> _x0041_\n末 ', null],
      [1, '=IF(A1<>"",1,"&")'],
      ["", '=A1&"<"'],
    ]);
    expect(partText(createXlsx([sheet]), "xl/workbook.xml")).toContain("'甲 &amp; 乙'!$1:$1");
  });

  it("asks for a sheet and for addresses", () => {
    expect(() => createXlsx([])).toThrow(RangeError);
    const [first] = everyForm;
    if (!first) throw new RangeError("no form");
    expect(() => createXlsx([{ ...first, cells: [{ at: "甲1", style: "text" }] }])).toThrow("甲1");
  });

  it.each(everyForm.map((sheet) => [sheet.name, sheet] as const))(
    "prints %s on A4, calculates on opening and checks what is typed",
    (_, sheet) => {
      const bytes = createXlsx([sheet]);
      const xml = partText(bytes, "xl/worksheets/sheet1.xml");
      expect(xml).toContain('paperSize="9"');
      expect(xml).toContain('fitToWidth="1"');
      expect(xml).not.toContain("password");
      expect(partText(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
      expect(xml.match(/<dataValidation /g)?.length).toBe(sheet.validations.length);
      expect(sheet.validations.length).toBeGreaterThan(0);
    },
  );
});

describe("jxzp template", () => {
  const folder = mkdtempSync(join(tmpdir(), "template-"));
  const said: string[] = [];
  const run = (
    form: readonly string[],
    pack: string,
    year: string,
    out: string,
    into?: string,
  ): Promise<0 | 2> =>
    writeTemplate({ form, pack, year, out: join(folder, out), ...(into ? { into } : {}) }, (line) =>
      said.push(line),
    );
  beforeEach(() => said.splice(0));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("writes several forms into one new file, and never over it", async () => {
    expect(await run(["basic-data", "self-evaluation"], "national-2020", "2026", "空白.xlsx")).toBe(0);
    const bytes = new Uint8Array(readFileSync(join(folder, "空白.xlsx")));
    const { workbook } = await openXlsx(bytes, "空白.xlsx").read();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表"]);
    expect(await run(["project"], "national-2020", "2026", "空白.xlsx")).toBe(2);
    expect(new Uint8Array(readFileSync(join(folder, "空白.xlsx")))).toEqual(bytes);
  });

  it("takes the names by which people call the forms", async () => {
    const form = ["基础数据表", "自评表", "项目支出绩效自评表"];
    expect(await run(form, "national-2020", "2026", "中文名.xlsx")).toBe(0);
    expect(said.join()).toContain("基础数据表、自评表、项目支出绩效自评表");
  });

  it("puts forms behind the sheets of a copy of another workbook", async () => {
    const file = join(__dirname, "../golden/hengyang-2022/workbook.xlsx");
    const before = readFileSync(file);
    expect(await run(["basic-data", "project"], "national-2020", "2026", "并入.xlsx", file)).toBe(0);
    const bytes = new Uint8Array(readFileSync(join(folder, "并入.xlsx")));
    const { workbook } = await openXlsx(bytes, "并入.xlsx").read();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "基础数据表",
      "自评表",
      "基础数据表 (2)",
      "项目支出绩效自评表",
    ]);
    expect(said.join()).toContain("基础数据表 (2)、项目支出绩效自评表");
    expect(readFileSync(file)).toEqual(before);
  });

  it.each([
    ["an old workbook", "../hosts/fixtures/hengyang-2022-libreoffice.xls", "另存为"],
    ["a file that is not there", "nowhere.xlsx", "无法读取文件"],
  ])("refuses to put forms into %s", async (_, file, words) => {
    expect(await run(["project"], "national-2020", "2026", "无.xlsx", join(__dirname, file))).toBe(2);
    expect(said.join()).toContain(words);
    expect(existsSync(join(folder, "无.xlsx"))).toBe(false);
  });

  it.each([
    [["invoice"], "national-2020", "2026", "没有表种“invoice”"],
    [["project"], "national-1999", "2026", "没有规则包“national-1999”"],
    [["project"], "national-2020", "今年", "年度应为四位数字"],
  ])("refuses %j of %s in %s and says why", async (form, pack, year, words) => {
    expect(await run(form, pack, year, "无.xlsx")).toBe(2);
    expect(said.join()).toContain(words);
    expect(existsSync(join(folder, "无.xlsx"))).toBe(false);
  });
});
