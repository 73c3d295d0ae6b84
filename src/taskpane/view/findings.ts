/** The rows of the findings list: filtered, searched, grouped, with everything that a row shows. No components. */
import type { Finding, Report } from "../../assessment";
import { refToText } from "../../workbook/address";
import { FORM_WORDS } from "../../words/forms";
import { PANE_WORDS } from "../../words/pane";
import { SEVERITY_WORDS } from "../../words/severity";
import type { FindingsFilter } from "../session/filter";

const words = PANE_WORDS.check;

export interface FindingRow {
  readonly kind: "finding";
  readonly key: string;
  readonly finding: Finding;
  readonly severity: Finding["severity"];
  readonly severityWord: string;
  /** `基础数据表!D6`, or "" when the finding has no cell. */
  readonly cell: string;
  readonly message: string;
  /** `87.15% → 90.08%` when a certain value can be written. */
  readonly fix: string | null;
  readonly indented: boolean;
  /** Reason that a person gave, with its day. */
  readonly acknowledged: string | null;
}

/** A heading over the findings of one form. */
interface GroupRow {
  readonly kind: "group";
  readonly key: string;
  readonly title: string;
}

export type ListRow = FindingRow | GroupRow;

/** How many findings of each severity a filing has; consequences do not count. */
export function countsOf(
  report: Report,
  filing: number | null,
): Readonly<Record<Finding["severity"], number>> {
  const own = report.findings.filter(
    (one) => one.causedBy === null && (filing === null || one.filing === filing),
  );
  const count = (severity: Finding["severity"]): number =>
    own.filter((one) => one.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

function matches(finding: Finding, filter: FindingsFilter): boolean {
  if (filter.severity !== "all" && finding.severity !== filter.severity) return false;
  if (filter.filing !== null && finding.filing !== filter.filing) return false;
  const wanted = filter.search.trim().toLowerCase();
  if (wanted === "") return true;
  const text = [finding.id, finding.message, ...finding.cells.map((cell) => refToText(cell))].join(" ");
  return text.toLowerCase().includes(wanted);
}

/** What the button writes: old → new of one figure, or the values that go into several cells. */
function fixWords({ fixes, reported }: Finding): string | null {
  const values = fixes.map(({ shown }) => shown).join("、");
  if (fixes.length === 0) return null;
  if (reported === null || reported === "") return words.fill(values);
  return fixes.length === 1 ? words.fix(reported, values) : words.fixLabel(values);
}

function rowOf(finding: Finding, acknowledged: string | null): FindingRow {
  return {
    kind: "finding",
    key: finding.key,
    finding,
    severity: finding.severity,
    severityWord: SEVERITY_WORDS[finding.severity],
    cell: finding.cells[0] ? refToText(finding.cells[0]) : "",
    message: finding.message,
    fix: fixWords(finding),
    indented: finding.causedBy !== null,
    acknowledged,
  };
}

function groupTitle(finding: Finding, report: Report): string {
  const filing = report.filings[finding.filing];
  const form = filing?.forms.find((one) => one.key === finding.form);
  const unit = report.filings.length > 1 ? (filing?.unit ?? "") : "";
  return [SEVERITY_WORDS[finding.severity], unit, form ? FORM_WORDS[form.id] : ""]
    .filter((part) => part !== "")
    .join("　");
}

/** Findings by the key of what caused them. */
function byCause(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.causedBy === null) continue;
    const group = groups.get(finding.causedBy) ?? [];
    group.push(finding);
    groups.set(finding.causedBy, group);
  }
  return groups;
}

/** Findings under the headings of their forms, consequences right below their cause. */
export function listRows(report: Report, filter: FindingsFilter): readonly ListRow[] {
  const { byFinding } = report.acknowledged;
  const shown = report.findings.filter((finding) => matches(finding, filter));
  const keys = new Set(shown.map((finding) => finding.key));
  const consequences = byCause(shown);
  const rows: ListRow[] = [];
  let group = "";
  for (const root of shown) {
    if (root.causedBy !== null && keys.has(root.causedBy)) continue;
    const title = groupTitle(root, report);
    if (title !== group) rows.push({ kind: "group", key: `group ${rows.length}`, title });
    group = title;
    for (const finding of [root, ...(consequences.get(root.key) ?? [])]) {
      const reason = byFinding.get(finding.key);
      rows.push(rowOf(finding, reason ? words.acknowledged(reason.on, reason.reason) : null));
    }
  }
  return rows;
}
