/** The verdict in one sentence: what is to be done, why, and what a person has explained already. */
import {
  acknowledge,
  assessWorkbook,
  reportToJson,
  verdictLines,
  verdictOf,
  verdictReason,
  verdictSentence,
  makePlan,
  scoreWordsOf,
  FULL_PLAN,
  type Finding,
  type Report,
} from "../../../src/assessment";
import type { Workbook } from "../../../src/workbook/grid";
import { loadBases } from "../../mutations/bases";
import { typed } from "../../mutations/cells";
import { workbookOf, type PrintedSheet } from "../../support/grid";
import { HENGYANG_2022 } from "../../support/published/hengyang-2022";

const hengyang = workbookOf(HENGYANG_2022);
let clean: Workbook;
beforeAll(async () => {
  clean = (await loadBases())[0]?.workbook as Workbook;
});

const ON = "2026-03-01";
const reasonFor = (report: Report, ...ids: readonly string[]): ReturnType<typeof acknowledge>[] =>
  report.findings.filter((one) => ids.includes(one.id)).map((one) => acknowledge(one, "年中追加", ON));
const severe = (report: Report, severity: Finding["severity"]): number =>
  report.findings.filter((one) => one.severity === severity && one.causedBy === null).length;

describe("the verdict", () => {
  it("names the gravest errors and warnings with their counts", () => {
    const report = assessWorkbook(hengyang);
    expect(verdictSentence(report)).toBe(
      "须更正 3 处：总分与各项得分合计不符、指标未填年度指标值、在职人员控制率计算有误；" +
        "须说明 12 处：两表金额不一致、扣分未说明原因、支出超预算或超比例等",
    );
    expect(verdictReason(report)).toBe("总分与各项得分合计不符、指标未填年度指标值、在职人员控制率计算有误");
    expect(verdictOf(report)).toBe("须更正 3 处，须说明 12 处");
  });

  it("says 可以报送 and no reason of a clean workbook", () => {
    const report = assessWorkbook(clean);
    expect([verdictSentence(report), verdictReason(report)]).toEqual(["未发现问题，可以报送", ""]);
  });

  it("gives the reason of the warnings where there is no error", () => {
    const report = assessWorkbook(typed(clean, { "1!D7": "570.00" }));
    expect(severe(report, "error")).toBe(0);
    expect(verdictSentence(report)).toBe(`须说明 2 处：${verdictReason(report)}`);
    expect(verdictReason(report)).toContain("两表金额不一致");
  });

  it("counts a reason once, with how often it occurs", () => {
    const report = assessWorkbook(typed(clean, { "2!D16": "", "2!D17": "" }));
    expect(verdictReason(report)).toContain("指标未填年度指标值 2 处");
  });

  it("stands at the head of 校验结果, one line a filing", () => {
    const report = assessWorkbook(hengyang);
    const [sheet] = makePlan(report, { ...FULL_PLAN, at: "2026-03-01T09:30:00" }).writes.filter(
      (write) => write.kind === "sheet",
    );
    expect(sheet?.rows[1]?.[0]?.value).toBe(verdictLines(report)[0]);
    expect(verdictLines(report)[0]).toContain("须更正 3 处：总分与各项得分合计不符");
  });
});

describe("the score lines", () => {
  const project = (name: string, total: string): PrintedSheet => ({
    name,
    rows: [
      ["项目支出绩效自评表（2022年度）"],
      ["项目名称", name, "主管部门", "某局", "实施单位", "某局"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "编制规划数量", "≥5个", "6个", "100", "100"],
      ["总分", "", "", "", "", "100", total],
    ],
  });
  const linesOf = (...sheets: readonly PrintedSheet[]): readonly string[] =>
    assessWorkbook(workbookOf(sheets)).filings.flatMap((filing) => scoreWordsOf(filing));

  it("say nothing of a grade that the form does not ask for", () => {
    expect(linesOf(project("甲项目", "100"))).toEqual(["总分 100"]);
  });

  it("name the sheet where a filing has several totals", () => {
    expect(linesOf(project("甲项目", "100"), project("乙项目", "99"))).toEqual([
      "甲项目：总分 100",
      "乙项目：总分 99 → 100",
    ]);
  });
});

