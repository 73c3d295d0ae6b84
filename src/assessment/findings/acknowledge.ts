/** Findings that a person accepted with a reason: which still stand, and which have lost their cause. */
import type { Acknowledgement } from "../../workbook/state";
import type { Acknowledged, Finding, Report } from "../report";

const sameFacts = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((fact) => right.includes(fact));

/** Whether a reason was given for this finding, be it for the figure of now or for another one. */
export function isGivenFor(
  acknowledgement: Acknowledgement,
  { id, facts }: Pick<Finding, "id" | "facts">,
): boolean {
  return acknowledgement.check === id && sameFacts(acknowledgement.facts, facts);
}

function speaksOf(acknowledgement: Acknowledgement, finding: Finding): boolean {
  return isGivenFor(acknowledgement, finding) && acknowledgement.reported === finding.reported;
}

/** Joins what was acknowledged with what is found now. */
export function matchAcknowledgements(
  report: Pick<Report, "findings">,
  kept: readonly Acknowledgement[],
): Acknowledged {
  const byFinding = new Map<string, Acknowledgement>();
  const stale: Acknowledgement[] = [];
  for (const acknowledgement of kept) {
    const finding = report.findings.find((one) => speaksOf(acknowledgement, one));
    if (finding) byFinding.set(finding.key, acknowledgement);
    else stale.push(acknowledgement);
  }
  return { byFinding, stale };
}

/** The acknowledgement of a finding, to be kept with the workbook. */
export function acknowledge(finding: Finding, reason: string, on: string): Acknowledgement {
  return { check: finding.id, facts: finding.facts, reported: finding.reported, reason, on };
}
