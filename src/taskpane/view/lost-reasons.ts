/** Reasons that no longer hold, each with why. No components. */
import type { Report } from "../../assessment";
import type { Acknowledgement } from "../../workbook/state";
import { PANE_WORDS } from "../../words/pane";
import { BLANK_WORD } from "../../words/verdict";

const words = PANE_WORDS.check;

function lineOf({ check, facts, reported, reason }: Acknowledgement, report: Report): string {
  const now = report.findings.find((one) => one.id === check && one.facts.join() === facts.join());
  return now
    ? words.reasonOutdated(check, reason, reported ?? BLANK_WORD, now.reported ?? BLANK_WORD)
    : words.reasonGone(check, reason);
}

/** One sentence a reason: what it spoke of is gone, or its figure has changed. */
export function lostReasons(report: Report): readonly string[] {
  return report.acknowledged.stale.map((one) => lineOf(one, report));
}