describe("校验结果", () => {
  it("puts what a finding explains right under it, without a number of its own", () => {
    const report = assessWorkbook(typed(clean, { "1!F8": "28.66", "2!D16": "" }));
    const [sheet] = makePlan(report, { ...FULL_PLAN, at: "2026-03-01T09:30:00" }).writes.filter(
      (write) => write.kind === "sheet",
    );
    const listed = sheet?.rows.slice(4).map((row) => [row[0]?.value, row[2]?.value]) ?? [];
    expect(listed.slice(0, 5)).toEqual([
      [1, "C-01"],
      ["└", "M-06"],
      ["└", "M-08"],
      ["└", "M-12"],
      [2, "S-06"],
    ]);
    expect(listed).toHaveLength(report.findings.length);
  });
});

describe("reasons that a person gave", () => {
  const assessed = assessWorkbook(hengyang);
  const withReasons = (...ids: readonly string[]): Report =>
    assessWorkbook(hengyang, { acknowledgements: reasonFor(assessed, ...ids) });

  it("settle a warning: it is counted apart", () => {
    expect(verdictSentence(withReasons("M-13", "T-02"))).toMatch(
      /^须更正 3 处：.*；须说明 10 处：.*；已说明 2 处$/,
    );
  });

  it("do not settle an error", () => {
    expect(verdictSentence(withReasons("R-02"))).toBe(verdictSentence(assessed));
  });

  it("make a workbook fit to be handed in when nothing else stands open", () => {
    const open = assessWorkbook(typed(clean, { "1!D7": "570.00" }));
    const all = reasonFor(open, ...open.findings.map((one) => one.id));
    const report = assessWorkbook(typed(clean, { "1!D7": "570.00" }), { acknowledgements: all });
    expect(verdictSentence(report)).toBe("可以报送（已说明 2 处）");
  });

  it("stand in 校验结果 beside the finding, and under the list when the finding has gone", () => {
    const kept = [...reasonFor(assessed, "M-13", "R-02")];
    const gone = { check: "M-05", facts: ["self.fund.exec"], reported: "99", reason: "旧的", on: ON };
    const report = assessWorkbook(hengyang, { acknowledgements: [...kept, gone] });
    const [sheet] = makePlan(report, {
      ...FULL_PLAN,
      values: "none",
      at: "2026-03-01T09:30:00",
    }).writes.filter((write) => write.kind === "sheet");
    const advice = (id: string): unknown =>
      sheet?.rows.find((row) => row.some((cell) => cell.value === id))?.at(-1)?.value;
    expect(advice("M-13")).toBe("已说明（2026-03-01）：年中追加");
    expect(advice("R-02")).toBe("请核实更正。已有说明（2026-03-01）：年中追加");
    expect(sheet?.rows.at(-1)?.[0]?.value).toContain("M-05（当时填报 99），2026-03-01 说明“旧的”");
  });

  it("are told to other programs with the finding, and apart when the finding has gone", () => {
    const gone = { check: "M-05", facts: ["self.fund.exec"], reported: "99", reason: "旧的", on: ON };
    const report = assessWorkbook(hengyang, { acknowledgements: [...reasonFor(assessed, "M-13"), gone] });
    const { findings, staleReasons, verdict } = reportToJson("甲.xlsx", report);
    expect(findings.filter((one) => one.acknowledged).map((one) => [one.id, one.acknowledged])).toEqual([
      ["M-13", { reason: "年中追加", on: ON }],
    ]);
    expect(staleReasons).toEqual([{ id: "M-05", reported: "99", reason: "旧的", on: ON }]);
    expect(verdict).toBe(verdictSentence(report));
  });
});
