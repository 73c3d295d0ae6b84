import { assessWorkbook, changesOf, FULL_PLAN, makePlan, type PlanOptions } from "../../../src/assessment";
import type { MarkWrite, SetWrite, SheetWrite, WritePlan } from "../../../src/workbook/write";
import { formulaCell, workbookOf, type PrintedSheet } from "../../support/grid";
import { HENGYANG_2022, HENGYANG_BASIC, HENGYANG_SELF } from "../../support/published/hengyang-2022";

const AT = "2026-03-01T09:30:00";
const report = assessWorkbook(workbookOf(HENGYANG_2022));
const planOf = (options: Partial<PlanOptions> = {}): WritePlan =>
  makePlan(report, { ...FULL_PLAN, at: AT, ...options });
const setsOf = (plan: WritePlan): readonly SetWrite[] => plan.writes.filter((write) => write.kind === "set");
const marksOf = (plan: WritePlan): readonly MarkWrite[] =>
  plan.writes.filter((write) => write.kind === "mark");
const sheetsOf = (plan: WritePlan): readonly SheetWrite[] =>
  plan.writes.filter((write) => write.kind === "sheet");
const shown = (plan: WritePlan): readonly string[] =>
  setsOf(plan).map(({ sheet, cell, shown: { before, after } }) => `${sheet}!${cell} ${before} → ${after}`);

describe("the plan for the 衡阳县 workbook", () => {
  it("repairs what is certain, fills the blank subtotals, and writes nothing else", () => {
    expect([...shown(planOf())].sort()).toEqual(
      [
        "基础数据表!D6 87.15% → 90.08%",
        "自评表!H33 97 → 98",
        "自评表!D33 优 → 优秀",
        "基础数据表!B10 （空） → 51.63",
        "基础数据表!C10 （空） → 73.63",
        "基础数据表!D10 （空） → 31.86",
        "基础数据表!B11 （空） → 11.52",
        "基础数据表!C11 （空） → 11.52",
        "基础数据表!D11 （空） → 6.93",
        "基础数据表!B16 （空） → 9,970.25",
        "基础数据表!C16 （空） → 11,853.56",
        "基础数据表!D16 （空） → 11,947.15",
        "自评表!G8 （空） → 7,514.90",
      ].sort(),
    );
  });

  it("says what each write expects to find, and why it is made", () => {
    const total = setsOf(planOf()).find((write) => write.cell === "H33");
    expect(total).toMatchObject({ expect: { value: 97, formula: null }, value: 98, purpose: "fix" });
    expect(total?.why).toContain("总分填97分");
  });

  it("writes form values first, then marks, then our sheets", () => {
    const kinds = planOf().writes.map((write) => write.kind);
    expect(kinds.join()).toMatch(/^(set,?)+(mark,?)+(sheet,?)+$/);
  });

  it("leaves filled figures alone when only blanks may be filled", () => {
    expect(setsOf(planOf({ values: "fill" })).every((write) => write.purpose === "fill")).toBe(true);
  });

  it("leaves out the cells that the person took off the list", () => {
    expect(shown(planOf({ without: new Set(["自评表!H33"]) })).join()).not.toContain("H33");
  });

  it("writes one finding's value alone when asked for it", () => {
    const finding = report.findings.find((one) => one.id === "R-02");
    expect(shown(planOf({ only: new Set([finding?.key ?? ""]), marks: false, sheets: false }))).toEqual([
      "基础数据表!D6 87.15% → 90.08%",
    ]);
  });

  it("marks each cell once, a repaired one as computed and the others by their gravest finding", () => {
    const marks = marksOf(planOf());
    const cells = marks.map((write) => `${write.sheet}!${write.cell}`);
    expect(new Set(cells).size).toBe(cells.length);
    const markAt = (cell: string): string | undefined =>
      marks.find((one) => `${one.sheet}!${one.cell}` === cell)?.mark;
    expect(markAt("基础数据表!D6")).toBe("computed");
    expect(markAt("自评表!E27")).toBe("error");
    expect(markAt("自评表!F16")).toBe("warning");
    expect(markAt("自评表!C29")).toBe("info");
  });

  it("lists every finding with a link that jumps to its cell, and what was done about it", () => {
    const [findings] = sheetsOf(planOf());
    const row = findings?.rows.find((cells) => cells.some((cell) => cell.value === "R-02"));
    expect(row?.map((cell) => cell.value)).toEqual([
      3,
      "错误",
      "R-02",
      "基础数据表",
      "D6",
      "87.15%",
      "90.08%",
      expect.stringContaining("645/716"),
      expect.any(String),
      "已更正为 90.08%",
    ]);
    expect(row?.[4]?.link).toEqual({ sheet: "基础数据表", cell: "D6" });
    const rows = findings?.rows.filter((cells) => typeof cells[0]?.value === "number");
    expect(rows).toHaveLength(report.findings.length);
  });

  it("keeps papers on every rate and score: inputs with cells, formula with numbers, rule and clause", () => {
    const [, papers] = sheetsOf(planOf());
    const row = papers?.rows.find((cells) => cells.some((cell) => cell.value === "在职人员控制率"));
    const text = row?.map((cell) => cell.value).join("|");
    expect(text).toContain("编制数 716（基础数据表!B6）");
    expect(text).toContain("645÷716×100%=90.08%");
    const scored = report.filings[0]?.forms.flatMap((form) => form.outcome.scores) ?? [];
    const named = new Set(papers?.rows.map((cells) => cells[1]?.value));
    expect(scored.filter((score) => !named.has(score.indicator.trim()))).toEqual([]);
  });
});

describe("formulas", () => {
  const withFormula = (cell: ReturnType<typeof formulaCell>): readonly PrintedSheet[] => [
    {
      ...HENGYANG_BASIC,
      rows: HENGYANG_BASIC.rows.map((row, index) => (index === 5 ? [row[0] ?? "", "716", "645", cell] : row)),
    },
    HENGYANG_SELF,
  ];

  it.each([
    ["keeps one whose result is wrong", 0.8715, false, false],
    ["replaces one whose result is wrong when the user asked for it", 0.8715, true, true],
    ["keeps one whose result is right, whatever was asked", 0.9008, true, false],
  ])("%s", (_name, result, replaceFormulas, written) => {
    const found = assessWorkbook(workbookOf(withFormula(formulaCell("=C6/B6", result, "0.00%"))));
    const plan = makePlan(found, { ...FULL_PLAN, at: AT, replaceFormulas });
    const write = setsOf(plan).find((one) => one.cell === "D6");
    expect(write !== undefined).toBe(written);
    if (write) expect(write).toMatchObject({ replaceFormula: true, expect: { formula: "=C6/B6" } });
  });
});

describe("a text form", () => {
  it("gets texts of the same shape, its spaces kept", () => {
    const pasted = assessWorkbook(workbookOf(HENGYANG_2022, "text"));
    const values = new Map(
      setsOf(makePlan(pasted, { ...FULL_PLAN, at: AT })).map((write) => [write.cell, write.value]),
    );
    expect(values.get("D6")).toBe("90.08%\u3000");
    expect(values.get("H33")).toBe("98");
    expect(values.get("G8")).toBe("7,514.90");
  });

  it("offers the same changes as the form of numbers", () => {
    const pasted = assessWorkbook(workbookOf(HENGYANG_2022, "text"));
    const cells = (one: typeof report): readonly string[] =>
      changesOf(one).map((change) => `${change.fix.fact} ${change.shown.after}`);
    expect(cells(pasted)).toEqual(cells(report));
  });
});
