/** Reasons that no longer hold, each with why. No components. */
import { isGivenFor, type Report } from "../../assessment";
import type { Acknowledgement } from "../../workbook/state";
import { PANE_WORDS } from "../../words/pane";
import { BLANK_WORD } from "../../words/verdict";

const words = PANE_WORDS.check;

function lineOf(lost: Acknowledgement, report: Report): string {
  const { check, reported, reason } = lost;
  const now = report.findings.find((finding) => isGivenFor(lost, finding));
  return now
    ? words.reasonOutdated(check, reason, reported ?? BLANK_WORD, now.reported ?? BLANK_WORD)
    : words.reasonGone(check, reason);
}

/** One sentence a reason: what it spoke of is gone, or its figure has changed. */
export function lostReasons(report: Report): readonly string[] {
  return report.acknowledged.stale.map((one) => lineOf(one, report));
}
