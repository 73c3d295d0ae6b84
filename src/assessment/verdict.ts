/** The verdict of a report in a few lines: what was filed, total and grade, and what is to be done. */
import { showNumber } from "../language/numbers";
import {
  BLANK_WORD,
  changeWords,
  UNIT_UNKNOWN,
  verdictWords,
  VERDICT_LINES,
  yearWords,
} from "../words/verdict";
import { summarise } from "./findings";
import type { FilingReport, FormReport, Report } from "./report";

/** 总分 97 → 98 and 等级 优 → 优秀 of a form, or null when it carries no total. */
export interface ScoreLine {
  readonly total: string;
  readonly grade: string;
}

/** Total and grade of a form as printed and as computed. */
export function scoreLineOf(form: FormReport): ScoreLine | null {
  const { total, grade } = form.outcome;
  if (!total) return null;
  const before = total.reported === null ? BLANK_WORD : showNumber(total.reported, 2);
  const after = total.computed === null ? VERDICT_LINES.notDerivable : showNumber(total.computed, 2);
  const gradeBefore = grade?.reported ?? BLANK_WORD;
  return {
    total: changeWords(before, after),
    grade: changeWords(gradeBefore, grade?.computed ?? VERDICT_LINES.notDerivable),
  };
}

/** 须更正 3 处，须说明 7 处. */
export function verdictOf(report: Report): string {
  return verdictWords(report.summary);
}

function filingLine(report: Report, filing: FilingReport, index: number): string {
  const scores = filing.forms.map((form) => scoreLineOf(form)).filter((line) => line !== null);
  const own = summarise(report.findings.filter((finding) => finding.filing === index));
  const parts = [
    `${filing.unit || UNIT_UNKNOWN} ${yearWords(filing.year)}`,
    ...scores.map((line) => VERDICT_LINES.score(line.total, line.grade)),
    verdictWords(own),
  ];
  return parts.join("　");
}

/** One line a filing, for the head of our sheets and the terminal. */
export function verdictLines(report: Report): readonly string[] {
  return report.filings.map((filing, index) => filingLine(report, filing, index));
}
