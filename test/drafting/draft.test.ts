/** Drafts hold the workbook's figures and nothing invented; what a person has to write is marked. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessWorkbook, type FilingReport } from "../../src/assessment";
import { draftFiles } from "../../src/cli/draft";
import { readWorkbook } from "../../src/cli/workbook";
import { draftReport, OUTLINES, type Block } from "../../src/drafting";
import { createDocx } from "../../src/hosts/docx/create";
import { readDocx, tablesWorkbook } from "../../src/hosts/docx";
import { partText } from "../support/packages";

const GOLDEN = join(__dirname, "..", "golden");
const fileOf = (name: string): string => join(GOLDEN, name, "workbook.xlsx");

async function filingOf(name: string): Promise<FilingReport> {
  const { workbook } = await readWorkbook(new Uint8Array(readFileSync(fileOf(name))), "自评.xlsx");
  const [filing] = assessWorkbook(workbook).filings;
  if (!filing) throw new Error("no filing");
  return filing;
}

const outline = (id: string) => {
  const found = OUTLINES.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const wordsOf = (block: Block): string => {
  if (block.kind === "heading") return block.number + block.text;
  if (block.kind === "paragraph" || block.kind === "closing")
    return block.spans.map(({ text }) => text).join("");
  return "";
};

describe.each(OUTLINES.map(({ id }) => id))("the draft by the outline of %s", (id) => {
  it("has every section of the outline, numbered in the official way", async () => {
    const blocks = draftReport(await filingOf("hengyang-2022"), outline(id));
    const first = blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [wordsOf(block)] : [],
    );
    expect(first).toEqual(
      outline(id).sections.map(({ title }, index) => `${"一二三四五六七八九".charAt(index)}、${title}`),
    );
    const inner = blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 2 ? [block.text] : [],
    );
    for (const { title } of outline(id).sections.flatMap(({ sections = [] }) => sections))
      expect(inner).toContain(title);
  });

  it("prints amounts that stand in the workbook, or differences and rates of them", async () => {
    const filing = await filingOf("hengyang-2022");
    const figures = filing.forms.flatMap(({ facts }) =>
      [...facts.facts.values()].flatMap((fact) => (fact.kind === "value" ? [fact.value] : [])),
    );
    const texts = filing.forms.flatMap(({ facts }) => [...facts.facts.values()].map(({ text }) => text));
    const amounts = draftReport(filing, outline(id))
      .map(wordsOf)
      .join("\n")
      .matchAll(/([\d,]+\.\d+)万元/g);
    for (const [, amount = ""] of amounts) {
      const value = amount.replace(/,/g, "");
      const stands = figures.some((one) => one.eq(value)) || texts.some((text) => text.includes(amount));
      const isDifference = figures.some((one) => figures.some((other) => one.minus(other).abs().eq(value)));
      expect([amount, stands || isDifference]).toEqual([amount, true]);
    }
  });

  it("is the same file every time, and is read back as it was written", async () => {
    const blocks = draftReport(await filingOf("hengyang-2022"), outline(id));
    const [one, other] = [await createDocx(blocks, "报告"), await createDocx(blocks, "报告")];
    expect(Buffer.compare(one, other)).toBe(0);
    const read = readDocx(one);
    const written = blocks.filter(
      ({ kind }) => kind === "heading" || kind === "paragraph" || kind === "closing",
    );
    expect(read.paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(written.map(wordsOf)));
    expect(read.paragraphs.filter(({ heading }) => heading !== null).map(({ text }) => text)).toEqual(
      blocks.filter(({ kind }) => kind === "heading").map(wordsOf),
    );
  });
});

describe("what is drafted", () => {
  it("uses results that the figures give, and says where the form has to be put right", async () => {
    const text = draftReport(await filingOf("hengyang-2022"), outline("hunan"))
      .map(wordsOf)
      .join("\n");
    expect(text).toContain("自评总分为98分，综合评定等级为“优秀”");
    expect(text).toContain("【待补充：自评表总分填97分，与各项得分合计不一致，请先更正自评表】");
    expect(text).toContain("在职人员控制率为90.08%");
    expect(text).not.toContain("87.15%");
  });

  it("tells rows that lost points, with the reason or a mark for it", async () => {
    const text = draftReport(await filingOf("hengyang-2022"), outline("nanchang"))
      .map(wordsOf)
      .join("\n");
    expect(text).toContain("指标“项目完成进度”分值5分，得分4分，扣1分。扣分原因：【待补充：扣分原因】。");
    expect(text).not.toContain("指标“拆违控建”分值");
  });

  it("a scorecard has no targets, and rows that share points lose none each for itself", async () => {
    const text = draftReport(await filingOf("xinhuang-2021"), outline("nanchang")).map(wordsOf);
    expect(text.filter((one) => one.startsWith("固定资产利用率："))).toEqual([
      "固定资产利用率：实际完成情况：16.78/16.78×100%=100%（指标分数2分，实际得分2分）。",
    ]);
    expect(text.filter((one) => one.startsWith("数量："))).toHaveLength(1);
    expect(text.filter((one) => one.includes("扣分原因")).map((one) => one.split("分值")[0])).toEqual([
      "指标“预算调整率”",
    ]);
  });

  it("a total that is right needs no mark", async () => {
    const text = draftReport(await filingOf("clean-2022"), outline("hunan"))
      .map(wordsOf)
      .join("\n");
    expect(text).not.toContain("请先更正自评表");
  });

  it.each(["xinhuang-2021", "hunan-classic-2018", "hengshan-2023"])(
    "%s gives a draft of every outline",
    async (name) => {
      const filing = await filingOf(name);
      for (const { id } of OUTLINES) {
        const blocks = draftReport(filing, outline(id));
        expect(blocks.map(wordsOf).join("")).not.toMatch(/undefined|null|NaN/);
        expect(readDocx(await createDocx(blocks, "报告")).paragraphs.length).toBeGreaterThan(20);
      }
    },
  );

  it("its annexed tables are read as the forms they were made from", async () => {
    const filing = await filingOf("hengyang-2022");
    const bytes = await createDocx(draftReport(filing, outline("hunan")), "报告");
    const { workbook } = tablesWorkbook(readDocx(bytes));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["附件1", "附件2"]);
    const [read] = assessWorkbook(workbook).filings;
    expect([read?.unit, read?.year, read?.forms.map(({ id }) => id)]).toEqual([
      filing.unit,
      filing.year,
      ["basic-data", "self-evaluation"],
    ]);
    const rows = (one: FilingReport | undefined) =>
      one?.forms[1]?.outcome.scores.map(({ indicator, reported }) => [indicator, reported?.toString()]);
    expect(rows(read)).toEqual(rows(filing));
    expect(read?.forms[1]?.outcome.total?.reported?.toString()).toBe("98");
  });

  it("looks official: A4, margins, fixed lines of 28 points, fonts with others to stand in, no time of making", async () => {
    const bytes = await createDocx(draftReport(await filingOf("hengyang-2022"), outline("hunan")), "报告");
    const main = partText(bytes, "word/document.xml");
    expect(main).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(main).toMatch(
      /<w:pgMar[^>]*w:top="2098"[^>]*w:right="1474"[^>]*w:bottom="1984"[^>]*w:left="1587"/,
    );
    expect(main).toContain('w:line="560" w:lineRule="exact"');
    for (const font of ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"])
      expect(main).toContain(`w:eastAsia="${font}"`);
    expect(partText(bytes, "word/fontTable.xml")).toContain('w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    expect(partText(bytes, "docProps/core.xml").match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      "1980-01-01T00:00:00Z",
      "1980-01-01T00:00:00Z",
    ]);
    expect(partText(bytes, "word/footer1.xml")).toContain("PAGE");
  });
});

describe("the command", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "jxzp-draft-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("never writes over a file", async () => {
    const out = join(folder, "初稿.docx");
    const said: string[] = [];
    for (const count of [1, 2]) {
      expect(
        await draftFiles([fileOf("hengyang-2022")], { outline: "hunan", out }, (text) => said.push(text)),
      ).toBe(0);
      expect(said).toHaveLength(count);
    }
    expect([existsSync(out), existsSync(join(folder, "初稿-2.docx"))]).toEqual([true, true]);
    expect(said.join()).toMatch(/待补充 \d+ 处/);
  });

  it.each<[string, readonly string[], string, string]>([
    [
      "an outline that is not known",
      [fileOf("clean-2022")],
      "beijing",
      "没有提纲“beijing”，可用：nanchang、hunan、qiannan",
    ],
    ["a file that is not there", ["没有.xlsx"], "hunan", "文件不存在"],
  ])("%s", async (_, files, id, words) => {
    const said: string[] = [];
    expect(
      await draftFiles(files, { outline: id, out: join(folder, "无.docx") }, (text) => said.push(text)),
    ).toBe(2);
    expect(said.join()).toContain(words);
    expect(existsSync(join(folder, "无.docx"))).toBe(false);
  });
});
