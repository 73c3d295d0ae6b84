/** The order in which findings are told: what a reviewer returns the form for comes first. */
import type { CheckId } from "../../../src/regulation/checks/ids";
import { inOrder } from "../../../src/assessment/findings/order";
import { rankOf, reasonOf } from "../../../src/regulation/checks/standing";
import { assessWorkbook, type Finding } from "../../../src/assessment";
import { REASON_WORDS } from "../../../src/words/verdict";
import { CHECKS } from "../../../src/regulation/checks";
import { workbookOf } from "../../support/grid";
import { HENGYANG_2022 } from "../../support/published/hengyang-2022";

const workbook = workbookOf([
  { name: "甲", rows: [] },
  { name: "乙", rows: [] },
]);
type Told = Pick<Finding, "id" | "severity" | "form" | "cells">;
const told = (id: CheckId, severity: Finding["severity"], form: string, row = 0): Told => ({
  id,
  severity,
  form,
  cells: [{ sheet: form === "base" ? "甲" : "乙", row, column: 0 }],
});
const ids = (...findings: readonly Told[]): readonly string[] =>
  inOrder(findings, workbook).map((one) => one.id);

describe("the order of findings", () => {
  it.each([
    ["an error stands before a warning, whatever it says", ["S-01", "M-13"], ["error", "warning"]],
    ["a wrong total before a wrong grade", ["P-05", "G-01"], ["error", "error"]],
    ["weights before a sum that does not hold", ["P-01", "M-06"], ["error", "error"]],
    ["a sum before a figure that is missing", ["M-06", "S-06"], ["error", "error"]],
    ["a missing target before a wrong rate", ["S-06", "R-01"], ["error", "error"]],
    ["a score against its rule before a missing reason", ["P-18", "T-01"], ["error", "error"]],
    ["spending above the budget before a vague result", ["M-13", "T-05"], ["warning", "warning"]],
  ] as const)("puts %s", (_, [first, second], [one, other]) => {
    expect(ids(told(second, other, "self"), told(first, one, "self"))).toEqual([first, second]);
  });

  it("tells one form to its end, the one with the gravest finding first", () => {
    const found = [
      told("R-02", "error", "base"),
      told("P-05", "error", "self"),
      told("S-01", "error", "base"),
      told("S-06", "error", "self"),
    ];
    expect(ids(...found)).toEqual(["P-05", "S-06", "S-01", "R-02"]);
  });

  it("keeps two forms apart that are equally grave", () => {
    const found = [
      told("M-06", "error", "self"),
      told("M-06", "error", "base"),
      told("S-01", "error", "self"),
    ];
    expect(ids(...found)).toEqual(["M-06", "M-06", "S-01"]);
  });

  it("follows the cells within one check", () => {
    const rows = inOrder([told("S-07", "error", "self", 9), told("S-07", "error", "self", 3)], workbook);
    expect(rows.map((one) => one.cells[0]?.row)).toEqual([3, 9]);
  });

  it("begins the 衡阳县 workbook with its total", () => {
    const errors = assessWorkbook(workbookOf(HENGYANG_2022)).findings.filter(
      (one) => one.severity === "error",
    );
    expect(errors.map((one) => one.id)).toEqual(["P-05", "S-06", "R-02"]);
  });
});

describe("the ranking", () => {
  it("has a place and a reason for every check that a form is returned for", () => {
    const unranked = CHECKS.filter((check) => check.severity !== "info" && reasonOf(check.id) === "other");
    expect(unranked.map((check) => check.id)).toEqual([]);
  });

  it("gives every check its own place", () => {
    const places = CHECKS.map((check) => rankOf(check.id)).filter((place) => place < rankOf("nothing"));
    expect(new Set(places).size).toBe(places.length);
  });

  it.each([
    ["S-06", "指标未填年度指标值"],
    ["S-16", "与批复的绩效目标表不一致"],
    ["T-24", "与批复的绩效目标表不一致"],
    ["T-22", "得分或完成值整齐划一，须复核"],
    ["P-16", "得分或完成值整齐划一，须复核"],
    ["T-12", "完成时间晚于目标"],
    ["T-08", "完成值不具体或与指标值不可比"],
    ["T-13", "满意度缺少调查依据"],
    ["R-03", "在职人员超编"],
    ["S-13", "总体目标或保障措施未填好"],
  ])("sums %s up by what it says: %s", (id, words) => {
    const reason = reasonOf(id);
    expect(REASON_WORDS[reason]).toBe(words);
  });
});
