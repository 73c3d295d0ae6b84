import { acknowledge, assessWorkbook, reasonPlaceOf, reasonPlan, type Report } from "../../../src/assessment";
import { memoryHost } from "../../../emulator/memory/memory";
import { toA1 } from "../../../src/workbook/address";
import { formulaCell, workbookOf } from "../../support/grid";
import { HENGYANG_BASIC } from "../../support/published/hengyang-2022";
import { selfWithReasons, type ReasonForm } from "../../support/reasons";

const bookOf = (form: ReasonForm) => workbookOf([HENGYANG_BASIC, selfWithReasons(form)]);
const reportOf = (form: ReasonForm): Report => assessWorkbook(bookOf(form));

/** The finding of a check on the row that lost a point. */
function findingOf(report: Report, id: string) {
  const finding = report.findings.find((one) => one.id === id && one.message.includes("摸排化解"));
  if (!finding) throw new RangeError(`no ${id}: ${report.findings.map((one) => one.id).join(" ")}`);
  return finding;
}

const placeIn = (form: ReasonForm, id: string): string | null => {
  const report = reportOf(form);
  const place = reasonPlaceOf(report, findingOf(report, id));
  return place && `${place.label} ${toA1(place.place.ref)} ${place.asked ? "asked" : "also"}`;
};

describe("the cell for a reason", () => {
  it.each([
    ["the finding that asks for it", "T-01", {}, "偏差原因分析及改进措施 I16 asked"],
    ["another finding of the row", "T-02", {}, "偏差原因分析及改进措施 I16 also"],
    ["a row without such a column", "T-01", { head: null }, "偏差及原因分析 B35 asked"],
    ["a column of remarks, which is none", "T-01", { head: "备注" }, "偏差及原因分析 B35 asked"],
  ] as const)("is found for %s", (_what, id, form, expected) => {
    expect(placeIn(form, id)).toBe(expected);
  });

  it.each([
    ["already holds words", { reason: "见附件" }],
    ["holds 无", { reason: "无" }],
    [
      "holds a formula that shows nothing",
      { reason: { ...formulaCell('=""', 0), kind: "text", value: "", text: "" } },
    ],
  ] as const)("is not offered where it %s", (_what, form) => {
    const report = reportOf(form);
    expect(report.findings.some((one) => reasonPlaceOf(report, one)?.fact === "self.ind[0].reason")).toBe(
      false,
    );
  });

  it("is not offered in a general block that is filled", () => {
    const report = reportOf({ head: null, general: "认识不够深入。" });
    expect(report.findings.filter((one) => reasonPlaceOf(report, one) !== null)).toEqual([]);
  });

  it("is not offered for a finding that speaks of no row", () => {
    const report = reportOf({});
    const rate = report.findings.find((one) => one.id === "R-02");
    expect(rate && reasonPlaceOf(report, rate)).toBeNull();
  });
});

describe("the plan for a reason", () => {
  const write = async (form: ReasonForm, id: string, text: string) => {
    const host = memoryHost(bookOf(form));
    const report = reportOf(form);
    const plan = reasonPlan(report, findingOf(report, id), text);
    if (!plan) throw new RangeError("no plan");
    const applied = await host.apply(plan, "2026-03-01T09:30:00");
    return { host, plan, applied, after: assessWorkbook(host.current()) };
  };
  const about = (report: Report, id: string): boolean =>
    report.findings.some((one) => one.id === id && one.message.includes("摸排化解"));

  it("is one write that expects the cell empty, and mends the finding", async () => {
    const { plan, applied, after } = await write({}, "T-01", " 部分积案权属不清。 ");
    expect(plan.writes).toMatchObject([
      {
        ...{ kind: "set", sheet: "自评表", cell: "I16", value: "部分积案权属不清。", purpose: "fill" },
        ...{
          expect: { value: null, formula: null },
          fact: "self.ind[0].reason",
          why: "填报人对 T-01 的原因说明。",
        },
      },
    ]);
    expect(applied.outcomes).toMatchObject([{ done: true }]);
    expect([about(after, "T-01"), about(after, "T-02")]).toEqual([false, false]);
  });

  it("names the indicator in a general block, so that the explanation speaks of it", async () => {
    const { plan, after } = await write({ head: null }, "T-01", "部分积案权属不清。");
    expect(plan.writes).toMatchObject([
      { cell: "B35", value: "摸排化解房地产历史遗留办证：部分积案权属不清。" },
    ]);
    expect([about(after, "T-01"), about(after, "T-17")]).toEqual([false, false]);
  });

  it("does not name it twice", async () => {
    const text = "摸排化解房地产历史遗留办证受权属所限。";
    expect((await write({ head: null }, "T-01", text)).plan.writes).toMatchObject([{ value: text }]);
  });

  it("can be taken back", async () => {
    const { host } = await write({}, "T-01", "部分积案权属不清。");
    await host.restore("last");
    expect(about(assessWorkbook(host.current()), "T-01")).toBe(true);
  });

  it("leaves a cell alone that somebody filled in between", async () => {
    const report = reportOf({});
    const host = memoryHost(bookOf({ reason: "他人已填" }));
    const plan = reasonPlan(report, findingOf(report, "T-01"), "权属不清");
    const { outcomes } = await host.apply(plan ?? { writes: [] }, "2026-03-01T09:30:00");
    expect(outcomes).toMatchObject([{ done: false, refusal: "changed-since-reading" }]);
  });

  it("is none for a blank reason", () => {
    const report = reportOf({});
    expect(reasonPlan(report, findingOf(report, "T-01"), "　 ")).toBeNull();
  });

  it("leaves nothing to acknowledge once the finding is gone", async () => {
    const before = reportOf({});
    const { after } = await write({}, "T-01", "部分积案权属不清。");
    const kept = acknowledge(findingOf(before, "T-01"), "部分积案权属不清。", "2026-03-01");
    expect(
      after.findings.some((one) => one.id === kept.check && one.facts.join() === kept.facts.join()),
    ).toBe(false);
  });
});
