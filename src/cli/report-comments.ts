/** `jxzp report … --out`: a copy of a Word report with a comment at the words of each finding. */
import { basename } from "node:path";
import { annotate, type WordComment } from "../hosts/docx";
import type { ProseDocument, ProseFinding, ReportText } from "../prose";
import { REPORT_WORDS } from "../words/report";
import { copyPath, type Outputs } from "./outputs";
import { severityOf } from "./report-json";

/** Where commented copies go, and which findings they carry. */
export interface CommentTarget {
  readonly folder: string;
  readonly outputs: Outputs;
  /** Hints too. */
  readonly all: boolean;
}

interface Checked {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly report: ReportText;
  readonly findings: readonly ProseFinding[];
}

/** Where each paragraph begins in the text of the report. */
function startsOf({ paragraphs }: ProseDocument): readonly number[] {
  let start = 0;
  return paragraphs.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
}

/** Comments at the words of findings; offsets in the text become those of a paragraph. */
function commentsOf(document: ProseDocument, findings: readonly ProseFinding[]): readonly WordComment[] {
  const starts = startsOf(document);
  return findings.map(({ start, end, message }) => {
    const next = starts.findIndex((one) => one > start);
    const paragraph = (next < 0 ? starts.length : next) - 1;
    const from = starts[paragraph] ?? 0;
    const length = document.paragraphs[paragraph]?.text.length ?? 0;
    return { paragraph, start: start - from, end: Math.min(end - from, length), text: message };
  });
}

/**
 * Writes the commented copy and says where, and how many findings had no place; nothing where nothing was found.
 * @throws HostProblem where the document takes no comments, or the copy cannot be written.
 */
export async function writeComments(
  { file, bytes, report, findings }: Checked,
  { folder, outputs, all }: CommentTarget,
  say: (text: string) => void,
): Promise<void> {
  if (report.kind === "plain") {
    say(REPORT_WORDS.onlyWord);
    return;
  }
  const told = findings.filter((one) => all || severityOf(one) !== "info");
  if (told.length === 0) {
    say(REPORT_WORDS.noComments);
    return;
  }
  const copy = annotate(bytes, commentsOf(report.document, told), basename(file));
  const path = await outputs.write({ path: copyPath(folder, file, REPORT_WORDS.copy), bytes: copy.bytes });
  say(REPORT_WORDS.commented(path, told.length - copy.unplaced.length));
  if (copy.unplaced.length > 0) say(REPORT_WORDS.unplaced(copy.unplaced.length));
}
