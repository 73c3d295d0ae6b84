/** The only door of the prose: a report's sentences, held against their own arithmetic and against a workbook. */
import type { Holder } from "./against";
import { checkBlocks } from "./check";
import type { ProseDocument } from "./document";
import { unitOf } from "./outline/foreign-names";
import { readPassages } from "./text/passages";
import { readLines, type Block } from "./text/lines";
import { joinReadings, readStretch, type Reading } from "./text/reading";
import type { ProseFinding } from "./verdict/finding";

export type { Holder, TableEntry } from "./against";
export type { ProseDocument, ProseParagraph } from "./document";
export { itemKey, type FigureStatement, type Statement, type WordStatement } from "./heads/statements";
export type { ProseFinding, ProseSeverity } from "./verdict/finding";

/** A report: plain text as it was typed or pasted, or the paragraphs of a document. */
export type ReportText =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "document"; readonly document: ProseDocument };

/** The unit that a report's title names, or null. */
export function unitOfReport(report: ReportText): string | null {
  return unitOf(readPassages(report.kind === "plain" ? readLines(report.text) : blocksOf(report.document)));
}

/** Checks a plain text, lines broken by a page or its width included; places are UTF-16 offsets into `text`. */
export function checkProse(text: string): readonly ProseFinding[] {
  return checkReport({ kind: "plain", text });
}

/**
 * Checks a report; places are UTF-16 offsets into its text, a document's paragraphs joined by line feeds.
 * @param holder what a workbook holds of the same matters; null = the report stands alone.
 */
export function checkReport(report: ReportText, holder: Holder | null = null): readonly ProseFinding[] {
  if (report.kind === "plain") return checkBlocks(report.text, readLines(report.text), holder);
  const source = report.document.paragraphs.map((one) => one.text).join("\n");
  return checkBlocks(source, blocksOf(report.document), holder);
}

/** An automatic number is read in front of its paragraph and stands where the paragraph begins. */
function numberReading(number: string, start: number): Reading {
  const { text } = readStretch(number, start);
  return { text, at: new Array<number>(text.length + 1).fill(start) };
}

function blocksOf({ paragraphs }: ProseDocument): readonly Block[] {
  let start = 0;
  return paragraphs.flatMap(({ text, number = "" }, index) => {
    const reading = joinReadings([numberReading(number, start), readStretch(text, start)]);
    start += text.length + 1;
    return text.trim() === "" ? [] : [{ reading, paragraph: index + 1 }];
  });
}
