import { assessWorkbook, explainFinding, lookUp } from "../../src/assessment";
import { workbookOf } from "../support/grid";
import { HENGYANG_2022 } from "../support/published/hengyang-2022";

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
