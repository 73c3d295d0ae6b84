/** A plan of one filing among several, and the score line of what was put right. */
import { assessWorkbook, changesOf, FULL_PLAN, makePlan, scoreLineSince } from "../../src/assessment";
import { memoryHost } from "../../emulator/memory/memory";
import type { WritePlan } from "../../src/workbook/write";
import { workbookOf, type PrintedSheet } from "../support/grid";
import { HENGYANG_2022, HENGYANG_BASIC, HENGYANG_SELF } from "../support/published/hengyang-2022";
import { otherUnit } from "../support/units";

const AT = "2026-03-01T09:30:00";
const TWO: readonly PrintedSheet[] = [HENGYANG_BASIC, HENGYANG_SELF, ...otherUnit()];
const report = assessWorkbook(workbookOf(TWO));

const sheetsOf = (plan: WritePlan, kind: "set" | "mark"): readonly string[] => [
  ...new Set(plan.writes.flatMap((write) => (write.kind === kind ? [write.sheet] : []))),
];

describe("a plan of one filing", () => {
  it("finds both units first", () => {
    expect(report.filings.map(({ unit }) => unit)).toEqual(["衡阳县自然资源局", "衡阳县林业局"]);
  });

  it.each([
    [0, ["基础数据表", "自评表"]],
    [1, ["林业基础", "林业自评"]],
  ])("writes to and marks the forms of filing %i alone", (filing, sheets) => {
    const plan = makePlan(report, { ...FULL_PLAN, at: AT, filing });
    expect([...sheetsOf(plan, "set")].sort()).toEqual(sheets);
    expect(sheetsOf(plan, "mark").filter((sheet) => !sheets.includes(sheet))).toEqual([]);
    expect(sheetsOf(plan, "mark")).not.toEqual([]);
  });

  it("writes all of both without a limit", () => {
    const all = makePlan(report, { ...FULL_PLAN, at: AT });
    expect(sheetsOf(all, "set")).toHaveLength(4);
    expect(changesOf(report)).toHaveLength(changesOf(report, 0).length + changesOf(report, 1).length);
  });

  it("lists all units on our sheets all the same", () => {
    const plan = makePlan(report, { ...FULL_PLAN, at: AT, filing: 1 });
    const sheet = plan.writes.find((write) => write.kind === "sheet" && write.stamp === "findings");
    const text = sheet?.kind === "sheet" ? JSON.stringify(sheet.rows) : "";
    expect(text).toContain("衡阳县自然资源局");
    expect(text).toContain("衡阳县林业局");
  });

  it("leaves the marks of another filing standing that are there already", async () => {
    const host = memoryHost(workbookOf(TWO));
    await host.apply(makePlan(report, { ...FULL_PLAN, values: "none", at: AT, filing: 0 }), AT);
    const [run] = (await host.read()).state.journal;
    const marked = new Set((run?.entries ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(marked.size).toBeGreaterThan(0);
    await host.apply(makePlan(report, { ...FULL_PLAN, values: "none", at: AT, filing: 1, marked }), AT);
    const second = (await host.read()).state.journal[1]?.entries ?? [];
    expect(second.filter(({ sheet }) => !sheet.startsWith("林业"))).toEqual([]);
  });
});

describe("the score line of figures that were put right", () => {
  const filed = assessWorkbook(workbookOf(HENGYANG_2022));
  const lineAfter = async (left: readonly string[]) => {
    const host = memoryHost(workbookOf(HENGYANG_2022));
    await host.apply(makePlan(filed, { ...FULL_PLAN, at: AT, without: new Set(left) }), AT);
    const now = assessWorkbook(host.current());
    const form = now.filings[0]?.forms.find(({ id }) => id === "self-evaluation");
    return form && { since: scoreLineSince(form, 0, filed), plain: scoreLineSince(form, 0, null) };
  };

  it("shows what was filed before what is computed", async () => {
    expect(await lineAfter([])).toEqual({
      since: { total: "97 → 98", grade: "优 → 优秀" },
      plain: { total: "98", grade: "优秀" },
    });
  });

  it("shows a figure as it is that the person left alone", async () => {
    expect(await lineAfter(["自评表!H33", "自评表!D33"])).toEqual({
      since: { total: "97 → 98", grade: "优 → 优秀" },
      plain: { total: "97 → 98", grade: "优 → 优秀" },
    });
  });
});
