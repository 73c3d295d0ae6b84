/** The verdict over the list: for the whole workbook, or for the unit that the person chose. No components. */
import { questionsOf, scoreWordsOf, verdictReason, type Finding, type Report } from "../../assessment";
import { UNIT_UNKNOWN, verdictSentenceWords, verdictWords } from "../../words/verdict";

interface Headline {
  /** 须更正 3 处，须说明 7 处. */
  readonly verdict: string;
  /** What it is mostly about; `""` where nothing stands open. */
  readonly reason: string;
  /** Warnings that were explained and count no more. */
  readonly explained: number;
}

/** The headline of one filing, or of all. */
export function headlineOf(report: Report, filing: number | null): Headline {
  const findings = report.findings.filter((one) => filing === null || one.filing === filing);
  const roots = findings.filter(({ causedBy }) => causedBy === null);
  const isExplained = ({ key }: Finding): boolean => report.acknowledged.byFinding.has(key);
  const warnings = roots.filter(({ severity }) => severity === "warning");
  const explained = warnings.filter(isExplained).length;
  const counts = {
    errors: roots.filter(({ severity }) => severity === "error").length,
    warnings: warnings.length - explained,
    questions: (filing === null ? report.questions : questionsOf(report, filing)).length,
  };
  const isClear = counts.errors + counts.warnings + counts.questions === 0;
  const parts = { ...counts, acknowledged: explained, errorReason: "", warningReason: "" };
  return {
    verdict: isClear ? verdictSentenceWords(parts) : verdictWords(counts),
    reason: isClear ? "" : verdictReason({ ...report, findings }),
    explained: isClear ? 0 : explained,
  };
}

/** 总分 97 → 98 of every form that carries a total; with the unit's name where there are several. */
export function scoreLines(report: Report, filing: number | null): readonly string[] {
  return report.filings.flatMap((one, index) => {
    if (filing !== null && filing !== index) return [];
    const whose = report.filings.length > 1 ? `${one.unit || UNIT_UNKNOWN}　` : "";
    return scoreWordsOf(one).map((words) => `${whose}${words}`);
  });
}
