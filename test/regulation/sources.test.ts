import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { citeSource, SOURCES, type Source, type SourceId } from "../../src/regulation/sources";

const ALL = Object.entries(SOURCES) as readonly (readonly [SourceId, Source])[];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

describe("the sources", () => {
  it.each([
    ["hengyang-2022", "衡阳县2022年度部门整体支出绩效自评表及填表说明"],
    ["xinhuang-2021", "《新晃县2021年度整体支出绩效自评表》（晃财绩〔2022〕12号）"],
    ["mof-2020-10", "参考：《项目支出绩效评价管理办法》（财预〔2020〕10号）"],
    ["budget-law-13", "参考：预算法第十三条"],
    ["review", "复核要点"],
  ] as const)("cites %s as %s", (id, cited) => {
    expect(citeSource(id)).toBe(cited);
  });

  it("marks everything that was not read as 参考, and nothing else", () => {
    for (const [id, source] of ALL) {
      expect(citeSource(id).startsWith("参考：")).toBe(source.standing === "reference");
    }
  });

  it("gives only addresses that a browser can open", () => {
    for (const [, { url }] of ALL) if (url !== undefined) expect(url).toMatch(/^https?:\/\/[\w.-]+\//);
  });

  it("writes document numbers with the brackets of official papers", () => {
    for (const [, { number }] of ALL) if (number !== null) expect(number).not.toMatch(/[[\]【】()]/);
  });

  it("are all unlike each other", () => {
    const names = ALL.map(([id]) => citeSource(id));
    expect(new Set(names).size).toBe(names.length);
  });

  it("do not quote in the law a document whose wording was not confirmed", () => {
    const numbers = ALL.filter(([, one]) => one.standing === "reference").flatMap(
      ([, one]) => one.number ?? [],
    );
    const law = filesUnder(join(__dirname, "../../src/regulation")).filter(
      (file) => !file.endsWith("sources.ts"),
    );
    const quoting = law.filter((file) => {
      const lines = readFileSync(file, "utf8").split("\n");
      const words = lines.filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line)).join("\n");
      return numbers.some((number) => words.includes(`《`) && words.includes(number));
    });
    expect(quoting).toEqual([]);
  });
});
