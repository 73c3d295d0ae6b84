/** What changed between two checks of one workbook, counted as a person counts: errors and warnings with no cause. */
import type { Finding, Report } from "../../assessment";

export interface SinceLastCheck {
  /** Findings that are gone. */
  readonly mended: number;
  /** Findings that were not there before. */
  readonly appeared: number;
}

/** A finding is the same whatever its sheet is called and wherever its form was moved. */
const nameOf = ({ id, filing, facts }: Finding): string => [id, filing, ...facts].join(" ");

const counts = ({ severity, causedBy }: Finding): boolean => severity !== "info" && causedBy === null;

function missing(from: Report, inOther: Report): number {
  const there = new Set(inOther.findings.map(nameOf));
  return from.findings.filter((finding) => counts(finding) && !there.has(nameOf(finding))).length;
}

/** What the person mended by hand since the check before, and what is new. */
export function sinceLastCheck(before: Report, now: Report): SinceLastCheck {
  return { mended: missing(before, now), appeared: missing(now, before) };
}
