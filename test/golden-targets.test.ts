/** The golden workbook with its approved 绩效目标表, changed cell by cell: what differs is told, and nothing else. */
import { readFileSync } from "node:fs";
import { assessWorkbook, FULL_PLAN, makePlan, type Report } from "../src/assessment";
import { openWorkbook } from "../src/hosts/open";
import { fromA1, refToText } from "../src/workbook/address";
import type { Cell, Workbook } from "../src/workbook/grid";
import { textCell } from "./support/grid";

const FILE = "test/golden/clean-2022-targets/workbook.xlsx";
const SELF = "附件2 整体支出自评表";
const PLAN = "附件3 绩效目标批复表";
let book: Workbook;

beforeAll(async () => {
  const opened = await openWorkbook(new Uint8Array(readFileSync(FILE)), FILE);
  if (opened.kind !== "xlsx") throw new Error("not opened as .xlsx");
  book = (await opened.host.read()).workbook;
});

/** The workbook with other words in some cells of a sheet. */
function written(sheet: string, cells: Readonly<Record<string, string>>): Workbook {
  const changes = Object.entries(cells).map(([a1, text]) => ({ at: fromA1(a1), text }));
  const cellAt = (row: number, column: number, cell: Cell | undefined): Cell | undefined => {
    const change = changes.find(({ at }) => at?.row === row && at.column === column);
    return change ? (change.text === "" ? undefined : textCell(change.text)) : cell;
  };
  return {
    ...book,
    sheets: book.sheets.map((one) =>
      one.name === sheet
        ? { ...one, rows: one.rows.map((row, at) => row?.map((cell, column) => cellAt(at, column, cell))) }
        : one,
    ),
  };
}

const said = ({ findings }: Report): readonly string[] =>
  findings.map(({ id, cells, message }) => `${id} ${cells.map(refToText).join("、")} ${message}`);

describe("the approved plan beside the evaluation", () => {
  it("is read whole and finds nothing to tell", () => {
    const report = assessWorkbook(book);
    const [plan, ...others] = report.filings[0]!.forms.filter(({ id }) => id === "targets");
    expect([report.filings.length, others.length, plan!.sheet]).toEqual([1, 0, PLAN]);
    expect(plan!.facts.indicators.map(({ level3 }) => level3)).toEqual(
      report.filings[0]!.forms.find(({ id }) => id === "self-evaluation")!.facts.indicators.map(
        ({ level3 }) => level3,
      ),
    );
    expect(said(report)).toEqual([]);
  });

  it.each([
    ["E11", "50", "村庄规划编制数量", "≥40个", "≥50个"],
    ["F11", "30个", "村庄规划编制数量", "≥40个", "≥30个"],
    ["F15", "96", "业务档案归档率", "≥95%", "≥96%"],
    ["F17", "4864000.5", "年度项目总成本", "≤486.40万元", "≤4864000.5元"],
    ["F16", "10月底前", "国土变更调查完成时间", "2022年12月31日前", "10月底前"],
    ["F21", "建立", "耕地保护长效机制", "建立并运行", "建立"],
  ])("differs where %s says %s", (cell, text, indicator, own, approved) => {
    const now = cell === "E11" ? { F11: text } : { [cell]: text };
    expect(said(assessWorkbook(written(PLAN, now)))).toEqual([
      expect.stringMatching(
        new RegExp(`^T-24 .*指标“${indicator}”年度指标值${own}与批复绩效目标${approved}不一致`),
      ),
    ]);
  });

  it("misses an indicator that was approved and is not evaluated", () => {
    const findings = said(assessWorkbook(written(PLAN, { D20: "新增耕地面积" })));
    expect(findings).toEqual([
      `S-16 '${PLAN}'!D20 批复的绩效指标“新增耕地面积”未纳入自评，自评指标应与年初批复一致。`,
    ]);
  });

  it("does not mind how an indicator is written", () => {
    const now = { D11: "指标1： 村庄规划　编制数量", D20: "废弃矿山治理面积达标" };
    expect(said(assessWorkbook(written(PLAN, now)))).toEqual([]);
  });

  it("has no place in the working papers", () => {
    const plan = makePlan(assessWorkbook(book), { ...FULL_PLAN, at: "2026-03-01T09:30:00" });
    const papers = plan.writes.find((write) => write.kind === "sheet" && write.stamp === "working-papers");
    const words = JSON.stringify(papers);
    expect([words.includes("自评表"), words.includes("绩效目标")]).toEqual([true, false]);
  });

  it("is of no account for another year, and says so", () => {
    const report = assessWorkbook(
      written(PLAN, { A2: "2021年度部门整体支出绩效目标批复表", F11: "50", D20: "新增耕地面积" }),
    );
    expect(said(report)).toEqual([]);
    expect(report.unrecognised).toEqual([
      { sheet: PLAN, hint: "2021年度绩效目标表，未见同一单位同一年度的自评表，没有可对照的指标" },
    ]);
  });

  it("does not notice a result that differs from its target", () => {
    const ids = assessWorkbook(written(SELF, { E15: "20个" })).findings.map(({ id }) => id);
    expect(ids.filter((id) => ["T-24", "S-16"].includes(id))).toEqual([]);
  });
});
