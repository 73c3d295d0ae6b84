/** Findings and the reasons given for them, as plain JSON; their shape is written down in docs/report.schema.json. */
import { refToText } from "../../workbook/address";
import type { Finding, Report } from "../report";

export interface FindingJson {
  readonly key: string;
  readonly id: string;
  readonly severity: Finding["severity"];
  readonly filing: number;
  readonly cells: readonly string[];
  readonly reported: string | null;
  readonly expected: string | null;
  readonly message: string;
  readonly basis: string;
  readonly fix: boolean;
  readonly causedBy: string | null;
  /** Why a person lets it stand, and since when. */
  readonly acknowledged: { readonly reason: string; readonly on: string } | null;
  /** Cells of last year's workbook that it is held against, with the file's name. */
  readonly previous: { readonly file: string; readonly cells: readonly string[] } | null;
}

/** A reason that a person gave for a finding that is no longer there as it was. */
export interface StaleReasonJson {
  readonly id: string;
  readonly reported: string | null;
  readonly reason: string;
  readonly on: string;
}

/** Reasons whose finding has gone or changed. */
export function staleReasonsJson({ acknowledged }: Report): readonly StaleReasonJson[] {
  return acknowledged.stale.map(({ check: id, reported, reason, on }) => ({ id, reported, reason, on }));
}

/** One finding, with the reason that a person gave for it. */
export function findingJson(finding: Finding, report: Report): FindingJson {
  const { key, id, severity, filing, reported, expected, message, basis, causedBy } = finding;
  const cells = finding.cells.map((cell) => refToText(cell));
  const given = report.acknowledged.byFinding.get(key);
  return {
    key,
    id,
    severity,
    filing,
    cells,
    reported,
    expected,
    message,
    basis,
    fix: finding.fixes.length > 0,
    causedBy,
    acknowledged: given ? { reason: given.reason, on: given.on } : null,
    previous: previousJson(finding),
  };
}

function previousJson({ previous = [] }: Finding): FindingJson["previous"] {
  const [first] = previous;
  return first ? { file: first.file, cells: previous.map(({ cell }) => refToText(cell)) } : null;
}
