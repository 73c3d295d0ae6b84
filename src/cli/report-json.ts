/** A report's findings as plain JSON: those of `assess` with a place in the text. */
import type { ProseFinding } from "../prose";
import { REPORT_WORDS } from "../words/report";

export interface ReportFindingJson {
  readonly key: string;
  readonly id: string;
  readonly severity: "error" | "warning" | "info";
  readonly where: {
    readonly section: string;
    readonly paragraph: number;
    readonly sentence: string;
    readonly words: string;
    readonly offset: readonly [number, number];
  };
  /** Cells of the workbook that it is held against. */
  readonly cells: readonly string[];
  readonly reported: string;
  readonly expected: string | null;
  readonly message: string;
  readonly basis: string;
}

export interface ReportFileJson {
  readonly file: string;
  /** The workbook that the text was held against, or null. */
  readonly workbook: string | null;
  readonly findings: readonly ReportFindingJson[];
  readonly summary: ReportSummary;
}

export interface ReportSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A hint in a text is what `assess` calls an info. */
export const severityOf = ({ severity }: ProseFinding): ReportFindingJson["severity"] =>
  severity === "hint" ? "info" : severity;

/** How many findings there are of each severity. */
export function summaryOf(findings: readonly ProseFinding[]): ReportSummary {
  const count = (severity: string): number => findings.filter((one) => severityOf(one) === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

function findingJson(finding: ProseFinding): ReportFindingJson {
  const { check: id, section, paragraph, sentence, words, start, end, tables } = finding;
  const { reported, expected, message } = finding;
  return {
    key: `${id}@${start}`,
    id,
    severity: severityOf(finding),
    where: { section, paragraph, sentence, words, offset: [start, end] },
    cells: tables,
    reported,
    expected,
    message,
    basis: tables.length > 0 ? REPORT_WORDS.basis.table : REPORT_WORDS.basis.text,
  };
}

/** The JSON of one report. */
export const reportFileJson = (
  file: string,
  workbook: string | null,
  findings: readonly ProseFinding[],
): ReportFileJson => ({
  file,
  workbook,
  findings: findings.map(findingJson),
  summary: summaryOf(findings),
});
