/** The seam between files and prose: a report's bytes to its text, by the ending of its name. */
import { extname } from "node:path";
import { decodeBytes } from "../hosts/text-bytes";
import type { ReportText } from "../prose";
import { REPORT_WORDS } from "../words/report";
import type { FileProblem } from "./problem";

export type ReadReport =
  | { readonly kind: "read"; readonly report: ReportText }
  | { readonly kind: "refused"; readonly problem: FileProblem };

const PLAIN = new Set([".txt", ".text", ".md", ""]);
const OLD = new Set([".doc", ".wps", ".rtf", ".pdf", ".docx"]);

/** The text of a report; a format that is not read is told how to save it. */
export function readReport(bytes: Uint8Array, name: string): ReadReport {
  const ending = extname(name).toLowerCase();
  if (PLAIN.has(ending)) return { kind: "read", report: { kind: "plain", text: decodeBytes(bytes).text } };
  const words = OLD.has(ending) ? REPORT_WORDS.otherFormat(ending) : REPORT_WORDS.unknownFormat(ending);
  return { kind: "refused", problem: { code: "report-format", ...words } };
}
