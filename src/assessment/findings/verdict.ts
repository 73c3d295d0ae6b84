/** The verdict of a report in a few lines: what was filed, total and grade, and what is to be done. */
import { showNumber } from "../../language/numbers";
import {
  BLANK_WORD,
  changeWords,
  reasonClause,
  reasonCount,
  UNIT_UNKNOWN,
  verdictSentenceWords,
  verdictWords,
  VERDICT_LINES,
  yearWords,
  type WordedReason,
} from "../../words/verdict";
import { rankOf, reasonOf } from "../../regulation/checks/standing";
import type { ReadingQuestion } from "../../forms/reading-map";
import type { FilingReport, Finding, FormReport, Report } from "../report";

/** 总分 97 → 98 and 等级 优 → 优秀 of a form. */
export interface ScoreLine {
  readonly total: string;
  /** Null on a form that asks for no grade. */
  readonly grade: string | null;
}

/** Total and grade of a form as printed and as computed, or null when it carries no total. */
export function scoreLineOf(form: FormReport): ScoreLine | null {
  const { total, grade } = form.outcome;
  if (!total) return null;
  const before = total.reported === null ? BLANK_WORD : showNumber(total.reported, 2);
  const after = total.computed === null ? VERDICT_LINES.notDerivable : showNumber(total.computed, 2);
  return {
    total: changeWords(before, after),
    grade: grade && changeWords(grade.reported ?? BLANK_WORD, grade.computed ?? VERDICT_LINES.notDerivable),
  };
}

/** Whether a filing has several totals, so that each must say which form it stands on. */
export const hasSeveralTotals = (filing: FilingReport): boolean =>
  filing.forms.filter((form) => form.outcome.total !== null).length > 1;

/** The line of each form with a total: `总分 97 → 98　等级 优秀`, behind the sheet's name where there are several. */
export function scoreWordsOf(filing: FilingReport): readonly string[] {
  return filing.forms.flatMap((form) => {
    const line = scoreLineOf(form);
    const whose = hasSeveralTotals(filing) ? `${form.sheet}：` : "";
    return line ? [`${whose}${VERDICT_LINES.score(line.total, line.grade)}`] : [];
  });
}

/** 须更正 3 处，须说明 7 处，须确认 1 处. */
export function verdictOf(report: Report): string {
  return verdictWords({ ...report.summary, questions: report.questions.length });
}

/** Reasons named in a verdict; the others are a list away. */
const MOST_REASONS = 3;

/** The gravest reasons among findings in order: `总分与各项得分合计不符、合计数未填 4 处等`; `""` for none. */
function reasonsOf(findings: readonly Finding[]): string {
  const counts = new Map<WordedReason, number>();
  for (const { id } of findings) counts.set(reasonOf(id), (counts.get(reasonOf(id)) ?? 0) + 1);
  const gravest = [...findings].sort((left, right) => rankOf(left.id) - rankOf(right.id));
  const reasons = [...new Set(gravest.map(({ id }) => reasonOf(id)))];
  const told = reasons.slice(0, MOST_REASONS).map((reason) => reasonCount(reason, counts.get(reason) ?? 0));
  return reasonClause(told, reasons.length > MOST_REASONS);
}

const openOnes = (findings: readonly Finding[], severity: Finding["severity"]): readonly Finding[] =>
  findings.filter((finding) => finding.severity === severity && finding.causedBy === null);

/** Why the verdict is what it is: the gravest reasons of the errors, or of the warnings where there is no error. */
export function verdictReason(report: Report): string {
  const errors = openOnes(report.findings, "error");
  return reasonsOf(errors.length > 0 ? errors : splitWarnings(report, report.findings).open);
}

interface Warnings {
  readonly open: readonly Finding[];
  readonly acknowledged: readonly Finding[];
}

/** A warning that was explained needs no second explanation; an error stays an error whatever was said of it. */
function splitWarnings(report: Report, findings: readonly Finding[]): Warnings {
  const { byFinding } = report.acknowledged;
  const warnings = openOnes(findings, "warning");
  return {
    open: warnings.filter((finding) => !byFinding.has(finding.key)),
    acknowledged: warnings.filter((finding) => byFinding.has(finding.key)),
  };
}

/** Questions about the forms of one filing, by its index. */
export function questionsOf({ filings, questions }: Report, filing: number): readonly ReadingQuestion[] {
  const keys = new Set(filings[filing]?.forms.map(({ key }) => key));
  return questions.filter(({ form }) => keys.has(form));
}

function sentenceOf(report: Report, findings: readonly Finding[], questions: number): string {
  const errors = openOnes(findings, "error");
  const warnings = splitWarnings(report, findings);
  return verdictSentenceWords({
    errors: errors.length,
    warnings: warnings.open.length,
    questions,
    acknowledged: warnings.acknowledged.length,
    errorReason: reasonsOf(errors),
    warningReason: reasonsOf(warnings.open),
  });
}

/**
 * The verdict and why, in one sentence. Warnings that a person explained are counted apart.
 */
export function verdictSentence(report: Report): string {
  return sentenceOf(report, report.findings, report.questions.length);
}

function filingLine(report: Report, filing: FilingReport, index: number): string {
  const own = report.findings.filter((finding) => finding.filing === index);
  const parts = [
    `${filing.unit || UNIT_UNKNOWN} ${yearWords(filing.year)}`,
    ...scoreWordsOf(filing),
    sentenceOf(report, own, questionsOf(report, index).length),
  ];
  return parts.join("　");
}

/** One line a filing, for the head of our sheets. */
export function verdictLines(report: Report): readonly string[] {
  return report.filings.map((filing, index) => filingLine(report, filing, index));
}
