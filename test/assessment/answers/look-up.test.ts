import { assessWorkbook, explainFinding, lookUp } from "../../../src/assessment";
import { refToText } from "../../../src/workbook/address";
import { workbookOf } from "../../support/grid";
import { HENGYANG_2022 } from "../../support/published/hengyang-2022";

const report = assessWorkbook(workbookOf(HENGYANG_2022));

describe("looking up", () => {
  it.each([
    ["基础数据表!D6", "基础数据表!D6", "87.15%", "90.08%"],
    ["D6", "基础数据表!D6", "87.15%", "90.08%"],
    ["控制率", "基础数据表!D6", "87.15%", "90.08%"],
    ["总分", "自评表!H33", "97", "98"],
    ["等级", "自评表!D33", "优", "优秀"],
    ["办理不动产登记证", "自评表!H17", "5", "5"],
  ])("%s finds %s", (query, cell, text, computed) => {
    expect(lookUp(report, query)).toContainEqual(expect.objectContaining({ cell, text, computed }));
  });

  it("gives the whole chain of a rate in sentences", () => {
    const [entry] = lookUp(report, "基础数据表!D6");
    expect(entry?.explanation?.sentence).toContain("编制数 716（基础数据表!B6）");
    expect(entry?.explanation?.sentence).toContain("645÷716×100%=90.08%");
    expect(entry?.findings.map((finding) => finding.id)).toEqual(["R-02"]);
  });

  it("says which forms speak of an input cell", () => {
    const [entry] = lookUp(report, "基础数据表!B8");
    expect(entry).toMatchObject({ text: "7,514.90", computed: null });
    expect(entry?.findings.map((finding) => finding.id)).toContain("M-13");
  });

  it.each([["三公经费控制率"], ["“三公”经费控制率"]])("finds %s however its quotation marks are", (query) => {
    expect(lookUp(report, query)).toMatchObject([{ cell: null, label: "“三公”经费控制率" }]);
  });

  it.each([["Z99"], ["没有这个指标"], [""]])("finds nothing for %p", (query) => {
    expect(lookUp(report, query)).toEqual([]);
  });
});

describe("looking up what is worked out from what", () => {
  it("says of an input where it is used, with the numbers", () => {
    expect(lookUp(report, "基础数据表!C6")[0]?.usedIn).toEqual(["在职人员控制率 645÷716×100%=90.08%"]);
  });

  it("tells a working once where rate and score share it", () => {
    const uses = lookUp(report, "自评表!D6")[0]?.usedIn ?? [];
    const rate = "17,485.15÷17,485.15×100%=100.00%";
    expect(uses.filter((use) => use.includes(rate))).toEqual([`预算执行率 ${rate}；10×100.00%=10`]);
  });

  it("names the indicator of a cell that holds no result", () => {
    expect(lookUp(report, "自评表!E27")[0]?.label).toBe("“推进资源执法监察”年度指标值");
  });

  it("finds a check by its number, with the chain of the cell that it marks", () => {
    const [entry, ...others] = lookUp(report, "p-05");
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ cell: "自评表!H33", computed: "98" });
    expect(entry?.explanation?.lines.some((line) => line.startsWith("算式："))).toBe(true);
    expect(entry?.findings.map((finding) => finding.id)).toEqual(["P-05"]);
  });

  it("finds a cell that only a finding speaks of", () => {
    const cells = report.findings.flatMap(({ cells: [first] }) => (first ? [refToText(first)] : []));
    expect(cells.filter((cell) => lookUp(report, cell).length === 0)).toEqual([]);
  });

  it("has a chain for every rate, score, total and grade", () => {
    const { outcome } = report.filings[0]?.forms[1] ?? {};
    const names = outcome?.scores.map((score) => score.indicator) ?? [];
    for (const name of [...names, "总分", "等级", "预算执行率"]) {
      const [entry] = lookUp(report, name);
      expect([name, entry?.explanation?.lines.length ?? 0]).not.toEqual([name, 0]);
    }
  });
});

describe("every finding", () => {
  it("explains itself with facts that have cells, and a basis", () => {
    const bare = report.findings.filter((finding) => {
      const told = explainFinding(finding, report);
      return told.basis === "" || (finding.cells.length > 0 && told.facts.length === 0);
    });
    expect(bare.map((finding) => finding.key)).toEqual([]);
  });

  it("has a key of its own, the same on every run", () => {
    const keys = report.findings.map((finding) => finding.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(assessWorkbook(workbookOf(HENGYANG_2022)).findings.map((finding) => finding.key)).toEqual(keys);
  });
});
