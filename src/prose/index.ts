/** The only door of the prose: a report's sentences, held against their own arithmetic. Knows no file and no page. */
import { checkBlocks } from "./check";
import type { ProseDocument } from "./document";
import { readLines } from "./text/lines";
import { readStretch } from "./text/reading";
import type { ProseFinding } from "./verdict/finding";

export type { ProseDocument, ProseParagraph } from "./document";
export type { ProseFinding, ProseSeverity } from "./verdict/finding";

/** Checks a plain text, lines broken by a page or its width included; places are UTF-16 offsets into `text`. */
export function checkProse(text: string): readonly ProseFinding[] {
  return checkBlocks(text, readLines(text));
}

/** Checks a document; places are offsets into its paragraphs' texts joined by line feeds. */
export function checkDocument(document: ProseDocument): readonly ProseFinding[] {
  const source = document.paragraphs.map((one) => one.text).join("\n");
  let start = 0;
  const blocks = document.paragraphs.flatMap((one, index) => {
    const reading = readStretch(one.text, start);
    start += one.text.length + 1;
    return reading.text === "" ? [] : [{ reading, paragraph: index + 1 }];
  });
  return checkBlocks(source, blocks);
}
