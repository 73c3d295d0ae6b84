/** Published forms of ten units, as printed, with figures typed and all as text. */
import { assessWorkbook, type Report } from "../src/assessment";
import { refToText } from "../src/workbook/address";
import type { FormId } from "../src/regulation/facts";
import { workbookOf, type PrintedSheet, type Typing } from "./support/grid";
import * as published from "./support/published/cases";
import { CLASSIC_2018 } from "./support/published/classic-2018";
import { HENGSHAN_2023 } from "./support/published/hengshan-2023";

/** `[cell, check, reported, expected]`. */
type Line = readonly [string, string, string | null, string | null];

interface Expectation {
  readonly forms: readonly FormId[];
  readonly year: number | null;
  /** What the printed figures contradict with certainty; all of it must be reported, of whatever severity. */
  readonly hard: readonly Line[];
  /** Every error, and no more. */
  readonly errors: readonly Line[];
  /** Checks that must say nothing here. */
  readonly silent: readonly string[];
}

const totalLeftAtZero: readonly Line[] = [
  ["表!C5", "Z-10", "0", "90"],
  ["表!D5", "Z-10", "0", "89.974"],
  ["表!E5", "Z-10", "0", "89.974"],
];
const weightsOf110: readonly Line[] = [
  ["表!B10", "P-02", "70", "50"],
  ["表!B16", "P-02", "20", "30"],
  ["表!E21", "P-01", "100", "110"],
  ["表!H21", "P-05", "100", "110"],
];

const oneSheet = ({ rows }: published.PublishedCase): readonly PrintedSheet[] => [{ name: "表", rows }];

/** A report in prose: it holds figures and no form. */
const PROSE: readonly PrintedSheet[] = [
  {
    name: "报告",
    rows: [
      [
        "根据省、市住建部门要求，我市2022年农村危房改造任务数为115户，实际完成264户，发放补助资金为278.8万元。",
      ],
      ["由于改造户房屋年代久远等多种原因，我市实际改造数超任务43%，"],
    ],
  },
];

const SHEETS = {
  CASE_001: HENGSHAN_2023,
  // The printed lines begin with the staff; the line for the unit is not among them.
  CASE_003: CLASSIC_2018.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((row) => row[0] !== "填报单位："),
    merges: [],
  })),
  CASE_006: oneSheet(published.CASE_006),
  CASE_008: oneSheet(published.CASE_008),
  CASE_013: oneSheet(published.CASE_013),
  CASE_015: oneSheet(published.CASE_015),
  CASE_020: oneSheet(published.CASE_020),
  CASE_024: oneSheet(published.CASE_024),
  CASE_028: PROSE,
  CASE_033: oneSheet(published.CASE_033),
} as const;
type CaseId = keyof typeof SHEETS;

const EXPECTATIONS: Readonly<Record<CaseId, Expectation>> = {
  CASE_001: {
    forms: ["basic-data", "self-evaluation"],
    year: 2023,
    hard: [
      ["附件2!E4", "M-02", "2,030.12", "1,925.67"],
      ["附件2!B5", "M-03", "2,030.12", "1,925.67"],
    ],
    errors: [["附件2!E4", "M-02", "2,030.12", "1,925.67"]],
    silent: ["R-01", "R-02", "M-16", "M-06", "R-06", "M-10"],
  },
  CASE_003: {
    forms: ["basic-data", "scorecard"],
    year: 2018,
    hard: [],
    errors: [],
    silent: ["R-02", "R-05", "M-06", "M-07", "P-18", "S-01", "S-15", "R-13"],
  },
  CASE_006: {
    forms: ["project"],
    year: 2022,
    hard: [...totalLeftAtZero, ["表!G5", "R-01", "0", "100.00%"], ["表!H5", "P-06", "0", "10"]],
    errors: totalLeftAtZero,
    silent: ["M-21", "P-01", "P-02", "S-05"],
  },
  CASE_008: {
    forms: ["project"],
    year: 2022,
    hard: weightsOf110,
    errors: weightsOf110,
    silent: ["R-01", "P-08"],
  },
  CASE_013: {
    forms: ["project"],
    year: 2022,
    hard: [],
    // The form has a column for reasons, and it is blank beside two deductions.
    errors: [
      ["表!I15", "T-01", "5", null],
      ["表!I18", "T-01", "5", null],
    ],
    silent: ["R-01", "P-01", "P-05"],
  },
  CASE_015: {
    forms: ["project"],
    year: 2022,
    hard: [],
    errors: [],
    silent: ["P-06", "S-08", "P-01", "R-01"],
  },
  CASE_020: {
    forms: ["project", "project"],
    year: 2023,
    hard: [
      ["表!J3", "Z-10", null, null],
      ["表!H2", "T-06", "完成", "具体数值（万元）"],
    ],
    errors: [["表!J3", "Z-10", null, null]],
    silent: ["R-06", "R-01", "P-01", "M-21"],
  },
  CASE_024: {
    forms: ["project"],
    year: 2023,
    hard: [],
    errors: [],
    silent: ["S-08", "P-01", "P-05", "R-01", "M-21"],
  },
  CASE_028: { forms: [], year: null, hard: [], errors: [], silent: [] },
  CASE_033: {
    forms: ["scorecard"],
    year: null,
    hard: [],
    errors: [],
    silent: ["S-06", "S-07", "P-18", "P-19"],
  },
};

const cases = (Object.keys(SHEETS) as CaseId[]).flatMap((id) =>
  (["numbers", "text"] as const).map((typing) => [id, typing] as const),
);

const inOrder = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) => JSON.stringify(line)).sort();

function linesOf(report: Report, severity?: string): readonly Line[] {
  return report.findings
    .filter(
      (finding) => severity === undefined || (finding.severity === severity && finding.causedBy === null),
    )
    .map((finding) => [
      finding.cells[0] ? refToText(finding.cells[0]) : "",
      finding.id,
      finding.reported,
      finding.expected,
    ]);
}

function assess(id: CaseId, typing: Typing): Report {
  return assessWorkbook(workbookOf(SHEETS[id], typing));
}

describe.each(cases)("%s with its figures as %s", (id, typing) => {
  const expected = EXPECTATIONS[id];
  const report = assess(id, typing);

  it("is recognised", () => {
    expect(report.filings.flatMap((filing) => filing.forms.map((form) => form.id))).toEqual(expected.forms);
    expect(report.filings[0]?.year ?? null).toBe(expected.year);
  });

  it("has every certain contradiction reported, with both figures", () => {
    const found = new Set(inOrder(linesOf(report)));
    expect(inOrder(expected.hard).filter((line) => !found.has(line))).toEqual([]);
  });

  it("has no error that the printed form does not bear out", () => {
    expect(inOrder(linesOf(report, "error"))).toEqual(inOrder(expected.errors));
  });

  it("is not called wrong where it is right", () => {
    expect(
      report.findings.map((finding) => finding.id).filter((one) => expected.silent.includes(one)),
    ).toEqual([]);
  });
});

describe("forms that are no grid", () => {
  it.each(cases)("does not crash on %s with every row pushed to the left (%s)", (id, typing) => {
    const pushed = SHEETS[id].map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.filter((cell) => cell !== "")),
    }));
    expect(() => assessWorkbook(workbookOf(pushed, typing))).not.toThrow();
  });
});
