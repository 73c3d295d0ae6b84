/** Plain text → paragraphs: lines that a page or its width broke are put together again, page numbers are left out. */
import { joinReadings, readStretch, type Reading } from "./reading";

interface Line {
  readonly text: string;
  readonly start: number;
  readonly paragraph: number;
}

/** A paragraph to read, and its number in the source (1-based, counting lines with text). */
export interface Block {
  readonly reading: Reading;
  readonly paragraph: number;
}

const PAGE_NUMBER =
  /^[\s\u3000]*(?:[-—–－·]{1,2}[\s\u3000]*\d{1,4}[\s\u3000]*[-—–－·]{1,2}|第[\s\u3000]*\d{1,4}[\s\u3000]*页(?:[\s\u3000]*[,，/]?[\s\u3000]*共[\s\u3000]*\d{1,4}[\s\u3000]*页)?|\d{1,4}[\s\u3000]*\/[\s\u3000]*\d{1,4}|\d{1,3})[\s\u3000]*$/;

/** Marks in front of an item of a list or of a heading. */
export const ENUMERATED =
  /^[\s\u3000]*(?:第?[一二三四五六七八九十]{1,3}[、.．:：章节是]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、)）]|\d{1,2}[.．](?!\d)|[①-⑳⑴-⒇⒈-⒛]|附件|附表|附：|[-•·●■◆▪○*])/;

const STOPPED = /[。！？!?；;：:][”’"）)]*[\s\u3000]*$/;
const HANGS = /[，,、（(《“]$/;
/** Longest line of a text whose lines a page's width broke. */
const PAGE_WIDTH = 64;
const FULL_LINE = 0.8;
const SHORTEST_FULL = 15;

const seenLength = (text: string): number => text.trim().length;

/** Lines that hold something, with blank lines and page breaks kept as empty ones. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let paragraph = 0;
  for (const part of text.split(/(\r\n|[\n\r\f\v\u2028\u2029])/)) {
    if (!/^(?:\r\n|[\n\r\f\v\u2028\u2029])$/.test(part)) {
      if (part.trim() !== "") paragraph += 1;
      lines.push({ text: part, start, paragraph });
    }
    start += part.length;
  }
  return lines;
}

/** Whether an opened bracket is still open at the end. */
function isOpen(text: string): boolean {
  const opened = text.match(/[（(]/g)?.length ?? 0;
  const closed = text.match(/[）)]/g)?.length ?? 0;
  return opened > closed;
}

/** Whether a figure, or a figure and its unit, was broken in two. */
function partsFigure(before: string, after: string): boolean {
  return (
    /[\d.,，]$/.test(before) &&
    /^(?:[\d.,%％]|万|亿|元|个|名|人|家|户)/.test(after) &&
    /\d[.,]?$/.test(before)
  );
}

interface Layout {
  /** The longest line, where all lines are as long as a page is wide; else null. */
  readonly width: number | null;
}

const INDENTED = /^[\s\u3000]{2,}/;

/** Whether a line is so long that the page's width broke it. */
function isFull(line: string, next: string, layout: Layout): boolean {
  const length = seenLength(line);
  if (length < SHORTEST_FULL || INDENTED.test(next)) return false;
  if (layout.width !== null) return length >= layout.width * FULL_LINE;
  return length <= PAGE_WIDTH && /[，。；]/.test(line);
}

/** Whether a line goes on in the next one. */
function goesOn(line: string, next: string, acrossPage: boolean, layout: Layout): boolean {
  const before = line.trimEnd();
  const after = next.trim();
  if (STOPPED.test(before) || ENUMERATED.test(after) || `${before}${after}`.includes("\t")) return false;
  if (HANGS.test(before) || isOpen(before) || partsFigure(before, after)) return true;
  if (acrossPage) return seenLength(before) >= SHORTEST_FULL || /[。，]/.test(before);
  return isFull(before, next, layout);
}

function layoutOf(lines: readonly Line[]): Layout {
  const longest = lines.reduce((most, line) => Math.max(most, seenLength(line.text)), 0);
  return { width: longest <= PAGE_WIDTH ? longest : null };
}

/** The paragraphs of a plain text. */
export function readLines(text: string): readonly Block[] {
  const lines = linesOf(text);
  const layout = layoutOf(lines);
  const blocks: { readonly lines: Line[]; readonly paragraph: number }[] = [];
  let gap: "none" | "blank" | "page" = "none";
  for (const line of lines) {
    if (line.text.trim() === "") {
      if (gap === "none") gap = "blank";
      continue;
    }
    if (PAGE_NUMBER.test(line.text)) {
      gap = "page";
      continue;
    }
    const open = blocks[blocks.length - 1];
    const last = open?.lines[open.lines.length - 1];
    const near = gap !== "blank";
    if (open && last && near && goesOn(last.text, line.text, gap === "page", layout)) open.lines.push(line);
    else blocks.push({ lines: [line], paragraph: line.paragraph });
    gap = "none";
  }
  return blocks.map((block) => ({
    reading: joinReadings(block.lines.map((line) => readStretch(line.text, line.start))),
    paragraph: block.paragraph,
  }));
}
