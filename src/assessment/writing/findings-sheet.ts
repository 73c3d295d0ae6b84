/** Fills the sheet 校验结果: the verdict, then one finding a row, each with a link that jumps to its cell. */
import { toA1, type CellRef } from "../../workbook/address";
import type { ResultCell, ResultStyle, SheetWrite } from "../../workbook/write";
import {
  ADVICE,
  FINDINGS_HEADS,
  FINDINGS_SHEET,
  NO_FINDINGS,
  noteOfTime,
  staleReason,
  UNDER,
} from "../../words/result-sheets";
import { SEVERITY_WORDS } from "../../words/severity";
import { groupedBy } from "../../language/grouped";
import type { Change } from "./changes";
import type { Finding, Report } from "../report";
import { verdictLines } from "../findings/verdict";

const WIDTHS = [6, 8, 8, 16, 10, 16, 14, 60, 30, 24];

const plain = (value: string | number, style: ResultStyle = "text"): ResultCell => ({ value, style });

/** The sheet of findings; `changes` are the values that the same plan writes. */
export function findingsSheet(report: Report, changes: readonly Change[], at: string): SheetWrite {
  const span = FINDINGS_HEADS.length;
  const head: readonly (readonly ResultCell[])[] = [
    [{ value: FINDINGS_SHEET, style: "title", span }],
    ...verdictLines(report).map((line): readonly ResultCell[] => [{ value: line, style: "note", span }]),
    [{ value: noteOfTime(at), style: "note", span }],
    FINDINGS_HEADS.map((word) => plain(word, "head")),
  ];
  const known = lookupsOf(report, changes);
  const rows = numbered(report).map(({ finding, number }) => rowOf(finding, number, known));
  const stale = report.acknowledged.stale.map((one): readonly ResultCell[] => [
    { value: staleReason(one.check, one.reported, one.on, one.reason), style: "warning", span },
  ]);
  const body = rows.length > 0 ? rows : [[{ value: NO_FINDINGS, style: "good" as const, span }]];
  return {
    kind: "sheet",
    stamp: "findings",
    name: FINDINGS_SHEET,
    rows: [...head, ...body, ...stale],
    columnWidths: WIDTHS,
    frozenRows: head.length,
    landscape: true,
  };
}

function linkTo(cell: CellRef | undefined): ResultCell {
  if (!cell) return plain("");
  return { value: toA1(cell), style: "link", link: { sheet: cell.sheet, cell: toA1(cell) } };
}

interface Numbered {
  readonly finding: Finding;
  /** Place in the list; null for a consequence, which stands right under its cause. */
  readonly number: number | null;
}

function numbered({ findings }: Report): readonly Numbered[] {
  const roots = findings.filter((finding) => finding.causedBy === null);
  const consequences = groupedBy(findings, ({ causedBy }) => causedBy ?? "");
  return roots.flatMap((root, index) => [
    { finding: root, number: index + 1 },
    ...(consequences.get(root.key) ?? []).map((finding) => ({ finding, number: null })),
  ]);
}

/** What rows ask for, looked up once for all of them. */
interface Lookups {
  readonly report: Report;
  readonly findings: ReadonlyMap<string, Finding>;
  /** Changes by the finding that they mend. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

function lookupsOf(report: Report, changes: readonly Change[]): Lookups {
  return {
    report,
    findings: new Map(report.findings.map((finding) => [finding.key, finding])),
    changes: groupedBy(changes, ({ finding }) => finding ?? ""),
  };
}

function rowOf(finding: Finding, number: number | null, known: Lookups): readonly ResultCell[] {
  return [
    plain(number ?? UNDER, "number"),
    plain(SEVERITY_WORDS[finding.severity], finding.severity),
    plain(finding.id),
    plain(finding.cells[0]?.sheet ?? ""),
    linkTo(finding.cells[0]),
    plain(finding.reported ?? ""),
    plain(finding.expected ?? ""),
    plain(finding.message),
    plain(finding.basis),
    plain(adviceFor(finding, known)),
  ];
}

function adviceFor(finding: Finding, { report, findings, changes }: Lookups): string {
  const cause = findings.get(finding.causedBy ?? "");
  if (cause) return ADVICE.caused(cause.id);
  const written = changes.get(finding.key) ?? [];
  if (written.length > 0) {
    const values = written.map((change) => change.shown.after).join("、");
    return written.every((change) => change.purpose === "fill")
      ? ADVICE.filled(values)
      : ADVICE.fixed(values);
  }
  const reason = report.acknowledged.byFinding.get(finding.key);
  if (reason) {
    const say = finding.severity === "error" ? ADVICE.acknowledgedError : ADVICE.acknowledged;
    return say(reason.on, reason.reason);
  }
  if (finding.fixes.length > 0) return ADVICE.change(finding.fixes.map((fix) => fix.shown).join("、"));
  return ADVICE[finding.severity];
}
