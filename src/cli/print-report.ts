/** Prints what was found in a report's text: the message, where, and the sentence. */
import type { ProseFinding } from "../prose";
import { CLI_WORDS } from "../words/cli";
import { REPORT_WORDS } from "../words/report";
import { SEVERITY_SHAPES } from "../words/severity";
import { severityOf, summaryOf } from "./report-json";
import { cut, wrap } from "./wrap";

type Line = (text: string) => void;

const INDENT = 4;
const SEVERITIES = ["error", "warning", "info"] as const;

function printFinding(finding: ProseFinding, say: Line): void {
  const { message, check, section, paragraph, sentence } = finding;
  const place = REPORT_WORDS.place(section, paragraph);
  const text = `  ${SEVERITY_SHAPES[severityOf(finding)]} ${place}　${message}（${check}）`;
  for (const line of wrap(text, INDENT)) say(line);
  say(cut(`${" ".repeat(INDENT)}${REPORT_WORDS.sentence(sentence)}`));
}

/** Prints the findings of one report, errors first; hints only where all are asked for. */
export function printReportFindings(findings: readonly ProseFinding[], all: boolean, say: Line): void {
  const { errors, warnings, infos } = summaryOf(findings);
  say(REPORT_WORDS.verdict(errors, warnings, infos));
  for (const severity of SEVERITIES) {
    const own = findings.filter((one) => severityOf(one) === severity);
    if (own.length === 0) continue;
    if (severity === "info" && !all) {
      say(CLI_WORDS.infosHidden(own.length));
      continue;
    }
    say(CLI_WORDS.findingsOf[severity](own.length));
    for (const finding of own) printFinding(finding, say);
  }
}
