/** The seam between files and prose: a report's bytes to its text, by the ending of its name. */
import { basename, extname } from "node:path";
import { readDocx } from "../hosts/docx";
import { decodeBytes } from "../hosts/text-bytes";
import type { ProseDocument, ProseParagraph, ReportText } from "../prose";
import { REPORT_WORDS } from "../words/report";
import type { FileProblem } from "./problem";

export type ReadReport =
  | { readonly kind: "read"; readonly report: ReportText }
  | { readonly kind: "refused"; readonly problem: FileProblem };

const PLAIN = new Set([".txt", ".text", ".md", ""]);
const WORD = new Set([".docx", ".docm"]);
const OTHER = new Set([".doc", ".wps", ".rtf", ".pdf", ".odt"]);
/** A cell of a table that is written in sentences is read as prose, any other is left to the reader of tables. */
const SENTENCE = /[，。；].{4}/;

/**
 * The paragraphs of a Word file, one for each of its own, so that both are counted alike; what is no prose is empty.
 * @throws HostProblem where the file cannot be read.
 */
function proseOf(bytes: Uint8Array, name: string): ProseDocument {
  const { paragraphs } = readDocx(bytes, basename(name));
  return {
    paragraphs: paragraphs.map(({ text, heading, number, place }): ProseParagraph => {
      const apart = place.kind === "contents" || (place.kind === "cell" && !SENTENCE.test(text));
      if (apart) return { text: "" };
      return {
        text,
        ...(heading === null ? {} : { level: heading }),
        ...(number === null ? {} : { number }),
      };
    }),
  };
}

/**
 * The text of a report; a format that is not read is told how to save it.
 * @throws HostProblem where a Word file cannot be read.
 */
export function readReport(bytes: Uint8Array, name: string): ReadReport {
  const ending = extname(name).toLowerCase();
  if (PLAIN.has(ending)) return { kind: "read", report: { kind: "plain", text: decodeBytes(bytes).text } };
  if (WORD.has(ending)) {
    return { kind: "read", report: { kind: "document", document: proseOf(bytes, name) } };
  }
  const words = OTHER.has(ending) ? REPORT_WORDS.otherFormat(ending) : REPORT_WORDS.unknownFormat(ending);
  return { kind: "refused", problem: { code: "report-format", ...words } };
}
